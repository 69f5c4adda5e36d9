// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/journal.h"
#include "models/storage/value.h"

#include <QCoreApplication>
#include <QString>

#include <memory>

namespace vs
{

class Database;

/// The only code that writes. Takes the process-wide write lock, remembers old and new value of
/// each column it touches, seals what is Sealed, and on commit() adds one journal entry (bulk work:
/// one for every 10,000 rows). Rows are never deleted. Without commit() nothing has happened.
///
///     auto transaction = Transaction::begin(database, u"volunteer.suspend"_s, reason);
///     if (!transaction)
///         return transaction.error(); // Busy: a job is writing, try again
///     if (auto done = transaction->update("volunteer", id.value(), {{"status", u"suspended"_s}});
///     !done)
///         return done.error();
///     return transaction->commit();
class Transaction final
{
    Q_DECLARE_TR_FUNCTIONS(vs::Transaction)

public:
    /// `action` is a stable key, `reason` the user's own words. Errors: Busy while another thread
    /// writes, Denied while the vault is locked.
    static Result<Transaction> begin(
        Database &database, const QString &action, const QString &reason = {});
    /// The same for as many rows as a city has: the indexes that wait for the end are sorted
    /// beside, in temporary files. It costs a short transaction more than it saves.
    static Result<Transaction> beginLong(Database &database, const QString &action);
    ~Transaction();
    Transaction(Transaction &&) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    /// Adds a row; `changed_at` is filled in. Empty Sealed values are stored as NULL.
    Result<void> insert(const char *table, qint64 id, const Fields &fields);

    struct Row {
        qint64 id = 0;
        Fields fields;
    };
    /// insert() for many rows of one shape: sealing and journal run beside the writing.
    Result<void> insertAll(const char *table, const std::vector<Row> &rows);

    /// Before more rows come than the table has: its indexes are dropped until commit(), which
    /// builds them in one go. Until then the table must not be searched.
    Result<void> deferIndexes(const char *table);

    /// Changes a row; columns that already hold the value are left alone. True when something
    /// changed. Error NotFound when there is no such row.
    Result<bool> update(const char *table, qint64 id, const Fields &fields);

    /// Makes it last: on return it survives a power cut. Nothing changed, nothing is journaled.
    Result<void> commit();

    /// Of work whose progress said stop, and whose transaction was given up.
    static Error stopped();

private:
    class State;
    static Result<Transaction> begun(std::unique_ptr<State> state);
    explicit Transaction(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/history/changedrecords.h"
#include "models/history/voiding.h"
#include "models/storage/journal.h"
#include "models/storage/schema.h"

#include <QCoreApplication>

#include <functional>
#include <map>
#include <vector>

namespace vs
{

class Database;
class RowScope;
class Transaction;

/// What it takes to turn one transaction back: columns get their old values, rows that were added
/// become void. Whatever somebody has done on top of it since is in the way and refuses.
class Reversal final
{
    Q_DECLARE_TR_FUNCTIONS(vs::Reversal)

public:
    static Result<Reversal> of(
        const Database &database, const std::vector<Journal::Entry> &entries);

    /// Whether anything of the entry has to be taken back; not so where it only notes that
    /// something was shown, printed or written to a file.
    static bool isNeededFor(const Database &database, const Journal::Entry &entry);

    /// Called with the rows done; false stops, error Cancelled.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    /// Checks every row and writes, in a transaction that is open. Errors: Conflict
    /// `undo_changed_since`, `undo_in_use`; Invalid `undo_impossible`; Denied `outside_scope` when
    /// something in it belongs, or would belong, to a unit that is no longer the user's; Cancelled.
    Result<void> write(
        Database &database, Transaction &transaction, const Progress &progress = {}) const;

    /// The rows and what they belong to.
    ChangedRecords records() const;

private:
    struct Column {
        std::optional<Value> before; ///< none: the row was added
        Value after;
    };
    struct Row {
        QByteArray table;
        qint64 id = 0;
        bool added = false;
        std::map<QByteArray, Column> columns;
    };

    explicit Reversal(const Database &database, Schema schema);
    void take(const JournalChange &change);
    bool hasRow(const QByteArray &table, qint64 id) const;

    bool isLeftAlone(const Row &row) const;
    static Fields voidFields(const Voiding &voiding, const Row &row);

    Result<void> check(const Row &row, const RowScope &scope) const;
    static Result<void> checkScope(const Row &row, const RowScope &scope);
    Result<void> checkUnchanged(const Row &row) const;
    Result<void> checkUnused(const Row &row) const;
    Result<void> checkKept(const Row &row) const;
    Result<void> takeBack(Database &database, Transaction &transaction, const Row &row) const;
    Result<void> writeCorrection(
        Database &database, Transaction &transaction, const Row &row) const;
    Result<void> writeBack(Transaction &transaction, const Row &row) const;
    Error changedSince(const Row &row) const;

    const Database *m_database;
    Schema m_schema;
    Voidings m_voidings;
    std::vector<Row> m_rows; ///< in the order they were last touched
    QHash<QPair<QByteArray, qint64>, size_t> m_places;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/imports/heldrow.h"
#include "models/lists/latestanswer.h"

#include <QObject>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace vs
{

class Database;
class Transaction;

/// Door to the held rows of all imports.
class HeldRows final : public QObject
{
    Q_OBJECT

public:
    explicit HeldRows(Database &database, QObject *parent = nullptr);

    /// Held rows in the order of their import and row.
    Result<std::vector<HeldRow>> list(ImportKind kind) const;
    int count(std::optional<ImportKind> kind = {}) const; ///< without one, of all kinds

    /// Ids in the order of import and row. Looking for text opens every row, so it is asked beside
    /// the window.
    ListQuestion ask(const HeldFilter &filter) const;
    /// The rows of these ids in their order; those that are held no more are left out. Needs
    /// Right::ImportLists.
    Result<std::vector<HeldRow>> rows(std::span<const qint64> ids) const;
    /// What is held, newest import first.
    Result<std::vector<HeldCount>> counts() const;
    /// So few wait that they are listed and counted without a pause.
    bool areFew() const;

    /// Part of the transaction in which a mended row was judged and is still wrong: it keeps what
    /// was typed and the reason that is left.
    Result<void> keep(
        Transaction &transaction, const HeldRow &row, const RowCells &cells, const QString &reason);
    /// Part of the transaction that takes the mended row over; `record` is what it became.
    Result<void> accept(Transaction &transaction, HeldRowId id, qint64 record);
    /// Puts a row away for good, with the reason.
    Result<void> dismiss(HeldRowId id, const QString &reason);
    using Progress = std::function<bool(int done, int total)>;
    /// All of them in one transaction; needs Right::ImportLists. Error Cancelled when progress said
    /// stop.
    Result<void> dismissAll(
        std::span<const qint64> ids, const QString &reason, const Progress &progress = {});
    /// Tells the screen after a transaction that held or accepted rows has been committed.
    void announce() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    std::vector<qint64> ids(const HeldFilter &filter) const;

    Database &m_database;
};

} // namespace vs

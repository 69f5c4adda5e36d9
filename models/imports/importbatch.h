// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/imports/heldrow.h"
#include "models/imports/importreport.h"

#include <QByteArray>
#include <QHash>

#include <memory>

namespace vs
{

class Database;
class Transaction;

/// Rows of earlier lists that somebody has dealt with. The same row in the same list again is not
/// held once more.
class SettledRows final
{
public:
    Result<void> load(const Database &database, ImportKind kind);

    /// What a row that would be held is instead: Unchanged when it was mended and taken over,
    /// Skipped when it was dismissed, Held when nobody has seen to it yet.
    RowStatus statusOf(const RowCells &cells) const;

private:
    std::shared_ptr<const VaultKeys> m_keys;
    QHash<QByteArray, RowStatus> m_byFingerprint;
};

/// One import as it is written: its batch row, its held rows, its counts. Lives inside a
/// transaction; a row that is held already from an earlier import of the same list is not held
/// twice.
class ImportBatch final
{
public:
    static Result<ImportBatch> begin(Database &database, Transaction &transaction, ImportKind kind,
        const QString &fileName, const QString &sheet, bool asApplied = false);

    ImportId id() const { return m_id; }
    Result<void> hold(int row, const QString &reason, const RowCells &cells);
    /// Writes the counts.
    Result<void> finish(const ImportReport &report);

private:
    ImportBatch(Database &database, Transaction &transaction, ImportKind kind);

    Database *m_database;
    Transaction *m_transaction;
    ImportKind m_kind;
    ImportId m_id;
};

} // namespace vs

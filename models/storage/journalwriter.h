// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/journal.h"

#include <memory>

namespace vs
{

class Database;

/// The journal entry a transaction is collecting, and its place at the end of the chain. Used by
/// Transaction alone, under the write lock.
class JournalWriter final
{
public:
    JournalWriter(Database &database, const QString &action, const QString &reason);

    /// Reads where the chain ends.
    Result<void> begin();

    ChangeWriter &changes() { return m_changes; }
    /// UTC milliseconds; the same for all rows of the transaction.
    qint64 changedAt() const { return m_head.changedAt(); }
    /// Bulk work is cut into entries of this many rows.
    bool isFull() const;
    /// Appends what was collected to the chain and starts the next entry.
    Result<void> write();

private:
    Result<void> writeEntry(const QByteArray &payload, const QByteArray &salt);
    Result<void> writeTouches(const std::vector<qint64> &touched);

    Database &m_database;
    const std::shared_ptr<const VaultKeys> m_keys;
    const QString m_reason;
    JournalHead m_head;
    QByteArray m_hash; ///< of the entry being written
    ChangeWriter m_changes;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/journal.h"

#include <future>
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
    /// Appends what was collected to the chain and starts the next entry. A long entry is packed
    /// beside the work; finish() waits for it.
    Result<void> write();
    /// Writes what is left; after this the chain is whole.
    Result<void> finish();

private:
    /// An entry on its way into the file.
    struct Packed {
        JournalHead head;
        QByteArray hash;
        QByteArray blob;
    };
    Result<void> writePacked();
    Result<void> writeTouches(const std::vector<qint64> &touched);

    Database &m_database;
    const std::shared_ptr<const VaultKeys> m_keys;
    const QString m_reason;
    JournalHead m_head;
    std::future<Packed> m_packed; ///< the entry before the one being collected
    ChangeWriter m_changes;
};

} // namespace vs

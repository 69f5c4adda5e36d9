// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/storage/value.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vs
{

class Database;
class VaultKeys;

/// The part of a journal entry that stands in the open.
struct JournalHead {
    qint64 sequence = 0; ///< gap-free from 1
    int site = 0;
    int epoch = 0;    ///< counts restorations of the file from a backup
    qint64 clock = 0; ///< hybrid logical clock: UTC milliseconds × 65,536 + counter; only grows
    qint64 user = 0;
    QString action;      ///< key such as `volunteer.register`; translated where it is shown
    QByteArray previous; ///< hash of the entry before, 32 bytes; zeroes for the first

    qint64 changedAt() const { return clock >> 16; } ///< UTC milliseconds
};

/// One column of one row as an entry remembers it. An insert has no old value.
struct JournalChange {
    QByteArray table;
    qint64 id = 0;
    QByteArray column;
    std::optional<Value> before; ///< none for an insert
    Value after;
};

/// Writes the changes of one entry: compact, in order, sealed cells as their plain bytes, because
/// the whole is compressed and sealed again.
///
///     [ [table, [column…], [[id, value…]…]],           rows added
///       [table, id, [[column, before, after]…]]… ]     a row changed
class ChangeWriter final
{
public:
    ChangeWriter() { begin(); }
    Q_DISABLE_COPY_MOVE(ChangeWriter)

    /// A row without NULLs repeated: consecutive rows of the same table and columns share a head.
    /// `stored`: the same values as the file keeps them, so that text is turned into UTF-8 once.
    void inserted(
        const char *table, qint64 id, const Fields &fields, const std::vector<StoredValue> &stored);
    struct Changed {
        const char *column;
        Value before;
        Value after;
    };
    void updated(const char *table, qint64 id, const std::vector<Changed> &changes);

    int rows() const { return static_cast<int>(m_touched.size()); }
    const std::vector<qint64> &touched() const { return m_touched; }

    /// Ends the entry, hands out its bytes and starts empty again.
    QByteArray take(const QString &reason);

private:
    void begin();
    void endGroup();

    std::string m_bytes; ///< grows by small pieces, which a QByteArray is slow at
    const char *m_groupTable = nullptr;
    std::vector<const char *> m_groupColumns;
    std::vector<qint64> m_touched;
};

/// The station's memory of every change: a hash chain over sealed entries. (网络安全 practice; the
/// ground under history, undo and tamper evidence.)
class Journal final
{
    Q_DECLARE_TR_FUNCTIONS(vs::Journal)

public:
    static constexpr int hashSize = 32;

    /// Hash of head, salt and readable bytes.
    static QByteArray hash(
        const JournalHead &head, const QByteArray &salt, const QByteArray &payload);

    /// Packs readable bytes for the file: salt ‖ zstd, sealed, bound to the entry's place and hash.
    static QByteArray pack(const VaultKeys &keys, const QByteArray &salt, const QByteArray &payload,
        const JournalHead &head, const QByteArray &hash);

    struct Entry {
        JournalHead head;
        QByteArray hash;
        QByteArray payload; ///< readable bytes
        QByteArray salt;
    };
    /// Takes a stored blob apart. Error Corrupt when it was changed.
    static Result<Entry> unpack(const VaultKeys &keys, const JournalHead &head,
        const QByteArray &hash, const QByteArray &blob);

    /// Reads the changes of a payload one by one; false when the bytes make no sense.
    static bool readChanges(const QByteArray &payload, QString *reason,
        const std::function<void(const JournalChange &)> &sink);

    /// The first change that is `wanted`, nothing when none is; what stands behind it stays unread.
    static std::optional<JournalChange> findChange(
        const QByteArray &payload, const std::function<bool(const JournalChange &)> &wanted);

    /// The first entry that does not fit the chain, with a sentence why; nothing when all fit.
    struct Break {
        qint64 sequence = 0;
        QString text;
    };
    using EntrySink = std::function<void(const Entry &)>;
    /// Walks the chain from its first entry and hands every sound entry on. The vault must be open.
    static Result<std::optional<Break>> verify(
        const Database &database, const EntrySink &sink = {});

    /// Error NotFound.
    static Result<Entry> entry(const Database &database, qint64 sequence);
    /// The entries of the transaction that wrote `sequence`, in order: a bulk transaction has
    /// several, all within one millisecond, which no other transaction shares. Error NotFound.
    static Result<std::vector<Entry>> transactionOf(const Database &database, qint64 sequence);

    /// What is known of one record, newest first.
    struct History {
        qint64 sequence = 0;
        QDateTime at; ///< UTC
        UserId user;
        QString action;
        QString reason;
        std::vector<JournalChange> changes; ///< of this record only
    };
    static Result<std::vector<History>> history(const Database &database, qint64 record);
};

} // namespace vs

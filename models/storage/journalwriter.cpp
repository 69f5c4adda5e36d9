// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journalwriter.h"

#include "models/storage/database.h"
#include "models/storage/query.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int rowsPerEntry = 10'000;
constexpr int fewRows = 500; // are packed sooner than a thread begins
constexpr qsizetype saltSize = 16;

} // namespace

JournalWriter::JournalWriter(Database &database, const QString &action, const QString &reason)
    : m_database(database)
    , m_keys(database.vault().keys())
    , m_reason(reason)
{
    m_head.site = database.site();
    m_head.user = database.user().value();
    m_head.action = action;
    m_head.sequence = 1;
    m_head.previous = QByteArray(Journal::hashSize, '\0');
}

Result<void> JournalWriter::begin()
{
    m_head.clock = QDateTime::currentMSecsSinceEpoch() << 16;
    Query last(m_database,
        u"SELECT sequence, clock, hash, epoch FROM journal ORDER BY sequence DESC LIMIT 1"_s);
    if (last.next()) {
        m_head.sequence = last.integer(0) + 1;
        // A millisecond of its own: by it the entries of one transaction are known to belong
        // together, see Journal::transactionOf().
        m_head.clock = std::max(m_head.clock, ((last.integer(1) >> 16) + 1) << 16);
        m_head.previous = last.bytes(2);
        m_head.epoch = last.number(3);
    }
    return last.failed() ? Result<void>(last.error()) : Result<void>();
}

bool JournalWriter::isFull() const
{
    return m_changes.rows() >= rowsPerEntry;
}

Result<void> JournalWriter::write()
{
    if (m_changes.rows() == 0)
        return {};
    // The hash of the entry before goes into this one.
    if (auto done = writePacked(); !done)
        return done;
    const std::vector<qint64> touched = m_changes.touched();
    const auto how = m_changes.rows() < fewRows ? std::launch::deferred : std::launch::async;
    m_packed = std::async(
        how, [keys = m_keys, head = m_head, payload = m_changes.take(m_reason)]() -> Packed {
            QByteArray salt(saltSize, Qt::Uninitialized);
            randombytes_buf(salt.data(), static_cast<size_t>(saltSize));
            const QByteArray hash = Journal::hash(head, salt, payload);
            return {head, hash, Journal::pack(*keys, salt, payload, head, hash)};
        });
    if (auto done = writeTouches(touched); !done)
        return done;
    ++m_head.sequence;
    ++m_head.clock; // stays within the same millisecond, so changed_at of all rows agrees
    return {};
}

Result<void> JournalWriter::finish()
{
    if (auto done = write(); !done)
        return done;
    return writePacked();
}

Result<void> JournalWriter::writePacked()
{
    if (!m_packed.valid())
        return {};
    const Packed packed = m_packed.get();
    m_head.previous = packed.hash;
    const JournalHead &head = packed.head;
    Statement entry(m_database,
        "INSERT INTO journal (sequence, site, epoch, clock, user_id, action, previous, hash, "
        "changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const std::array<StoredValue, 9> values{head.sequence, qint64(head.site), qint64(head.epoch),
        head.clock, head.user, StoredText{head.action.toUtf8()}, head.previous, packed.hash,
        packed.blob};
    for (size_t i = 0; i < values.size(); ++i)
        entry.bind(int(i) + 1, values[i], Statement::Keeping::ByCaller);
    return entry.run();
}

Result<void> JournalWriter::writeTouches(const std::vector<qint64> &touched)
{
    Statement touch(
        m_database, "INSERT OR IGNORE INTO journal_touch (record_id, sequence) VALUES (?, ?)");
    for (const qint64 record : touched) {
        touch.bind(1, record);
        touch.bind(2, m_head.sequence);
        if (auto done = touch.run(); !done)
            return done;
    }
    return {};
}

} // namespace vs

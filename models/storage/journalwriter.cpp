// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journalwriter.h"

#include "models/storage/database.h"
#include "models/storage/query.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sodium.h>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int rowsPerEntry = 10'000;
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
    const std::vector<qint64> touched = m_changes.touched();
    QByteArray salt(saltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<size_t>(saltSize));
    if (auto done = writeEntry(m_changes.take(m_reason), salt); !done)
        return done;
    if (auto done = writeTouches(touched); !done)
        return done;
    m_head.previous = m_hash;
    ++m_head.sequence;
    ++m_head.clock; // stays within the same millisecond, so changed_at of all rows agrees
    return {};
}

Result<void> JournalWriter::writeEntry(const QByteArray &payload, const QByteArray &salt)
{
    m_hash = Journal::hash(m_head, salt, payload);
    QSqlQuery entry(m_database.connection());
    if (!entry.prepare(
            u"INSERT INTO journal (sequence, site, epoch, clock, user_id, action, previous, hash, "
            "changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s))
        return storageError(entry.lastError());
    const QVariantList values{m_head.sequence, m_head.site, m_head.epoch, m_head.clock, m_head.user,
        m_head.action, m_head.previous, m_hash,
        Journal::pack(*m_keys, salt, payload, m_head, m_hash)};
    for (int place = 0; place < values.size(); ++place)
        entry.bindValue(place, values.at(place));
    if (!entry.exec())
        return storageError(entry.lastError());
    return {};
}

Result<void> JournalWriter::writeTouches(const std::vector<qint64> &touched)
{
    QSqlQuery touch(m_database.connection());
    if (!touch.prepare(
            u"INSERT OR IGNORE INTO journal_touch (record_id, sequence) VALUES (?, ?)"_s))
        return storageError(touch.lastError());
    for (const qint64 id : touched) {
        touch.bindValue(0, id);
        touch.bindValue(1, m_head.sequence);
        if (!touch.exec())
            return storageError(touch.lastError());
    }
    return {};
}

} // namespace vs

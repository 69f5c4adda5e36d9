// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journalwriter.h"

#include "models/storage/database.h"
#include "models/storage/query.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>

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
    QSqlQuery entry(m_database.connection());
    if (!entry.prepare(
            u"INSERT INTO journal (sequence, site, epoch, clock, user_id, action, previous, hash, "
            "changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s))
        return storageError(entry.lastError());
    const QVariantList values{head.sequence, head.site, head.epoch, head.clock, head.user,
        head.action, head.previous, packed.hash, packed.blob};
    for (int place = 0; place < values.size(); ++place)
        entry.bindValue(place, values.at(place));
    if (!entry.exec())
        return storageError(entry.lastError());
    return {};
}

/// Speaks to the engine itself, as InsertStatement does: there is one for every row of an import.
Result<void> JournalWriter::writeTouches(const std::vector<qint64> &touched)
{
    const QVariant driver = m_database.connection().driver()->handle();
    sqlite3 *handle = *static_cast<sqlite3 *const *>(driver.constData());
    sqlite3_stmt *prepared = nullptr;
    sqlite3_prepare_v2(handle,
        "INSERT OR IGNORE INTO journal_touch (record_id, sequence) VALUES (?, ?)", -1, &prepared,
        nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> touch(
        prepared, &sqlite3_finalize);
    int status = prepared ? SQLITE_DONE : SQLITE_ERROR;
    for (size_t i = 0; i < touched.size() && status == SQLITE_DONE; ++i) {
        sqlite3_bind_int64(prepared, 1, touched[i]);
        sqlite3_bind_int64(prepared, 2, m_head.sequence);
        status = sqlite3_step(prepared);
        sqlite3_reset(prepared);
    }
    if (status != SQLITE_DONE) {
        return storageError(
            sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
    }
    return {};
}

} // namespace vs

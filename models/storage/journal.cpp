// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journal.h"

#include "models/storage/database.h"
#include "models/storage/query.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <sodium.h>
#include <zstd.h>

namespace vs
{

namespace
{

constexpr int compression = 1;
constexpr qsizetype saltSize = 16;
constexpr unsigned long long largestPayload = 1ULL << 31;

void absorb(crypto_generichash_state &state, const QByteArray &bytes)
{
    // Each part goes in with its length, so that no two different entries read the same.
    const quint64 size = static_cast<quint64>(bytes.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(&size), sizeof size);
    crypto_generichash_update(
        &state, reinterpret_cast<const unsigned char *>(bytes.constData()), size);
}

void absorb(crypto_generichash_state &state, qint64 number)
{
    crypto_generichash_update(
        &state, reinterpret_cast<const unsigned char *>(&number), sizeof number);
}

QByteArray contextOf(const JournalHead &head, const QByteArray &hash)
{
    return "journal|" + QByteArray::number(head.sequence) + '|' + hash;
}

Error damaged(QString text)
{
    return {Error::Kind::Corrupt, QStringLiteral("journal_damaged"), std::move(text), {}};
}

struct StoredEntry {
    JournalHead head;
    QByteArray hash;
    QByteArray blob;
};

const QString entryColumns = QStringLiteral(
    "SELECT sequence, site, epoch, clock, user_id, action, previous, hash, changes FROM journal ");

StoredEntry stored(const Query &query)
{
    StoredEntry entry;
    entry.head.sequence = query.integer(0);
    entry.head.site = query.number(1);
    entry.head.epoch = query.number(2);
    entry.head.clock = query.integer(3);
    entry.head.user = query.integer(4);
    entry.head.action = query.text(5);
    entry.head.previous = query.bytes(6);
    entry.hash = query.bytes(7);
    entry.blob = query.bytes(8);
    return entry;
}

} // namespace

QByteArray Journal::hash(const JournalHead &head, const QByteArray &salt, const QByteArray &payload)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, hashSize);
    absorb(state, head.previous);
    for (const qint64 number :
        {head.sequence, qint64(head.site), qint64(head.epoch), head.clock, head.user})
        absorb(state, number);
    absorb(state, head.action.toUtf8());
    absorb(state, salt);
    absorb(state, payload);
    QByteArray result(hashSize, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(result.data()), hashSize);
    return result;
}

QByteArray Journal::pack(const VaultKeys &keys, const QByteArray &salt, const QByteArray &payload,
    const JournalHead &head, const QByteArray &hash)
{
    const size_t bound = ZSTD_compressBound(static_cast<size_t>(payload.size()));
    QByteArray packed(saltSize + static_cast<qsizetype>(bound), Qt::Uninitialized);
    std::copy_n(salt.constData(), saltSize, packed.data());
    const size_t used = ZSTD_compress(packed.data() + saltSize, bound, payload.constData(),
        static_cast<size_t>(payload.size()), compression);
    Q_ASSERT(!ZSTD_isError(used));
    packed.truncate(saltSize + static_cast<qsizetype>(used));
    return keys.sealJournal(packed, contextOf(head, hash));
}

Result<Journal::Entry> Journal::unpack(
    const VaultKeys &keys, const JournalHead &head, const QByteArray &hash, const QByteArray &blob)
{
    const auto packed = keys.openJournal(blob, contextOf(head, hash));
    if (!packed || packed->size() < saltSize)
        return damaged(Journal::tr("its content was changed"));
    const char *compressed = packed->constData() + saltSize;
    const size_t compressedSize = static_cast<size_t>(packed->size() - saltSize);
    const unsigned long long size = ZSTD_getFrameContentSize(compressed, compressedSize);
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > largestPayload)
        return damaged(Journal::tr("its content can't be unpacked"));
    Entry entry{head, hash, QByteArray(static_cast<qsizetype>(size), Qt::Uninitialized),
        packed->left(saltSize)};
    const size_t got = ZSTD_decompress(
        entry.payload.data(), static_cast<size_t>(size), compressed, compressedSize);
    if (ZSTD_isError(got) || got != size)
        return damaged(Journal::tr("its content can't be unpacked"));
    if (Journal::hash(head, entry.salt, entry.payload) != hash)
        return damaged(Journal::tr("its content does not fit its fingerprint"));
    return entry;
}

Result<std::optional<Journal::Break>> Journal::verify(
    const Database &database, const EntrySink &sink)
{
    const auto keys = database.vault().keys();
    if (!keys) {
        return Error{Error::Kind::Denied, QStringLiteral("locked"),
            Journal::tr("Sign in first: the journal can be checked only with a password."),
            QStringLiteral("password")};
    }
    QByteArray previous(hashSize, '\0');
    qint64 expected = 1;
    qint64 clock = 0;
    Query query(database, entryColumns + QStringLiteral("ORDER BY sequence"));
    while (query.next()) {
        const StoredEntry entry = stored(query);
        const JournalHead &head = entry.head;
        if (head.sequence != expected)
            return std::optional(Break{expected, Journal::tr("the entry is missing")});
        if (head.previous != previous)
            return std::optional(
                Break{head.sequence, Journal::tr("it does not follow the entry before it")});
        if (head.clock <= clock)
            return std::optional(
                Break{head.sequence, Journal::tr("its time lies before the entry before it")});
        const auto opened = unpack(*keys, head, entry.hash, entry.blob);
        if (!opened)
            return std::optional(Break{head.sequence, opened.error().text});
        if (sink)
            sink(*opened);
        previous = entry.hash;
        clock = head.clock;
        ++expected;
    }
    if (query.failed())
        return query.error();
    return std::optional<Break>();
}

Result<Journal::Entry> Journal::entry(const Database &database, qint64 sequence)
{
    const auto keys = database.vault().keys();
    if (!keys) {
        return Error{Error::Kind::Denied, QStringLiteral("locked"),
            Journal::tr("Sign in first: the journal can be read only with a password."),
            QStringLiteral("password")};
    }
    Query query(database, entryColumns + QStringLiteral("WHERE sequence = ?"));
    query.bind(sequence);
    if (query.next()) {
        const StoredEntry entry = stored(query);
        return unpack(*keys, entry.head, entry.hash, entry.blob);
    }
    if (query.failed())
        return query.error();
    return Error{Error::Kind::NotFound, QStringLiteral("journal_entry_unknown"),
        Journal::tr("There is no journal entry %1.").arg(sequence), {}};
}

Result<std::vector<Journal::Entry>> Journal::transactionOf(
    const Database &database, qint64 sequence)
{
    auto first = entry(database, sequence);
    if (!first)
        return first.error();
    const qint64 millisecond = first->head.changedAt();
    std::vector<Entry> entries{*std::move(first)};
    // Clocks only grow, so the others stand right before and behind.
    for (const int step : {-1, 1}) {
        for (qint64 next = sequence + step;; next += step) {
            auto other = entry(database, next);
            if (!other && other.error().kind == Error::Kind::NotFound)
                break;
            if (!other)
                return other.error();
            if (other->head.changedAt() != millisecond)
                break;
            entries.insert(step < 0 ? entries.begin() : entries.end(), *std::move(other));
        }
    }
    return entries;
}

Result<std::vector<Journal::History>> Journal::history(const Database &database, qint64 record)
{
    std::vector<History> list;
    const auto keys = database.vault().keys();
    if (!keys)
        return list;
    Query query(database,
        entryColumns
            + QStringLiteral("WHERE sequence IN (SELECT sequence FROM journal_touch "
                             "WHERE record_id = ?) ORDER BY sequence DESC"));
    query.bind(record);
    while (query.next()) {
        const StoredEntry entry = stored(query);
        const auto opened = unpack(*keys, entry.head, entry.hash, entry.blob);
        if (!opened)
            return opened.error();
        History item;
        item.sequence = entry.head.sequence;
        item.at = QDateTime::fromMSecsSinceEpoch(entry.head.changedAt(), QTimeZone::utc());
        item.user = UserId(entry.head.user);
        item.action = entry.head.action;
        readChanges(opened->payload, &item.reason, [&item, record](const JournalChange &change) {
            if (change.id == record)
                item.changes.push_back(change);
        });
        list.push_back(std::move(item));
    }
    if (query.failed())
        return query.error();
    return list;
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/history.h"

#include "models/access/access.h"
#include "models/core/grouped.h"
#include "models/history/journalwords.h"
#include "models/storage/database.h"
#include "models/storage/journal.h"
#include "models/storage/query.h"
#include "models/storage/schema.h"
#include "models/volunteers/personaldata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

/// What a line needs of a journal entry.
struct HistoryGist {
    JournalHead head;
    qint64 rows = 0;
    std::vector<QPair<QByteArray, qint64>> first; ///< table and id of the first few
    QString reason;
    QString disclosureReason;
};

namespace
{

constexpr qint64 manyRows = 100; ///< from here on a line tells their number and nobody's name

qint64 clockOf(QDate day)
{
    return day.startOfDay().toMSecsSinceEpoch() << 16;
}

QString jsonList(const std::vector<qint64> &ids)
{
    QJsonArray list;
    for (const qint64 id : ids)
        list.append(id);
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

HistoryGist gistOf(const Journal::Entry &entry)
{
    constexpr size_t few = 20;
    HistoryGist gist{entry.head, 0, {}, {}, {}};
    QPair<QByteArray, qint64> last;
    Journal::readChanges(entry.payload, &gist.reason, [&](const JournalChange &change) {
        if (change.table == "disclosure" && change.column == "reason") {
            if (const auto *text = std::get_if<QString>(&change.after))
                gist.disclosureReason = *text;
        }
        if (change.id == last.second && change.table == last.first)
            return;
        last = {change.table, change.id};
        ++gist.rows;
        if (gist.first.size() < few)
            gist.first.push_back(last);
    });
    return gist;
}

/// The words somebody gave; of people who have withdrawn not any more, but why they have: that was
/// cleaned of what names them.
QString reasonOf(const JournalWords &words, const HistoryGist &gist)
{
    const QString &action = gist.head.action;
    if (action == u"volunteer.withdraw" || action == u"retention.run")
        return gist.reason;
    for (const auto &[table, id] : gist.first) {
        if (gist.rows <= manyRows && words.isOfWithdrawn(table, id))
            return {};
    }
    return gist.reason.isEmpty() ? gist.disclosureReason : gist.reason;
}

/// How many entries the transaction has from this one on.
qint64 partsFrom(const Database &database, qint64 sequence, qint64 clock)
{
    Query next(database,
        u"SELECT coalesce(min(sequence), (SELECT max(sequence) + 1 FROM journal)) FROM (SELECT "
        "sequence FROM journal INDEXED BY journal_heads WHERE sequence > ? AND clock >= ? "
        "ORDER BY sequence LIMIT 1)"_s);
    next.bind(sequence).bind(((clock >> 16) + 1) << 16);
    return next.next() ? next.integer(0) - sequence : 1;
}

QString subjectOf(const JournalWords &words, const HistoryGist &gist, qint64 parts)
{
    if (parts > 1)
        return History::tr("more than %1 rows").arg(grouped((parts - 1) * gist.rows));
    if (gist.rows > manyRows)
        return History::tr("%1 rows").arg(grouped(gist.rows));
    QStringList names;
    for (const auto &[table, id] : gist.first) {
        if (table == "undone")
            continue;
        const QString name = words.subject(table, id);
        if (!name.isEmpty() && !names.contains(name))
            names += name;
    }
    if (names.size() > 1)
        names.removeAll(withdrawnName()); // the empty pointer of a merge
    constexpr qsizetype shown = 3;
    QString text = names.mid(0, shown).join(History::tr(", "));
    if (names.size() > shown)
        text = History::tr("%1 and others (%2 rows)").arg(text, grouped(gist.rows));
    return text;
}

/// Whose work the signed-in user may look at: everybody's, or that of users within the own scope.
class Colleagues final
{
public:
    explicit Colleagues(const Database &database)
        : m_access(database)
        , m_scope(m_access.scope())
    {
        Query query(database, u"SELECT id, unit_id FROM user"_s);
        while (query.next())
            m_units.insert(query.integer(0), UnitId(query.integer(1)));
    }

    bool isEverybody() const { return m_scope.isEverything(); }
    bool contains(qint64 user) const { return m_scope.contains(m_units.value(user)); }
    QString json() const { return m_scope.json(); }
    Result<void> require(qint64 user) const
    {
        return contains(user) ? Result<void>()
                              : m_access.require(Right::SeeHistory, m_units.value(user));
    }

private:
    const Access m_access;
    const UnitScope m_scope;
    QHash<qint64, UnitId> m_units;
};

} // namespace

History::History(Database &database, const CodeTables &codes)
    : m_database(database)
    , m_codes(codes)
{
}

Result<std::vector<qint64>> History::find(const HistoryFilter &filter) const
{
    if (auto allowed = Access(m_database).require(Right::SeeHistory); !allowed)
        return allowed.error();
    QString sql = u"SELECT sequence, clock FROM journal INDEXED BY journal_heads "
                  "WHERE sequence > 0 AND clock BETWEEN ? AND ?"_s;
    const Colleagues colleagues(m_database);
    if (!colleagues.isEverybody())
        sql += u" AND user_id IN (SELECT id FROM user WHERE unit_id IN "
               "(SELECT value FROM json_each(?)))"_s;
    if (filter.user)
        sql += u" AND user_id = ?"_s;
    if (!filter.action.isEmpty())
        sql += u" AND action = ?"_s;
    if (filter.records)
        sql += u" AND sequence IN (SELECT sequence FROM journal_touch WHERE record_id IN "
               "(SELECT value FROM json_each(?)))"_s;
    Query query(m_database, sql + u" ORDER BY sequence DESC"_s);
    query.bind(filter.first.isValid() ? clockOf(filter.first) : qint64(0));
    query.bind(filter.last.isValid() ? clockOf(filter.last.addDays(1)) - 1
                                     : std::numeric_limits<qint64>::max());
    if (!colleagues.isEverybody())
        query.bind(colleagues.json());
    if (filter.user)
        query.bind(filter.user->value());
    if (!filter.action.isEmpty())
        query.bind(filter.action);
    if (filter.records)
        query.bind(jsonList(*filter.records));
    std::vector<qint64> sequences;
    qint64 millisecond = -1;
    while (query.next()) {
        const qint64 at = query.integer(1) >> 16;
        if (at == millisecond)
            sequences.back() = query.integer(0); // an earlier entry of the same transaction
        else
            sequences.push_back(query.integer(0));
        millisecond = at;
    }
    if (query.failed())
        return query.error();
    return sequences;
}

Result<std::vector<HistoryEntry>> History::entries(std::span<const qint64> sequences) const
{
    if (auto allowed = Access(m_database).require(Right::SeeHistory); !allowed)
        return allowed.error();
    const JournalWords words(m_database, m_codes);
    const Colleagues colleagues(m_database);
    std::vector<HistoryEntry> list;
    Query undone(m_database, u"SELECT 1 FROM undone WHERE sequence = ? AND active = 1"_s);
    for (const qint64 sequence : sequences) {
        const auto found = gist(sequence);
        if (!found)
            return found.error();
        const HistoryGist &gist = **found;
        if (auto own = colleagues.require(gist.head.user); !own)
            return own.error();
        const qint64 parts = partsFrom(m_database, sequence, gist.head.clock);
        undone.rewind();
        undone.bind(sequence);
        list.push_back({sequence, QDateTime::fromMSecsSinceEpoch(gist.head.changedAt()),
            words.user(gist.head.user), JournalWords::action(gist.head.action),
            subjectOf(words, gist, parts), reasonOf(words, gist), undone.next()});
    }
    return list;
}

Result<void> History::open(std::span<const qint64> sequences) const
{
    if (auto allowed = Access(m_database).require(Right::SeeHistory); !allowed)
        return allowed;
    for (const qint64 sequence : sequences) {
        if (auto found = gist(sequence); !found)
            return found.error();
    }
    return {};
}

/// Opened once: an entry never changes, and one of ten thousand rows takes some 20 ms.
Result<std::shared_ptr<const HistoryGist>> History::gist(qint64 sequence) const
{
    const bool isLocked = !m_database.vault().isOpen();
    {
        const std::lock_guard guard(m_mutex);
        if (isLocked || m_gists.size() >= mostKept)
            m_gists.clear();
        if (const auto known = m_gists.constFind(sequence); known != m_gists.cend())
            return *known;
    }
    const auto entry = Journal::entry(m_database, sequence);
    if (!entry)
        return entry.error();
    auto gist = std::make_shared<const HistoryGist>(gistOf(*entry));
    const std::lock_guard guard(m_mutex);
    return *m_gists.insert(sequence, std::move(gist));
}

Result<HistoryDetail> History::detail(qint64 sequence) const
{
    const auto entry = entries({&sequence, 1});
    if (!entry)
        return entry.error();
    const auto stored = Journal::entry(m_database, sequence);
    if (!stored)
        return stored.error();
    HistoryDetail detail{entry->front(), {}, 0};
    const JournalWords words(m_database, m_codes);
    QPair<QByteArray, qint64> last;
    Journal::readChanges(stored->payload, nullptr, [&](const JournalChange &change) {
        if (change.table == "undone")
            return;
        if (change.id != last.second || change.table != last.first) {
            last = {change.table, change.id};
            if (detail.changes.size() >= mostRows) {
                ++detail.more;
                return;
            }
            const QString name = words.subject(change.table, change.id);
            detail.changes.push_back(
                {JournalWords::table(change.table) + u' ' + name, !change.before.has_value(), {}});
        }
        if (detail.more > 0)
            return;
        if (const QString line = words.change(change); !line.isEmpty())
            detail.changes.back().lines += line;
    });
    const qint64 parts = partsFrom(m_database, sequence, stored->head.clock);
    if (parts > 1)
        detail.more += (parts - 1) * (detail.more + qint64(detail.changes.size()));
    return detail;
}

Result<std::vector<qint64>> History::recordsOf(VolunteerId person) const
{
    if (auto allowed = Access(m_database).require(Right::SeeHistory, person); !allowed)
        return allowed.error();
    const auto schema = Schema::read(m_database);
    if (!schema)
        return schema.error();
    std::vector<qint64> records{person.value()};
    for (const Schema::Reference &reference : schema->pointingTo("volunteer")) {
        Query query(m_database,
            u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(
                QString::fromLatin1(reference.table), QString::fromLatin1(reference.column)));
        query.bind(person.value());
        while (query.next())
            records.push_back(query.integer(0));
        if (query.failed())
            return query.error();
    }
    return records;
}

std::vector<QPair<UserId, QString>> History::users() const
{
    std::vector<QPair<UserId, QString>> users;
    if (!Access(m_database).has(Right::SeeHistory))
        return users;
    Query query(m_database, u"SELECT id, name FROM user ORDER BY name"_s);
    const Colleagues colleagues(m_database);
    while (query.next()) {
        if (colleagues.contains(query.integer(0)))
            users.emplace_back(UserId(query.integer(0)), query.text(1));
    }
    return users;
}

QStringList History::actions() const
{
    QStringList keys;
    if (!Access(m_database).has(Right::SeeHistory))
        return keys;
    Query query(m_database,
        u"SELECT DISTINCT action FROM journal INDEXED BY journal_heads "
        "WHERE sequence > 0"_s);
    while (query.next())
        keys += query.text(0);
    std::sort(keys.begin(), keys.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(JournalWords::action(a), JournalWords::action(b)) < 0;
    });
    return keys;
}

} // namespace vs

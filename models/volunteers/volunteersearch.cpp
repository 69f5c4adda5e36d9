// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteersearch.h"

#include "models/core/phone.h"
#include "models/core/textfold.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/volunteers/volunteernumbers.h"
#include "models/volunteers/volunteerstore.h"

#include <QSet>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype longestSerial = 6;
constexpr qsizetype shortestDocument = 5;

/// Searching for a number rather than a name.
bool looksLikeNumber(const QString &text)
{
    const auto digits = std::count_if(
        text.begin(), text.end(), [](QChar c) { return isAsciiDigit(c.unicode()); });
    return digits >= 3 || (digits > 0 && digits == text.size());
}

void appendNew(std::vector<qint64> &ids, const std::vector<qint64> &more)
{
    const QSet<qint64> known(ids.begin(), ids.end());
    std::copy_if(more.begin(), more.end(), std::back_inserter(ids),
        [&known](qint64 id) { return !known.contains(id); });
}

/// The list as its index has it: everybody of a million in a fifth of a second, so that nobody
/// waits for the names to be read who is looking for none.
std::vector<qint64> fromFile(const Database &database, std::size_t limit)
{
    std::vector<qint64> ids;
    Query query(database, u"SELECT id FROM volunteer ORDER BY name_key, id LIMIT ?"_s);
    query.bind(static_cast<qint64>(limit)); // all of them is −1
    while (query.next())
        ids.push_back(query.integer(0));
    return ids;
}

} // namespace

VolunteerSearch::VolunteerSearch(Database &database, std::size_t atOnce)
    : m_database(database)
    , m_atOnce(atOnce)
{
    m_pool.setMaxThreadCount(1);
}

VolunteerSearch::~VolunteerSearch()
{
    clear();
    m_pool.waitForDone();
}

Result<void> VolunteerSearch::load()
{
    if (takeLoaded(true))
        return {};
    auto read = VolunteerIndex::read(m_database, false);
    if (!read)
        return read.error();
    m_index = *std::move(read);
    return {};
}

void VolunteerSearch::loadLater()
{
    if (m_index || m_loading.valid())
        return;
    m_changed.clear();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    const auto promise = std::make_shared<std::promise<Loaded>>();
    m_loading = promise->get_future().share();
    m_pool.start([this, promise, stop = m_stop] {
        const ThreadConnection connection(m_database);
        if (!connection.status())
            promise->set_value(connection.status().error());
        else
            promise->set_value(VolunteerIndex::read(m_database, *stop));
    });
}

/// True when the index is there and knows every change.
bool VolunteerSearch::takeLoaded(bool wait)
{
    if (!m_index && m_loading.valid()) {
        if (!wait && m_loading.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
            return false;
        if (const Loaded &loaded = m_loading.get())
            m_index = *loaded;
        m_loading = {};
    }
    if (m_index)
        applyChanges();
    return m_index != nullptr;
}

void VolunteerSearch::applyChanges()
{
    if (m_changed.isEmpty())
        return;
    const std::vector<qint64> ids(m_changed.begin(), m_changed.end());
    m_changed.clear();
    if (auto changed = m_index->with(m_database, ids))
        m_index = *std::move(changed);
}

void VolunteerSearch::clear()
{
    if (m_stop)
        *m_stop = true;
    m_loading = {};
    m_index.reset();
    m_changed.clear();
}

void VolunteerSearch::refresh(std::span<const qint64> ids)
{
    if (!m_index && !m_loading.valid())
        return;
    for (const qint64 id : ids)
        m_changed.insert(id);
}

std::vector<qint64> VolunteerSearch::find(const QString &text, std::size_t limit)
{
    if (!load())
        return {};
    return question({.text = text}, VolunteerOrder::Name, Qt::AscendingOrder)
        .answer(*m_index, m_database, limit);
}

std::function<std::vector<qint64>()> VolunteerSearch::findLater(
    const QString &text, std::size_t limit)
{
    if (!isAtHand())
        loadLater();
    return answering(std::make_shared<const VolunteerQuestion>(
                         question({.text = text}, VolunteerOrder::Name, Qt::AscendingOrder)),
        limit);
}

/// Everybody is in memory already, or so few that reading them is quick.
bool VolunteerSearch::isAtHand()
{
    return takeLoaded(false) || (VolunteerStore(m_database).isWithin(m_atOnce) && load());
}

/// By the index as it is now, or as it will have been read.
std::function<std::vector<qint64>()> VolunteerSearch::answering(
    std::shared_ptr<const VolunteerQuestion> asked, std::size_t limit) const
{
    return [&database = m_database, asked = std::move(asked), limit, index = m_index,
               loading = m_loading]() -> std::vector<qint64> {
        if (index)
            return asked->answer(*index, database, limit);
        const Loaded &loaded = loading.get();
        return loaded ? asked->answer(**loaded, database, limit) : std::vector<qint64>();
    };
}

std::vector<qint64> VolunteerSearch::list(
    const VolunteerFilter &filter, VolunteerOrder order, Qt::SortOrder direction)
{
    if (!load())
        return {};
    return question(filter, order, direction).answer(*m_index, m_database);
}

ListQuestion VolunteerSearch::ask(const VolunteerFilter &filter, VolunteerOrder order,
    Qt::SortOrder direction, std::size_t firstRows)
{
    const auto asked
        = std::make_shared<const VolunteerQuestion>(question(filter, order, direction));
    ListQuestion list;
    if (isAtHand()) {
        list.all = answering(asked, NameIndex::all);
        list.isQuick = m_index->size() <= m_atOnce;
        if (list.isQuick)
            return list;
        if (asked->isQuick(*m_index))
            list.first = asked->answer(*m_index, m_database, firstRows);
    } else {
        loadLater();
        if (asked->isPlain()) {
            list.first = fromFile(m_database, firstRows);
            list.all = [&database = m_database] {
                const ThreadConnection connection(database);
                return fromFile(database, NameIndex::all);
            };
            return list;
        }
    }
    list.all = [&database = m_database, answer = answering(asked, NameIndex::all)] {
        const ThreadConnection connection(database);
        return answer();
    };
    return list;
}

VolunteerQuestion VolunteerSearch::question(
    const VolunteerFilter &filter, VolunteerOrder order, Qt::SortOrder direction) const
{
    VolunteerFilter folded = filter;
    folded.text = foldWidth(filter.text);
    std::optional<VolunteerQuestion::NumberHits> hits;
    if (looksLikeNumber(folded.text))
        hits = byDigits(folded.text);
    return {m_database, folded, std::move(hits), order, direction};
}

VolunteerQuestion::NumberHits VolunteerSearch::byDigits(const QString &text) const
{
    const VolunteerStore store(m_database);
    VolunteerQuestion::NumberHits found{store.idsByNumber(text.toUpper()), {}};
    if (text.size() <= longestSerial && isAllDigits(text)) {
        const auto numbers = VolunteerNumbers::of(m_database, m_database.clock().today().year());
        if (numbers)
            appendNew(found.exact, store.idsByNumber(numbers->at(text.toInt())));
    }
    const auto vault = m_database.vault().keys();
    if (!vault)
        return found;
    const QString compact = IdNumber::normalise(text);
    found.byTail = store.anyByTail(*vault, compact);
    if (const auto phone = Phone::read(text); phone && !phone->isEmpty())
        appendNew(found.exact, store.idsByPhone(VolunteerStore::phoneIndex(*vault, *phone)));
    if (compact.size() >= shortestDocument) {
        const auto reading = IdNumber::read(text, false, m_database.clock().today());
        appendNew(found.exact,
            store.idsByIdNumber(
                VolunteerStore::idNumberIndex(*vault, reading ? reading->comparable : compact)));
    }
    return found;
}

} // namespace vs

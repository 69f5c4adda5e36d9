// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteersearch.h"

#include "models/core/phone.h"
#include "models/core/textfold.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/volunteers/volunteerconditions.h"
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

QString orderExpression(VolunteerOrder order)
{
    switch (order) {
    case VolunteerOrder::Name:
        return u"name_key"_s;
    case VolunteerOrder::Number:
        return u"number"_s;
    case VolunteerOrder::Gender:
        return u"gender"_s;
    case VolunteerOrder::BirthYear:
        return u"birth_year"_s;
    case VolunteerOrder::Unit:
        return u"(SELECT name FROM unit WHERE unit.id = volunteer.unit_id)"_s;
    case VolunteerOrder::Hours:
        return u"(SELECT coalesce(sum(minutes), 0) FROM service_record r "
               "WHERE r.volunteer_id = volunteer.id)"_s;
    case VolunteerOrder::Star:
        return u"(SELECT coalesce(max(star), 0) FROM star_award a "
               "WHERE a.volunteer_id = volunteer.id AND a.status = 'granted')"_s;
    case VolunteerOrder::RegisteredOn:
        return u"registered_on"_s;
    case VolunteerOrder::Status:
        return u"status"_s;
    }
    Q_UNREACHABLE();
}

void appendNew(std::vector<qint64> &ids, const std::vector<qint64> &more)
{
    const QSet<qint64> known(ids.begin(), ids.end());
    std::copy_if(more.begin(), more.end(), std::back_inserter(ids),
        [&known](qint64 id) { return !known.contains(id); });
}

} // namespace

VolunteerSearch::VolunteerSearch(const Database &database)
    : m_database(database)
{
}

Result<void> VolunteerSearch::load()
{
    if (m_loaded)
        return {};
    NameIndex::Builder builder;
    Query query(m_database, u"SELECT id, name, name_key, name_initials FROM volunteer"_s);
    while (query.next()) {
        const QString name = query.text(1);
        const QString pinyin = query.text(2);
        const QString initials = query.text(3);
        builder.add({query.integer(0), name, pinyin, initials});
    }
    if (query.failed())
        return query.error();
    m_names = std::move(builder).build();
    m_loaded = true;
    return {};
}

void VolunteerSearch::clear()
{
    m_names = {};
    m_loaded = false;
}

void VolunteerSearch::refresh(qint64 id)
{
    if (!m_loaded)
        return;
    Query query(m_database, u"SELECT name, name_key, name_initials FROM volunteer WHERE id = ?"_s);
    query.bind(id);
    if (!query.next())
        return;
    const QString name = query.text(0);
    const QString pinyin = query.text(1);
    const QString initials = query.text(2);
    m_names.put({id, name, pinyin, initials});
}

std::vector<qint64> VolunteerSearch::find(const QString &text, std::size_t limit)
{
    if (!load())
        return {};
    const QString words = foldWidth(text);
    if (!looksLikeNumber(words))
        return m_names.search(words, limit);
    std::vector<qint64> found = byDigits(words);
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

std::vector<qint64> VolunteerSearch::byDigits(const QString &text) const
{
    const VolunteerStore store(m_database);
    std::vector<qint64> found = store.idsByNumber(text.toUpper());
    if (text.size() <= longestSerial && isAllDigits(text)) {
        const auto numbers = VolunteerNumbers::of(m_database, m_database.clock().today().year());
        if (numbers)
            appendNew(found, store.idsByNumber(numbers->at(text.toInt())));
    }
    const auto vault = m_database.vault().keys();
    if (!vault)
        return found;
    const QString compact = IdNumber::normalise(text);
    appendNew(found, store.idsByTail(*vault, compact));
    if (const auto phone = Phone::read(text); phone && !phone->isEmpty())
        appendNew(found, store.idsByPhone(VolunteerStore::phoneIndex(*vault, *phone)));
    if (compact.size() >= shortestDocument) {
        const auto reading = IdNumber::read(text, false, m_database.clock().today());
        appendNew(found,
            store.idsByIdNumber(
                VolunteerStore::idNumberIndex(*vault, reading ? reading->comparable : compact)));
    }
    return found;
}

std::vector<qint64> VolunteerSearch::list(
    const VolunteerFilter &filter, VolunteerOrder order, Qt::SortOrder direction)
{
    return ordered(passing(find(filter.text), filter), order, direction);
}

std::vector<qint64> VolunteerSearch::passing(
    std::vector<qint64> ids, const VolunteerFilter &filter) const
{
    const SqlCondition condition = conditionOf(filter, m_database);
    if (condition.text.isEmpty())
        return ids;
    QSet<qint64> pass;
    Query query(m_database, u"SELECT id FROM volunteer WHERE "_s + condition.text);
    for (const Value &value : condition.values)
        query.bind(value);
    while (query.next())
        pass.insert(query.integer(0));
    std::erase_if(ids, [&pass](qint64 id) { return !pass.contains(id); });
    return ids;
}

std::vector<qint64> VolunteerSearch::ordered(
    std::vector<qint64> ids, VolunteerOrder order, Qt::SortOrder direction) const
{
    if (order == VolunteerOrder::Name) {
        if (direction == Qt::DescendingOrder)
            std::reverse(ids.begin(), ids.end());
        return ids;
    }
    const QSet<qint64> wanted(ids.begin(), ids.end());
    ids.clear();
    Query query(m_database,
        u"SELECT id FROM volunteer ORDER BY "_s + orderExpression(order)
            + (direction == Qt::DescendingOrder ? u" DESC"_s : QString()) + u", name_key, id"_s);
    while (query.next()) {
        if (wanted.contains(query.integer(0)))
            ids.push_back(query.integer(0));
    }
    return ids;
}

} // namespace vs

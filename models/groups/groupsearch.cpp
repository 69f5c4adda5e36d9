// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groups/groupsearch.h"

#include "models/access/rowscope.h"
#include "models/core/namekeys.h"
#include "models/core/textfold.h"
#include "models/groups/groupstore.h"
#include "models/network/unittree.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype shortestNumber = 4;

QString orderExpression(GroupOrder order)
{
    switch (order) {
    case GroupOrder::Name:
    case GroupOrder::Members:
    case GroupOrder::Hours:
        return u"g.name_key"_s;
    case GroupOrder::Kind:
        return u"g.kind"_s;
    case GroupOrder::Specialty:
        return u"g.specialty"_s;
    case GroupOrder::Unit:
        return u"(SELECT name FROM unit WHERE unit.id = g.unit_id)"_s;
    case GroupOrder::InCharge:
        return u"coalesce((SELECT name FROM volunteer WHERE id = g.person_in_charge_id), "
               "g.person_in_charge)"_s;
    case GroupOrder::FoundedOn:
        return u"g.founded_on"_s;
    case GroupOrder::State:
        return u"g.status"_s;
    case GroupOrder::RegistrationNumber:
        return u"g.registration_number"_s;
    }
    Q_UNREACHABLE();
}

bool isByPinyin(GroupOrder order)
{
    return order == GroupOrder::Unit || order == GroupOrder::InCharge;
}

template <typename KeyOf>
void sortBy(std::vector<qint64> &ids, Qt::SortOrder direction, KeyOf keyOf)
{
    std::stable_sort(ids.begin(), ids.end(), [direction, keyOf](qint64 left, qint64 right) {
        return direction == Qt::AscendingOrder ? keyOf(left) < keyOf(right)
                                               : keyOf(right) < keyOf(left);
    });
}

bool passes(const GroupFilter &filter, const Query &row)
{
    if (!filter.kind.isEmpty() && row.text(2) != filter.kind)
        return false;
    const QString specialty = row.text(3);
    if (filter.teams == GroupFilter::Teams::Ordinary && !specialty.isEmpty())
        return false;
    if (filter.teams == GroupFilter::Teams::Specialists
        && (specialty.isEmpty() || (!filter.specialty.isEmpty() && specialty != filter.specialty)))
        return false;
    const bool open = row.text(4) == "active"_L1;
    return filter.state == GroupFilter::State::All
        || (filter.state == GroupFilter::State::Open) == open;
}

} // namespace

GroupSearch::GroupSearch(const Database &database)
    : m_database(database)
{
}

Result<void> GroupSearch::load()
{
    if (m_loaded)
        return {};
    NameIndex::Builder builder;
    Query query(m_database, u"SELECT id, name, name_key, name_initials FROM volunteer_group"_s);
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

void GroupSearch::clear()
{
    m_names = {};
    m_loaded = false;
}

void GroupSearch::refresh(GroupId id)
{
    if (!m_loaded)
        return;
    Query query(
        m_database, u"SELECT name, name_key, name_initials FROM volunteer_group WHERE id = ?"_s);
    query.bind(id.value());
    if (!query.next())
        return;
    const QString name = query.text(0);
    const QString pinyin = query.text(1);
    const QString initials = query.text(2);
    m_names.put({id.value(), name, pinyin, initials});
}

std::vector<qint64> GroupSearch::find(const QString &text, std::size_t limit)
{
    const RowScope scope(m_database);
    if (!load())
        return {};
    const QString words = foldWidth(text);
    std::vector<qint64> found
        = m_names.search(words, scope.isEverything() ? limit : NameIndex::all);
    if (words.size() >= shortestNumber) {
        for (const qint64 id : byRegistration(words)) {
            if (std::find(found.begin(), found.end(), id) == found.end())
                found.push_back(id);
        }
    }
    scope.keepOnly("volunteer_group", found);
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

std::vector<GroupName> GroupSearch::openNames() const
{
    std::vector<GroupName> groups = GroupStore(m_database).openNames();
    std::vector<qint64> ids;
    for (const GroupName &group : groups)
        ids.push_back(group.id.value());
    RowScope(m_database).keepOnly("volunteer_group", ids);
    const QSet<qint64> own(ids.begin(), ids.end());
    std::erase_if(
        groups, [&own](const GroupName &group) { return !own.contains(group.id.value()); });
    return groups;
}

std::vector<qint64> GroupSearch::byRegistration(const QString &text) const
{
    std::vector<qint64> found;
    Query query(m_database,
        u"SELECT id FROM volunteer_group WHERE instr(registration_number, ?) > 0 "
        "ORDER BY name_key, id"_s);
    query.bind(text.toUpper());
    while (query.next())
        found.push_back(query.integer(0));
    return found;
}

std::vector<qint64> GroupSearch::list(const GroupFilter &filter, GroupOrder order,
    Qt::SortOrder direction, const QHash<GroupId, qint64> &figures)
{
    const std::vector<qint64> named = find(filter.text);
    const QSet<qint64> wanted(named.begin(), named.end());
    UnitScope asked; // find() has seen to what the user may see
    if (filter.unit.isValid())
        asked.units = UnitTree::read(m_database).subtree(filter.unit);
    std::vector<qint64> ids;
    QHash<qint64, QString> pinyin;
    Query query(m_database,
        u"SELECT g.id, g.unit_id, g.kind, g.specialty, g.status, %1 AS key "
        "FROM volunteer_group g ORDER BY %2 g.name_key, g.id"_s.arg(orderExpression(order),
            isByPinyin(order)                     ? u""_s
                : direction == Qt::AscendingOrder ? u"key,"_s
                                                  : u"key DESC,"_s));
    while (query.next()) {
        const qint64 id = query.integer(0);
        if (!wanted.contains(id) || !asked.contains(UnitId(query.integer(1)))
            || !passes(filter, query))
            continue;
        ids.push_back(id);
        if (isByPinyin(order))
            pinyin.insert(id, NameKeys::of(query.text(5)).pinyin);
    }
    if (isByPinyin(order))
        sortBy(ids, direction, [&pinyin](qint64 id) { return pinyin.value(id); });
    if (order == GroupOrder::Members || order == GroupOrder::Hours)
        sortBy(ids, direction, [&figures](qint64 id) { return figures.value(GroupId(id)); });
    return ids;
}

} // namespace vs

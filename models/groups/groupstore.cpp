// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groups/groupstore.h"

#include "models/groups/grouprules.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QString selection = u"SELECT g.id, g.parent_id, g.unit_id, g.name, g.kind, g.specialty, "
                          "g.registration_number, g.person_in_charge_id, "
                          "coalesce(p.name, g.person_in_charge), g.contact_id, "
                          "coalesce(c.name, g.contact), g.service_categories, g.skills, g.offers, "
                          "g.offers_text, g.needs, g.needs_text, g.founded_on, g.closed_on, "
                          "g.closed_reason, g.person_in_charge_phone, g.contact_phone, g.note "
                          "FROM volunteer_group g "
                          "LEFT JOIN volunteer p ON p.id = g.person_in_charge_id "
                          "LEFT JOIN volunteer c ON c.id = g.contact_id "_s;

QStringList split(const QString &codes)
{
    return codes.split(u',', Qt::SkipEmptyParts);
}

Group read(Query &query)
{
    Group g;
    const qint64 id = query.integer(0);
    const auto cell = [&query, id](int place, QByteArrayView column) {
        return query.cellText(place, {"volunteer_group", id, column});
    };
    g.id = GroupId(id);
    g.parent = GroupId(query.integer(1));
    g.unit = UnitId(query.integer(2));
    g.name = query.text(3);
    g.kind = query.text(4);
    g.specialty = query.text(5);
    g.registrationNumber = query.text(6);
    g.inCharge = {VolunteerId(query.integer(7)), query.text(8), {}};
    g.contact = {VolunteerId(query.integer(9)), query.text(10), {}};
    g.serviceCategories = split(query.text(11));
    g.skills = split(query.text(12));
    g.offers = {split(query.text(13)), query.text(14)};
    g.needs = {split(query.text(15)), query.text(16)};
    g.foundedOn = query.day(17);
    g.closedOn = query.day(18);
    g.closedReason = query.text(19);
    g.inCharge.phone = cell(20, "person_in_charge_phone");
    g.contact.phone = cell(21, "contact_phone");
    g.note = cell(22, "note");
    return g;
}

Result<std::vector<Group>> readAll(Query &query)
{
    std::vector<Group> groups;
    while (query.next())
        groups.push_back(read(query));
    if (query.failed())
        return query.error();
    return groups;
}

} // namespace

QString jsonArray(std::span<const qint64> ids)
{
    QStringList numbers;
    numbers.reserve(qsizetype(ids.size()));
    for (const qint64 id : ids)
        numbers += QString::number(id);
    return u'[' + numbers.join(u',') + u']';
}

Result<Group> GroupStore::load(GroupId id) const
{
    Query query(m_database, selection + u"WHERE g.id = ?"_s);
    query.bind(id.value());
    if (query.next()) {
        Group group = read(query);
        if (!query.failed())
            return group;
    }
    if (query.failed())
        return query.error();
    return Error{
        Error::Kind::NotFound, u"group_unknown"_s, GroupRules::tr("There is no such group."), {}};
}

Result<std::vector<Group>> GroupStore::load(std::span<const qint64> ids) const
{
    Query query(m_database, selection + u"WHERE g.id IN (SELECT value FROM json_each(?))"_s);
    query.bind(jsonArray(ids));
    return readAll(query);
}

Result<std::vector<Group>> GroupStore::loadAll() const
{
    Query query(m_database, selection);
    return readAll(query);
}

std::vector<GroupName> GroupStore::names(
    const QString &condition, const std::vector<Value> &values) const
{
    std::vector<GroupName> groups;
    Query query(m_database,
        u"SELECT id, name FROM volunteer_group WHERE "_s + condition + u" ORDER BY name_key, id"_s);
    for (const Value &value : values)
        query.bind(value);
    while (query.next())
        groups.push_back({GroupId(query.integer(0)), query.text(1)});
    return groups;
}

std::vector<GroupName> GroupStore::openNames() const
{
    return names(u"status = 'active'"_s, {});
}

std::vector<GroupName> GroupStore::below(GroupId id) const
{
    return names(u"parent_id = ?"_s, {id.value()});
}

bool GroupStore::hasOpenBelow(GroupId id) const
{
    return first(u"parent_id = ? AND status = 'active'"_s, {id.value()}).isValid();
}

QHash<GroupId, GroupId> GroupStore::parents() const
{
    QHash<GroupId, GroupId> parents;
    Query query(
        m_database, u"SELECT id, parent_id FROM volunteer_group WHERE parent_id IS NOT NULL"_s);
    while (query.next())
        parents.insert(GroupId(query.integer(0)), GroupId(query.integer(1)));
    return parents;
}

GroupId GroupStore::withRegistration(const QString &number, GroupId but) const
{
    return number.isEmpty()
        ? GroupId()
        : first(u"registration_number = ? AND registration_number <> '' AND id <> ?"_s,
            {number, but.value()});
}

GroupId GroupStore::withName(const QString &name, UnitId unit, GroupId but) const
{
    return first(u"name = ? AND unit_id IS ? AND id <> ? AND status = 'active'"_s,
        {name, reference(unit), but.value()});
}

GroupId GroupStore::first(const QString &condition, const std::vector<Value> &values) const
{
    Query query(m_database, u"SELECT id FROM volunteer_group WHERE "_s + condition + u" LIMIT 1"_s);
    for (const Value &value : values)
        query.bind(value);
    return query.next() ? GroupId(query.integer(0)) : GroupId();
}

QStringList GroupStore::wordsOf(const char *column) const
{
    QStringList words;
    const QLatin1StringView name(column);
    Query query(m_database,
        u"SELECT DISTINCT %1 FROM volunteer_group WHERE %1 <> '' ORDER BY %1"_s.arg(name));
    while (query.next())
        words += query.text(0);
    return words;
}

QHash<qint64, QString> GroupStore::unitNames() const
{
    QHash<qint64, QString> names;
    Query query(m_database, u"SELECT id, name FROM unit"_s);
    while (query.next())
        names.insert(query.integer(0), query.text(1));
    return names;
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteerconditions.h"

#include "models/network/unittree.h"
#include "models/storage/database.h"
#include "models/volunteers/volunteerstore.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Collects what must hold together.
class Conditions final
{
public:
    void add(const QString &text, std::vector<Value> values)
    {
        m_condition.text += m_condition.text.isEmpty() ? text : u" AND "_s + text;
        m_condition.values.insert(m_condition.values.end(), values.begin(), values.end());
    }

    SqlCondition take() { return std::move(m_condition); }

private:
    SqlCondition m_condition;
};

QString idsBelow(const Database &database, UnitId unit)
{
    std::vector<qint64> ids;
    for (const UnitId below : UnitTree::read(database).subtree(unit))
        ids.push_back(below.value());
    return jsonOf(ids);
}

void addPlaces(Conditions &conditions, const VolunteerFilter &filter, const Database &database)
{
    if (filter.unit.isValid()) {
        conditions.add(
            u"unit_id IN (SELECT value FROM json_each(?))"_s, {idsBelow(database, filter.unit)});
    }
    if (filter.group.isValid()) {
        const QString today = database.clock().today().toString(Qt::ISODate);
        conditions.add(u"id IN (SELECT volunteer_id FROM group_membership WHERE group_id = ? "
                       "AND joined_on <= ? AND (left_on = '' OR left_on >= ?))"_s,
            {filter.group.value(), today, today});
    }
}

void addPerson(Conditions &conditions, const VolunteerFilter &filter, QDate today)
{
    if (filter.status)
        conditions.add(u"status = ?"_s, {volunteerStatusCode(*filter.status)});
    if (filter.star) {
        conditions.add(u"(SELECT coalesce(max(star), 0) FROM star_award a "
                       "WHERE a.volunteer_id = volunteer.id AND a.status = 'granted') = ?"_s,
            {qint64(*filter.star)});
    }
    if (filter.age) {
        conditions.add(u"birth_year <= ?"_s, {qint64(today.year() - filter.age->from)});
        if (filter.age->below > 0)
            conditions.add(u"birth_year > ?"_s, {qint64(today.year() - filter.age->below)});
    }
    if (!filter.skill.isEmpty())
        conditions.add(u"instr(skills, ?) > 0"_s, {u',' + filter.skill + u','});
    if (!filter.availability.isEmpty())
        conditions.add(u"instr(availability, ?) > 0"_s, {u',' + filter.availability + u','});
    if (filter.registeredFrom.isValid())
        conditions.add(u"registered_on >= ?"_s, {filter.registeredFrom.toString(Qt::ISODate)});
    if (filter.registeredUntil.isValid())
        conditions.add(u"registered_on <= ?"_s, {filter.registeredUntil.toString(Qt::ISODate)});
}

} // namespace

SqlCondition conditionOf(const VolunteerFilter &filter, const Database &database)
{
    Conditions conditions;
    addPlaces(conditions, filter, database);
    addPerson(conditions, filter, database.clock().today());
    return conditions.take();
}

} // namespace vs

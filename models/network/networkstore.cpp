// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/networkstore.h"

#include "models/network/unitrules.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr auto openGroups
    = QLatin1StringView("volunteer_group WHERE unit_id = ? AND status = 'active'");
constexpr auto openHouseholds
    = QLatin1StringView("household WHERE unit_id = ? AND closed_on IS NULL");
constexpr auto presentPeople = QLatin1StringView(
    "volunteer WHERE unit_id = ? AND status <> 'withdrawn' AND status <> 'refused'");

Household readHousehold(Query &query)
{
    const qint64 id = query.integer(0);
    return {HouseholdId(id), UnitId(query.integer(1)), query.text(2),
        query.cellText(3, {"household", id, "address"}), query.day(4), query.day(5)};
}

constexpr auto householdColumns
    = QLatin1StringView("SELECT id, unit_id, name, address, opened_on, closed_on FROM household ");

} // namespace

Fields NetworkStore::fieldsOf(const Unit &unit)
{
    return {{"level", unitLevelCode(unit.level)}, {"name", unit.name}, {"code", unit.code},
        {"person_in_charge", unit.personInCharge}, {"phone", Sealed(unit.phone)}};
}

Fields NetworkStore::fieldsOf(UnitId unit, const UnitStep &step)
{
    return {{"unit_id", unit.value()}, {"kind", unitStepCode(step.kind)},
        {"on_day", step.on.toString(Qt::ISODate)}, {"from_id", reference(step.from)},
        {"to_id", reference(step.to)}, {"was", step.was}, {"reason", step.reason}};
}

Result<Unit> NetworkStore::unit(UnitId id) const
{
    Query query(m_database,
        u"SELECT parent_id, level, name, code, person_in_charge, phone, opened_on, closed_on "
        "FROM unit WHERE id = ?"_s);
    query.bind(id.value());
    if (query.next()) {
        const Unit unit{id, UnitId(query.integer(0)),
            unitLevel(query.text(1)).value_or(UnitLevel::Station), query.text(2), query.text(3),
            query.text(4), query.cellText(5, {"unit", id.value(), "phone"}), query.day(6),
            query.day(7)};
        if (!query.failed())
            return unit;
    }
    return query.failed() ? query.error() : UnitRules::unknown();
}

Result<std::vector<UnitStep>> NetworkStore::steps(UnitId id) const
{
    Query query(m_database,
        u"SELECT kind, on_day, from_id, to_id, was, reason FROM unit_step WHERE unit_id = ? "
        "ORDER BY on_day DESC, id DESC"_s);
    query.bind(id.value());
    std::vector<UnitStep> steps;
    while (query.next()) {
        UnitStep step{UnitStep::Kind::Added, query.day(1), UnitId(query.integer(2)),
            UnitId(query.integer(3)), query.text(4), query.text(5)};
        for (const auto kind : {UnitStep::Kind::Renamed, UnitStep::Kind::Moved,
                 UnitStep::Kind::Closed, UnitStep::Kind::Reopened}) {
            if (query.text(0) == unitStepCode(kind))
                step.kind = kind;
        }
        steps.push_back(step);
    }
    if (query.failed())
        return query.error();
    return steps;
}

QDate NetworkStore::lastMove() const
{
    Query query(m_database, u"SELECT max(on_day) FROM unit_step WHERE kind = 'moved'"_s);
    return query.next() ? query.day(0) : QDate();
}

int NetworkStore::count(const QString &from, UnitId id) const
{
    Query query(m_database, u"SELECT count(*) FROM "_s + from);
    query.bind(id.value());
    return query.next() ? query.number(0) : 0;
}

std::vector<qint64> NetworkStore::ids(const QString &from, UnitId id) const
{
    Query query(m_database, u"SELECT id FROM "_s + from);
    query.bind(id.value());
    std::vector<qint64> found;
    while (query.next())
        found.push_back(query.integer(0));
    return found;
}

UnitBurden NetworkStore::burden(UnitId id) const
{
    return {count(u"unit WHERE parent_id = ? AND closed_on IS NULL"_s, id),
        count(presentPeople, id), count(openGroups, id), count(openHouseholds, id)};
}

std::vector<qint64> NetworkStore::groupsAt(UnitId id) const
{
    return ids(openGroups, id);
}

std::vector<qint64> NetworkStore::householdIdsAt(UnitId id) const
{
    return ids(openHouseholds, id);
}

Result<std::vector<Household>> NetworkStore::householdsAt(UnitId id) const
{
    Query query(m_database,
        householdColumns + u"WHERE unit_id = ? AND closed_on IS NULL ORDER BY name, id"_s);
    query.bind(id.value());
    std::vector<Household> households;
    while (query.next())
        households.push_back(readHousehold(query));
    if (query.failed())
        return query.error();
    return households;
}

Result<Household> NetworkStore::household(HouseholdId id) const
{
    Query query(m_database, householdColumns + u"WHERE id = ?"_s);
    query.bind(id.value());
    if (query.next()) {
        const Household household = readHousehold(query);
        if (!query.failed())
            return household;
    }
    if (query.failed())
        return query.error();
    return Error{Error::Kind::NotFound, u"household_unknown"_s,
        UnitRules::tr("There is no such household."), {}};
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registrations/retentionstore.h"

#include "models/registrations/withdrawal.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Result<void> read(Query &query, RetentionPlan::Why why, const UnitScope &scope, RetentionPlan &plan)
{
    while (query.next()) {
        if (!scope.contains(UnitId(query.integer(4))))
            continue;
        plan.people.push_back(
            {VolunteerId(query.integer(0)), query.text(1), query.text(2), why, query.day(3)});
    }
    return query.failed() ? Result<void>(query.error()) : Result<void>();
}

} // namespace

Result<void> RetentionStore::readIdle(RetentionPlan &plan) const
{
    if (plan.policy.keepYears == 0)
        return {};
    const QString cutoff
        = m_database.clock().today().addYears(-plan.policy.keepYears).toString(Qt::ISODate);
    Query query(m_database,
        u"WITH cut(day) AS (SELECT ?) SELECT v.id, v.name, v.number, coalesce((SELECT "
        u"max(served_on) FROM service_record r "
        "WHERE r.volunteer_id = v.id), v.registered_on), v.unit_id FROM cut, volunteer v "
        "WHERE v.registered_on < day AND v.status <> 'withdrawn' AND v.status <> 'refused' "
        "AND NOT EXISTS (SELECT 1 FROM service_record r WHERE r.volunteer_id = v.id "
        "AND r.served_on >= day) "
        "AND NOT EXISTS (SELECT 1 FROM registration_step s WHERE s.volunteer_id = v.id "
        "AND s.active = 1 AND s.step_on >= day) "
        "AND NOT EXISTS (SELECT 1 FROM complaint c WHERE c.volunteer_id = v.id "
        "AND c.closed_on = '') AND v.consent_on < day ORDER BY v.name_key, v.id"_s);
    query.bind(cutoff);
    return read(query, RetentionPlan::Why::NoService, m_scope, plan);
}

Result<void> RetentionStore::readRefused(RetentionPlan &plan) const
{
    if (plan.policy.keepRefusedMonths == 0)
        return {};
    const QString cutoff = m_database.clock()
                               .today()
                               .addMonths(-plan.policy.keepRefusedMonths)
                               .toString(Qt::ISODate);
    Query query(m_database,
        u"SELECT id, name, number, since, unit_id FROM (SELECT v.id, v.name, v.number, v.name_key, "
        "v.unit_id, coalesce((SELECT max(step_on) FROM registration_step s "
        "WHERE s.volunteer_id = v.id AND s.active = 1), v.registered_on) AS since "
        "FROM volunteer v WHERE v.status = 'refused' AND v.status <> 'accepted' "
        "AND NOT EXISTS (SELECT 1 FROM complaint c "
        "WHERE c.volunteer_id = v.id AND c.closed_on = '')) WHERE since < ? ORDER BY name_key, id"_s);
    query.bind(cutoff);
    return read(query, RetentionPlan::Why::Refused, m_scope, plan);
}

/// Rows of all lists belong to no unit, so only to whoever sees everything.
Result<void> RetentionStore::readHeldRows(RetentionPlan &plan) const
{
    if (plan.policy.keepHeldRowMonths == 0 || !m_scope.isEverything())
        return {};
    const qint64 cutoff
        = m_database.clock().now().addMonths(-plan.policy.keepHeldRowMonths).toMSecsSinceEpoch();
    Query query(
        m_database, u"SELECT id, cells FROM held_row WHERE status <> 'held' AND changed_at < ?"_s);
    query.bind(cutoff);
    while (query.next()) {
        const qint64 id = query.integer(0);
        if (query.cell(1, {"held_row", id, "cells"}) != erasedCells())
            plan.heldRows.push_back(id);
    }
    return query.failed() ? Result<void>(query.error()) : Result<void>();
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registrations/registrationstore.h"

#include "models/storage/database.h"
#include "models/storage/query.h"

#include <QCoreApplication>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

} // namespace

Result<RegistrationStanding> RegistrationStore::standing(VolunteerId id) const
{
    Query query(m_database,
        u"SELECT number, name, status, registered_on, unit_id, "
        "(SELECT max(step_on) FROM registration_step s WHERE s.volunteer_id = v.id "
        "AND s.active = 1), "
        "EXISTS (SELECT 1 FROM complaint c WHERE c.volunteer_id = v.id AND c.closed_on = '') "
        "FROM volunteer v WHERE id = ?"_s);
    query.bind(id.value());
    if (query.next()) {
        return RegistrationStanding{id, query.text(0), query.text(1),
            volunteerStatus(query.text(2)), query.day(3), query.day(5), UnitId(query.integer(4)),
            query.truth(6)};
    }
    if (query.failed())
        return query.error();
    return Error{Error::Kind::NotFound, u"volunteer_unknown"_s,
        QCoreApplication::translate("vs::Volunteers", "There is no such volunteer."), {}};
}

Result<std::vector<RegistrationStep>> RegistrationStore::steps(VolunteerId id) const
{
    const auto who = standing(id);
    if (!who)
        return who.error();
    std::vector<RegistrationStep> steps{{{}, who->status, who->registeredOn, {}, {}}};
    Query query(m_database,
        u"SELECT s.id, s.from_status, s.to_status, s.step_on, s.reason, u.name "
        "FROM registration_step s JOIN user u ON u.id = s.user_id "
        "WHERE s.volunteer_id = ? AND s.active = 1 ORDER BY s.step_on, s.id"_s);
    query.bind(id.value());
    while (query.next()) {
        const VolunteerStatus from = volunteerStatus(query.text(1));
        if (steps.size() == 1)
            steps.front().to = from;
        steps.push_back({from, volunteerStatus(query.text(2)), query.day(3),
            query.cellText(4, {"registration_step", query.integer(0), "reason"}), query.text(5)});
    }
    if (query.failed())
        return query.error();
    return steps;
}

int RegistrationStore::count(VolunteerStatus status, const UnitScope &scope) const
{
    Query query(m_database,
        u"SELECT count(*) FROM volunteer v WHERE status = ?"_s + scope.peopleCondition("v.id"));
    query.bind(volunteerStatusCode(status));
    if (!scope.isEverything())
        query.bind(scope.json());
    return query.next() ? query.number(0) : 0;
}

} // namespace vs

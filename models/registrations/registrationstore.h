// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/access.h"
#include "models/core/result.h"
#include "models/registrations/registrationstep.h"

namespace vs
{

class Database;

/// What is read of registrations.
class RegistrationStore final
{
public:
    explicit RegistrationStore(const Database &database)
        : m_database(database)
    {
    }

    /// Error NotFound when there is no such person.
    Result<RegistrationStanding> standing(VolunteerId id) const;
    /// From the registration on; its first line is worked out, see 0005_registration.sql.
    Result<std::vector<RegistrationStep>> steps(VolunteerId id) const;
    int count(VolunteerStatus status, const UnitScope &scope) const;

private:
    const Database &m_database;
};

} // namespace vs

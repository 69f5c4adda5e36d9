// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certificates/certificateregister.h"
#include "models/core/codetables.h"
#include "models/groups/groups.h"
#include "models/registrations/consents.h"
#include "models/registrations/registrations.h"
#include "models/registrations/retention.h"
#include "models/stars/stars.h"
#include "models/volunteers/volunteerroster.h"
#include "models/volunteers/volunteers.h"
#include "models/volunteers/volunteertable.h"
#include "tests/support/hourdoors.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/teststation.h"
#include "ui/volunteers/volunteerdoors.h"

namespace vs
{

/// A station with everything the page of volunteers needs, and nobody in it.
struct VolunteerScene {
    TestStation station;
    const CodeTables codes;
    ScriptedPrompter prompter;
    Volunteers volunteers{*station.database};
    VolunteerTable table{*station.database};
    VolunteerRoster roster{*station.database, codes};
    HourDoors hours{*station.database};
    Stars stars{*station.database, hours.records, StarRuleSet::shipped()};
    CertificateRegister certificates{*station.database};
    Groups groups{*station.database};
    Registrations registrations{*station.database, volunteers, hours.activities, groups};
    Consents consents{*station.database, volunteers};
    Retention retention{*station.database, registrations};

    VolunteerDoors doors()
    {
        return {volunteers, groups, table, roster, hours.records, stars, certificates, codes,
            station.clock, prompter, registrations, consents, retention};
    }
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/access.h"
#include "models/registrations/consentrules.h"

#include <vector>

namespace vs
{

class Database;

/// Somebody whose consent is missing or has lapsed.
struct ConsentCase {
    VolunteerId volunteer;
    ConsentFlaw flaw = ConsentFlaw::Missing;
};

/// Who within `scope` has to be asked, the gravest first; see Consents::review(), and the filter of
/// the list of volunteers. On any thread with a connection: 0.2 s where a city has no consents.
Result<std::vector<ConsentCase>> reviewConsents(const Database &database, const UnitScope &scope);

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registrations/registrationpolicy.h"

#include "models/storage/database.h"
#include "models/storage/query.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

RegistrationPolicy RegistrationPolicy::read(const Database &database)
{
    RegistrationPolicy policy;
    Query query(database,
        u"SELECT key, value FROM setting WHERE key BETWEEN 'registration.' AND 'registration/'"_s);
    while (query.next()) {
        const QString key = query.text(0).section(u'.', 1);
        bool isNumber = false;
        const int number = query.text(1).toInt(&isNumber);
        if (!isNumber || number < 0)
            continue;
        if (key == "renew_at_eighteen"_L1)
            policy.renewAtEighteen = number != 0;
        else if (key == "consent_years"_L1)
            policy.consentYears = number;
        else if (key == "keep_years"_L1)
            policy.keepYears = number;
        else if (key == "keep_refused_months"_L1)
            policy.keepRefusedMonths = number;
        else if (key == "keep_held_row_months"_L1)
            policy.keepHeldRowMonths = number;
    }
    return policy;
}

} // namespace vs

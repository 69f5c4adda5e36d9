// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/registrations/registrationstep.h"

#include <span>

namespace vs
{

class Database;

/// What the withdrawal of some people would take and what it would leave, summed.
struct WithdrawalPreview {
    /// A piece of personal data, by its column of `volunteer`.
    struct Part {
        QString column;
        int people = 0; ///< how many have it
    };

    std::vector<VolunteerId> people; ///< who can be withdrawn
    std::vector<RegistrationOutcome::Refusal> refused;

    std::vector<Part> removed;
    int enrolments = 0;  ///< in activities to come, which end
    int memberships = 0; ///< of groups, which end
    int heldRows = 0;    ///< rows of lists that are erased

    int records = 0;
    qint64 minutes = 0;
    int awards = 0;
    int certificates = 0;
};

/// Fills in the figures for `preview.people`.
Result<void> countWithdrawal(const Database &database, WithdrawalPreview &preview);

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/registrations/registrationstep.h"

#include <QCoreApplication>

#include <span>

namespace vs
{

/// A step a registration may take.
struct RegistrationMove {
    VolunteerStatus from;
    VolunteerStatus to;
    bool needsReason;
};

/// How a registration may go on (志愿服务条例 第七条: somebody applies and is registered; how it
/// ends is our own).
class RegistrationRules final
{
    Q_DECLARE_TR_FUNCTIONS(vs::RegistrationRules)

public:
    static std::span<const RegistrationMove> moves();
    static bool isAllowed(VolunteerStatus from, VolunteerStatus to);

    /// Day and reason alone, before it is known of whom. Error fields `on`, `reason`.
    static Result<void> checkDecision(
        const RegistrationDecision &decision, bool needsReason, QDate today);

    /// Why a verb does not fit somebody of that status: error Conflict `registration_step`.
    static Error wrongStart(VolunteerStatus from, VolunteerStatus to);

    /// Errors: Conflict `registration_locked` of somebody withdrawn, `registration_step` of a step
    /// that is not allowed, `complaint_open`; Invalid `reason_missing`, `on_missing`, `on_future`,
    /// `on_before_registration`, `on_before_last_step`.
    static Result<void> check(const RegistrationStanding &who, VolunteerStatus to,
        const RegistrationDecision &decision, QDate today);
};

} // namespace vs

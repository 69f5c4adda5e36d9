// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/volunteers/volunteer.h"

#include <QCoreApplication>

#include <vector>

namespace vs
{

/// What must be right before somebody is saved in the register.
class VolunteerRules final
{
    Q_DECLARE_TR_FUNCTIONS(vs::VolunteerRules)

public:
    enum class Occasion {
        Registration, ///< by hand: consent is asked for
        Change,
    };

    /// Name, numbers and phones as they are kept, and what the document number tells: gender,
    /// birth date. What can't be read stays as it was.
    static Volunteer completed(Volunteer volunteer, QDate today);

    /// Every problem of a completed volunteer, in the order of the form. Fields are named after the
    /// columns: `name`, `id_number`, `gender`, `birth_date`, `phone`, `guardian_name`,
    /// `guardian_phone`, `consent_by`, `consent_how`, `consent_on`, `registered_on`, `photo`.
    static std::vector<Error> problems(const Volunteer &volunteer, Occasion occasion, QDate today);

    /// Under 18 on `today`, as far as the birth date is known (河南省志愿服务条例 第八条).
    static bool needsGuardian(const Volunteer &volunteer, QDate today);
    static bool hasGuardian(const Volunteer &volunteer);

private:
    static void checkPerson(const Volunteer &volunteer, QDate today, std::vector<Error> &problems);
    static void checkGuardian(
        const Volunteer &volunteer, QDate today, std::vector<Error> &problems);
    static void checkConsent(const Volunteer &volunteer, QDate today, std::vector<Error> &problems);
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/registrations/registrationpolicy.h"
#include "models/volunteers/volunteer.h"

#include <QCoreApplication>

#include <array>

namespace vs
{

/// What is wrong with somebody's consent, the gravest first.
enum class ConsentFlaw {
    UnderFourteen, ///< 个人信息保护法 第三十一条: the guardian has to agree
    Minor,         ///< 河南省志愿服务条例 第八条: under 18 the guardian has to agree
    Missing,       ///< 民政部令第67号 第六条: nobody is registered without
    NowAdult,      ///< the guardian agreed for somebody who is grown up by now
    TooOld,        ///< older than the station lets it be
};
inline constexpr std::array allConsentFlaws{ConsentFlaw::UnderFourteen, ConsentFlaw::Minor,
    ConsentFlaw::Missing, ConsentFlaw::NowAdult, ConsentFlaw::TooOld};

class ConsentRules final
{
    Q_DECLARE_TR_FUNCTIONS(vs::ConsentRules)

public:
    /// The gravest flaw, if there is one. Without a birth date nobody counts as a minor.
    static std::optional<ConsentFlaw> flaw(
        const Consent &consent, QDate birthDate, const RegistrationPolicy &policy, QDate today);
    static QString text(ConsentFlaw flaw);

    /// Whether a consent may be recorded. Error fields `consent_by`, `consent_how`, `consent_on`.
    static Result<void> check(const Consent &consent, QDate today);
    /// Whether it may be recorded of somebody born then: error `consent_guardian`.
    static Result<void> checkAge(const Consent &consent, QDate birthDate, QDate today);
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registrations/consentrules.h"

#include "models/core/dates.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

std::optional<ConsentFlaw> ConsentRules::flaw(
    const Consent &consent, QDate birthDate, const RegistrationPolicy &policy, QDate today)
{
    const bool known = birthDate.isValid();
    if (consent.by == ConsentBy::Nobody)
        return ConsentFlaw::Missing;
    if (consent.by != ConsentBy::Guardian && known && isUnderFourteenOn(birthDate, today))
        return ConsentFlaw::UnderFourteen;
    if (consent.by != ConsentBy::Guardian && known && isMinorOn(birthDate, today))
        return ConsentFlaw::Minor;
    // A guardian of somebody grown up, appointed by a court, may go on agreeing.
    const bool forMinor = known && (!consent.on.isValid() || isMinorOn(birthDate, consent.on));
    if (policy.renewAtEighteen && consent.by == ConsentBy::Guardian && forMinor
        && !isMinorOn(birthDate, today))
        return ConsentFlaw::NowAdult;
    if (policy.consentYears > 0 && consent.on.addYears(policy.consentYears) < today)
        return ConsentFlaw::TooOld;
    return {};
}

QString ConsentRules::text(ConsentFlaw flaw)
{
    switch (flaw) {
    case ConsentFlaw::UnderFourteen:
        return tr("Under 14, and the guardian has not agreed");
    case ConsentFlaw::Minor:
        return tr("Under 18, and the guardian has not agreed");
    case ConsentFlaw::Missing:
        return tr("No consent recorded");
    case ConsentFlaw::NowAdult:
        return tr("Grown up by now; the guardian had agreed");
    case ConsentFlaw::TooOld:
        return tr("Consent is too old");
    }
    Q_UNREACHABLE();
}

Result<void> ConsentRules::check(const Consent &consent, QDate today)
{
    if (consent.by == ConsentBy::Nobody)
        return Error::invalid(u"consent_missing"_s, tr("Choose who agreed."), u"consent_by"_s);
    if (consent.how == ConsentHow::Unknown) {
        return Error::invalid(
            u"consent_how_missing"_s, tr("Choose how the consent was given."), u"consent_how"_s);
    }
    if (!consent.on.isValid() || consent.on > today) {
        return Error::invalid(u"consent_date"_s,
            tr("Enter the day of the consent, today at the latest."), u"consent_on"_s);
    }
    return {};
}

Result<void> ConsentRules::checkAge(const Consent &consent, QDate birthDate, QDate today)
{
    if (consent.by == ConsentBy::Guardian || !birthDate.isValid() || !isMinorOn(birthDate, today))
        return {};
    return Error::invalid(
        u"consent_guardian"_s, tr("Under 18 the guardian has to agree."), u"consent_by"_s);
}

} // namespace vs

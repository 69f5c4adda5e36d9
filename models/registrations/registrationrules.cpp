// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registrations/registrationrules.h"

#include "models/volunteers/personaldata.h"
#include "models/volunteers/volunteertext.h"

#include <algorithm>
#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using enum VolunteerStatus;

// Who asked in vain may ask again; whoever has left comes back as a new registration, because
// nothing is left to tell that it is the same person.
constexpr std::array allMoves{
    RegistrationMove{Applied, Accepted, false},
    RegistrationMove{Applied, Refused, true},
    RegistrationMove{Applied, Withdrawn, true},
    RegistrationMove{Refused, Applied, false},
    RegistrationMove{Refused, Withdrawn, true},
    RegistrationMove{Accepted, Suspended, true},
    RegistrationMove{Accepted, Withdrawn, true},
    RegistrationMove{Suspended, Accepted, true},
    RegistrationMove{Suspended, Withdrawn, true},
};

const RegistrationMove *find(VolunteerStatus from, VolunteerStatus to)
{
    const auto *const found = std::find_if(allMoves.begin(), allMoves.end(),
        [from, to](const RegistrationMove &move) { return move.from == from && move.to == to; });
    return found == allMoves.end() ? nullptr : found;
}

Error wrongDay(const QString &code, const QString &text)
{
    return Error::invalid(code, text, u"on"_s);
}

} // namespace

std::span<const RegistrationMove> RegistrationRules::moves()
{
    return allMoves;
}

bool RegistrationRules::isAllowed(VolunteerStatus from, VolunteerStatus to)
{
    return find(from, to) != nullptr;
}

Result<void> RegistrationRules::checkDecision(
    const RegistrationDecision &decision, bool needsReason, QDate today)
{
    if (!decision.on.isValid())
        return wrongDay(u"on_missing"_s, tr("Enter the day."));
    if (decision.on > today)
        return wrongDay(u"on_future"_s, tr("The day lies in the future. Enter today or earlier."));
    if (needsReason && decision.reason.trimmed().isEmpty()) {
        return Error::invalid(
            u"reason_missing"_s, tr("Enter the reason; it is kept."), u"reason"_s);
    }
    return {};
}

Error RegistrationRules::wrongStart(VolunteerStatus from, VolunteerStatus to)
{
    return {Error::Kind::Conflict, u"registration_step"_s,
        tr("The registration is “%1” and can't become “%2” this way.")
            .arg(VolunteerText::status(from), VolunteerText::status(to)),
        {}};
}

Result<void> RegistrationRules::check(const RegistrationStanding &who, VolunteerStatus to,
    const RegistrationDecision &decision, QDate today)
{
    if (who.status == Withdrawn)
        return recordLocked();
    const RegistrationMove *move = find(who.status, to);
    if (!move)
        return wrongStart(who.status, to);
    if (auto fine = checkDecision(decision, move->needsReason, today); !fine)
        return fine;
    if (decision.on < who.registeredOn) {
        return wrongDay(u"on_before_registration"_s,
            tr("The registration is of %1; the day can't be earlier.")
                .arg(who.registeredOn.toString(Qt::ISODate)));
    }
    if (who.lastStepOn.isValid() && decision.on < who.lastStepOn) {
        return wrongDay(u"on_before_last_step"_s,
            tr("The step before was on %1; the day can't be earlier.")
                .arg(who.lastStepOn.toString(Qt::ISODate)));
    }
    if (to == Withdrawn && who.complaintOpen) {
        return Error{Error::Kind::Conflict, u"complaint_open"_s,
            tr("A complaint is still open. Close it first; after the withdrawal nobody could."),
            {}};
    }
    return {};
}

} // namespace vs

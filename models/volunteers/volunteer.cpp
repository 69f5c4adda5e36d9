// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteer.h"

#include <algorithm>
#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

template <typename Enum>
struct CodeOf {
    Enum value;
    QLatin1StringView code;
};

constexpr std::array statusCodes{CodeOf{VolunteerStatus::Applied, "applied"_L1},
    CodeOf{VolunteerStatus::Accepted, "accepted"_L1},
    CodeOf{VolunteerStatus::Refused, "refused"_L1},
    CodeOf{VolunteerStatus::Suspended, "suspended"_L1},
    CodeOf{VolunteerStatus::Withdrawn, "withdrawn"_L1}};

constexpr std::array consentByCodes{CodeOf{ConsentBy::Nobody, ""_L1},
    CodeOf{ConsentBy::Self, "self"_L1}, CodeOf{ConsentBy::Guardian, "guardian"_L1},
    CodeOf{ConsentBy::Organisation, "organisation"_L1}};

constexpr std::array consentHowCodes{CodeOf{ConsentHow::Unknown, ""_L1},
    CodeOf{ConsentHow::Signed, "signed"_L1}, CodeOf{ConsentHow::Oral, "oral"_L1},
    CodeOf{ConsentHow::Online, "online"_L1}, CodeOf{ConsentHow::List, "list"_L1}};

template <typename Enum, size_t count>
QString codeOf(const std::array<CodeOf<Enum>, count> &codes, Enum value)
{
    return std::find_if(codes.begin(), codes.end(), [value](const auto &entry) {
        return entry.value == value;
    })->code;
}

/// The first value stands for a code that is not known.
template <typename Enum, size_t count>
Enum valueOf(const std::array<CodeOf<Enum>, count> &codes, const QString &code)
{
    const auto found = std::find_if(
        codes.begin(), codes.end(), [&code](const auto &entry) { return entry.code == code; });
    return found == codes.end() ? codes.front().value : found->value;
}

} // namespace

QString volunteerStatusCode(VolunteerStatus status)
{
    return codeOf(statusCodes, status);
}

VolunteerStatus volunteerStatus(const QString &code)
{
    return valueOf(statusCodes, code);
}

QString consentByCode(ConsentBy by)
{
    return codeOf(consentByCodes, by);
}

ConsentBy consentBy(const QString &code)
{
    return valueOf(consentByCodes, code);
}

QString consentHowCode(ConsentHow how)
{
    return codeOf(consentHowCodes, how);
}

ConsentHow consentHow(const QString &code)
{
    return valueOf(consentHowCodes, code);
}

QString genderCode(std::optional<Gender> gender)
{
    return gender ? QString::number(static_cast<int>(*gender)) : QString();
}

std::optional<Gender> genderOf(const QString &code)
{
    if (code == u"1")
        return Gender::Male;
    if (code == u"2")
        return Gender::Female;
    return {};
}

} // namespace vs

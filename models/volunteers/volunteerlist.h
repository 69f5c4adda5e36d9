// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/volunteers/volunteer.h"

namespace vs
{

/// Years of age, by the age somebody reaches in this calendar year: years of birth are open in the
/// file, birthdays are sealed.
struct AgeBand {
    int from = 0;
    int below = 0; ///< 0: no end

    bool operator==(const AgeBand &) const = default;
};

/// Who of those that have to be asked for their consent, see Consents.
enum class ConsentNeed {
    Any,
    Missing, ///< nobody who may has agreed
    Lapsed,  ///< somebody had, but it does not hold any more
};
QString consentNeedCode(ConsentNeed need); ///< `any`, `missing`, `lapsed`
std::optional<ConsentNeed> consentNeed(const QString &code);

/// What the list of volunteers shows: those who pass everything that is set. The user's scope comes
/// on top of it, see Access.
struct VolunteerFilter {
    QString text = {}; ///< of the search box, see VolunteerSearch
    std::optional<VolunteerStatus> status = {};
    UnitId unit = {};             ///< with everything below it
    GroupId group = {};           ///< who belongs to it today
    std::optional<int> star = {}; ///< the highest granted; 0 for none
    std::optional<AgeBand> age = {};
    QString skill = {};        ///< `skill`
    QString availability = {}; ///< `availability`
    QDate registeredFrom = {}; ///< both days belong to it
    QDate registeredUntil = {};
    std::optional<ConsentNeed> consent = {};

    bool operator==(const VolunteerFilter &) const = default;
};

/// What the list is ordered by; people who are equal in it stand by name. Units stand by pinyin;
/// phones and document numbers as they are shown, masked, so that the order tells no more.
enum class VolunteerOrder {
    Name,
    Number,
    Gender,
    BirthYear,
    Phone,
    IdNumber,
    Unit,
    Hours,
    Star,
    RegisteredOn,
    Status,
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/volunteers/volunteer.h"

namespace vs
{

/// What the list of volunteers shows.
struct VolunteerFilter {
    QString text; ///< of the search box, see VolunteerSearch
    std::optional<VolunteerStatus> status;
};

/// What the list is ordered by; people who are equal in it stand by name.
enum class VolunteerOrder {
    Name,
    Number,
    Gender,
    BirthYear,
    Unit,
    Hours,
    Star,
    RegisteredOn,
    Status,
};

} // namespace vs

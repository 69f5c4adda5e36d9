// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/groups/group.h"

#include <optional>

namespace vs
{

/// What the list of groups shows.
struct GroupFilter {
    enum class Teams {
        All,
        Ordinary,    ///< without a specialty
        Specialists, ///< 专业服务队, of `specialty` where it is not empty
    };
    enum class State {
        Open,
        Closed,
        All,
    };

    QString text;      ///< of the search box, see GroupSearch
    QString kind = {}; ///< empty: any
    Teams teams = Teams::All;
    QString specialty = {};
    State state = State::Open;
    UnitId unit = {}; ///< and what hangs below it; not valid: everywhere
};

/// What the list of groups is ordered by; groups that are equal in it stand by name. People and
/// units stand by pinyin.
enum class GroupOrder {
    Name,
    Kind,
    Specialty,
    Unit,
    Members,
    Hours,
    InCharge,
    FoundedOn,
    State,
    RegistrationNumber,
};

} // namespace vs

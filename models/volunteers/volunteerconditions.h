// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/value.h"
#include "models/volunteers/volunteerlist.h"

#include <vector>

namespace vs
{

class Database;

/// A condition on rows of the table `volunteer` and what stands for its question marks.
struct SqlCondition {
    QString text; ///< empty: everybody
    std::vector<Value> values;
};

/// The filter, its text apart, as the file understands it.
SqlCondition conditionOf(const VolunteerFilter &filter, const Database &database);

} // namespace vs

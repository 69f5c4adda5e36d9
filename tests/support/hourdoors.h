// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activities.h"
#include "models/hours/servicerecords.h"

namespace vs
{

/// The doors to the hours over one database.
struct HourDoors {
    explicit HourDoors(Database &database)
        : activities(database)
        , records(database, activities)
    {
    }

    Activities activities;
    ServiceRecords records;
};

} // namespace vs

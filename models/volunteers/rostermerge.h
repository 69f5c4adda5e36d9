// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/volunteers/volunteer.h"

namespace vs
{

/// The known person with what a list says: what the list leaves blank stays, and notes are added
/// and not replaced.
Volunteer mergedVolunteer(const Volunteer &known, const Volunteer &listed);

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/volunteers/volunteerindex.h"
#include "models/volunteers/volunteerlist.h"

namespace vs
{

/// Sorts rows that stand by name. People who are equal stay by name, whatever the direction. Hours
/// and numbers are asked of the file, on the calling thread's connection.
void sortRows(std::vector<NameIndex::Row> &rows, const VolunteerIndex &index,
    const Database &database, VolunteerOrder order, Qt::SortOrder direction);

} // namespace vs

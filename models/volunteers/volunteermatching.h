// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/volunteers/volunteer.h"

#include <vector>

namespace vs
{

class Database;
class Transaction;

/// What the search for duplicates and the merging need of the register; models/duplicates asks for
/// the rights.
class VolunteerMatching final
{
public:
    /// People with the same phone or the same pinyin; who has withdrawn is left out.
    static Result<std::vector<Volunteer>> alike(Database &database, const Volunteer &person);
    static Result<Volunteer> load(const Database &database, VolunteerId id);

    /// Empties the other's record, then gives the survivor what `merged` holds; number and status
    /// of the survivor stay.
    static Result<void> write(Database &database, Transaction &transaction, VolunteerId survivor,
        VolunteerId other, const Volunteer &merged);
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/value.h"

namespace vs
{

class Database;

/// Activities and service records hold the unit they were earned at, so that figures of past
/// periods stay when people or units move. Files from before hold none: that is made good once, in
/// a journaled step, because what a migration writes is unknown to the journal.
class EarnedUnits final
{
public:
    /// Gives old activities to the file's own unit and old records to the unit their person belongs
    /// to now. Does nothing in a file where it was done, or that never needed it. Takes about a
    /// minute for a million records.
    static Result<void> settle(Database &database);

    /// The row of `setting` that says so, for a file that begins with it.
    static Fields keptFromTheStart();
};

} // namespace vs

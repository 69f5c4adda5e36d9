// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/value.h"

#include <QCoreApplication>

#include <functional>

namespace vs
{

class Database;

/// Activities and service records hold the unit they were earned at, so that figures of past
/// periods stay when people or units move. Files from before hold none: that is made good once, in
/// a journaled step, because what a migration writes is unknown to the journal.
class EarnedUnits final
{
    Q_DECLARE_TR_FUNCTIONS(vs::EarnedUnits)

public:
    /// Whether that was done, or was never needed.
    static bool isSettled(const Database &database);

    /// Called with the rows done; false stops, error Cancelled, and nothing has changed.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    /// Gives old activities to the file's own unit and old records to the unit their person belongs
    /// to now; does nothing in a file where it was done. Takes about a minute for a million
    /// records; on any thread that has a connection.
    static Result<void> settle(Database &database, const Progress &progress = {});

    /// The row of `setting` that says so, for a file that begins with it.
    static Fields keptFromTheStart();
};

} // namespace vs

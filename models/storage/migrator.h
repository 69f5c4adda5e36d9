// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QString>

#include <optional>
#include <vector>

namespace vs
{

class Database;

/// Brings a file to the newest shape: numbered SQL steps, each in a transaction that also sets
/// `user_version`. A checked copy is made before the first step on a file that holds anything.
/// A step may make a table anew (copy, drop, rename); references are then looked at once, at its
/// end.
class Migrator final
{
public:
    struct Step {
        int version = 0; ///< steps count 1, 2, 3 … without a gap
        QString name;
        QString sql; ///< any number of statements
    };

    enum class Outcome {
        Created, ///< an empty file got its first shape
        UpToDate,
        Migrated,
        NewerFile,    ///< written by a newer program; nothing was touched
        BackupFailed, ///< no copy could be made first; nothing was touched
        StepFailed,   ///< the failing step was rolled back; earlier ones hold
    };

    struct Report {
        Outcome outcome = Outcome::UpToDate;
        int from = 0;
        int to = 0;
        QString backupPath; ///< the copy made before, if any
        Error error;        ///< only for the last three outcomes
    };

    Migrator(Database &database, std::vector<Step> steps);
    /// With the program's own steps from `resources/migrations`.
    static Migrator standard(Database &database);

    Report run();

private:
    Report fail(Report report, Outcome outcome, Error error) const;
    std::optional<Error> apply(const Step &step) const;
    static Error failure(const Step &step, Error error);

    Database &m_database;
    const std::vector<Step> m_steps;
};

} // namespace vs

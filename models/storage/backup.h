// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace vs
{

class Database;

/// Copies of the open file. What is sealed in the file is sealed in the copy.
class Backup final
{
    Q_DECLARE_TR_FUNCTIONS(vs::Backup)

public:
    /// Called between steps with pages done and in all; false stops.
    using Progress = std::function<bool(int done, int total)>;

    /// Writes a consistent copy while the file stays in use, verifies it, flushes it to the disk
    /// and only then gives it its name. An older copy of that name survives until then.
    static Result<void> write(
        const Database &database, const QString &target, const Progress &progress = {});

    /// Verifies a copy (kind of file, structure, foreign keys) without touching it.
    static Result<void> verify(const QString &path);
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/backup.h"
#include "models/storage/integrity.h"

#include <QString>

namespace vs
{

class Database;

/// Door to the care of the station's file. Its verbs take long and are meant for a job's thread,
/// where they connect by themselves; call them from no thread that has a connection already.
class Safekeeping final
{
public:
    explicit Safekeeping(Database &database)
        : m_database(database)
    {
    }

    /// Of the file in use; shown to the administrator.
    QString path() const;
    qint64 size() const; ///< bytes, what is not yet folded in included

    /// Writes a verified copy, see Backup. `progress` is called from the calling thread.
    Result<void> backUp(const QString &path, const Backup::Progress &progress) const;
    /// Proves the file, see Integrity.
    Result<Integrity::Report> check() const;

private:
    Database &m_database;
};

} // namespace vs

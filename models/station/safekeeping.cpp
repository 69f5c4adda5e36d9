// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/station/safekeeping.h"

#include "models/access/access.h"
#include "models/storage/database.h"

#include <QFileInfo>

namespace vs
{

QString Safekeeping::path() const
{
    return m_database.path();
}

qint64 Safekeeping::size() const
{
    return QFileInfo(m_database.path()).size()
        + QFileInfo(m_database.path() + QStringLiteral("-wal")).size();
}

Result<void> Safekeeping::backUp(const QString &path, const Backup::Progress &progress) const
{
    const ThreadConnection connection(m_database);
    if (!connection.status())
        return connection.status();
    if (auto allowed = Access(m_database).require(Right::KeepFile); !allowed)
        return allowed;
    return Backup::write(m_database, path, progress);
}

Result<Integrity::Report> Safekeeping::check() const
{
    const ThreadConnection connection(m_database);
    if (!connection.status())
        return connection.status().error();
    if (auto allowed = Access(m_database).require(Right::KeepFile); !allowed)
        return allowed.error();
    return Integrity::check(m_database);
}

} // namespace vs

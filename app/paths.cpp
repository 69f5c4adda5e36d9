// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paths.h"

#include <QStandardPaths>

namespace vs
{

namespace
{

QString inDataFolder(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u'/' + name;
}

} // namespace

QString defaultDatabasePath()
{
    return inDataFolder(QStringLiteral("station.vsdb"));
}

QString sampleDatabasePath()
{
    return inDataFolder(QStringLiteral("sample.vsdb"));
}

QString listLayoutsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + QStringLiteral("/lists.ini");
}

} // namespace vs

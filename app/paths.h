// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vs
{

/// Where the station file lives unless told otherwise: the user's data folder.
QString defaultDatabasePath();
/// The station of made-up people for looking around.
QString sampleDatabasePath();
/// How this desk's users arranged their lists.
QString listLayoutsPath();

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/settling.h"

namespace vs
{

/// Activities and service records hold the unit they were earned at, so that figures of past
/// periods stay when people or units move. Files from before hold none: old activities are given
/// the file's own unit, old records the unit their person belongs to now.
Settling earnedUnits();

} // namespace vs

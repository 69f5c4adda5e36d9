// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

namespace vs
{

class Database;

/// Where new people and activities belong unless another unit is named: the unit of who is signed
/// in, else the one the file was founded with.
UnitId homeUnit(const Database &database);

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "models/imports/heldsheet.h"

namespace vs
{

/// Takes a sheet of held rows back and tells what became of each row.
Exit takeHeldSheet(const CommandCall &call, Workplace &workplace, const QString &path);

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/right.h"

#include <QString>

#include <optional>

namespace vs
{

/// The right the door asked for when a step of this action (as in the journal) was done, for who
/// takes it back or does it again. None: nobody may; tests/history proves that such steps are
/// refused anyway.
std::optional<Right> rightOfStep(const QString &action);

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vs
{

/// Whether two files lie, or would lie, on one disk: partitions of one disk are lost together. The
/// files need not exist, their folders do.
bool onSameDisk(const QString &first, const QString &second);

} // namespace vs

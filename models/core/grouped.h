// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vs
{

/// A count for people to read, its digits in groups of three: `2,134,503`, in both languages. Cells
/// of lists stay plain, because a sheet gets the same texts.
QString grouped(qint64 count);

} // namespace vs

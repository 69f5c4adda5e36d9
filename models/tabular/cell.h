// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vs
{

/// One cell of a sheet as text, the way the sheet's author sees it.
struct Cell {
    QString text;          ///< trimmed; dates as 2026-03-05 or 2026-03-05 09:30, times as 09:30
    bool number = false;   ///< stored as a number: 18-digit identity numbers have lost their end
    bool unsolved = false; ///< a formula whose result the file does not hold
};

} // namespace vs

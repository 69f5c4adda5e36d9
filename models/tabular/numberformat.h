// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace vs
{

/// What a spreadsheet's number format makes of a number.
enum class NumberKind {
    Plain,
    Date,
    Time,    ///< of the day
    Elapsed, ///< hours may pass 24
    DateTime,
};

/// The kind of a format that is not stored but known by its number, after ECMA-376 Part 1, 18.8.30,
/// the Chinese and Japanese ones 27–36 and 50–58 included.
NumberKind builtInNumberKind(int formatId);

/// The kind of a written-out format such as `yyyy"年"m"月"d"日"` or `[h]:mm`.
NumberKind numberKind(QStringView formatCode);

/// A stored number as plain digits: no exponent, no `.0`, no more than the 15 digits it can carry.
QString numberText(double value);

/// A day count as `2026-03-05`, `2026-03-05 09:30` or `09:30`; seconds only where there are any.
/// A number no calendar can show comes back as a plain number.
QString dateText(double serial, NumberKind kind, bool from1904);

} // namespace vs

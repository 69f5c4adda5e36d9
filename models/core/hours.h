// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace vs
{

/// Service time is whole minutes inside and hours with at most two decimals on the screen.
class Hours final
{
    Q_DECLARE_TR_FUNCTIONS(vs::Hours)

public:
    /// `12.5` for 750, `0.33` for 20, `-1` for a correction of −60; the same in every language.
    static QString text(qint64 minutes);

    /// For people to read: `2,134,503.5`, see vs::grouped().
    static QString grouped(qint64 minutes);
    /// `2,134,503.5 小时` or `12.5 h`.
    static QString withUnit(qint64 minutes);

    /// Minutes of `12.5`, `12.5小时`, `1小时30分钟`, `90分钟`, `2h`; rounded to the nearest whole
    /// minute. Nothing for signs, thousands separators and anything above 100,000 hours.
    static std::optional<int> read(QStringView text);
};

} // namespace vs

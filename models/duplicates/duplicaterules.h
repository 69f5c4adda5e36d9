// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicates/duplicatepair.h"

#include <QCoreApplication>
#include <QDate>

#include <optional>

namespace vs
{

class HanFolder;

/// How likely it is that two records are of one person. (ours)
class DuplicateRules final
{
    Q_DECLARE_TR_FUNCTIONS(vs::DuplicateRules)

public:
    static constexpr int likely = 60;   ///< from here on it is most probably one person
    static constexpr int possible = 30; ///< below: families, twins, namesakes

    /// 0–100. Two different valid ID numbers are two people, whatever else is alike.
    static int strength(const Likeness &likeness);
    /// In the user's words, the weightiest first.
    static QStringList reasons(const Likeness &likeness);

    /// A document number as it compares across its forms: an old 15-digit ID number as the 18
    /// digits it became (GB 11643-1999), a travel permit by its first nine. Empty for none.
    static QString comparableNumber(const QString &number);
    /// An address as it compares however its house and flat are written: 1号院2号楼3单元301室 and
    /// 1號2-3-301 are one. Empty for none.
    static QString comparableAddress(const QString &address, HanFolder &folder);
    /// The birth date in an 18-digit number; nothing for other numbers.
    static std::optional<QDate> birthDateOf(const QString &comparable);
    /// The other orders a Latin name is written in, as pinyin: `Wei Zhang` → `zhangwei`. Empty for
    /// names in Han.
    static QStringList latinOrders(const QString &name);
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vs
{

/// What a name is sorted and searched by: ASCII letters and digits only. Surnames are read as
/// surnames (单 shan, 仇 qiu, 尉迟 yuchi); other readings come from ICU, those of all but rare
/// characters when the program was built.
struct NameKeys {
    /// `ZhangJianGuo`: what each character or word is read as, beginning with a capital. Capitals
    /// sort before small letters, so that all 陈 (Chen) stand before the first 程 (Cheng). ü is v
    /// as on a keyboard: 吕 → `Lv`.
    QString pinyin;
    QString initials; ///< `zjg`, one letter a Han character or Latin word

    /// From any thread. The first ideograph outside the basic plane costs a thread 0.1 s.
    static NameKeys of(QStringView name);

    bool operator==(const NameKeys &) const = default;
};

/// Where the syllables and words start in the pinyin of such keys, bit i for letter i; letters
/// from the 64th on are not told.
quint64 syllableStarts(QStringView pinyin, QStringView initials);

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace vs
{

/// What a name is sorted and searched by.
struct NameKeys {
    QString pinyin;   ///< `zhangjianguo`; ü is v as on a keyboard: 吕 → `lv`
    QString initials; ///< `zjg`, one letter a Han character or Latin word

    bool operator==(const NameKeys &) const = default;
};

/// Makes the keys of names: small ASCII letters and digits only. Surnames are read as surnames
/// (单 shan, 仇 qiu, 尉迟 yuchi). Readings come from ICU and are remembered per character, hence
/// not to be shared between threads; making one costs 0.1 s.
class NameKeyMaker final
{
public:
    NameKeyMaker();
    ~NameKeyMaker();
    Q_DISABLE_COPY_MOVE(NameKeyMaker)

    NameKeys keys(QStringView name);

private:
    struct Reading {
        std::array<char, 7> letters{};
        quint8 size = 0;
        bool known = false;
    };
    class Transliterators;
    class Writer;

    const Reading &reading(char32_t character);
    Reading look(char32_t character) const;

    std::unique_ptr<Transliterators> m_transliterators;
    std::vector<Reading> m_common;     ///< the ideographs of the basic plane, by code point
    QHash<char32_t, Reading> m_others; ///< rare ideographs and accented letters
};

/// Where the syllables and words start in the pinyin of such keys, bit i for letter i; letters
/// from the 64th on are not told. Keys that do not belong together give the first letter only.
quint64 syllableStarts(QStringView pinyin, QStringView initials);

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace vs
{

struct SurnameReading {
    std::u16string_view surname;
    std::string_view pinyin; ///< syllables apart by a space
};

/// Surnames that ICU, which reads character by character, reads otherwise. Two characters come
/// before one.
inline constexpr std::array surnameReadings{
    SurnameReading{u"万俟", "mo qi"},
    SurnameReading{u"尉迟", "yu chi"},
    SurnameReading{u"单于", "chan yu"},
    SurnameReading{u"长孙", "zhang sun"},
    SurnameReading{u"澹台", "tan tai"},
    SurnameReading{u"单", "shan"},
    SurnameReading{u"解", "xie"},
    SurnameReading{u"仇", "qiu"},
    SurnameReading{u"朴", "piao"},
    SurnameReading{u"查", "zha"},
    SurnameReading{u"盖", "ge"},
    SurnameReading{u"区", "ou"},
    SurnameReading{u"缪", "miao"},
    SurnameReading{u"乐", "yue"},
    SurnameReading{u"召", "shao"},
    SurnameReading{u"翟", "zhai"},
    SurnameReading{u"员", "yun"},
    SurnameReading{u"种", "chong"},
    SurnameReading{u"覃", "qin"},
    SurnameReading{u"洗", "xian"},
    SurnameReading{u"繁", "po"},
    SurnameReading{u"折", "she"},
    SurnameReading{u"黑", "he"},
    SurnameReading{u"乜", "nie"},
    SurnameReading{u"佴", "nai"},
    SurnameReading{u"能", "nai"},
    SurnameReading{u"秘", "bi"},
    SurnameReading{u"隗", "wei"},
    SurnameReading{u"郇", "xun"},
    SurnameReading{u"祭", "zhai"},
    SurnameReading{u"粘", "nian"},
    SurnameReading{u"薄", "bo"},
    SurnameReading{u"阚", "kan"},
    SurnameReading{u"重", "chong"},
    SurnameReading{u"卜", "bu"},
    SurnameReading{u"都", "du"},
    SurnameReading{u"藏", "zang"},
    SurnameReading{u"句", "gou"},
};

struct CharacterReading {
    char16_t character;
    std::string_view pinyin;
};

/// Characters with several readings of which names nearly always use another than ICU's.
inline constexpr std::array characterReadings{
    CharacterReading{u'长', "chang"},
    CharacterReading{u'曾', "zeng"},
    CharacterReading{u'晟', "sheng"},
    CharacterReading{u'厦', "xia"},
    CharacterReading{u'峤', "qiao"},
    CharacterReading{u'偲', "si"},
    CharacterReading{u'拓', "tuo"},
};

} // namespace vs

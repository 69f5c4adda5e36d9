// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace vs
{

/// A full-width letter, digit, sign or space as its ASCII twin; anything else unchanged.
constexpr char16_t halfWidth(char16_t c)
{
    if (c >= 0xff01 && c <= 0xff5e)
        return static_cast<char16_t>(c - 0xfee0);
    return c == 0x3000 ? u' ' : c;
}

/// True for the ideographs personal names and addresses are written in, 〇 included.
constexpr bool isHan(char32_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || c == 0x3007
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x323af);
}

constexpr bool isAsciiDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}
constexpr bool isAsciiUpper(char16_t c)
{
    return c >= u'A' && c <= u'Z';
}

/// True for text that has at least one character and only ASCII digits.
bool isAllDigits(QStringView text);

/// True for zero-width and direction marks, byte order marks and the like, which sheets carry
/// along unseen.
bool isInvisible(QChar c);

/// The text as a person sees it: half-width, without invisible characters, trimmed.
QString foldWidth(QStringView text);

/// True for nothing, and for what people write into a cell to say "nothing": 无, /, -, 暂无, N/A …
bool isEmptyWord(QStringView text);

} // namespace vs

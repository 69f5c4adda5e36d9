// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/textfold.h"

#include <algorithm>
#include <array>

namespace vs
{

namespace
{

constexpr std::array<QStringView, 14> emptyWords{u"无", u"没有", u"暂无", u"未填", u"未填写",
    u"不详", u"未知", u"空", u"无电话", u"无手机", u"n/a", u"null", u"none", u"nil"};

bool isFiller(QChar c)
{
    constexpr QStringView fillers = u"/\\-_.*—–―－、，。…·~～";
    return fillers.contains(c);
}

} // namespace

bool isAllDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.utf16(), text.utf16() + text.size(), isAsciiDigit);
}

bool isInvisible(QChar c)
{
    if (c.unicode() < 0x80)
        return c.unicode() == 0 || c.unicode() == 0x7f;
    return c.category() == QChar::Other_Format || (c.unicode() >= 0xfe00 && c.unicode() <= 0xfe0f);
}

QString foldWidth(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        if (!isInvisible(c))
            folded.append(QChar(halfWidth(c.unicode())));
    }
    return folded.trimmed();
}

bool isEmptyWord(QStringView text)
{
    if (text.isEmpty())
        return true;
    if (text.size() > 16)
        return false;
    // Asked of every cell of long lists: hardly any begins like this.
    const QChar first = QChar(halfWidth(text.front().unicode())).toLower();
    if (!first.isSpace() && !isInvisible(text.front()) && !isFiller(first)
        && !QStringView(u"无没暂未不空n").contains(first))
        return false;
    const QString word = foldWidth(text).toLower();
    return std::all_of(word.begin(), word.end(), isFiller)
        || std::find(emptyWords.begin(), emptyWords.end(), word) != emptyWords.end();
}

} // namespace vs

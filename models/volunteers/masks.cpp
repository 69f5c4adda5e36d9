// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/masks.h"

#include <algorithm>

namespace vs
{

namespace
{

QString masked(QString text, qsizetype head, qsizetype tail)
{
    if (text.size() <= head + tail)
        head = tail = 0;
    std::fill(text.begin() + head, text.end() - tail, u'*');
    return text;
}

} // namespace

QString maskedIdNumber(const QString &number)
{
    constexpr qsizetype shortest = 12;
    return number.size() < shortest ? masked(number, 0, 2) : masked(number, 3, 4);
}

QString maskedPhone(const QString &phone)
{
    const qsizetype area = phone.indexOf(u'-');
    return area < 0 ? masked(phone, 3, 4) : masked(phone, area + 1, 2);
}

QString maskedBirthDate(const QString &iso)
{
    constexpr qsizetype year = 4;
    return iso.isEmpty() ? iso : iso.left(year) + QStringLiteral("-**-**");
}

QString maskedName(const QString &name)
{
    constexpr qsizetype longest = 3; // the number of stars should not give the name away
    if (name.isEmpty())
        return {};
    return name.first(1) + QString(std::clamp<qsizetype>(name.size() - 1, 1, longest), u'*');
}

QString maskedAddress(const QString &address)
{
    constexpr qsizetype shown = 6;
    return address.size() <= shown ? QString(address.size(), u'*')
                                   : address.first(shown) + QStringLiteral("****");
}

} // namespace vs

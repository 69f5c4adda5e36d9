// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/duplicaterules.h"

#include "models/core/hanfold.h"
#include "models/core/textfold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype oldLength = 15;
constexpr qsizetype newLength = 18;

QChar checkDigit(QStringView seventeen)
{
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr QStringView digits = u"10X98765432";
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * seventeen[static_cast<qsizetype>(i)].digitValue();
    return digits[sum % 11];
}

} // namespace

int DuplicateRules::strength(const Likeness &l)
{
    if (l.document)
        return 100;
    int strength = 0;
    if (l.name && l.birth)
        strength = 85;
    else if (l.sound && l.birth)
        strength = l.scripts ? 75 : 50;
    else if (l.name && l.phone)
        strength = 75;
    else if (l.sound && l.phone)
        strength = 55;
    else if (l.name && l.address)
        strength = 60;
    else if (l.phone)
        strength = l.birth ? 25 : 15; // a family's phone; twins
    if (strength == 0)
        return 0;
    if (l.name || l.sound) {
        strength += l.birth && l.phone ? 10 : 0;
        strength += l.address && (l.birth || l.phone) ? 5 : 0;
    }
    if (l.otherBirth)
        strength /= 3; // father and son, or namesakes in one house
    if (l.ownNumbers)
        strength = std::min(strength, 20);
    return std::min(strength, 99);
}

QStringList DuplicateRules::reasons(const Likeness &l)
{
    QStringList reasons;
    if (l.document)
        reasons += tr("same document number");
    if (l.name)
        reasons += tr("same name");
    else if (l.sound)
        reasons += l.scripts ? tr("same name in Latin letters") : tr("name sounds the same");
    if (l.birth)
        reasons += tr("same birth date");
    if (l.phone)
        reasons += tr("same phone");
    if (l.address)
        reasons += tr("same address");
    if (l.otherBirth)
        reasons += tr("but different birth dates");
    if (l.ownNumbers)
        reasons += tr("but two valid ID numbers");
    return reasons;
}

QString DuplicateRules::comparableNumber(const QString &number)
{
    if (number.size() == oldLength && isAllDigits(number)) {
        const QString seventeen = number.first(6) + u"19"_s + number.sliced(6);
        return seventeen + checkDigit(seventeen);
    }
    const bool permit = number.size() == 11 && (number[0] == u'H' || number[0] == u'M')
        && isAllDigits(QStringView(number).sliced(1));
    return permit ? number.first(9) : number;
}

QString DuplicateRules::comparableAddress(const QString &address, HanFolder &folder)
{
    static const QRegularExpression between(
        u"[号號室户戶栋棟幢楼樓座院]|单元|單元|[^\\p{L}\\p{N}\\s]"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList parts = address.split(between);
    for (QString &part : parts)
        part = folder.fold(part); // without spaces
    parts.removeAll(QString());
    return parts.join(u'-');
}

std::optional<QDate> DuplicateRules::birthDateOf(const QString &comparable)
{
    if (comparable.size() != newLength || !isAllDigits(QStringView(comparable).first(17))
        || comparable.back() != checkDigit(comparable))
        return {};
    const QDate date = QDate::fromString(comparable.sliced(6, 8), u"yyyyMMdd"_s);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QStringList DuplicateRules::latinOrders(const QString &name)
{
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return isHan(c.unicode()); }))
        return {};
    QStringList words = name.toLower().split(u' ', Qt::SkipEmptyParts);
    QStringList orders;
    for (qsizetype i = 1; i < words.size() && words.size() <= 4; ++i) {
        words.append(words.takeFirst());
        orders += words.join(QString());
    }
    return orders;
}

} // namespace vs

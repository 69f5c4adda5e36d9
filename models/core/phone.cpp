// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/phone.h"

#include "models/core/textfold.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype mobileLength = 11;

/// The digits alone, with a leading + kept; empty when there is anything a number has not.
QString bareDigits(QStringView text)
{
    QString bare;
    for (const QChar c : foldWidth(text)) {
        if (isAsciiDigit(c.unicode()) || (c == u'+' && bare.isEmpty()))
            bare.append(c);
        else if (!c.isSpace() && c.category() != QChar::Punctuation_Dash && c != u'(' && c != u')'
            && c != u'\'')
            return {};
    }
    return bare;
}

bool isMobile(QStringView digits)
{
    return digits.size() == mobileLength && digits[0] == u'1' && digits[1] >= u'3';
}

/// Area codes are 010, 02x with three digits and all others with four.
QString landline(QStringView digits)
{
    if (digits.size() < 10 || digits[0] != u'0' || digits[1] == u'0')
        return {};
    const bool shortArea = digits[1] == u'1' || digits[1] == u'2';
    const qsizetype area = shortArea ? 3 : 4;
    const qsizetype local = digits.size() - area;
    if ((local != 7 && local != 8) || digits[area] == u'0')
        return {};
    return digits.first(area).toString() + u'-' + digits.sliced(area).toString();
}

QString withoutCountry(const QString &digits)
{
    for (const QStringView prefix : {u"+86", u"0086", u"86"}) {
        if (!digits.startsWith(prefix))
            continue;
        const QString rest = digits.sliced(prefix.size());
        if (isMobile(rest) || !landline(rest).isEmpty())
            return rest;
        // Abroad the 0 of the area code is dropped.
        if (prefix != u"86" && !landline(u'0' + rest).isEmpty())
            return u'0' + rest;
    }
    return digits;
}

} // namespace

Result<QString> Phone::read(const QString &text)
{
    // As nearly all rows of a long list have it.
    if (isMobile(text) && isAllDigits(text))
        return text;
    if (isEmptyWord(text))
        return QString();
    const QString digits = withoutCountry(bareDigits(text));
    if (isMobile(digits))
        return digits;
    if (QString number = landline(digits); !number.isEmpty())
        return number;
    return Error::invalid(u"phone_invalid"_s,
        tr("This is no telephone number. A mobile has 11 digits and starts with 13 to 19; a "
           "landline needs its area code, such as 0395-1234567."),
        u"phone"_s);
}

} // namespace vs

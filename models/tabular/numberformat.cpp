// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/numberformat.h"

#include <QDate>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vs
{

namespace
{

constexpr int secondsPerDay = 86'400;
constexpr double maxSerial = 2'958'466; // 10000-01-01
constexpr int certainDigits = 15;       // what a double carries for sure, and what Excel keeps

/// The format's first section without quoted, escaped and bracketed parts, in lower case; elapsed
/// hours, minutes and seconds, which stand in brackets, come out as `e`.
QString bareFormat(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"' || c == u'[') {
            const qsizetype close = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (close < 0)
                break;
            const QString inside = code.mid(i + 1, close - i - 1).toString().toLower();
            if (c == u'[' && !inside.isEmpty() && u"hms"_s.contains(inside[0])
                && inside.count(inside[0]) == inside.size())
                bare += u'e';
            i = close;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            bare += c;
        }
    }
    return bare;
}

QString clockText(int seconds)
{
    const QString minutes = u"%1:%2"_s.arg(seconds / 3600, 2, 10, QChar(u'0'))
                                .arg(seconds / 60 % 60, 2, 10, QChar(u'0'));
    return seconds % 60 == 0 ? minutes : minutes + u":%1"_s.arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString fractionText(double value, int decimals)
{
    QString text = QString::number(value, 'f', decimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QDate dayZero(double serial, bool from1904)
{
    if (from1904)
        return QDate(1904, 1, 1);
    // The 1900 system counts a 29 February 1900 that never was, as serial 60.
    return serial < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
}

} // namespace

NumberKind builtInNumberKind(int formatId)
{
    if (formatId == 22)
        return NumberKind::DateTime;
    if (formatId == 46)
        return NumberKind::Elapsed;
    if ((formatId >= 18 && formatId <= 21) || (formatId >= 32 && formatId <= 35) || formatId == 45
        || formatId == 47 || formatId == 55 || formatId == 56)
        return NumberKind::Time;
    if ((formatId >= 14 && formatId <= 17) || (formatId >= 27 && formatId <= 31) || formatId == 36
        || (formatId >= 50 && formatId <= 58))
        return NumberKind::Date;
    return NumberKind::Plain;
}

NumberKind numberKind(QStringView formatCode)
{
    const QString bare = bareFormat(formatCode);
    if (bare.startsWith("general"_L1) || bare.contains(u'#') || bare.contains(u'?'))
        return NumberKind::Plain;
    const bool day = bare.contains(u'y') || bare.contains(u'd');
    const bool clock = bare.contains(u'h') || bare.contains(u's');
    if (day)
        return clock ? NumberKind::DateTime : NumberKind::Date;
    if (bare.contains(u'e') && !bare.contains("e+"_L1) && !bare.contains("e-"_L1))
        return NumberKind::Elapsed;
    if (clock)
        return NumberKind::Time;
    return bare.contains(u'm') ? NumberKind::Date : NumberKind::Plain;
}

QString numberText(double value)
{
    if (!std::isfinite(value))
        return {};
    if (std::abs(value) < 1e15 && value == std::trunc(value))
        return QString::number(static_cast<qint64>(value));
    const QString digits = QString::number(value, 'e', certainDigits - 1);
    const qsizetype e = digits.indexOf(u'e');
    const int exponent = digits.mid(e + 1).toInt();
    if (exponent > 30)
        return QString::number(value, 'g', certainDigits);
    if (exponent < certainDigits - 1)
        return fractionText(value, std::min(certainDigits - 1 - exponent, 30));
    QString whole = digits.left(e).remove(u'.');
    const qsizetype sign = whole.startsWith(u'-') ? 1 : 0;
    return whole.leftJustified(exponent + 1 + sign, u'0');
}

QString dateText(double serial, NumberKind kind, bool from1904)
{
    if (kind == NumberKind::Plain || !std::isfinite(serial) || serial < 0 || serial >= maxSerial)
        return numberText(serial);
    const qint64 seconds = std::llround(serial * secondsPerDay);
    const int ofDay = static_cast<int>(seconds % secondsPerDay);
    if (kind == NumberKind::Elapsed)
        return clockText(static_cast<int>(std::min<qint64>(seconds, 1'000'000'000)));
    const bool timeOnly = !from1904 && seconds < secondsPerDay; // the 1900 system has no day 0
    if (kind == NumberKind::Time || timeOnly)
        return clockText(ofDay);
    const QDate date = dayZero(serial, from1904).addDays(seconds / secondsPerDay);
    if (kind == NumberKind::Date || ofDay == 0)
        return date.toString(Qt::ISODate);
    return date.toString(Qt::ISODate) + u' ' + clockText(ofDay);
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/hours.h"

#include "models/core/textfold.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr double minutesPerHour = 60;
constexpr double mostMinutes = 6'000'000;

/// `12.50` as `12.5`, `1.00` as `1`.
QString shortened(QString text)
{
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

QString Hours::text(qint64 minutes)
{
    return shortened(QString::number(static_cast<double>(minutes) / minutesPerHour, 'f', 2));
}

QString Hours::grouped(qint64 minutes)
{
    const QLocale threes(QLocale::English);
    return shortened(threes.toString(static_cast<double>(minutes) / minutesPerHour, 'f', 2));
}

QString Hours::withUnit(qint64 minutes)
{
    //: %1 is a number of hours such as 12.5
    return tr("%1 h").arg(grouped(minutes));
}

std::optional<int> Hours::read(QStringView text)
{
    static const QRegularExpression shape(
        u"^(?:(\\d+(?:\\.\\d+)?)\\s*(?:个?小时|个?钟头|h|hours?|hrs?|(?=$)))?\\s*"
        u"(?:(\\d+)\\s*(?:分钟?|min|minutes?))?$"_s);
    const auto match = shape.match(foldWidth(text).toLower());
    if (!match.hasMatch() || (match.capturedView(1).isEmpty() && match.capturedView(2).isEmpty()))
        return {};
    const double minutes
        = match.capturedView(1).toDouble() * minutesPerHour + match.capturedView(2).toDouble();
    if (minutes > mostMinutes)
        return {};
    return static_cast<int>(std::lround(minutes));
}

} // namespace vs

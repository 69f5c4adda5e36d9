// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/certificate.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace vs
{

QString Certificate::starTitle(int star)
{
    switch (star) {
    case 1:
        return tr("One-Star Volunteer");
    case 2:
        return tr("Two-Star Volunteer");
    case 3:
        return tr("Three-Star Volunteer");
    case 4:
        return tr("Four-Star Volunteer");
    case 5:
        return tr("Five-Star Volunteer");
    default:
        return {};
    }
}

QString Certificate::hours(qint64 minutes)
{
    const qint64 hundredths = (minutes * 100 + 30) / 60;
    QString text = QString::number(hundredths / 100);
    if (const qint64 rest = hundredths % 100; rest != 0) {
        text += u".%1"_s.arg(rest, 2, 10, QLatin1Char('0'));
        if (text.endsWith(u'0'))
            text.chop(1);
    }
    return text;
}

QString Certificate::longDate(QDate date)
{
    // English month names whatever the system's locale: the pattern says which language it is.
    //: Pattern of QDate::toString for the dates on a certificate.
    return QLocale(QLocale::English).toString(date, tr("d MMMM yyyy"));
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteernumbers.h"

#include "models/storage/database.h"
#include "models/storage/query.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype divisionLength = 6;
constexpr int serialWidth = 6;

} // namespace

Result<VolunteerNumbers> VolunteerNumbers::of(const Database &database, int year)
{
    VolunteerNumbers numbers;
    numbers.m_prefix = QString::number(year) + u'-';
    Query station(database, u"SELECT unit_code FROM station"_s);
    if (station.next() && !station.text(0).isEmpty())
        numbers.m_prefix.prepend(station.text(0).first(divisionLength) + u'-');
    if (station.failed())
        return station.error();
    // Numbers of one width sort as text; `.` comes right behind `-`.
    Query last(database, u"SELECT max(number) FROM volunteer WHERE number > ? AND number < ?"_s);
    last.bind(numbers.m_prefix).bind(QString(numbers.m_prefix.chopped(1) + u'.'));
    if (last.next())
        numbers.m_last
            = last.text(0).sliced(std::min(numbers.m_prefix.size(), last.text(0).size())).toInt();
    if (last.failed())
        return last.error();
    return numbers;
}

QString VolunteerNumbers::at(int serial) const
{
    return m_prefix + QString::number(serial).rightJustified(serialWidth, u'0');
}

} // namespace vs

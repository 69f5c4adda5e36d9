// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "models/core/hours.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Exit run(const CommandCall &call)
{
    const auto workplace = call.station();
    if (!workplace)
        return call.refuse(workplace.error());
    const auto records = (*workplace)->serviceRecords().summary({});
    if (!records)
        return call.refuse(records.error());
    const auto counts = (*workplace)->stars().counts();
    if (!counts)
        return call.refuse(counts.error());
    const int people = (*workplace)->volunteers().count();
    QJsonObject stars;
    QStringList lines{CommandCall::tr("Volunteers: %1").arg(people),
        CommandCall::tr("Service records: %1").arg(records->records),
        CommandCall::tr("Service time: %1").arg(Hours::withUnit(records->minutes))};
    for (int star = 1; star <= mostStars; ++star) {
        const qint64 count = counts->at(static_cast<size_t>(star));
        stars.insert(QString::number(star), count);
        lines += CommandCall::tr("Star %1: %2 volunteers").arg(star).arg(count);
    }
    return call.answer({{u"volunteers"_s, people}, {u"records"_s, records->records},
                           {u"minutes"_s, records->minutes}, {u"stars"_s, stars}},
        lines.join(u'\n'));
}

} // namespace

Command statsCommand()
{
    return {u"stats"_s, u"stats"_s,
        CommandCall::tr("Volunteers, records, service time and stars by level."), {}, run};
}

} // namespace vs

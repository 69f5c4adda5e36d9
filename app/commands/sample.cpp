// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample.h"
#include "app/commands/command.h"
#include "models/core/hours.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Exit run(const CommandCall &call)
{
    const auto scale = Sample::scale(call.has("scale") ? call.value("scale") : u"small"_s);
    if (!scale)
        return call.misused(CommandCall::tr("--scale is small, city or million."));
    SampleSize size{*scale};
    bool isNumber = true;
    if (call.has("people"))
        size.people = call.value("people").toInt(&isNumber);
    if (isNumber && call.has("records-per-person"))
        size.recordsPerPerson = call.value("records-per-person").toDouble(&isNumber);
    if (!isNumber || size.people < 0 || size.recordsPerPerson < 0) {
        return call.misused(
            CommandCall::tr("--people and --records-per-person are numbers above 0."));
    }
    const auto workplace = call.station();
    if (!workplace)
        return call.refuse(workplace.error());
    const auto figures = Sample::fill((*workplace)->database(), size);
    if (!figures)
        return call.refuse(figures.error());
    return call.answer(
        {{u"volunteers"_s, figures->volunteers}, {u"groups"_s, figures->groups},
            {u"projects"_s, figures->projects}, {u"activities"_s, figures->activities},
            {u"records"_s, figures->records}, {u"minutes"_s, figures->minutes}},
        CommandCall::tr("Made up %1 volunteers with %2 records of %3.")
            .arg(figures->volunteers)
            .arg(figures->records)
            .arg(Hours::withUnit(figures->minutes)));
}

} // namespace

Command sampleCommand()
{
    return {u"sample"_s, u"sample --scale small|city|million"_s,
        CommandCall::tr("Fills an empty station with made-up people, to look around or measure."),
        {{u"scale"_s, {}, u"SCALE"_s}, {u"people"_s, {}, u"N"_s},
            {u"records-per-person"_s, {}, u"N"_s}},
        run};
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "models/core/dates.h"
#include "models/core/hours.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Exit run(const CommandCall &call)
{
    if (call.words().size() != 2 || !call.has("source"))
        return call.misused(CommandCall::tr("opening needs NUMBER, HOURS and --source TEXT."));
    const auto minutes = Hours::read(call.words().at(1));
    if (!minutes)
        return call.misused(CommandCall::tr("“%1” is no number of hours.").arg(call.words().at(1)));
    QDate day = call.clock().today();
    if (call.has("on")) {
        const auto read = readDate(call.value("on"));
        if (!read)
            return call.misused(CommandCall::tr("“%1” is no date.").arg(call.value("on")));
        day = *read;
    }
    const auto workplace = call.station();
    if (!workplace)
        return call.refuse(workplace.error());
    const auto volunteer = CommandCall::volunteer((*workplace)->volunteers(), call.words().at(0));
    if (!volunteer)
        return call.refuse(volunteer.error());
    const auto record = (*workplace)
                            ->serviceRecords()
                            .addOpening({*volunteer, *minutes, call.value("source"), day});
    if (!record)
        return call.refuse(record.error());
    return call.answer({{u"record"_s, record->value()}, {u"minutes"_s, *minutes}},
        CommandCall::tr("%1 entered as opening balance.").arg(Hours::withUnit(*minutes)));
}

} // namespace

Command openingCommand()
{
    return {u"opening"_s, u"opening NUMBER HOURS --source TEXT [--on DATE]"_s,
        CommandCall::tr("Enters hours from before the station kept records, with their source."),
        {{u"source"_s, {}, u"TEXT"_s}, {u"on"_s, {}, u"DATE"_s}}, run};
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "models/exports/listexport.h"
#include "models/groups/grouproster.h"
#include "models/hours/hourledger.h"
#include "models/volunteers/volunteerroster.h"

#include <QFileInfo>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Result<int> write(const CommandCall &call, Workplace &workplace, RecordSource &source,
    std::vector<qint64> ids, const QString &path)
{
    const ListSheet sheet{&source, {}, {}, ListSheet::everyColumn(source), std::move(ids)};
    const ListExport exports(workplace.database(), workplace.volunteers());
    return exports.write(path, sheet, {call.has("unmasked"), call.value("reason")});
}

Result<int> exportHours(const CommandCall &call, Workplace &workplace, const QString &path)
{
    auto ids = workplace.serviceRecords().search({});
    if (!ids)
        return ids.error();
    HourLedger ledger(workplace.database());
    return write(call, workplace, ledger, *std::move(ids), path);
}

Result<int> exportVolunteers(const CommandCall &call, Workplace &workplace, const QString &path)
{
    VolunteerRoster roster(workplace.database(), workplace.codes());
    return write(call, workplace, roster, workplace.volunteers().search({}), path);
}

Result<int> exportGroups(const CommandCall &call, Workplace &workplace, const QString &path)
{
    GroupRoster roster(workplace.database(), workplace.codes());
    GroupFilter all;
    all.state = GroupFilter::State::All;
    return write(call, workplace, roster, workplace.groups().list(all), path);
}

using Writer = Result<int> (*)(const CommandCall &, Workplace &, const QString &);

Writer writerOf(const QString &list)
{
    return list == "volunteers"_L1 ? exportVolunteers
        : list == "hours"_L1       ? exportHours
        : list == "groups"_L1      ? exportGroups
                                   : nullptr;
}

Exit run(const CommandCall &call)
{
    const QStringList &words = call.words();
    const Writer writer = writerOf(words.value(0));
    if (words.size() != 2 || !writer)
        return call.misused(
            CommandCall::tr("export needs volunteers, hours or groups and one FILE."));
    if (call.has("reason") && !call.has("unmasked"))
        return call.misused(CommandCall::tr("--reason goes with --unmasked."));
    const auto workplace = call.station();
    if (!workplace)
        return call.refuse(workplace.error());
    const QString path = QFileInfo(words.at(1)).absoluteFilePath();
    const auto rows = writer(call, **workplace, path);
    if (!rows)
        return call.refuse(rows.error());
    return call.answer({{u"file"_s, path}, {u"rows"_s, *rows}},
        CommandCall::tr("%1 rows in %2.").arg(*rows).arg(path));
}

} // namespace

Command exportCommand()
{
    return {u"export"_s,
        u"export volunteers|hours|groups FILE.xlsx|FILE.csv [--unmasked --reason TEXT]"_s,
        CommandCall::tr("Writes a list; personal numbers masked unless asked for with a reason."),
        {{u"unmasked"_s, {}}, {u"reason"_s, {}, u"TEXT"_s}}, run};
}

} // namespace vs

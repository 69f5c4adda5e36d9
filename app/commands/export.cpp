// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "models/hours/hourexport.h"
#include "models/volunteers/volunteerexport.h"

#include <QFileInfo>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Result<qint64> exportVolunteers(const CommandCall &call, Workplace &workplace, const QString &path)
{
    const VolunteerExport writer(workplace.database(), workplace.codes(), workplace.volunteers());
    const std::vector<qint64> everybody = workplace.volunteers().search({});
    const auto detail = call.has("unmasked") ? VolunteerExport::Detail::Unmasked
                                             : VolunteerExport::Detail::Masked;
    if (auto done = writer.write(path, everybody, detail, call.value("reason")); !done)
        return done.error();
    return static_cast<qint64>(everybody.size());
}

Result<qint64> exportHours(Workplace &workplace, const QString &path)
{
    const auto rows = HourExport::write(workplace.database(), path);
    if (!rows)
        return rows.error();
    return *rows;
}

Exit run(const CommandCall &call)
{
    const QStringList &words = call.words();
    const bool hours = words.value(0) == "hours"_L1;
    if (words.size() != 2 || (!hours && words.constFirst() != "volunteers"_L1))
        return call.misused(CommandCall::tr("export needs volunteers or hours and one FILE."));
    const auto workplace = call.station();
    if (!workplace)
        return call.refuse(workplace.error());
    const QString path = QFileInfo(words.at(1)).absoluteFilePath();
    const auto rows
        = hours ? exportHours(**workplace, path) : exportVolunteers(call, **workplace, path);
    if (!rows)
        return call.refuse(rows.error());
    return call.answer({{u"file"_s, path}, {u"rows"_s, *rows}},
        CommandCall::tr("%1 rows in %2.").arg(*rows).arg(path));
}

} // namespace

Command exportCommand()
{
    return {u"export"_s, u"export volunteers|hours FILE.xlsx|FILE.csv [--unmasked --reason TEXT]"_s,
        CommandCall::tr("Writes a list; personal numbers masked unless asked for with a reason."),
        {{u"unmasked"_s, {}}, {u"reason"_s, {}, u"TEXT"_s}}, run};
}

} // namespace vs

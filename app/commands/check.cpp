// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "models/storage/integrity.h"

#include <QJsonArray>

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
    const auto report = Integrity::check((*workplace)->database());
    if (!report)
        return call.refuse(report.error());
    QJsonArray findings;
    QStringList lines;
    for (const Finding &finding : report->findings) {
        findings.append(QJsonObject{{u"kind"_s, finding.kindCode()}, {u"table"_s, finding.table},
            {u"id"_s, finding.id}, {u"text"_s, finding.text}});
        lines += finding.text;
    }
    lines += report->sound()
        ? CommandCall::tr("Sound: %1 rows agree with %2 journal entries.")
              .arg(report->rows)
              .arg(report->entries)
        : CommandCall::tr("Not sound: %1 findings.").arg(report->findings.size());
    call.answer({{u"sound"_s, report->sound()}, {u"rows"_s, report->rows},
                    {u"entries"_s, report->entries}, {u"findings"_s, findings}},
        lines.join(u'\n'));
    return report->sound() ? Exit::Done : Exit::Refused;
}

} // namespace

Command checkCommand()
{
    return {u"check"_s, u"check"_s,
        CommandCall::tr("Proves file, journal and sealed cells, and names what is wrong."), {},
        run};
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "models/duplicates/duplicaterules.h"

#include <QJsonArray>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString named(const Volunteers &volunteers, VolunteerId id)
{
    const auto brief = volunteers.brief(id);
    return brief ? u"%1 %2"_s.arg(brief->number, brief->name) : QString();
}

Exit run(const CommandCall &call)
{
    const auto workplace = call.station();
    if (!workplace)
        return call.refuse(workplace.error());
    const auto found = (*workplace)->duplicates().find();
    if (!found)
        return call.refuse(found.error());
    const int least = call.has("all") ? 1 : DuplicateRules::possible;
    QJsonArray pairs;
    QStringList lines;
    for (const DuplicatePair &pair : *found) {
        if (pair.strength < least)
            break; // the strongest stand first
        const QString first = named((*workplace)->volunteers(), pair.first);
        const QString second = named((*workplace)->volunteers(), pair.second);
        const QStringList reasons = DuplicateRules::reasons(pair.likeness);
        pairs.append(QJsonObject{{u"first_id"_s, pair.first.value()},
            {u"second_id"_s, pair.second.value()}, {u"first"_s, first}, {u"second"_s, second},
            {u"strength"_s, pair.strength}, {u"reasons"_s, QJsonArray::fromStringList(reasons)}});
        lines += u"%1\t%2\t%3\t%4"_s.arg(pair.strength).arg(first, second, reasons.join(u", "_s));
    }
    lines += CommandCall::tr("%1 pairs.").arg(pairs.size());
    return call.answer({{u"pairs"_s, pairs}}, lines.join(u'\n'));
}

} // namespace

Command duplicatesCommand()
{
    return {u"duplicates"_s, u"duplicates [--all]"_s,
        CommandCall::tr("Lists records that may be of one person; --all also families and "
                        "namesakes."),
        {{u"all"_s, {}}}, run};
}

} // namespace vs

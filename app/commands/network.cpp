// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "models/core/hours.h"
#include "models/network/rollup.h"

#include <QJsonArray>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int indent = 2;

QJsonObject asJson(const UnitFigures &figures)
{
    return {{u"volunteers"_s, figures.volunteers}, {u"groups"_s, figures.groups},
        {u"activities"_s, figures.activities}, {u"minutes"_s, figures.minutes}};
}

QString asText(const QString &name, const UnitFigures &figures)
{
    return QStringList{name, QString::number(figures.volunteers), QString::number(figures.groups),
        QString::number(figures.activities), Hours::text(figures.minutes)}
        .join(u'\t');
}

QJsonObject asJson(const RollUp &rollUp)
{
    QJsonArray units;
    for (const UnitId id : rollUp.tree().inOrder()) {
        const UnitTree::Node &node = *rollUp.tree().find(id);
        QJsonObject unit{{u"id"_s, id.value()}, {u"level"_s, node.level}, {u"name"_s, node.name},
            {u"code"_s, node.code}, {u"own"_s, asJson(rollUp.own(id))},
            {u"total"_s, asJson(rollUp.total(id))}};
        if (node.parent.isValid())
            unit.insert(u"parent"_s, node.parent.value());
        if (!node.isOpen())
            unit.insert(u"closed_on"_s, node.closedOn.toString(Qt::ISODate));
        units.append(unit);
    }
    return {{u"from"_s, rollUp.first().toString(Qt::ISODate)},
        {u"to"_s, rollUp.last().toString(Qt::ISODate)}, {u"units"_s, units},
        {u"nowhere"_s, asJson(rollUp.nowhere())}, {u"all"_s, asJson(rollUp.all())}};
}

QString asText(const RollUp &rollUp)
{
    QStringList lines{QStringList{CommandCall::tr("Unit"), CommandCall::tr("Volunteers"),
        CommandCall::tr("Groups"), CommandCall::tr("Activities"), CommandCall::tr("Hours")}
                          .join(u'\t')};
    for (const UnitId id : rollUp.tree().inOrder()) {
        const UnitTree::Node &node = *rollUp.tree().find(id);
        if (!rollUp.shows(id))
            continue;
        const auto depth = qsizetype(rollUp.tree().path(id).size()) - 1;
        lines += asText(QString(depth * indent, u' ') + node.name, rollUp.total(id));
    }
    if (!rollUp.nowhere().isEmpty())
        lines += asText(CommandCall::tr("Without a unit"), rollUp.nowhere());
    lines += asText(CommandCall::tr("Altogether"), rollUp.all());
    return lines.join(u'\n');
}

Exit run(const CommandCall &call)
{
    const QDate today = call.clock().today();
    QDate first(today.year(), 1, 1);
    QDate last(today.year(), 12, 31);
    for (const auto &[option, day] : {std::pair{"from", &first}, {"to", &last}}) {
        if (!call.has(option))
            continue;
        *day = QDate::fromString(call.value(option), Qt::ISODate);
        if (!day->isValid())
            return call.misused(CommandCall::tr("--from and --to need a day such as 2026-03-05."));
    }
    if (!call.words().isEmpty() || first > last)
        return call.misused(CommandCall::tr("network needs a period that ends after it begins."));
    const auto workplace = call.station();
    if (!workplace)
        return call.refuse(workplace.error());
    const auto rollUp = (*workplace)->network().rollUp(first, last);
    if (!rollUp)
        return call.refuse(rollUp.error());
    return call.answer(asJson(*rollUp), asText(*rollUp));
}

} // namespace

Command networkCommand()
{
    return {u"network"_s, u"network [--from DATE] [--to DATE]"_s,
        CommandCall::tr("The service network with its figures in a period; this year if not said."),
        {{u"from"_s, {}, u"DATE"_s}, {u"to"_s, {}, u"DATE"_s}}, run};
}

} // namespace vs

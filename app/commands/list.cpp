// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "models/groups/grouptext.h"

#include <QJsonArray>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Exit listGroups(const CommandCall &call, Workplace &workplace, std::size_t limit)
{
    Groups &groups = workplace.groups();
    GroupFilter all{call.value("search")};
    all.state = GroupFilter::State::All;
    QJsonArray list;
    QStringList lines;
    for (const qint64 id : groups.list(all)) {
        if (std::size_t(list.size()) == limit)
            break;
        const auto group = groups.group(GroupId(id));
        if (!group)
            return call.refuse(group.error());
        const QString kind = workplace.codes().label(u"group_type"_s, group->kind);
        const QString specialty = GroupText::specialty(workplace.codes(), *group);
        list.append(QJsonObject{{u"id"_s, id}, {u"name"_s, group->name}, {u"kind"_s, kind},
            {u"specialty"_s, specialty}, {u"registration_number"_s, group->registrationNumber},
            {u"person_in_charge"_s, group->inCharge.name}, {u"closed"_s, group->isClosed()}});
        lines += QStringList{group->name, kind, specialty, group->registrationNumber,
            group->inCharge.name}
                     .join(u'\t');
    }
    lines += CommandCall::tr("%1 groups.").arg(list.size());
    return call.answer({{u"groups"_s, list}}, lines.join(u'\n'));
}

Exit listVolunteers(const CommandCall &call, Workplace &workplace, std::size_t limit)
{
    Volunteers &volunteers = workplace.volunteers();
    QJsonArray list;
    QStringList lines;
    for (const qint64 id : volunteers.search(call.value("search"), limit)) {
        const auto person = volunteers.masked(VolunteerId(id));
        if (!person)
            return call.refuse(person.error());
        const QString idNumber = person->idNumber;
        const QString phone = person->phone;
        list.append(
            QJsonObject{{u"id"_s, id}, {u"number"_s, person->number}, {u"name"_s, person->name},
                {u"gender"_s, genderCode(person->gender)}, {u"id_number"_s, idNumber},
                {u"phone"_s, phone}, {u"status"_s, volunteerStatusCode(person->status)}});
        lines += QStringList{person->number, person->name, idNumber, phone}.join(u'\t');
    }
    lines += CommandCall::tr("%1 volunteers.").arg(list.size());
    return call.answer({{u"volunteers"_s, list}}, lines.join(u'\n'));
}

Exit run(const CommandCall &call)
{
    const bool groups = call.words() == QStringList{u"groups"_s};
    if (!groups && call.words() != QStringList{u"volunteers"_s})
        return call.misused(CommandCall::tr("list knows volunteers and groups."));
    std::size_t limit = NameIndex::all;
    if (call.has("limit")) {
        bool fine = false;
        limit = call.value("limit").toUInt(&fine);
        if (!fine)
            return call.misused(CommandCall::tr("--limit needs a number."));
    }
    const auto workplace = call.station();
    if (!workplace)
        return call.refuse(workplace.error());
    return groups ? listGroups(call, **workplace, limit) : listVolunteers(call, **workplace, limit);
}

} // namespace

Command listCommand()
{
    return {u"list"_s, u"list volunteers|groups [--search TEXT] [--limit N]"_s,
        CommandCall::tr("Lists volunteers or groups; personal numbers masked."),
        {{u"search"_s, {}, u"TEXT"_s}, {u"limit"_s, {}, u"N"_s}}, run};
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <QJsonArray>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Exit run(const CommandCall &call)
{
    if (call.words() != QStringList{u"volunteers"_s})
        return call.misused(CommandCall::tr("list knows volunteers only."));
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
    Volunteers &volunteers = (*workplace)->volunteers();
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

} // namespace

Command listCommand()
{
    return {u"list"_s, u"list volunteers [--search TEXT] [--limit N]"_s,
        CommandCall::tr("Lists volunteers; personal numbers masked."),
        {{u"search"_s, {}, u"TEXT"_s}, {u"limit"_s, {}, u"N"_s}}, run};
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "models/core/dates.h"
#include "models/core/hours.h"

#include <QJsonArray>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Result<StarGrant> grantReached(
    Workplace &workplace, const std::vector<StarCandidate> &candidates, QDate asOf)
{
    std::vector<VolunteerId> selection;
    for (const StarCandidate &candidate : candidates) {
        if (candidate.standing.canBeGranted())
            selection.push_back(candidate.volunteer);
    }
    return workplace.stars().grant(selection, asOf);
}

QJsonObject asJson(const StarCandidate &candidate, const VolunteerBrief &person)
{
    const StarStanding &standing = candidate.standing;
    return {{u"id"_s, candidate.volunteer.value()}, {u"number"_s, person.number},
        {u"name"_s, person.name}, {u"minutes"_s, candidate.figures.minutes},
        {u"evaluations"_s, candidate.figures.evaluations},
        {u"quality"_s, candidate.figures.qualityHundredths / 100.0},
        {u"awarded"_s, standing.awarded}, {u"reached"_s, standing.reached},
        {u"below_awarded"_s, standing.isBelowAwarded()}, {u"missing"_s, standing.missing.words()}};
}

Exit run(const CommandCall &call)
{
    QDate asOf = call.clock().today();
    if (call.has("as-of")) {
        const auto read = readDate(call.value("as-of"));
        if (!read)
            return call.misused(CommandCall::tr("“%1” is no date.").arg(call.value("as-of")));
        asOf = *read;
    }
    const auto workplace = call.station();
    if (!workplace)
        return call.refuse(workplace.error());
    const auto candidates = (*workplace)->stars().candidates(asOf);
    if (!candidates)
        return call.refuse(candidates.error());

    QJsonArray list;
    QStringList lines;
    int reaching = 0;
    for (const StarCandidate &candidate : *candidates) {
        const auto person = (*workplace)->volunteers().brief(candidate.volunteer);
        if (!person)
            return call.refuse(person.error());
        list.append(asJson(candidate, *person));
        if (!candidate.standing.canBeGranted())
            continue;
        ++reaching;
        lines += CommandCall::tr("%1 %2 reaches star %3 with %4.")
                     .arg(person->number, person->name)
                     .arg(candidate.standing.reached)
                     .arg(Hours::withUnit(candidate.figures.minutes));
    }
    QJsonObject answer{{u"as_of"_s, asOf.toString(Qt::ISODate)}, {u"reaching"_s, reaching},
        {u"candidates"_s, list}};
    lines += CommandCall::tr("%1 volunteers, %2 of them reach a new star.")
                 .arg(candidates->size())
                 .arg(reaching);
    if (call.has("grant")) {
        const auto grant = grantReached(**workplace, *candidates, asOf);
        if (!grant)
            return call.refuse(grant.error());
        QJsonArray granted;
        for (const VolunteerId volunteer : grant->volunteers)
            granted.append(volunteer.value());
        answer.insert(u"granted"_s, granted);
        answer.insert(u"awards"_s, grant->awards);
        lines += CommandCall::tr("Granted to %1 volunteers, %2 stars in all.")
                     .arg(grant->volunteers.size())
                     .arg(grant->awards);
    }
    return call.answer(answer, lines.join(u'\n'));
}

} // namespace

Command rateCommand()
{
    return {u"rate"_s, u"rate [--as-of DATE] [--grant]"_s,
        CommandCall::tr("Says who reaches which star and what the others lack; grants on request."),
        {{u"as-of"_s, {}, u"DATE"_s}, {u"grant"_s, {}}}, run};
}

} // namespace vs

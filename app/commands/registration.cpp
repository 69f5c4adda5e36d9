// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "models/core/dates.h"

#include <QHash>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Verb = Result<RegistrationOutcome> (Registrations::*)(
    Registrations::Ids, const RegistrationDecision &, const Registrations::Progress &);

Verb verbOf(const QString &name)
{
    static const QHash<QString, Verb> verbs{{u"accept"_s, &Registrations::accept},
        {u"refuse"_s, &Registrations::refuse}, {u"suspend"_s, &Registrations::suspend},
        {u"resume"_s, &Registrations::resume}, {u"apply-again"_s, &Registrations::applyAgain},
        {u"withdraw"_s, &Registrations::withdraw}};
    return verbs.value(name, nullptr);
}

/// The people the numbers name, each exactly one.
Result<std::vector<VolunteerId>> find(Volunteers &volunteers, const QStringList &numbers)
{
    std::vector<VolunteerId> people;
    for (const QString &number : numbers) {
        const auto person = CommandCall::volunteer(volunteers, number);
        if (!person)
            return person.error();
        people.push_back(*person);
    }
    return people;
}

Exit run(const CommandCall &call)
{
    const Verb verb = verbOf(call.words().value(0));
    if (!verb || call.words().size() < 2) {
        return call.misused(CommandCall::tr(
            "registration needs accept, refuse, suspend, resume, apply-again or withdraw, and at "
            "least one NUMBER."));
    }
    RegistrationDecision decision{call.clock().today(), call.value("reason")};
    if (call.has("on")) {
        const auto day = readDate(call.value("on"));
        if (!day)
            return call.misused(CommandCall::tr("“%1” is no date.").arg(call.value("on")));
        decision.on = *day;
    }
    const auto workplace = call.station();
    if (!workplace)
        return call.refuse(workplace.error());
    const auto people = find((*workplace)->volunteers(), call.words().mid(1));
    if (!people)
        return call.refuse(people.error());
    const auto outcome = ((*workplace)->registrations().*verb)(*people, decision, {});
    if (!outcome)
        return call.refuse(outcome.error());
    if (!outcome->refused.empty() && outcome->done.empty())
        return call.refuse(outcome->refused.front().error);
    QStringList lines{CommandCall::tr("Done for %1 people.").arg(outcome->done.size())};
    for (const auto &refusal : outcome->refused)
        lines += u"%1: %2"_s.arg(refusal.who, refusal.error.text);
    return call.answer({{u"done"_s, qint64(outcome->done.size())},
                           {u"refused"_s, qint64(outcome->refused.size())}},
        lines.join(u'\n'));
}

Exit runRetain(const CommandCall &call)
{
    if (!call.words().isEmpty())
        return call.misused(CommandCall::tr("retain takes no words, only options."));
    bool isNumber = true;
    const int years = call.has("years") ? call.value("years").toInt(&isNumber) : -1;
    if (call.has("years") && (!isNumber || years < 1))
        return call.misused(CommandCall::tr("--years needs a number of at least 1."));
    if (call.has("years") && !call.has("preview")) {
        return call.misused(CommandCall::tr(
            "--years goes with --preview only; data is removed by the rule of the station."));
    }
    const auto workplace = call.station();
    if (!workplace)
        return call.refuse(workplace.error());
    Retention &retention = (*workplace)->retention();
    RegistrationPolicy policy = retention.policy();
    if (call.has("years"))
        policy.keepYears = years;
    const auto plan = retention.plan(policy);
    if (!plan)
        return call.refuse(plan.error());
    const auto answer = [&call](qint64 people, qint64 heldRows, const QString &text) {
        return call.answer(
            {{u"people"_s, people}, {u"heldRows"_s, heldRows}}, text.arg(people).arg(heldRows));
    };
    if (call.has("preview")) {
        return answer(qint64(plan->people.size()), qint64(plan->heldRows.size()),
            CommandCall::tr("The data of %1 people and %2 held rows would be removed."));
    }
    const auto report = retention.run(*plan);
    if (!report)
        return call.refuse(report.error());
    return answer(qint64(report->people.done.size()), report->heldRows,
        CommandCall::tr("The data of %1 people and %2 held rows has been removed."));
}

} // namespace

Command registrationCommand()
{
    return {u"registration"_s,
        u"registration accept|refuse|suspend|resume|apply-again|withdraw NUMBER… [--reason TEXT] "
        "[--on DATE]"_s,
        CommandCall::tr("Takes the registration of people a step on. A withdrawal removes what "
                        "names them and can't be undone."),
        {{u"reason"_s, {}, u"TEXT"_s}, {u"on"_s, {}, u"DATE"_s}}, run};
}

Command retainCommand()
{
    return {u"retain"_s, u"retain [--preview [--years N]]"_s,
        CommandCall::tr("Removes personal data that was kept long enough; hours stay."),
        {{u"preview"_s, CommandCall::tr("Only says how much that is.")},
            {u"years"_s,
                CommandCall::tr("After so many years without service, instead of the rule."),
                u"N"_s}},
        runRetain};
}

} // namespace vs

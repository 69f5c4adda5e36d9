// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registrations/registrations.h"

#include "models/access/access.h"
#include "models/activities/activities.h"
#include "models/groups/groups.h"
#include "models/registrations/registrationrules.h"
#include "models/registrations/registrationstore.h"
#include "models/registrations/withdrawal.h"
#include "models/storage/database.h"
#include "models/storage/transaction.h"
#include "models/volunteers/volunteers.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString nameOf(const RegistrationStanding &who)
{
    return u"%1 (%2)"_s.arg(who.name, who.number);
}

/// In the user's scope and free for the step.
Result<void> judge(const Access &access, Right right, const UnitScope &scope,
    const RegistrationStanding &who, VolunteerStatus to, const RegistrationDecision &decision,
    QDate today)
{
    if (!scope.contains(who.unit))
        return access.require(right, who.unit);
    return RegistrationRules::check(who, to, decision, today);
}

} // namespace

Registrations::Registrations(Database &database, Volunteers &volunteers, Activities &activities,
    Groups &groups, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_volunteers(volunteers)
    , m_activities(activities)
    , m_groups(groups)
{
}

Result<RegistrationOutcome> Registrations::accept(
    Ids people, const RegistrationDecision &decision, const Progress &progress)
{
    return move({"volunteer.accept", Right::DecidePeople, VolunteerStatus::Applied,
                    VolunteerStatus::Accepted},
        people, decision, progress);
}

Result<RegistrationOutcome> Registrations::refuse(
    Ids people, const RegistrationDecision &decision, const Progress &progress)
{
    return move({"volunteer.refuse", Right::DecidePeople, VolunteerStatus::Applied,
                    VolunteerStatus::Refused},
        people, decision, progress);
}

Result<RegistrationOutcome> Registrations::suspend(
    Ids people, const RegistrationDecision &decision, const Progress &progress)
{
    return move({"volunteer.suspend", Right::DecidePeople, VolunteerStatus::Accepted,
                    VolunteerStatus::Suspended},
        people, decision, progress);
}

Result<RegistrationOutcome> Registrations::resume(
    Ids people, const RegistrationDecision &decision, const Progress &progress)
{
    return move({"volunteer.resume", Right::DecidePeople, VolunteerStatus::Suspended,
                    VolunteerStatus::Accepted},
        people, decision, progress);
}

Result<RegistrationOutcome> Registrations::applyAgain(
    Ids people, const RegistrationDecision &decision, const Progress &progress)
{
    return move({"volunteer.apply", Right::DecidePeople, VolunteerStatus::Refused,
                    VolunteerStatus::Applied},
        people, decision, progress);
}

Result<RegistrationOutcome> Registrations::withdraw(
    Ids people, const RegistrationDecision &decision, const Progress &progress)
{
    return move({"volunteer.withdraw", Right::RemovePeople, {}, VolunteerStatus::Withdrawn}, people,
        decision, progress);
}

Result<RegistrationOutcome> Registrations::retain(Ids people, std::span<const qint64> heldRows,
    const RegistrationDecision &decision, const Progress &progress)
{
    return move({"retention.run", Right::RetainRecords, {}, VolunteerStatus::Withdrawn, heldRows},
        people, decision, progress);
}

Result<RegistrationOutcome> Registrations::move(
    const Verb &verb, Ids people, const RegistrationDecision &decision, const Progress &progress)
{
    const bool withdrawing = verb.to == VolunteerStatus::Withdrawn;
    const Access access(m_database);
    if (auto allowed = access.require(verb.right); !allowed)
        return allowed.error();
    const UnitScope scope = access.scope();
    const QString reason = reasonToKeep(verb, people, decision.reason.trimmed());
    auto transaction = Transaction::begin(m_database, QString::fromLatin1(verb.action), reason);
    if (!transaction)
        return transaction.error();
    Withdrawal withdrawal(m_database, *transaction);
    RegistrationOutcome outcome;
    Touched touched;
    for (size_t i = 0; i < people.size(); ++i) {
        if (progress && !progress(qint64(i)))
            return Transaction::stopped();
        const auto who = RegistrationStore(m_database).standing(people[i]);
        if (!who)
            return who.error();
        auto fine
            = judge(access, verb.right, scope, *who, verb.to, decision, m_database.clock().today());
        if (fine && verb.from && who->status != *verb.from)
            fine = RegistrationRules::wrongStart(who->status, verb.to);
        if (!fine) {
            outcome.refused.push_back({who->id, nameOf(*who), fine.error()});
            continue;
        }
        RegistrationDecision kept{decision.on, reason};
        if (withdrawing) {
            auto cleaned = strip(*transaction, withdrawal, *who, kept, touched);
            if (!cleaned)
                return cleaned.error();
            kept.reason = *std::move(cleaned);
        }
        if (auto done = step(*transaction, *who, verb.to, kept); !done)
            return done.error();
        outcome.done.push_back(who->id);
    }
    if (withdrawing) {
        if (auto done = withdrawal.eraseHeldRows(); !done)
            return done.error();
        if (auto done = withdrawal.eraseHeldRows(verb.heldRows); !done)
            return done.error();
    }
    if (auto done = transaction->commit(); !done)
        return done.error();
    announce(outcome, touched);
    return outcome;
}

/// The reason of a withdrawal may name people; what is kept of it does not. Whoever can't be read
/// is judged, and refused, later.
QString Registrations::reasonToKeep(const Verb &verb, Ids people, QString reason) const
{
    if (verb.to != VolunteerStatus::Withdrawn || reason.isEmpty())
        return reason;
    for (const VolunteerId id : people) {
        if (const auto person = m_volunteers.find(id))
            reason = Withdrawal::withoutNames(*person, reason);
    }
    return reason;
}

Result<QString> Registrations::strip(Transaction &transaction, Withdrawal &withdrawal,
    const RegistrationStanding &who, const RegistrationDecision &decision, Touched &touched)
{
    const auto person = m_volunteers.find(who.id);
    if (!person)
        return person.error();
    auto reason = withdrawal.strip(*person, decision.reason);
    if (!reason)
        return reason;
    const auto ended = m_activities.endEnrolments(transaction, who.id, m_database.clock().today());
    if (!ended)
        return ended.error();
    touched.activities.insert(touched.activities.end(), ended->begin(), ended->end());
    const auto left = m_groups.leaveAll(transaction, who.id, decision.on, *reason);
    if (!left)
        return left.error();
    touched.groups.insert(touched.groups.end(), left->begin(), left->end());
    return reason;
}

Result<void> Registrations::step(Transaction &transaction, const RegistrationStanding &who,
    VolunteerStatus to, const RegistrationDecision &decision)
{
    const auto changed
        = transaction.update("volunteer", who.id.value(), {{"status", volunteerStatusCode(to)}});
    if (!changed)
        return changed.error();
    return transaction.insert("registration_step", m_database.ids().next(),
        {{"volunteer_id", who.id.value()}, {"from_status", volunteerStatusCode(who.status)},
            {"to_status", volunteerStatusCode(to)}, {"step_on", decision.on.toString(Qt::ISODate)},
            {"reason", Sealed(decision.reason)}, {"user_id", m_database.user().value()},
            {"active", 1}});
}

void Registrations::announce(const RegistrationOutcome &outcome, const Touched &touched)
{
    std::vector<qint64> changed;
    for (const VolunteerId id : outcome.done)
        changed.push_back(id.value());
    if (!changed.empty())
        m_volunteers.announce({}, changed);
    for (const ActivityId activity : touched.activities)
        m_activities.announceEnrolments(activity);
    m_groups.announceMembers(touched.groups);
}

Result<WithdrawalPreview> Registrations::previewWithdrawal(Ids people) const
{
    const Access access(m_database);
    if (auto allowed = access.require(Right::RemovePeople); !allowed)
        return allowed.error();
    const UnitScope scope = access.scope();
    const QDate today = m_database.clock().today();
    WithdrawalPreview preview;
    for (const VolunteerId id : people) {
        const auto who = RegistrationStore(m_database).standing(id);
        if (!who)
            return who.error();
        // The day is that of the dialog and judged when it is entered.
        RegistrationStanding timeless = *who;
        timeless.registeredOn = timeless.lastStepOn = {};
        const auto fine = judge(access, Right::RemovePeople, scope, timeless,
            VolunteerStatus::Withdrawn, {today, u"-"_s}, today);
        if (fine)
            preview.people.push_back(id);
        else
            preview.refused.push_back({id, nameOf(*who), fine.error()});
    }
    if (auto done = countWithdrawal(m_database, preview); !done)
        return done.error();
    return preview;
}

std::vector<RegistrationStanding> Registrations::standings(Ids people) const
{
    const ScopedPeople own = Access(m_database).people();
    std::vector<RegistrationStanding> standings;
    for (const VolunteerId id : people) {
        if (!own.contains(id))
            continue;
        if (auto who = RegistrationStore(m_database).standing(id))
            standings.push_back(*std::move(who));
    }
    return standings;
}

Result<std::vector<RegistrationStep>> Registrations::steps(VolunteerId person) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords, person); !allowed)
        return allowed.error();
    return RegistrationStore(m_database).steps(person);
}

int Registrations::count(VolunteerStatus status) const
{
    return RegistrationStore(m_database).count(status, Access(m_database).visible());
}

} // namespace vs

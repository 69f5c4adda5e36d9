// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/right.h"
#include "models/core/result.h"
#include "models/groups/group.h"
#include "models/registrations/registrationstep.h"
#include "models/registrations/withdrawalpreview.h"
#include "models/storage/withconnection.h"

#include <QObject>

#include <functional>
#include <optional>
#include <span>

namespace vs
{

class Activities;
class Database;
class Groups;
class Transaction;
class Volunteers;
class Withdrawal;

/// Door to the life of registrations: applied → accepted or refused → suspended → withdrawn. A verb
/// takes a selection: one transaction, one entry in the journal; whoever can't take the step stays
/// as they were and is named with the reason. Works on any thread that has a connection.
class Registrations final : public QObject
{
    Q_OBJECT

public:
    using Ids = std::span<const VolunteerId>;
    /// Called with the people done; false stops, error Cancelled, and nothing has happened.
    using Progress = std::function<bool(qint64 done)>;

    Registrations(Database &database, Volunteers &volunteers, Activities &activities,
        Groups &groups, QObject *parent = nullptr);

    Result<RegistrationOutcome> accept(
        Ids people, const RegistrationDecision &decision, const Progress &progress = {});
    Result<RegistrationOutcome> refuse(
        Ids people, const RegistrationDecision &decision, const Progress &progress = {});
    Result<RegistrationOutcome> suspend(
        Ids people, const RegistrationDecision &decision, const Progress &progress = {});
    Result<RegistrationOutcome> resume(
        Ids people, const RegistrationDecision &decision, const Progress &progress = {});
    /// After a refusal.
    Result<RegistrationOutcome> applyAgain(
        Ids people, const RegistrationDecision &decision, const Progress &progress = {});

    /// Locks and de-identifies; what was served stays, enrolments to come and memberships end
    /// (个人信息保护法 第四十七条; GB/T 40143: records are kept at least 10 years). Can't be
    /// undone.
    Result<RegistrationOutcome> withdraw(
        Ids people, const RegistrationDecision &decision, const Progress &progress = {});
    /// withdraw() under the action `retention.run` and the right to it, and erases these held rows;
    /// see Retention, which says whom.
    Result<RegistrationOutcome> retain(Ids people, std::span<const qint64> heldRows,
        const RegistrationDecision &decision, const Progress &progress = {});
    /// What withdraw() would take and leave.
    Result<WithdrawalPreview> previewWithdrawal(Ids people) const;

    /// Runs a verb or a preview on a job's thread, which has no connection of its own yet.
    template <typename Work>
    auto inJob(const Work &work) const
    {
        return withConnection(m_database, work);
    }

    /// Of those the user may see, one after the other: for some hundred people at most.
    std::vector<RegistrationStanding> standings(Ids people) const;
    Result<std::vector<RegistrationStep>> steps(VolunteerId person) const;
    int count(VolunteerStatus status) const;

private:
    struct Verb {
        const char *action;
        Right right;
        std::optional<VolunteerStatus> from; ///< accept and resume lead to the same
        VolunteerStatus to;
        std::span<const qint64> heldRows = {}; ///< erased besides
    };
    /// Where a withdrawal ended something.
    struct Touched {
        std::vector<ActivityId> activities;
        std::vector<GroupId> groups;
    };
    Result<RegistrationOutcome> move(const Verb &verb, Ids people,
        const RegistrationDecision &decision, const Progress &progress);
    Result<void> step(Transaction &transaction, const RegistrationStanding &who, VolunteerStatus to,
        const RegistrationDecision &decision);
    QString reasonToKeep(const Verb &verb, Ids people, QString reason) const;
    Result<QString> strip(Transaction &transaction, Withdrawal &withdrawal,
        const RegistrationStanding &who, const RegistrationDecision &decision, Touched &touched);
    void announce(const RegistrationOutcome &outcome, const Touched &touched);

    Database &m_database;
    Volunteers &m_volunteers;
    Activities &m_activities;
    Groups &m_groups;
};

} // namespace vs

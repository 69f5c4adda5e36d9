// SPDX-License-Identifier: GPL-3.0-or-later
// What the door Groups changes about memberships; groups.cpp has the groups themselves.
#include "models/access/access.h"
#include "models/groups/groupfields.h"
#include "models/groups/grouprules.h"
#include "models/groups/groups.h"
#include "models/groups/membershipstore.h"
#include "models/storage/database.h"
#include "models/storage/transaction.h"
#include "models/volunteers/personaldata.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Result<void> asVoid(const Result<bool> &updated)
{
    return updated ? Result<void>() : Result<void>(updated.error());
}

} // namespace

Result<void> Groups::checkJoining(const Group &group, const GroupMembership &wanted) const
{
    const MembershipStore store(m_database);
    const auto person = store.person(wanted.volunteer);
    if (!person)
        return person.error();
    auto memberships = store.of(group.id, wanted.volunteer);
    if (!memberships)
        return memberships.error();
    return GroupRules::mayJoin(group, wanted,
        {person->name, person->accepted, *std::move(memberships)}, m_database.clock().today());
}

/// Both the group and the person have to be in the user's scope.
Result<void> Groups::requireMember(const Group &group, VolunteerId volunteer) const
{
    const Access access(m_database);
    const auto allowed = access.require(Right::ChangePeople, group.unit);
    return allowed ? access.require(Right::ChangePeople, volunteer) : allowed;
}

Result<GroupMembershipId> Groups::join(
    GroupId id, VolunteerId volunteer, const QString &role, QDate on)
{
    const auto known = seen(id);
    if (!known)
        return known.error();
    if (auto allowed = requireMember(*known, volunteer); !allowed)
        return allowed.error();
    auto transaction = Transaction::begin(m_database, u"group.join"_s);
    if (!transaction)
        return transaction.error();
    const GroupMembership membership{
        m_database.ids().next<GroupMembershipId>(), id, volunteer, role.trimmed(), on, {}, {}};
    if (auto fine = checkJoining(*known, membership); !fine)
        return fine.error();
    const auto done = transaction->insert(
        "group_membership", membership.id.value(), membershipFields(membership));
    if (!done)
        return done.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    Q_EMIT membersChanged(id);
    return membership.id;
}

Result<void> Groups::leave(GroupMembershipId id, QDate on, const QString &reason)
{
    const auto known = membership(id);
    const auto of = known ? seen(known->group) : known.error();
    if (!of)
        return of.error();
    if (auto allowed = requireMember(*of, known->volunteer); !allowed)
        return allowed;
    if (auto fine = GroupRules::mayLeave(*known, on, m_database.clock().today()); !fine)
        return fine;
    if (reason.trimmed().isEmpty())
        return GroupRules::reasonMissing();
    auto transaction = Transaction::begin(m_database, u"group.leave"_s, reason.trimmed());
    if (!transaction)
        return transaction.error();
    const auto done = transaction->update(
        "group_membership", id.value(), membershipEnding(on, reason.trimmed()));
    if (!done)
        return done.error();
    if (auto committed = transaction->commit(); !committed)
        return committed;
    Q_EMIT membersChanged(known->group);
    return {};
}

Result<GroupMembershipId> Groups::changeRole(GroupMembershipId id, const QString &role, QDate on)
{
    const auto known = membership(id);
    const auto of = known ? seen(known->group) : known.error();
    if (!of)
        return of.error();
    if (auto allowed = requireMember(*of, known->volunteer); !allowed)
        return allowed.error();
    if (auto fine = GroupRules::mayLeave(*known, on, m_database.clock().today()); !fine)
        return fine.error();
    auto transaction = Transaction::begin(m_database, u"group.change_role"_s);
    if (!transaction)
        return transaction.error();
    GroupMembership next = *known;
    next.role = role.trimmed();
    next.joinedOn = on;
    // From the first day on it was never another role.
    const bool fromTheStart = on == known->joinedOn;
    if (!fromTheStart)
        next.id = m_database.ids().next<GroupMembershipId>();
    if (auto fine = checkJoining(*of, next); !fine)
        return fine.error();
    auto done = fromTheStart
        ? asVoid(transaction->update("group_membership", id.value(), {{"role", next.role}}))
        : asVoid(transaction->update("group_membership", id.value(), membershipEnding(on, {})));
    if (done && !fromTheStart) {
        done = transaction->insert("group_membership", next.id.value(), membershipFields(next));
    }
    if (!done)
        return done.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    Q_EMIT membersChanged(known->group);
    return next.id;
}

Result<void> Groups::correct(const GroupMembership &corrected, const QString &reason)
{
    const auto known = membership(corrected.id);
    const auto of = known ? seen(known->group) : known.error();
    if (!of)
        return of.error();
    if (auto allowed = requireMember(*of, known->volunteer); !allowed)
        return allowed;
    if (auto open = requireOpenRecord(m_database, known->volunteer); !open)
        return open;
    GroupMembership wanted = *known;
    wanted.role = corrected.role.trimmed();
    wanted.joinedOn = corrected.joinedOn;
    wanted.leftOn = corrected.leftOn;
    if (!wanted.isOver())
        wanted.leftReason.clear();
    else if (!known->isOver())
        wanted.leftReason = reason.trimmed();
    auto transaction = Transaction::begin(m_database, u"group.correct"_s, reason.trimmed());
    if (!transaction)
        return transaction.error();
    const auto others = MembershipStore(m_database).of(of->id, known->volunteer);
    if (!others)
        return others.error();
    if (auto fine = GroupRules::mayStand(*of, wanted, *others, m_database.clock().today()); !fine)
        return fine;
    if (reason.trimmed().isEmpty())
        return GroupRules::reasonMissing();
    auto done = asVoid(
        transaction->update("group_membership", wanted.id.value(), membershipFields(wanted)));
    if (done)
        done = transaction->commit();
    if (!done)
        return done;
    Q_EMIT membersChanged(of->id);
    return {};
}

Result<std::vector<GroupId>> Groups::leaveAll(
    Transaction &transaction, VolunteerId volunteer, QDate on, const QString &reason)
{
    if (auto allowed = Access(m_database).require(Right::RemovePeople, volunteer); !allowed)
        return allowed.error();
    const auto open = MembershipStore(m_database).openOf(volunteer);
    if (!open)
        return open.error();
    std::vector<GroupId> groups;
    for (const GroupMembership &membership : *open) {
        const auto done = transaction.update("group_membership", membership.id.value(),
            membershipEnding(std::max(on, membership.joinedOn), reason));
        if (!done)
            return done.error();
        groups.push_back(membership.group);
    }
    return groups;
}

void Groups::announceMembers(const std::vector<GroupId> &groups)
{
    for (const GroupId group : groups)
        Q_EMIT membersChanged(group);
}

} // namespace vs

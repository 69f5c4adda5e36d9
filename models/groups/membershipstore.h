// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/groups/group.h"
#include "models/storage/value.h"

#include <QHash>

#include <vector>

namespace vs
{

class Database;

/// The SQL of who belongs to which group, and of what they served meanwhile. Hours are those of
/// service between the first and the last day of a membership, corrections included; balances
/// brought along from before (openings) are nobody's service as a member.
class MembershipStore final
{
public:
    explicit MembershipStore(const Database &database)
        : m_database(database)
    {
    }

    /// Error NotFound `membership_unknown`.
    Result<GroupMembership> load(GroupMembershipId id) const;
    /// Of this person in this group, in the order of their beginning.
    Result<std::vector<GroupMembership>> of(GroupId group, VolunteerId volunteer) const;
    /// Still open ones.
    Result<std::vector<GroupMembership>> openOf(GroupId group) const;
    Result<std::vector<GroupMembership>> openOf(VolunteerId volunteer) const;
    /// Those that ended on that day or later.
    Result<std::vector<GroupMembership>> endedSince(GroupId group, QDate day) const;

    /// Present ones first, each group by role and name; hours within both days.
    Result<std::vector<GroupMember>> members(GroupId group, QDate first, QDate last) const;
    /// Whoever was a member on one of these days, once each, by name.
    Result<std::vector<MemberHours>> memberHours(GroupId group, QDate first, QDate last) const;
    /// Minutes of every group that has any; reads the whole period.
    Result<QHash<GroupId, qint64>> groupMinutes(QDate first, QDate last) const;
    /// How many people belong now to each group that has any, or to one.
    Result<QHash<GroupId, qint64>> memberCounts(GroupId only = {}) const;

    /// Present ones first, by name.
    Result<std::vector<VolunteerGroup>> groupsOf(VolunteerId volunteer) const;

    struct Person {
        QString name;
        bool accepted = false;
    };
    /// Error NotFound `volunteer_unknown`.
    Result<Person> person(VolunteerId volunteer) const;

private:
    Result<std::vector<GroupMembership>> memberships(
        const QString &condition, const std::vector<Value> &values) const;

    const Database &m_database;
};

} // namespace vs

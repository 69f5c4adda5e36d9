// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/groups/group.h"
#include "models/groups/groupsearch.h"

#include <QObject>

#include <memory>
#include <vector>

namespace vs
{

class Database;
class Transaction;

/// Door to groups and their members. Verbs and look-ups work on any thread that has a
/// connection; search and list belong to the thread of the object. Who may change a group is
/// told by the unit it hangs on; a team without one belongs to the whole network.
class Groups final : public QObject
{
    Q_OBJECT

public:
    explicit Groups(Database &database, QObject *parent = nullptr);
    ~Groups() override;

    /// Errors: the first GroupRules names; Conflict `registration_known`, `name_known` (an open
    /// group of the same unit has the name); `group_cycle`.
    Result<GroupId> add(const Group &group);
    /// Changes what differs; whether it is open stays as it is. Errors as add().
    Result<void> update(const Group &group);
    /// Everybody's membership ends that day with that reason. Refused as `group_has_open_below`
    /// while a group below is open.
    Result<void> close(GroupId id, QDate on, const QString &reason);
    /// Whoever was a member until the group was closed is again.
    Result<void> reopen(GroupId id, const QString &reason);

    /// Errors as GroupRules::mayJoin() says.
    Result<GroupMembershipId> join(
        GroupId group, VolunteerId volunteer, const QString &role, QDate on);
    /// `on` is the last day. The reason is asked for and stays with the membership.
    Result<void> leave(GroupMembershipId id, QDate on, const QString &reason);
    /// The old role ends and the new one begins that day; hours of that day count once.
    Result<GroupMembershipId> changeRole(GroupMembershipId id, const QString &role, QDate on);
    /// Sets right what was entered wrongly: role, first and last day as `corrected` has them; hours
    /// count anew by these days. Errors as GroupRules::mayStand(); `reason_missing`.
    Result<void> correct(const GroupMembership &corrected, const QString &reason);

    /// Part of a transaction in which somebody leaves the register: ends all their memberships,
    /// each no earlier than it began. Answers the groups, for announceMembers().
    Result<std::vector<GroupId>> leaveAll(
        Transaction &transaction, VolunteerId volunteer, QDate on, const QString &reason);
    void announceMembers(const std::vector<GroupId> &groups);
    /// Tells everybody after a transaction of the import, from whatever thread.
    void announce() { Q_EMIT reset(); }

    /// With phones masked, and without the note for who may not see such things.
    Result<Group> group(GroupId id) const;
    /// As it is kept, to be changed in a form and given to update(); that its phones were shown is
    /// put down like reveal(). For looking there is group().
    Result<Group> openToChange(GroupId id);
    int count() const;
    /// Open groups, by pinyin.
    std::vector<GroupName> openNames() const;
    /// Those right below, by name.
    std::vector<GroupName> below(GroupId id) const;
    /// From the one at the top down to the parent.
    std::vector<GroupName> above(GroupId id) const;
    /// Kinds and specialties in use, codes and own words.
    QStringList kindsInUse() const;
    QStringList specialtiesInUse() const;

    /// Everybody who belongs or belonged; hours served as a member within both days.
    Result<std::vector<GroupMember>> members(GroupId id, QDate first, QDate last) const;
    /// Whoever was a member on one of these days, once each, by name.
    Result<std::vector<MemberHours>> memberHours(GroupId id, QDate first, QDate last) const;
    /// What the members of every group served in their time, for groups that have any. Reads
    /// the whole period: a second for a city, so away from the screen.
    Result<QHash<GroupId, qint64>> minutes(QDate first, QDate last) const;
    Result<GroupMembership> membership(GroupMembershipId id) const;
    Result<std::vector<VolunteerGroup>> groupsOf(VolunteerId volunteer) const;

    /// See GroupSearch.
    std::vector<qint64> search(const QString &text, std::size_t limit = NameIndex::all);
    std::vector<qint64> list(const GroupFilter &filter, GroupOrder order = GroupOrder::Name,
        Qt::SortOrder direction = Qt::AscendingOrder, const QHash<GroupId, qint64> &figures = {});

    /// As it is kept, after it was put down that the column `what` is shown.
    Result<Group> reveal(GroupId id, const QString &what, const QString &reason);

Q_SIGNALS:
    void added(vs::GroupId id);
    void changed(vs::GroupId id);
    void membersChanged(vs::GroupId id);
    /// So much has changed that lists start anew.
    void reset();

private:
    Result<Group> seen(GroupId id) const;
    Result<void> disclose(GroupId id, const QString &what, const QString &reason);
    Result<void> refuse(const Group &group) const;
    Result<void> mayHangOn(UnitId unit) const;
    Result<void> requireMember(const Group &group, VolunteerId volunteer) const;
    Result<void> setClosed(const Group &group, const QString &action, const QString &reason);
    Result<void> endAll(Transaction &transaction, const Group &group);
    Result<void> resumeAll(Transaction &transaction, const Group &group);
    Result<void> checkJoining(const Group &group, const GroupMembership &wanted) const;

    Database &m_database;
    GroupSearch m_search;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
// What the door Groups tells; groups.cpp has what it changes.
#include "models/access/access.h"
#include "models/core/namekeys.h"
#include "models/groups/grouprules.h"
#include "models/groups/groups.h"
#include "models/groups/groupstore.h"
#include "models/groups/membershipstore.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "models/volunteers/masks.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

/// As it is kept, if it is the user's to see.
Result<Group> Groups::seen(GroupId id) const
{
    const Access access(m_database);
    if (auto allowed = access.require(Right::SeeRecords); !allowed)
        return allowed.error();
    auto group = GroupStore(m_database).load(id);
    if (group && group->unit.isValid()) { // without a unit it is everybody's
        if (auto own = access.require(Right::SeeRecords, group->unit); !own)
            return own.error();
    }
    return group;
}

Result<Group> Groups::group(GroupId id) const
{
    auto group = seen(id);
    if (!group)
        return group;
    group->inCharge.phone = maskedPhone(group->inCharge.phone);
    group->contact.phone = maskedPhone(group->contact.phone);
    if (!Access(m_database).has(Right::SeeUnmasked))
        group->note.clear();
    return group;
}

Result<Group> Groups::openToChange(GroupId id)
{
    auto group = seen(id);
    if (!group)
        return group;
    if (auto allowed = Access(m_database).require(Right::ChangeGroups, group->unit); !allowed)
        return allowed.error();
    if (group->inCharge.phone.isEmpty() && group->contact.phone.isEmpty())
        return group;
    auto noted = disclose(id, u"phone"_s, tr("Opened to be changed"));
    return noted ? group : noted.error();
}

int Groups::count() const
{
    if (!Access(m_database).has(Right::SeeRecords))
        return 0;
    Query query(m_database, u"SELECT count(*) FROM volunteer_group"_s);
    return query.next() ? query.number(0) : 0;
}

std::vector<GroupName> Groups::openNames() const
{
    return m_search.openNames();
}

std::vector<GroupName> Groups::below(GroupId id) const
{
    if (!group(id))
        return {};
    return GroupStore(m_database).below(id);
}

std::vector<GroupName> Groups::above(GroupId id) const
{
    if (!group(id))
        return {};
    const GroupStore store(m_database);
    const QHash<GroupId, GroupId> parents = store.parents();
    std::vector<GroupName> path;
    for (GroupId next = parents.value(id); next.isValid(); next = parents.value(next)) {
        const auto parent = store.load(next);
        if (!parent || path.size() > size_t(parents.size()))
            break;
        path.insert(path.begin(), {next, parent->name});
    }
    return path;
}

QStringList Groups::kindsInUse() const
{
    return GroupStore(m_database).wordsOf("kind");
}

QStringList Groups::specialtiesInUse() const
{
    return GroupStore(m_database).wordsOf("specialty");
}

Result<std::vector<GroupMember>> Groups::members(GroupId id, QDate first, QDate last) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords); !allowed)
        return allowed.error();
    auto members = MembershipStore(m_database).members(id, first, last);
    if (members) {
        const ScopedPeople own = Access(m_database).people();
        std::erase_if(*members, [&own](const GroupMember &member) {
            return !own.contains(member.membership.volunteer);
        });
    }
    return members;
}

Result<std::vector<MemberHours>> Groups::memberHours(GroupId id, QDate first, QDate last) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords); !allowed)
        return allowed.error();
    auto hours = MembershipStore(m_database).memberHours(id, first, last);
    if (hours) {
        const ScopedPeople own = Access(m_database).people();
        std::erase_if(
            *hours, [&own](const MemberHours &member) { return !own.contains(member.volunteer); });
    }
    return hours;
}

Result<QHash<GroupId, qint64>> Groups::minutes(QDate first, QDate last) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords); !allowed)
        return allowed.error();
    return MembershipStore(m_database).groupMinutes(first, last);
}

Result<GroupMembership> Groups::membership(GroupMembershipId id) const
{
    auto membership = MembershipStore(m_database).load(id);
    const VolunteerId volunteer = membership ? membership->volunteer : VolunteerId();
    if (auto allowed = Access(m_database).require(Right::SeeRecords, volunteer); !allowed)
        return allowed.error();
    return membership;
}

Result<std::vector<VolunteerGroup>> Groups::groupsOf(VolunteerId volunteer) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords, volunteer); !allowed)
        return allowed.error();
    return MembershipStore(m_database).groupsOf(volunteer);
}

std::vector<qint64> Groups::search(const QString &text, std::size_t limit)
{
    return m_search.find(text, limit);
}

std::vector<qint64> Groups::list(const GroupFilter &filter, GroupOrder order,
    Qt::SortOrder direction, const QHash<GroupId, qint64> &minutes)
{
    return m_search.list(filter, order, direction, minutes);
}

Result<Group> Groups::reveal(GroupId id, const QString &what, const QString &reason)
{
    auto shown = seen(id);
    if (!shown)
        return shown;
    if (auto allowed = Access(m_database).require(Right::SeeUnmasked, shown->unit); !allowed)
        return allowed.error();
    if (reason.trimmed().isEmpty())
        return GroupRules::reasonMissing();
    auto noted = disclose(id, what, reason.trimmed());
    return noted ? shown : noted.error();
}

Result<void> Groups::disclose(GroupId id, const QString &what, const QString &reason)
{
    auto transaction = Transaction::begin(m_database, u"group.reveal"_s);
    if (!transaction)
        return transaction.error();
    auto done = transaction->insert("disclosure", m_database.ids().next(),
        {{"group_id", id.value()}, {"how", u"screen"_s}, {"what", what}, {"people", 1},
            {"reason", reason}});
    return done ? transaction->commit() : done;
}

} // namespace vs

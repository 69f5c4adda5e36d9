// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groups/membershipstore.h"

#include "models/groups/grouprules.h"
#include "models/groups/groupstore.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QString columns
    = u"m.id, m.group_id, m.volunteer_id, m.role, m.joined_on, m.left_on, m.left_reason"_s;

/// Days of membership `m` within the period, which is bound as first, last, last.
const QString withinMembership
    = u"r.volunteer_id = m.volunteer_id AND r.served_on BETWEEN max(m.joined_on, ?) "
      "AND CASE m.left_on WHEN '' THEN ? ELSE min(m.left_on, ?) END"_s;

/// Service on a day when person `r.volunteer_id` belonged to the group `%1`, in whatever role.
const QString asMember = u"EXISTS (SELECT 1 FROM group_membership o "
                         "WHERE o.volunteer_id = r.volunteer_id AND o.group_id = %1 "
                         "AND o.joined_on <= r.served_on "
                         "AND (o.left_on = '' OR o.left_on >= r.served_on)%2)"_s;

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

GroupMembership read(Query &query)
{
    const qint64 id = query.integer(0);
    return {GroupMembershipId(id), GroupId(query.integer(1)), VolunteerId(query.integer(2)),
        query.text(3), query.day(4), query.day(5),
        query.cellText(6, {"group_membership", id, "left_reason"})};
}

void bindPeriod(Query &query, QDate first, QDate last)
{
    query.bind(iso(first)).bind(iso(last)).bind(iso(last));
}

} // namespace

Result<std::vector<GroupMembership>> MembershipStore::memberships(
    const QString &condition, const std::vector<Value> &values) const
{
    std::vector<GroupMembership> found;
    Query query(m_database,
        u"SELECT "_s + columns + u" FROM group_membership m WHERE "_s + condition
            + u" ORDER BY m.joined_on, m.id"_s);
    for (const Value &value : values)
        query.bind(value);
    while (query.next())
        found.push_back(read(query));
    if (query.failed())
        return query.error();
    return found;
}

Result<GroupMembership> MembershipStore::load(GroupMembershipId id) const
{
    auto found = memberships(u"m.id = ?"_s, {id.value()});
    if (!found)
        return found.error();
    if (!found->empty())
        return found->front();
    return Error{Error::Kind::NotFound, u"membership_unknown"_s,
        GroupRules::tr("There is no such membership."), {}};
}

Result<std::vector<GroupMembership>> MembershipStore::of(GroupId group, VolunteerId volunteer) const
{
    return memberships(
        u"m.volunteer_id = ? AND m.group_id = ?"_s, {volunteer.value(), group.value()});
}

Result<std::vector<GroupMembership>> MembershipStore::openOf(GroupId group) const
{
    return memberships(u"m.group_id = ? AND m.left_on = ''"_s, {group.value()});
}

Result<std::vector<GroupMembership>> MembershipStore::openOf(VolunteerId volunteer) const
{
    return memberships(u"m.volunteer_id = ? AND m.left_on = ''"_s, {volunteer.value()});
}

Result<std::vector<GroupMembership>> MembershipStore::endedSince(GroupId group, QDate day) const
{
    return memberships(u"m.group_id = ? AND m.left_on >= ?"_s, {group.value(), iso(day)});
}

Result<std::vector<GroupMember>> MembershipStore::members(
    GroupId group, QDate first, QDate last) const
{
    const QString minutes
        = u"(SELECT coalesce(sum(r.minutes), 0) FROM service_record r WHERE "_s + withinMembership;
    std::vector<GroupMember> members;
    Query query(m_database,
        u"SELECT "_s + columns + u", v.name, v.number, "_s + minutes + u") - "_s + minutes
            + u" AND r.kind = 'opening') FROM group_membership m "
              "JOIN volunteer v ON v.id = m.volunteer_id WHERE m.group_id = ? "
              "ORDER BY m.left_on <> '', m.left_on DESC, m.role, v.name_key, m.id"_s);
    bindPeriod(query, first, last);
    bindPeriod(query, first, last);
    query.bind(group.value());
    while (query.next())
        members.push_back({read(query), query.text(7), query.text(8), query.integer(9)});
    if (query.failed())
        return query.error();
    return members;
}

Result<std::vector<MemberHours>> MembershipStore::memberHours(
    GroupId group, QDate first, QDate last) const
{
    const QString minutes = u"(SELECT coalesce(sum(r.minutes), 0) FROM service_record r "
                            "WHERE r.volunteer_id = v.id AND r.served_on BETWEEN ? AND ? AND "_s
        + asMember.arg(u"?"_s, QString());
    std::vector<MemberHours> people;
    Query query(m_database,
        u"SELECT v.id, v.name, v.number, "_s + minutes + u") - "_s + minutes
            + u" AND r.kind = 'opening') FROM volunteer v WHERE v.id IN "
              "(SELECT volunteer_id FROM group_membership WHERE group_id = ? "
              "AND joined_on <= ? AND (left_on = '' OR left_on >= ?)) "
              "ORDER BY v.name_key, v.id"_s);
    for (int sum = 0; sum < 2; ++sum)
        query.bind(iso(first)).bind(iso(last)).bind(group.value());
    query.bind(group.value()).bind(iso(last)).bind(iso(first));
    while (query.next()) {
        people.push_back(
            {VolunteerId(query.integer(0)), query.text(1), query.text(2), query.integer(3)});
    }
    if (query.failed())
        return query.error();
    return people;
}

Result<QHash<GroupId, qint64>> MembershipStore::groupMinutes(QDate first, QDate last) const
{
    // Somebody in two roles at a time serves once.
    const QString counted
        = withinMembership + u" AND NOT "_s + asMember.arg(u"m.group_id"_s, u" AND o.id < m.id"_s);
    QHash<GroupId, qint64> minutes;
    const auto add = [&](const QString &only, qint64 sign) -> Result<void> {
        Query query(m_database,
            u"SELECT m.group_id, sum(r.minutes) FROM group_membership m "
            "CROSS JOIN service_record r WHERE "_s
                + counted + only + u" GROUP BY m.group_id"_s);
        bindPeriod(query, first, last);
        while (query.next())
            minutes[GroupId(query.integer(0))] += sign * query.integer(1);
        return query.failed() ? Result<void>(query.error()) : Result<void>();
    };
    if (auto done = add({}, 1); !done)
        return done.error();
    if (auto done = add(u" AND r.kind = 'opening'"_s, -1); !done)
        return done.error();
    return minutes;
}

Result<QHash<GroupId, qint64>> MembershipStore::memberCounts(GroupId only) const
{
    QHash<GroupId, qint64> counts;
    Query query(m_database,
        u"SELECT group_id, count(DISTINCT volunteer_id) FROM group_membership "
        "WHERE left_on = ''%1 GROUP BY group_id"_s.arg(
            only.isValid() ? u" AND group_id = ?"_s : u""_s));
    if (only.isValid())
        query.bind(only.value());
    while (query.next())
        counts.insert(GroupId(query.integer(0)), query.integer(1));
    if (query.failed())
        return query.error();
    return counts;
}

Result<std::vector<VolunteerGroup>> MembershipStore::groupsOf(VolunteerId volunteer) const
{
    std::vector<VolunteerGroup> groups;
    Query query(m_database,
        u"SELECT "_s + columns
            + u", g.name FROM group_membership m JOIN volunteer_group g ON g.id = m.group_id "
              "WHERE m.volunteer_id = ? ORDER BY m.left_on <> '', g.name_key, m.joined_on, m.id"_s);
    query.bind(volunteer.value());
    while (query.next())
        groups.push_back({read(query), query.text(7)});
    if (query.failed())
        return query.error();
    return groups;
}

Result<MembershipStore::Person> MembershipStore::person(VolunteerId volunteer) const
{
    Query query(m_database, u"SELECT name, status FROM volunteer WHERE id = ?"_s);
    query.bind(volunteer.value());
    if (query.next())
        return Person{query.text(0), query.text(1) == "accepted"_L1};
    if (query.failed())
        return query.error();
    return Error{Error::Kind::NotFound, u"volunteer_unknown"_s,
        GroupRules::tr("There is no such volunteer."), {}};
}

} // namespace vs

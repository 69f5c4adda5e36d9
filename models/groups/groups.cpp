// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groups/groups.h"

#include "models/access/access.h"
#include "models/groups/groupfields.h"
#include "models/groups/grouprules.h"
#include "models/groups/groupstore.h"
#include "models/groups/membershipstore.h"
#include "models/network/unittree.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Columns that only close() and reopen() write.
bool isFixed(const Field &field)
{
    static constexpr std::array columns{"status"_L1, "closed_on"_L1, "closed_reason"_L1};
    return std::find(columns.begin(), columns.end(), QLatin1StringView(field.column))
        != columns.end();
}

} // namespace

Groups::Groups(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_search(database)
{
    connect(this, &Groups::added, this, [this](GroupId id) { m_search.refresh(id); });
    connect(this, &Groups::changed, this, [this](GroupId id) { m_search.refresh(id); });
    connect(this, &Groups::reset, this, [this] { m_search.clear(); });
}

Groups::~Groups() = default;

Result<void> Groups::mayHangOn(UnitId unit) const
{
    if (auto allowed = Access(m_database).require(Right::ChangeGroups, unit); !allowed)
        return allowed;
    const UnitTree tree = UnitTree::read(m_database);
    const UnitTree::Node *node = tree.find(unit);
    if (!node || node->isOpen())
        return {};
    return Error{Error::Kind::Conflict, u"unit_closed"_s,
        GroupRules::tr("%1 is closed. Choose a unit that is open.").arg(node->name), u"unit_id"_s};
}

/// What only the other groups tell.
Result<void> Groups::refuse(const Group &group) const
{
    const auto problems = GroupRules::problems(group, m_database.clock().today());
    if (!problems.empty())
        return problems.front();
    const GroupStore store(m_database);
    if (const GroupId other = store.withRegistration(group.registrationNumber, group.id);
        other.isValid()) {
        const auto known = store.load(other);
        return Error{Error::Kind::Conflict, u"registration_known"_s,
            GroupRules::tr("%1 has this registration number already.")
                .arg(known ? known->name : QString()),
            u"registration_number"_s};
    }
    if (!group.isClosed() && store.withName(group.name, group.unit, group.id).isValid()) {
        return Error{Error::Kind::Conflict, u"name_known"_s,
            GroupRules::tr("There is an open group of this name in this unit already. "
                           "Tell them apart by their names."),
            u"name"_s};
    }
    if (!group.parent.isValid())
        return {};
    if (const auto parent = store.load(group.parent); !parent)
        return parent.error();
    return GroupRules::mayStandBelow(group.id, group.parent, store.parents());
}

Result<GroupId> Groups::add(const Group &wanted)
{
    if (auto allowed = mayHangOn(wanted.unit); !allowed)
        return allowed.error();
    Group group = GroupRules::completed(wanted);
    group.id = m_database.ids().next<GroupId>();
    group.closedOn = {};
    group.closedReason.clear();
    if (auto fine = refuse(group); !fine)
        return fine.error();
    auto transaction = Transaction::begin(m_database, u"group.add"_s);
    if (!transaction)
        return transaction.error();
    const Fields fields = groupFields(group);
    if (auto done = transaction->insert("volunteer_group", group.id.value(), fields); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    Q_EMIT added(group.id);
    return group.id;
}

Result<void> Groups::update(const Group &wanted)
{
    const auto known = seen(wanted.id);
    if (!known)
        return known.error();
    if (auto allowed = Access(m_database).require(Right::ChangeGroups, known->unit); !allowed)
        return allowed;
    if (wanted.unit != known->unit) {
        if (auto allowed = mayHangOn(wanted.unit); !allowed)
            return allowed;
    }
    Group changing = GroupRules::completed(wanted);
    changing.closedOn = known->closedOn;
    changing.closedReason = known->closedReason;
    if (auto fine = refuse(changing); !fine)
        return fine;
    auto transaction = Transaction::begin(m_database, u"group.change"_s);
    if (!transaction)
        return transaction.error();
    Fields fields = groupFields(changing);
    std::erase_if(fields, isFixed);
    if (auto done = transaction->update("volunteer_group", wanted.id.value(), fields); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done;
    Q_EMIT changed(wanted.id);
    return {};
}

Result<void> Groups::close(GroupId id, QDate on, const QString &reason)
{
    auto known = seen(id);
    if (!known)
        return known.error();
    if (auto allowed = Access(m_database).require(Right::ChangeGroups, known->unit); !allowed)
        return allowed;
    if (reason.trimmed().isEmpty())
        return GroupRules::reasonMissing();
    if (known->isClosed()) {
        return Error{Error::Kind::Conflict, u"group_closed"_s,
            GroupRules::tr("This group is closed already."), {}};
    }
    if (!on.isValid() || on > m_database.clock().today() || on < known->foundedOn) {
        return Error::invalid(u"closed_on"_s,
            GroupRules::tr("Enter the day of closing, not before the founding and today at the "
                           "latest."),
            u"on"_s);
    }
    if (GroupStore(m_database).hasOpenBelow(id)) {
        return Error{Error::Kind::Conflict, u"group_has_open_below"_s,
            GroupRules::tr("There are open groups below this one. Close them first, or give them "
                           "another parent group."),
            {}};
    }
    known->closedOn = on;
    known->closedReason = reason.trimmed();
    return setClosed(*known, u"group.close"_s, known->closedReason);
}

Result<void> Groups::reopen(GroupId id, const QString &reason)
{
    const auto known = seen(id);
    if (!known)
        return known.error();
    if (auto allowed = Access(m_database).require(Right::ChangeGroups, known->unit); !allowed)
        return allowed;
    if (reason.trimmed().isEmpty())
        return GroupRules::reasonMissing();
    if (!known->isClosed()) {
        return Error{
            Error::Kind::Conflict, u"group_open"_s, GroupRules::tr("This group is open."), {}};
    }
    Group open = *known;
    open.closedOn = {};
    open.closedReason.clear();
    if (auto fine = refuse(open); !fine)
        return fine;
    return setClosed(open, u"group.reopen"_s, reason.trimmed());
}

Result<void> Groups::setClosed(const Group &group, const QString &action, const QString &reason)
{
    auto transaction = Transaction::begin(m_database, action, reason);
    if (!transaction)
        return transaction.error();
    const auto done
        = group.isClosed() ? endAll(*transaction, group) : resumeAll(*transaction, group);
    if (!done)
        return done;
    const auto updated = transaction->update("volunteer_group", group.id.value(),
        {{"status", group.isClosed() ? u"closed"_s : u"active"_s},
            {"closed_on", group.closedOn.toString(Qt::ISODate)},
            {"closed_reason", group.closedReason}});
    if (!updated)
        return updated.error();
    if (auto committed = transaction->commit(); !committed)
        return committed;
    Q_EMIT changed(group.id);
    Q_EMIT membersChanged(group.id);
    return {};
}

Result<void> Groups::endAll(Transaction &transaction, const Group &group)
{
    const MembershipStore store(m_database);
    const auto open = store.openOf(group.id);
    if (!open)
        return open.error();
    for (const GroupMembership &membership : *open) {
        const QDate last = std::max(group.closedOn, membership.joinedOn);
        const auto done = transaction.update(
            "group_membership", membership.id.value(), membershipEnding(last, group.closedReason));
        if (!done)
            return done.error();
    }
    return {};
}

/// Those whom the closing ended, which its reason tells.
Result<void> Groups::resumeAll(Transaction &transaction, const Group &group)
{
    const auto closed = GroupStore(m_database).load(group.id);
    if (!closed)
        return closed.error();
    const auto ended = MembershipStore(m_database).endedSince(group.id, closed->closedOn);
    if (!ended)
        return ended.error();
    for (const GroupMembership &membership : *ended) {
        if (membership.leftReason != closed->closedReason)
            continue;
        const auto done = transaction.update(
            "group_membership", membership.id.value(), membershipEnding({}, {}));
        if (!done)
            return done.error();
    }
    return {};
}

} // namespace vs

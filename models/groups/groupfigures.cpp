// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groups/groupfigures.h"

#include "models/access/access.h"
#include "models/groups/membershipstore.h"
#include "models/storage/database.h"

#include <QtConcurrentRun>

#include <utility>

namespace vs
{

GroupFigures::GroupFigures(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &GroupFigures::take);
}

GroupFigures::~GroupFigures()
{
    m_watcher.waitForFinished();
}

void GroupFigures::read(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
    m_wanted = true;
    if (!m_watcher.isRunning())
        start();
}

void GroupFigures::start()
{
    m_wanted = false;
    m_watcher.setFuture(QtConcurrent::run([this, &database = m_database, first = m_first,
                                              last = m_last]() -> std::shared_ptr<Answer> {
        const ThreadConnection connection(database);
        if (!connection.status())
            return std::make_shared<Answer>(connection.status().error());
        if (auto allowed = Access(database).require(Right::SeeRecords); !allowed)
            return std::make_shared<Answer>(allowed.error());
        const MembershipStore store(database);
        auto members = store.memberCounts();
        if (!members)
            return std::make_shared<Answer>(members.error());
        QMetaObject::invokeMethod(
            this, [this, members = *members] { setMembers(members); }, Qt::QueuedConnection);
        auto minutes = store.groupMinutes(first, last);
        if (!minutes)
            return std::make_shared<Answer>(minutes.error());
        return std::make_shared<Answer>(GroupCounts{*std::move(members), *std::move(minutes)});
    }));
}

/// The hours of before stay until there are others.
void GroupFigures::setMembers(const QHash<GroupId, qint64> &members)
{
    auto changed = std::make_shared<GroupCounts>();
    if (const auto known = counts())
        *changed = *known;
    changed->members = members;
    set(std::move(changed));
    Q_EMIT membersCounted();
}

void GroupFigures::take()
{
    if (m_wanted) {
        start();
        return;
    }
    const std::shared_ptr<Answer> answer = m_watcher.result();
    set(answer->ok() ? std::make_shared<const GroupCounts>(std::move(**answer)) : nullptr);
    Q_EMIT ready();
}

void GroupFigures::recount(GroupId group)
{
    const auto known = counts();
    const auto members = MembershipStore(m_database).memberCounts(group);
    if (!known || !members)
        return; // the reading under way tells
    QHash<GroupId, qint64> changed = known->members;
    changed[group] = members->value(group);
    setMembers(changed);
}

void GroupFigures::set(std::shared_ptr<const GroupCounts> counts)
{
    const std::lock_guard guard(m_mutex);
    m_counts = std::move(counts);
}

std::shared_ptr<const GroupCounts> GroupFigures::counts() const
{
    const std::lock_guard guard(m_mutex);
    return m_counts;
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groups/grouphours.h"

#include "models/access/access.h"
#include "models/groups/membershipstore.h"
#include "models/storage/database.h"

#include <QtConcurrentRun>

#include <utility>

namespace vs
{

GroupHours::GroupHours(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &GroupHours::take);
}

GroupHours::~GroupHours()
{
    m_watcher.waitForFinished();
}

void GroupHours::read(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
    m_wanted = true;
    if (!m_watcher.isRunning())
        start();
}

void GroupHours::start()
{
    m_wanted = false;
    m_watcher.setFuture(QtConcurrent::run(
        [&database = m_database, first = m_first, last = m_last]() -> std::shared_ptr<Answer> {
            const ThreadConnection connection(database);
            if (!connection.status())
                return std::make_shared<Answer>(connection.status().error());
            if (auto allowed = Access(database).require(Right::SeeRecords); !allowed)
                return std::make_shared<Answer>(allowed.error());
            return std::make_shared<Answer>(MembershipStore(database).groupMinutes(first, last));
        }));
}

void GroupHours::take()
{
    if (m_wanted) {
        start();
        return;
    }
    const std::shared_ptr<Answer> answer = m_watcher.result();
    {
        const std::lock_guard guard(m_mutex);
        m_minutes = answer->ok() ? std::make_shared<const Minutes>(std::move(**answer)) : nullptr;
    }
    Q_EMIT ready();
}

std::shared_ptr<const GroupHours::Minutes> GroupHours::minutes() const
{
    const std::lock_guard guard(m_mutex);
    return m_minutes;
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/groups/group.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>

#include <memory>
#include <mutex>
#include <optional>

namespace vs
{

class Database;

/// What is counted for all groups at once; a group that has none is not in it.
struct GroupCounts {
    QHash<GroupId, qint64> members; ///< people who belong to it now
    /// Served by members in a period; nothing until they have been added up.
    std::optional<QHash<GroupId, qint64>> minutes = {};
};

/// Members and hours of every group, counted away from the screen: members in a tenth of a second
/// for a city, hours in a second.
class GroupFigures final : public QObject
{
    Q_OBJECT

public:
    explicit GroupFigures(Database &database, QObject *parent = nullptr);
    /// Waits for what is being read.
    ~GroupFigures() override;

    /// Hours of both days and those between. What was read before stays until ready(); of several
    /// calls in a row the last one counts.
    void read(QDate first, QDate last);
    /// The members of one group, at once.
    void recount(GroupId group);

    bool isReading() const { return m_watcher.isRunning(); }

    /// Null until members are counted, and when that could not be done. Any thread.
    std::shared_ptr<const GroupCounts> counts() const;

Q_SIGNALS:
    void membersCounted();
    void ready();

private:
    using Answer = Result<GroupCounts>;

    void start();
    void setMembers(const QHash<GroupId, qint64> &members);
    void take();
    void set(std::shared_ptr<const GroupCounts> counts);

    Database &m_database;
    QFutureWatcher<std::shared_ptr<Answer>> m_watcher;
    mutable std::mutex m_mutex; ///< over m_counts: an export reads on a thread of its own
    std::shared_ptr<const GroupCounts> m_counts;
    QDate m_first;
    QDate m_last;
    bool m_wanted = false; ///< again, once the present reading is done
};

} // namespace vs

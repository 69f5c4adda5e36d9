// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/groups/group.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>

#include <memory>
#include <mutex>

namespace vs
{

class Database;

/// The hours of every group in a period, read away from the screen: a second for a city.
class GroupHours final : public QObject
{
    Q_OBJECT

public:
    explicit GroupHours(Database &database, QObject *parent = nullptr);
    /// Waits for what is being read.
    ~GroupHours() override;

    /// Both days included. What was read before stays until ready(); of several calls in a row the
    /// last one counts.
    void read(QDate first, QDate last);

    bool isReading() const { return m_watcher.isRunning(); }

    using Minutes = QHash<GroupId, qint64>;

    /// Of the groups that have any; null until the first answer, and when it could not be had.
    /// Any thread.
    std::shared_ptr<const Minutes> minutes() const;

Q_SIGNALS:
    void ready();

private:
    using Answer = Result<Minutes>;

    void start();
    void take();

    Database &m_database;
    QFutureWatcher<std::shared_ptr<Answer>> m_watcher;
    mutable std::mutex m_mutex; ///< over m_minutes: an export reads on a thread of its own
    std::shared_ptr<const Minutes> m_minutes;
    QDate m_first;
    QDate m_last;
    bool m_wanted = false; ///< again, once the present reading is done
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace vs
{

/// What a list asks of a door.
struct ListQuestion {
    /// Everything, in the order to show it. Works on any thread.
    std::function<std::vector<qint64>()> all;
    /// The first rows, where they are known without waiting.
    std::optional<std::vector<qint64>> first = {};
    /// So little that `all` may be asked on the window's own thread.
    bool isQuick = false;
};

/// Gets lists of ids without holding up the window: quick ones at once, others the first rows at
/// once and everything from another thread. Only the answer to the newest question arrives.
class LatestAnswer final : public QObject
{
    Q_OBJECT

public:
    explicit LatestAnswer(QObject *parent = nullptr);
    ~LatestAnswer() override;

    void ask(ListQuestion question);
    bool isWaiting() const { return m_waiting; }

Q_SIGNALS:
    /// `whole`: nothing more comes.
    void arrived(const std::vector<qint64> &ids, bool whole);

private:
    void deliver(quint64 number, const std::vector<qint64> &ids);

    std::shared_ptr<std::atomic<quint64>> m_newest;
    QThreadPool m_pool;
    bool m_waiting = false;
};

} // namespace vs

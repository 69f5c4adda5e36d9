// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/jobrunner.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace vs
{

/// Works something out for a page without holding up the window: at once when it is quick, else
/// beside the window. Only the answer to the newest question arrives. See LatestAnswer for lists.
template <typename T>
class LatestResult final
{
public:
    using Take = std::function<void(Result<T>)>;

    LatestResult(JobRunner runner, Take take)
        : m_runner(std::move(runner))
        , m_take(std::move(take))
        , m_newest(std::make_shared<std::atomic<quint64>>(0))
    {
        m_pool.setMaxThreadCount(1);
    }

    ~LatestResult()
    {
        ++*m_newest;
        m_pool.clear();
        m_pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(LatestResult)

    bool isWaiting() const { return m_waiting; }

    void ask(std::function<Result<T>()> work)
    {
        const bool isQuick = m_runner.doesAtOnce();
        const quint64 number = ++*m_newest;
        m_pool.clear(); // what has not begun need not begin
        m_waiting = !isQuick;
        if (isQuick) {
            m_take(work());
            return;
        }
        m_pool.start([this, number, newest = m_newest, work = std::move(work)] {
            if (*newest != number)
                return;
            const auto result = std::make_shared<std::optional<Result<T>>>();
            if (auto done = m_runner.inJob([&] { result->emplace(work()); }); !done)
                result->emplace(done.error());
            const auto deliver = [this, number, result] {
                if (*m_newest != number)
                    return;
                m_waiting = false;
                m_take(*std::move(*result));
            };
            QMetaObject::invokeMethod(&m_home, deliver, Qt::QueuedConnection);
        });
    }

private:
    QObject m_home; ///< lives on the window's thread
    const JobRunner m_runner;
    const Take m_take;
    const std::shared_ptr<std::atomic<quint64>> m_newest;
    QThreadPool m_pool;
    bool m_waiting = false;
};

} // namespace vs

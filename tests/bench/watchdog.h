// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measures.h"

#include <QObject>
#include <QTimer>

#include <utility>

namespace vs
{

/// Fires as often as it can; what lies between two times was a pause of the window.
class Watchdog final : public QObject
{
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
        m_timer.start();
    }

    /// The longest pause since the last time: by the clock, and as far as this thread computed.
    std::pair<double, double> take()
    {
        look();
        return {std::exchange(m_longest, 0), std::exchange(m_computed, 0)};
    }

private:
    void look()
    {
        m_longest = std::max(m_longest, m_since.wall());
        m_computed = std::max(m_computed, m_since.computed());
        m_since = Stopwatch();
    }

    QTimer m_timer;
    Stopwatch m_since;
    double m_longest = 0;
    double m_computed = 0;
};

} // namespace vs

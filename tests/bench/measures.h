// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <vector>

#include <time.h>
#include <unistd.h>

namespace vs
{

/// Sorts the times.
inline double percentile(std::vector<double> &times, double share)
{
    if (times.empty())
        return 0;
    std::sort(times.begin(), times.end());
    return times.at(static_cast<std::size_t>(share * static_cast<double>(times.size() - 1)));
}

/// Of this process, as Linux tells it; 0 elsewhere.
inline qint64 residentKilobytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) / 1024;
}

/// By the clock on the wall, and by what this thread or the whole program computed: on a busy
/// machine only that says what the work takes.
class Stopwatch final
{
public:
    Stopwatch()
        : m_computedFrom(computedNow(CLOCK_THREAD_CPUTIME_ID))
        , m_busyFrom(computedNow(CLOCK_PROCESS_CPUTIME_ID))
    {
        m_wall.start();
    }

    // All in ms; busy() is what all threads computed.
    double wall() const { return static_cast<double>(m_wall.nsecsElapsed()) / 1e6; }
    double computed() const { return computedNow(CLOCK_THREAD_CPUTIME_ID) - m_computedFrom; }
    double busy() const { return computedNow(CLOCK_PROCESS_CPUTIME_ID) - m_busyFrom; }

private:
    static double computedNow(clockid_t clock)
    {
        timespec now{};
        clock_gettime(clock, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }

    QElapsedTimer m_wall;
    double m_computedFrom;
    double m_busyFrom;
};

} // namespace vs

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

/// By the clock on the wall, and by what this thread computed: on a busy machine only the second
/// says what the program takes.
class Stopwatch final
{
public:
    Stopwatch()
        : m_computedFrom(computedNow())
    {
        m_wall.start();
    }

    double wall() const { return static_cast<double>(m_wall.nsecsElapsed()) / 1e6; } ///< ms
    double computed() const { return computedNow() - m_computedFrom; }               ///< ms

private:
    static double computedNow()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }

    QElapsedTimer m_wall;
    double m_computedFrom;
};

} // namespace vs

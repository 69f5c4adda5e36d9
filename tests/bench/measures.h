// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <algorithm>
#include <vector>

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

} // namespace vs

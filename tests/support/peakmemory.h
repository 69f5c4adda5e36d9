// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace vs
{

/// Peak resident memory of this process so far, in MB.
inline double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

} // namespace vs

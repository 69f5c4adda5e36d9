// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/dates.h"

#include <QString>

namespace vs
{

/// A stretch of one day in minutes after midnight, its end not included: 540–690 is 09:00–11:30.
struct TimeSpan {
    int from = 0; ///< 0–1439
    int to = 0;   ///< 1–1440

    int minutes() const { return to - from; }
    /// Touching is no overlap.
    bool overlaps(TimeSpan other) const { return from < other.to && other.from < to; }
    QString text() const { return timeText(from) + QChar(u'–') + timeText(to); }

    bool operator==(const TimeSpan &) const = default;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QDate>

#include <optional>
#include <vector>

namespace vs
{

/// Which records a list shows.
struct RecordFilter {
    std::optional<QDate> first;                         ///< service on this day or later
    std::optional<QDate> last;                          ///< service on this day or earlier
    std::optional<std::vector<VolunteerId>> volunteers; ///< of these people only
};

/// What the records of a list add up to.
struct RecordSummary {
    int records = 0;
    qint64 minutes = 0;

    bool operator==(const RecordSummary &) const = default;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vs
{

/// Which transactions the history shows.
struct HistoryFilter {
    std::optional<UserId> user;
    QString action;                             ///< key, e.g. `volunteer.suspend`; empty for all
    QDate first;                                ///< invalid: from the beginning
    QDate last;                                 ///< invalid: until now
    std::optional<std::vector<qint64>> records; ///< rows that were touched, e.g. of a person

    bool operator==(const HistoryFilter &) const = default;
};

/// One transaction as a line of the list.
struct HistoryEntry {
    qint64 sequence = 0; ///< of its first journal entry
    QDateTime at;        ///< local time
    QString user;
    QString action;  ///< in the user's language
    QString subject; ///< whom or what, e.g. "张三" or "10,000 rows"
    QString reason;
    bool undone = false;
};

/// What a transaction did to one record.
struct HistoryChange {
    QString record; ///< `Volunteer 张三`
    bool added = false;
    QStringList lines; ///< `Phone: 138****5678 → 139****1111`
};

struct HistoryDetail {
    HistoryEntry entry;
    std::vector<HistoryChange> changes; ///< the first of them
    qint64 more = 0;                    ///< rows that are not told one by one
};

} // namespace vs

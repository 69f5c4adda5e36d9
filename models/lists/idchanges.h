// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace vs
{

/// Rows `first` to `last`, both included.
struct RowRun {
    int first = 0;
    int last = 0;

    bool operator==(const RowRun &) const = default;
};

/// How one list of ids becomes another without moving what stays.
struct IdChanges {
    std::vector<RowRun> removed;  ///< rows of the old list, to be removed from the last run on
    std::vector<RowRun> inserted; ///< rows of the new list, to be inserted from the first run on

    /// Nothing when rows that stay change their order, or when there are more than `mostRuns`
    /// runs, which is more than views handle one by one.
    static std::optional<IdChanges> between(
        std::span<const qint64> before, std::span<const qint64> after, std::size_t mostRuns);
};

} // namespace vs

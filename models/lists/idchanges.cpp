// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/idchanges.h"

#include <QSet>

#include <algorithm>

namespace vs
{

namespace
{

QSet<qint64> setOf(std::span<const qint64> ids)
{
    QSet<qint64> set;
    set.reserve(static_cast<qsizetype>(ids.size()));
    for (const qint64 id : ids)
        set.insert(id);
    return set;
}

/// The runs of ids that `other` lacks; the others are appended to `common`.
std::vector<RowRun> runsMissingIn(
    const QSet<qint64> &other, std::span<const qint64> ids, std::vector<qint64> &common)
{
    std::vector<RowRun> runs;
    if (other.isEmpty() && !ids.empty())
        return {{0, static_cast<int>(ids.size()) - 1}};
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const int row = static_cast<int>(i);
        if (other.contains(ids[i]))
            common.push_back(ids[i]);
        else if (!runs.empty() && runs.back().last == row - 1)
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    return runs;
}

} // namespace

std::optional<IdChanges> IdChanges::between(
    std::span<const qint64> before, std::span<const qint64> after, std::size_t mostRuns)
{
    // What is equal at both ends needs no looking up; mostly that is nearly everything.
    std::size_t head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head])
        ++head;
    std::size_t tail = 0;
    while (tail < before.size() - head && tail < after.size() - head
        && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const auto oldMiddle = before.subspan(head, before.size() - head - tail);
    const auto newMiddle = after.subspan(head, after.size() - head - tail);

    // So much is another question, and whoever looked on begins anew.
    constexpr std::size_t mostCompared = 100'000;
    if (!oldMiddle.empty() && !newMiddle.empty()
        && std::max(oldMiddle.size(), newMiddle.size()) > mostCompared)
        return {};

    std::vector<qint64> stayBefore;
    std::vector<qint64> stayAfter;
    IdChanges changes;
    // Mostly one side has nothing, and then the other needs no set to be looked up in.
    const auto setFor = [](std::span<const qint64> ids, std::span<const qint64> lookedUp) {
        return lookedUp.empty() ? QSet<qint64>() : setOf(ids);
    };
    changes.removed = runsMissingIn(setFor(newMiddle, oldMiddle), oldMiddle, stayBefore);
    changes.inserted = runsMissingIn(setFor(oldMiddle, newMiddle), newMiddle, stayAfter);
    if (stayBefore != stayAfter || changes.removed.size() + changes.inserted.size() > mostRuns)
        return {};
    for (auto *runs : {&changes.removed, &changes.inserted}) {
        for (RowRun &run : *runs) {
            run.first += static_cast<int>(head);
            run.last += static_cast<int>(head);
        }
    }
    return changes;
}

} // namespace vs

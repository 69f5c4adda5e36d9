// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/nameindex.h"
#include "models/lists/namescan.h"

#include <algorithm>
#include <tuple>

namespace vs
{

bool NameIndex::isBefore(Row row, std::string_view wanted, qint64 id) const
{
    const std::string letters = pinyin(row);
    return letters != wanted ? letters < wanted : m_ids[row] < id;
}

/// The entries in list order, each with the row of this index it comes before.
std::vector<NameIndex::Coming> NameIndex::places(std::span<const NameEntry> entries) const
{
    std::vector<Coming> coming;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        Coming entry{entries[i].pinyin.toString().toStdString(), entries[i].id, i, 0};
        Row high = static_cast<Row>(size());
        while (entry.before < high) {
            const Row middle = entry.before + (high - entry.before) / 2;
            if (isBefore(middle, entry.pinyin, entry.id))
                entry.before = middle + 1;
            else
                high = middle;
        }
        coming.push_back(std::move(entry));
    }
    std::sort(coming.begin(), coming.end(), [](const Coming &a, const Coming &b) {
        return std::tie(a.before, a.pinyin, a.id) < std::tie(b.before, b.pinyin, b.id);
    });
    return coming;
}

NameIndex::Changed NameIndex::with(std::span<const NameEntry> entries) const
{
    const auto oldSize = static_cast<Row>(size());
    std::vector<Row> replaced;
    for (const NameEntry &entry : entries) {
        if (const Row old = rowOf(entry.id); old != noRow)
            replaced.push_back(old);
    }
    replaced.push_back(oldSize);
    std::sort(replaced.begin(), replaced.end());
    replaced.erase(std::unique(replaced.begin(), replaced.end()), replaced.end());
    Changed changed;
    NameIndex &to = changed.index;
    to.m_tokens = m_tokens;
    to.m_ids.reserve(size() + entries.size());
    to.m_starts.reserve(size() + entries.size());
    to.m_text.reserve(m_text.size() + usualTokens * entries.size() + nameScanPadding);
    changed.origin.reserve(size() + entries.size());
    Row row = 0;
    auto gone = replaced.begin();
    const auto keepUntil = [&](Row end) {
        while (row < end) {
            const Row stop = std::min(end, *gone);
            to.copy(*this, row, stop);
            for (; row < stop; ++row)
                changed.origin.push_back(row);
            if (row == *gone) {
                ++row;
                ++gone;
            }
        }
    };
    for (const Coming &next : places(entries)) {
        keepUntil(next.before);
        to.append(entries[next.entry]);
        changed.origin.push_back(oldSize + static_cast<Row>(next.entry));
    }
    keepUntil(oldSize);
    to.finish();
    to.numberIds(*this, changed.origin);
    return changed;
}

void NameIndex::put(const NameEntry &entry)
{
    *this = with({&entry, 1}).index;
}

/// As numberIds(), from the order the rows had before.
void NameIndex::numberIds(const NameIndex &before, const std::vector<Row> &origin)
{
    std::vector<Row> moved(before.size(), noRow);
    std::vector<Row> added;
    for (Row row = 0; row < origin.size(); ++row) {
        if (origin[row] < before.size())
            moved[origin[row]] = row;
        else
            added.push_back(row);
    }
    const auto byId = [this](Row a, Row b) { return m_ids[a] < m_ids[b]; };
    std::sort(added.begin(), added.end(), byId);
    std::vector<Row> stayed;
    stayed.reserve(before.size());
    for (const Row old : before.m_byId) {
        if (moved[old] != noRow)
            stayed.push_back(moved[old]);
    }
    m_byId.reserve(size());
    std::merge(
        stayed.begin(), stayed.end(), added.begin(), added.end(), std::back_inserter(m_byId), byId);
    setFences();
}

} // namespace vs

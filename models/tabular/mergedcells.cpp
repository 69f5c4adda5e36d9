// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/mergedcells.h"

#include <algorithm>
#include <cstring>
#include <memory>

namespace vs::xlsx
{

namespace
{

constexpr int maxAddressColumn = 16'384;
constexpr int maxAddressRow = 100'000'000;

} // namespace

std::optional<CellPosition> parseAddress(std::string_view address)
{
    CellPosition position;
    size_t i = 0;
    for (; i < address.size() && address[i] >= 'A' && address[i] <= 'Z'; ++i) {
        position.column = position.column * 26 + (address[i] - 'A' + 1);
        if (position.column > maxAddressColumn)
            return std::nullopt;
    }
    const size_t digitsAt = i;
    for (; i < address.size() && address[i] >= '0' && address[i] <= '9'; ++i) {
        position.row = position.row * 10 + (address[i] - '0');
        if (position.row > maxAddressRow)
            return std::nullopt;
    }
    if (digitsAt == 0 || i == digitsAt || i != address.size() || position.row == 0)
        return std::nullopt;
    --position.column;
    return position;
}

Result<MergedCells> MergedCells::read(ByteSource &xml)
{
    constexpr size_t pieceBytes = 256 * 1024;
    constexpr size_t overlap = 256; // no mark or range is longer
    constexpr std::string_view endOfRows = "</sheetData>";
    MergedCells merged;
    const auto piece = std::make_unique_for_overwrite<char[]>(pieceBytes + overlap);
    size_t kept = 0;
    bool belowRows = false;
    while (true) {
        const auto got = xml.read(piece.get() + kept, qsizetype(pieceBytes));
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        std::string_view text(piece.get(), kept + size_t(*got));
        if (!belowRows) {
            const size_t end = text.find(endOfRows);
            belowRows = end != text.npos;
            text.remove_prefix(belowRows ? end : text.size() - std::min(overlap, text.size()));
        }
        if (belowRows)
            text.remove_prefix(merged.take(text));
        kept = std::min(overlap, text.size());
        text.remove_prefix(text.size() - kept);
        std::memmove(piece.get(), text.data(), kept);
    }
    merged.sort();
    return merged;
}

void MergedCells::add(CellPosition first, CellPosition last)
{
    constexpr size_t mostRanges = 100'000;
    if (m_ranges.size() < mostRanges)
        m_ranges.push_back({first, last});
}

void MergedCells::sort()
{
    std::sort(m_ranges.begin(), m_ranges.end(),
        [](const Range &a, const Range &b) { return a.first.row < b.first.row; });
}

/// Takes the whole ranges in `xml` and says up to where it has read.
size_t MergedCells::take(std::string_view xml)
{
    constexpr std::string_view mark = "mergeCell ref=\"";
    size_t done = 0;
    for (size_t at = xml.find(mark); at != xml.npos; at = xml.find(mark, done)) {
        const size_t begin = at + mark.size();
        const size_t end = xml.find('"', begin);
        if (end == xml.npos)
            break;
        done = end;
        const std::string_view reference = xml.substr(begin, end - begin);
        const size_t colon = reference.find(':');
        if (colon == reference.npos)
            continue;
        const auto first = parseAddress(reference.substr(0, colon));
        const auto last = parseAddress(reference.substr(colon + 1));
        if (first && last)
            add(*first, *last);
    }
    return done;
}

void MergedCells::enterRow(int row)
{
    m_row = row;
    std::erase_if(m_open, [row](const Range &range) { return range.last.row < row; });
    for (; m_next < m_ranges.size() && m_ranges[m_next].first.row <= row; ++m_next) {
        if (m_ranges[m_next].last.row >= row)
            m_open.push_back(m_ranges[m_next]);
    }
}

bool MergedCells::covers(int column) const
{
    return std::any_of(m_open.begin(), m_open.end(), [this, column](const Range &range) {
        const bool isFirst = range.first.row == m_row && range.first.column == column;
        return !isFirst && range.first.column <= column && column <= range.last.column;
    });
}

} // namespace vs::xlsx

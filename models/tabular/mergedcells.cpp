// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/mergedcells.h"

#include <algorithm>

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

MergedCells::MergedCells(std::string_view xml)
{
    constexpr std::string_view mark = "mergeCell ref=\"";
    const size_t start = std::min(xml.rfind("</sheetData>"), xml.size());
    for (size_t at = xml.find(mark, start); at != xml.npos; at = xml.find(mark, at)) {
        at += mark.size();
        const std::string_view reference = xml.substr(at, xml.find('"', at) - at);
        const size_t colon = reference.find(':');
        if (colon == reference.npos)
            continue;
        const auto first = parseAddress(reference.substr(0, colon));
        const auto last = parseAddress(reference.substr(colon + 1));
        if (first && last)
            m_ranges.push_back({*first, *last});
    }
    std::sort(m_ranges.begin(), m_ranges.end(),
        [](const Range &a, const Range &b) { return a.first.row < b.first.row; });
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

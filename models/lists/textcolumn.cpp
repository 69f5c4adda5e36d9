// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/textcolumn.h"

#include <algorithm>
#include <cstring>

namespace vs
{

std::string_view TextColumn::text(std::size_t row) const
{
    return std::string_view(m_bytes).substr(start(row), start(row + 1) - start(row) - 1);
}

void TextColumn::reserve(std::size_t rows, std::size_t bytes)
{
    m_starts.reserve(rows);
    m_bytes.reserve(bytes);
}

void TextColumn::insert(std::size_t row, std::string_view text)
{
    const std::size_t at = start(row);
    if (row == size()) {
        m_bytes.append(text).push_back('\n');
    } else {
        m_bytes.insert(at, text.size() + 1, '\n');
        std::copy(text.begin(), text.end(), m_bytes.begin() + static_cast<std::ptrdiff_t>(at));
    }
    m_starts.insert(m_starts.begin() + static_cast<std::ptrdiff_t>(row), static_cast<quint32>(at));
    shift(row + 1, static_cast<std::ptrdiff_t>(text.size()) + 1);
}

void TextColumn::remove(std::size_t row)
{
    const std::size_t bytes = start(row + 1) - start(row);
    m_bytes.erase(start(row), bytes);
    m_starts.erase(m_starts.begin() + static_cast<std::ptrdiff_t>(row));
    shift(row, -static_cast<std::ptrdiff_t>(bytes));
}

TextColumn::Hit TextColumn::find(std::string_view part, Hit from) const
{
    if (from.row >= size())
        return {};
    const std::size_t first = std::min(start(from.row) + from.offset, m_bytes.size());
    const void *found
        = memmem(m_bytes.data() + first, m_bytes.size() - first, part.data(), part.size());
    if (!found)
        return {};
    const auto byte = static_cast<std::size_t>(static_cast<const char *>(found) - m_bytes.data());
    const std::size_t row = rowAt(byte, from.row);
    return {row, byte - start(row)};
}

std::size_t TextColumn::start(std::size_t row) const
{
    return row < m_starts.size() ? m_starts[row] : m_bytes.size();
}

/// Hits are mostly near the one before, so the search widens from there.
std::size_t TextColumn::rowAt(std::size_t byte, std::size_t fromRow) const
{
    std::size_t step = 1;
    std::size_t low = fromRow;
    while (low + step < size() && m_starts[low + step] <= byte) {
        low += step;
        step *= 2;
    }
    const auto begin = m_starts.begin();
    const auto high = begin + static_cast<std::ptrdiff_t>(std::min(low + step, size()));
    const auto next = std::upper_bound(begin + static_cast<std::ptrdiff_t>(low), high, byte);
    return static_cast<std::size_t>(next - begin) - 1;
}

void TextColumn::shift(std::size_t fromRow, std::ptrdiff_t bytes)
{
    const auto change = static_cast<quint32>(bytes); // wraps around for a removal, as intended
    for (std::size_t row = fromRow; row < m_starts.size(); ++row)
        m_starts[row] += change;
}

} // namespace vs

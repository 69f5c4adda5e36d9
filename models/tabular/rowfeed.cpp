// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/rowfeed.h"

#include "models/tabular/sheeterrors.h"

#include <algorithm>

namespace vs
{

namespace
{

size_t usedCells(std::span<const Cell> cells)
{
    size_t used = cells.size();
    while (used > 0 && cells[used - 1].text.isEmpty() && !cells[used - 1].unsolved)
        --used;
    return used;
}

} // namespace

bool RowFeed::add(int rowNumber, std::span<const Cell> cells)
{
    const size_t used = usedCells(cells);
    if (used == 0)
        return true;
    if (rowNumber <= m_last)
        return fail(SheetErrors::damaged());
    if (rowNumber > maxSheetRows)
        return fail(SheetErrors::tooManyRows());
    if (used > size_t(maxSheetColumns))
        return fail(SheetErrors::tooManyColumns(rowNumber));
    for (const Cell &cell : cells.first(used)) {
        if (cell.text.size() > maxCellLength)
            return fail(SheetErrors::cellTooLong(rowNumber));
    }
    if (m_last > 0) {
        const int end = std::min(rowNumber, m_last + 1 + maxBlankRows);
        for (int blank = m_last + 1; blank < end; ++blank) {
            if (!m_sink(blank, {}))
                return false;
        }
    }
    m_last = rowNumber;
    return m_sink(rowNumber, cells.first(used));
}

bool RowFeed::fail(Error error)
{
    m_error = std::move(error);
    return false;
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/bytesource.h"

#include <optional>
#include <string_view>
#include <vector>

namespace vs::xlsx
{

struct CellPosition {
    int row = 0;    ///< from 1
    int column = 0; ///< from 0
};

/// The position an address such as `AB12` names.
std::optional<CellPosition> parseAddress(std::string_view address);

/// The merged ranges of a worksheet part. They stand behind the rows, so they are looked up in a
/// pass of their own before the rows are read. Ask for rows in growing order.
class MergedCells final
{
public:
    /// Errors of the source.
    static Result<MergedCells> read(ByteSource &xml);

    /// One by one; what goes beyond a hundred thousand is left out. Then sort() once.
    void add(CellPosition first, CellPosition last);
    void sort();

    void enterRow(int row);
    bool covers(int column) const; ///< in the entered row, by a cell other than the range's first

private:
    size_t take(std::string_view xml);

    struct Range {
        CellPosition first;
        CellPosition last;
    };

    std::vector<Range> m_ranges; ///< by first row
    std::vector<Range> m_open;   ///< those that touch the entered row
    size_t m_next = 0;
    int m_row = 0;
};

} // namespace vs::xlsx

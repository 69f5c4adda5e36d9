// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/mergedcells.h"
#include "models/tabular/numberformat.h"
#include "models/tabular/rowfeed.h"
#include "models/tabular/xlsxparts.h"

namespace vs::xlsx
{

/// What the cells of all sheets of a book refer to.
struct Shared {
    SharedStrings strings;
    std::vector<NumberKind> styles;
    bool from1904 = false;
};

/// Hands the rows of one worksheet part to `sink`. Of merged cells only the first keeps its value.
Result<void> readSheet(
    ByteSource &xml, MergedCells merged, const Shared &shared, const RowSink &sink);

} // namespace vs::xlsx

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/heldrow.h"
#include "models/imports/importer.h"
#include "models/tabular/headfinder.h"
#include "models/tabular/workbook.h"

#include <functional>
#include <span>
#include <vector>

namespace vs
{

/// One row of a list below its head.
struct ListRow {
    int number = 0;       ///< as the sheet shows it, from 1
    bool isRecord = true; ///< false for blank, title, total and signature rows and repeated heads
    std::vector<Cell> cells; ///< one a column spec; empty where the list has no such column
    bool unsolved = false;   ///< a cell is a formula without a result: hold it, unsolvedReason()
};

/// Why a row with a formula without a result is held, and how to say it.
QString unsolvedReason();
QString unsolvedText();

/// Turns the rows of a sheet into cells in the order of the column specs, and tells what is no
/// record. Reading does not change it, so threads may share it.
class ListRows final
{
public:
    ListRows(std::span<const ColumnSpec> specs, Head head);

    /// A row of the sheet, as Workbook::read() hands it over.
    ListRow read(int rowNumber, std::span<const Cell> cells) const;

    /// The cells by key, as held rows keep them; without the empty ones.
    RowCells keyed(const ListRow &row) const;
    /// A held row's cells as a row again.
    ListRow unkeyed(int rowNumber, const RowCells &cells) const;

    /// Hands every row below the head to `sink` until that returns false. Errors of the file.
    Result<void> readAll(
        const ImportSource &source, const std::function<bool(ListRow &&row)> &sink) const;

private:
    bool isRepeatedHead(std::span<const Cell> cells) const;

    QStringList m_keys;
    Head m_head;
    QStringList m_headings; ///< as m_head has them, without spaces
};

/// Hands the rows below the head over as they stand in the sheet. Errors of the file.
Result<void> readBelowHead(const ImportSource &source, const RowSink &sink);

/// True for what stands in the first cell of a row that sums up the rows above: 合计, 小计:12 …
bool isTotalWord(QStringView text);
/// True for a line that belongs to the sheet of paper and not to the list: 制表人：…, 附：…
bool isPaperLine(QStringView text);

} // namespace vs

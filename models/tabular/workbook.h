// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/tabular/cell.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace vs
{

/// What the program agrees to read. Beyond it stands a mistake or an attack, not a list of people.
constexpr qint64 maxSheetFileBytes = 200LL * 1024 * 1024;
constexpr qint64 maxUnpackedBytes = 2LL * 1024 * 1024 * 1024;
constexpr int maxSheetRows = 2'000'000;
constexpr int maxSheetColumns = 500;
constexpr int maxCellLength = 32'767;   ///< characters; what spreadsheet programs hold
constexpr int maxBlankRows = 1'000;     ///< handed over between two used ones
constexpr int maxRepeatedRows = 10'000; ///< of one and the same content
constexpr qint64 maxSharedTextBytes = 128LL * 1024 * 1024;

struct SheetInfo {
    QString name;
    bool hidden = false;
};

/// Receives a row: its number as the sheet shows it (from 1) and its cells from column A on, which
/// live only during the call. Returns false to stop.
using RowSink = std::function<bool(int rowNumber, std::span<const Cell> cells)>;

/// A file of sheets, read as rows of text: CSV and TSV (UTF-8, UTF-16, GB18030), XLSX, XLSM,
/// ODS, XLS of Excel 97 and later. Read piece by piece: memory does not grow with the rows.
class Workbook
{
public:
    virtual ~Workbook() = default;

    /// The endings of such files as a file dialog wants them, e.g. `*.xlsx *.xls`.
    static QString filePatterns();
    /// Chooses the format by what the file holds; its ending may be wrong. Error codes:
    /// `sheet_not_found`, `sheet_unreadable`, `sheet_empty`, `sheet_unknown_format`,
    /// `sheet_old_excel`, `sheet_web_page`, `sheet_encrypted`, `sheet_damaged`, `sheet_encoding`,
    /// `sheet_too_large`.
    static Result<std::unique_ptr<Workbook>> open(const QString &path);

    virtual const std::vector<SheetInfo> &sheets() const = 0;

    /// Hands every row from the first to the last used one to `sink`, blank ones between them as
    /// rows without cells (of a gap of more than maxBlankRows only so many). Can be called again.
    /// Errors as for open(); rows handed over before an error are to be thrown away.
    virtual Result<void> read(int sheet, const RowSink &sink) const = 0;
};

} // namespace vs

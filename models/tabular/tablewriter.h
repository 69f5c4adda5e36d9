// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace vs
{

enum class ColumnType {
    Text,
    Number, ///< text that is a number of up to 15 digits is written as one
    Date,   ///< 2026-03-05 is written as a date
};

struct TableColumn {
    QString title;
    ColumnType type = ColumnType::Text;
    double width = 12; ///< in digits of the standard font; a Han character takes two
};

/// Writes a list for spreadsheet programs. Rows go to a file beside the target, which finish()
/// moves there; a writer destroyed before leaves the target as it was.
///
/// Text is never taken for a formula: in XLSX it is stored as text; in CSV a text that begins with
/// = + - @, their full-width forms, tab or a line's end gets an apostrophe in front (OWASP "CSV
/// Injection"), which the reader takes off again.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    /// `.xlsx` or `.csv` (UTF-8 with byte order mark, CRLF), by the ending of `path`. Error codes:
    /// `table_format`, `table_unwritable`.
    static Result<std::unique_ptr<TableWriter>> create(
        const QString &path, std::vector<TableColumn> columns);

    /// Missing cells stay empty, surplus ones are left out. `table_too_long` beyond what XLSX
    /// holds.
    virtual Result<void> add(std::span<const QString> cells) = 0;

    /// Errors: `table_unwritable`. Nothing can be added afterwards.
    virtual Result<void> finish() = 0;
};

} // namespace vs

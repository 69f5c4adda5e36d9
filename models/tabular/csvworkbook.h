// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/textdecoder.h"
#include "models/tabular/workbook.h"

#include <QFileInfo>

namespace vs
{

/// A text file of comma-, tab- or semicolon-separated values, seen as a workbook of one sheet.
class CsvWorkbook final : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(const QFileInfo &file);

    const std::vector<SheetInfo> &sheets() const override { return m_sheets; }
    Result<void> read(int sheet, const RowSink &sink) const override;

private:
    CsvWorkbook(const QFileInfo &file, TextEncoding encoding, QChar separator)
        : m_path(file.filePath())
        , m_encoding(encoding)
        , m_separator(separator)
        , m_sheets{{file.completeBaseName(), false}}
    {
    }

    const QString m_path;
    const TextEncoding m_encoding;
    const QChar m_separator;
    const std::vector<SheetInfo> m_sheets;
};

} // namespace vs

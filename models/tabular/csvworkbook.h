// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/workbook.h"

#include <QByteArray>
#include <QFileInfo>

namespace vs
{

/// A text file of comma-, tab- or semicolon-separated values, seen as a workbook of one sheet.
class CsvWorkbook final : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(QByteArray bytes, const QFileInfo &file);

    const std::vector<SheetInfo> &sheets() const override { return m_sheets; }
    Result<void> read(int sheet, const RowSink &sink) const override;

private:
    CsvWorkbook(QByteArray bytes, QChar separator, const QString &name)
        : m_bytes(std::move(bytes))
        , m_separator(separator)
        , m_sheets{{name, false}}
    {
    }

    const QByteArray m_bytes;
    const QChar m_separator;
    const std::vector<SheetInfo> m_sheets;
};

} // namespace vs

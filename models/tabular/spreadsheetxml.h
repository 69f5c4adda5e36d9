// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/workbook.h"

#include <QByteArray>

namespace vs
{

/// Whether a file that begins so is a workbook of Excel 2002 and later written as one XML, which
/// other programs like to call `.xls`.
bool isSpreadsheetXml(QByteArrayView start);

/// Such a workbook (XML Spreadsheet 2003).
class SpreadsheetXmlWorkbook final : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(const QString &path);

    const std::vector<SheetInfo> &sheets() const override { return m_sheets; }
    Result<void> read(int sheet, const RowSink &sink) const override;

private:
    explicit SpreadsheetXmlWorkbook(QString path)
        : m_path(std::move(path))
    {
    }

    const QString m_path;
    std::vector<SheetInfo> m_sheets;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/workbook.h"
#include "models/tabular/xlsxsheet.h"
#include "models/tabular/ziparchive.h"

#include <QStringList>

namespace vs
{

/// A workbook of Excel 2007 and later, WPS and others (ECMA-376).
class XlsxWorkbook final : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(ZipArchive archive);

    const std::vector<SheetInfo> &sheets() const override { return m_sheets; }
    Result<void> read(int sheet, const RowSink &sink) const override;

private:
    explicit XlsxWorkbook(ZipArchive archive)
        : m_archive(std::move(archive))
    {
    }
    Result<void> readParts();
    Result<void> readShared(const QString &styles, const QString &strings);

    ZipArchive m_archive;
    xlsx::Shared m_shared;
    std::vector<SheetInfo> m_sheets;
    QStringList m_parts; ///< entry name, one a sheet
};

} // namespace vs

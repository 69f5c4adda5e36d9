// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/workbook.h"
#include "models/tabular/ziparchive.h"

namespace vs
{

/// A workbook of LibreOffice and others (OpenDocument 1.2 Part 1, 9).
class OdsWorkbook final : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(ZipArchive archive);

    const std::vector<SheetInfo> &sheets() const override { return m_sheets; }
    Result<void> read(int sheet, const RowSink &sink) const override;

private:
    explicit OdsWorkbook(ZipArchive archive)
        : m_archive(std::move(archive))
    {
    }

    ZipArchive m_archive;
    std::vector<SheetInfo> m_sheets;
};

} // namespace vs

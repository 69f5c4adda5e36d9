// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/compoundfile.h"
#include "models/tabular/numberformat.h"
#include "models/tabular/sharedstrings.h"
#include "models/tabular/workbook.h"

namespace vs
{

namespace biff
{
class Records;
}

/// What the cells of all sheets of an old workbook refer to.
struct XlsShared {
    SharedStrings strings;
    std::vector<NumberKind> styles; ///< one a cell format
    bool from1904 = false;
};

/// A workbook of Excel 97 to 2003 ([MS-XLS]).
class XlsWorkbook final : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(const QString &path);

    const std::vector<SheetInfo> &sheets() const override { return m_sheets; }
    Result<void> read(int sheet, const RowSink &sink) const override;

private:
    XlsWorkbook(CompoundFile file, QString stream)
        : m_file(std::move(file))
        , m_stream(std::move(stream))
    {
    }
    Result<void> readGlobals();
    template <typename Take>
    Result<void> readPart(int sheet, Take take) const;

    CompoundFile m_file;
    const QString m_stream;
    XlsShared m_shared;
    std::vector<SheetInfo> m_sheets;
    std::vector<quint32> m_positions; ///< in the stream, one a sheet
};

} // namespace vs

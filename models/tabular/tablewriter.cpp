// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/tablewriter.h"

#include "models/tabular/csvtablewriter.h"
#include "models/tabular/writererrors.h"
#include "models/tabular/xlsxtablewriter.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace vs
{

Result<std::unique_ptr<TableWriter>> TableWriter::create(
    const QString &path, std::vector<TableColumn> columns)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "xlsx"_L1)
        return XlsxTableWriter::create(path, std::move(columns));
    if (ending == "csv"_L1)
        return CsvTableWriter::create(path, std::move(columns));
    return WriterErrors::unknownFormat();
}

} // namespace vs

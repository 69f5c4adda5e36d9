// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/tabular/bytesource.h"
#include "models/tabular/numberformat.h"
#include "models/tabular/sharedstrings.h"
#include "models/tabular/workbook.h"

#include <QHash>

#include <vector>

/// The small parts of an XLSX package (ECMA-376 Part 1, 18), read into plain structs.
namespace vs::xlsx
{

struct Relation {
    QString type;   ///< last part of the type's address, e.g. `worksheet`
    QString target; ///< full name of the entry in the package
};

/// What the part `partName` refers to, by relation id.
Result<QHash<QString, Relation>> readRelations(const QByteArray &xml, const QString &partName);

struct Book {
    std::vector<SheetInfo> sheets;
    QStringList relationIds; ///< one a sheet
    bool from1904 = false;
};
Result<Book> readBook(const QByteArray &xml);

/// One text an index, trimmed; phonetic hints left out. `sheet_too_large` beyond
/// maxSharedTextBytes.
Result<SharedStrings> readSharedStrings(ByteSource &xml);

/// The kind of number a cell style shows, one a style index.
Result<std::vector<NumberKind>> readStyles(const QByteArray &xml);

/// Text of a cell from its stored form: `_x000D_` escapes resolved, trimmed.
QString cellText(std::string_view utf8);

} // namespace vs::xlsx

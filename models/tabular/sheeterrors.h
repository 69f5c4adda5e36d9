// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QCoreApplication>

namespace vs
{

/// The refusals shared by the readers of sheets; their codes are listed at Workbook::open().
class SheetErrors final
{
    Q_DECLARE_TR_FUNCTIONS(SheetErrors)

public:
    static Error notFound(const QString &path);
    static Error unreadable(const QString &path, const QString &reason);
    static Error emptyFile();
    static Error unknownFormat();
    static Error oldExcel();
    static Error webPage();
    static Error binaryWorkbook();
    static Error encrypted();
    static Error damaged();
    static Error ownEntities();
    static Error tooDeep();
    static Error openQuote(int rowNumber); ///< row in which the quotation mark stands
    static Error wrongEncoding();
    static Error fileTooLarge();
    static Error unpacksTooLarge();
    static Error tooManyRows();
    static Error tooManyColumns(int rowNumber);
    static Error cellTooLong(int rowNumber);
    static Error rowRepeated(int rowNumber);
    static Error tooMuchText();
};

} // namespace vs

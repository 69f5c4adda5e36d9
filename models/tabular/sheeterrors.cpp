// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/sheeterrors.h"

#include "models/tabular/workbook.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace vs
{

namespace
{

Error corrupt(QString code, QString text)
{
    return {Error::Kind::Corrupt, std::move(code), std::move(text), {}};
}

Error tooLarge(QString text)
{
    return {Error::Kind::Invalid, u"sheet_too_large"_s, std::move(text), {}};
}

} // namespace

Error SheetErrors::notFound(const QString &path)
{
    return {Error::Kind::NotFound, u"sheet_not_found"_s,
        tr("The file %1 does not exist.").arg(QDir::toNativeSeparators(path)), {}};
}

Error SheetErrors::unreadable(const QString &path, const QString &reason)
{
    return {Error::Kind::Io, u"sheet_unreadable"_s,
        tr("The file %1 cannot be read: %2").arg(QDir::toNativeSeparators(path), reason), {}};
}

Error SheetErrors::emptyFile()
{
    return {Error::Kind::Invalid, u"sheet_empty"_s, tr("The file is empty."), {}};
}

Error SheetErrors::unknownFormat()
{
    return {Error::Kind::Invalid, u"sheet_unknown_format"_s,
        tr("The file is not a sheet this program can read. Save it as XLSX or CSV and try again."),
        {}};
}

Error SheetErrors::oldExcel()
{
    return {Error::Kind::Invalid, u"sheet_old_excel"_s,
        tr("The file was written by an Excel from before 1997. Open it in the office program, "
           "save it as XLSX and try again."),
        {}};
}

Error SheetErrors::webPage()
{
    return {Error::Kind::Invalid, u"sheet_web_page"_s,
        tr("The file is called a workbook but is really a web page. Open it in the office "
           "program, save it as XLSX and try again."),
        {}};
}

Error SheetErrors::binaryWorkbook()
{
    return {Error::Kind::Invalid, u"sheet_unknown_format"_s,
        tr("The file is a binary workbook (.xlsb). Open it in the office program, save it as XLSX "
           "and try again."),
        {}};
}

Error SheetErrors::encrypted()
{
    return {Error::Kind::Invalid, u"sheet_encrypted"_s,
        tr("The file is protected by a password. Remove the password in the office program and "
           "try again."),
        {}};
}

Error SheetErrors::damaged()
{
    return corrupt(u"sheet_damaged"_s,
        tr("The file is damaged. Open it in the office program, save it again and try again."));
}

Error SheetErrors::ownEntities()
{
    return corrupt(u"sheet_damaged"_s,
        tr("The file defines entities of its own, as no office program does. It is not read for "
           "safety."));
}

Error SheetErrors::tooDeep()
{
    return corrupt(u"sheet_damaged"_s,
        tr("The parts of the file are nested deeper than in any list. It is not read for "
           "safety."));
}

Error SheetErrors::openQuote(int rowNumber)
{
    return corrupt(u"sheet_damaged"_s,
        tr("The quotation mark opened in row %1 is never closed.").arg(rowNumber));
}

Error SheetErrors::wrongEncoding()
{
    return corrupt(u"sheet_encoding"_s,
        tr("The text is neither UTF-8 nor GB18030. Save the file as UTF-8 and try again."));
}

Error SheetErrors::fileTooLarge()
{
    return tooLarge(
        tr("The file is larger than %1 MB. Split it.").arg(maxSheetFileBytes / (1024 * 1024)));
}

Error SheetErrors::unpacksTooLarge()
{
    return tooLarge(tr("The file unpacks to far more than a list of people needs. It is not read "
                       "for safety."));
}

Error SheetErrors::tooManyRows()
{
    return tooLarge(tr("The sheet has more than %1 rows. Split it.").arg(maxSheetRows));
}

Error SheetErrors::tooManyColumns(int rowNumber)
{
    return tooLarge(tr("Row %1 has more than %2 columns. Delete what does not belong to the list.")
                        .arg(rowNumber)
                        .arg(maxSheetColumns));
}

Error SheetErrors::cellTooLong(int rowNumber)
{
    return tooLarge(tr("A cell of row %1 has more than %2 characters. Shorten it; if it swallowed "
                       "other rows, a quotation mark is missing.")
                        .arg(rowNumber)
                        .arg(maxCellLength));
}

Error SheetErrors::rowRepeated(int rowNumber)
{
    return tooLarge(tr("Row %1 is repeated more than %2 times. Delete what does not belong to the "
                       "list.")
                        .arg(rowNumber)
                        .arg(maxRepeatedRows));
}

Error SheetErrors::tooMuchText()
{
    return tooLarge(tr("The texts of the file together are larger than %1 MB. Split it.")
                        .arg(maxSharedTextBytes / (1024 * 1024)));
}

} // namespace vs

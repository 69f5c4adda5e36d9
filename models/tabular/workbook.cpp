// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/workbook.h"

#include "models/tabular/compoundfile.h"
#include "models/tabular/csvworkbook.h"
#include "models/tabular/odsworkbook.h"
#include "models/tabular/sheeterrors.h"
#include "models/tabular/spreadsheetxml.h"
#include "models/tabular/xlsworkbook.h"
#include "models/tabular/xlsxworkbook.h"
#include "models/tabular/ziparchive.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace vs
{

namespace
{

constexpr qint64 startBytes = 64 * 1024;

/// The first bytes of a file that may be a list.
Result<QByteArray> readStart(const QFileInfo &info)
{
    if (!info.exists())
        return SheetErrors::notFound(info.filePath());
    if (info.size() > maxSheetFileBytes)
        return SheetErrors::fileTooLarge();
    QFile file(info.filePath());
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return SheetErrors::unreadable(info.filePath(), file.errorString());
    QByteArray bytes = file.read(startBytes);
    if (file.error() != QFileDevice::NoError)
        return SheetErrors::unreadable(info.filePath(), file.errorString());
    if (bytes.isEmpty())
        return SheetErrors::emptyFile();
    return bytes;
}

Result<std::unique_ptr<Workbook>> openPackage(const QString &path)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    if (archive->contains(u"_rels/.rels"_s))
        return XlsxWorkbook::open(*std::move(archive));
    if (archive->contains(u"content.xml"_s))
        return OdsWorkbook::open(*std::move(archive));
    return SheetErrors::unknownFormat();
}

} // namespace

QString Workbook::filePatterns()
{
    return u"*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt"_s;
}

Result<std::unique_ptr<Workbook>> Workbook::open(const QString &path)
{
    const QFileInfo info(path);
    const auto start = readStart(info);
    if (!start)
        return start.error();
    if (start->startsWith("PK\x03\x04"))
        return openPackage(path);
    if (start->startsWith(CompoundFile::signature))
        return XlsWorkbook::open(path);
    const bool utf16 = start->startsWith("\xff\xfe") || start->startsWith("\xfe\xff");
    if (!utf16 && start->contains('\0'))
        return SheetErrors::unknownFormat();
    if (isSpreadsheetXml(*start))
        return SpreadsheetXmlWorkbook::open(path);
    return CsvWorkbook::open(info);
}

} // namespace vs

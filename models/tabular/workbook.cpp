// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/workbook.h"

#include "models/tabular/csvworkbook.h"
#include "models/tabular/odsworkbook.h"
#include "models/tabular/sheeterrors.h"
#include "models/tabular/xlsxworkbook.h"
#include "models/tabular/ziparchive.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace vs
{

namespace
{

Result<QByteArray> readFile(const QFileInfo &info)
{
    if (!info.exists())
        return SheetErrors::notFound(info.filePath());
    if (info.size() > maxSheetFileBytes)
        return SheetErrors::fileTooLarge();
    QFile file(info.filePath());
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return SheetErrors::unreadable(info.filePath(), file.errorString());
    QByteArray bytes = file.read(maxSheetFileBytes);
    if (file.error() != QFileDevice::NoError)
        return SheetErrors::unreadable(info.filePath(), file.errorString());
    if (bytes.isEmpty())
        return SheetErrors::emptyFile();
    return bytes;
}

Result<std::unique_ptr<Workbook>> openPackage(QByteArray bytes)
{
    auto archive = ZipArchive::open(std::move(bytes));
    if (!archive)
        return archive.error();
    if (archive->contains(u"_rels/.rels"_s))
        return XlsxWorkbook::open(*std::move(archive));
    if (archive->contains(u"content.xml"_s))
        return OdsWorkbook::open(*std::move(archive));
    return SheetErrors::unknownFormat();
}

/// The compound file of old Excel, which also wraps newer workbooks under a password ([MS-CFB]).
Result<std::unique_ptr<Workbook>> openCompound(const QByteArray &bytes)
{
    const QString mark = u"EncryptedPackage"_s;
    const QByteArrayView utf16(reinterpret_cast<const char *>(mark.utf16()), mark.size() * 2);
    if (bytes.contains(utf16))
        return SheetErrors::encrypted();
    return SheetErrors::unknownFormat();
}

} // namespace

Result<std::unique_ptr<Workbook>> Workbook::open(const QString &path)
{
    const QFileInfo info(path);
    auto bytes = readFile(info);
    if (!bytes)
        return bytes.error();
    if (bytes->startsWith("PK\x03\x04"))
        return openPackage(*std::move(bytes));
    if (bytes->startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return openCompound(*bytes);
    return CsvWorkbook::open(*std::move(bytes), info);
}

} // namespace vs

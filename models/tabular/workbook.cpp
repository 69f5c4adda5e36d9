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
    QByteArray bytes = file.readAll();
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

/// Whether a compound file ([MS-CFB]) has an entry of that name, which it stores as UTF-16.
bool hasEntry(const QByteArray &bytes, const QString &name)
{
    return bytes.contains(
        QByteArrayView(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
}

/// Compound files are workbooks of old Excel, newer ones under a password, and other documents.
Error compoundRefusal(const QByteArray &bytes)
{
    if (hasEntry(bytes, u"EncryptedPackage"_s))
        return SheetErrors::encrypted();
    if (hasEntry(bytes, u"Workbook"_s) || hasEntry(bytes, u"Book"_s))
        return SheetErrors::oldExcel();
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
        return compoundRefusal(*bytes);
    return CsvWorkbook::open(*std::move(bytes), info);
}

} // namespace vs

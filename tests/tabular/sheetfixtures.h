// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/workbook.h"

#include <QFile>
#include <QMap>
#include <QStringList>
#include <QTemporaryDir>
#include <QtEndian>

#include <zlib.h>

/// Small sheets made on the spot.
namespace fixtures
{

using Files = QMap<QString, QByteArray>;

inline void append(QByteArray &target, quint64 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        target += char(value >> (8 * i) & 0xff);
}

struct ZipOptions {
    quint16 flags = 0;
    quint32 pretendUnpacked = 0; ///< bytes, instead of the real size
    bool deflate = false;
};

/// As ZIP files hold it.
inline QByteArray deflated(const QByteArray &bytes)
{
    const QByteArray wrapped = qCompress(bytes, 1); // length, two bytes of head, four of checksum
    return wrapped.mid(6, wrapped.size() - 10);
}

/// A ZIP file.
inline QByteArray zip(const Files &files, ZipOptions options = {})
{
    QByteArray body;
    QByteArray directory;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const QByteArray name = it.key().toUtf8();
        const auto *data = reinterpret_cast<const Bytef *>(it->constData());
        const auto size = quint32(it->size());
        const quint32 unpacked = options.pretendUnpacked ? options.pretendUnpacked : size;
        const QByteArray packed = options.deflate ? deflated(*it) : *it;
        QByteArray common; // from "version needed" to the length of the extra field
        append(common, 20, 2);
        append(common, options.flags, 2);
        append(common, options.deflate ? 8 : 0, 2);
        append(common, 0, 4); // no time
        append(common, quint32(crc32(0, data, size)), 4);
        append(common, quint32(packed.size()), 4);
        append(common, unpacked, 4);
        append(common, quint32(name.size()), 2);
        append(common, 0, 2);

        append(directory, 0x02014b50, 4);
        append(directory, 20, 2);
        directory += common;
        append(directory, 0, 4);
        append(directory, 0, 4);
        append(directory, 0, 2);
        append(directory, quint32(body.size()), 4);
        directory += name;

        append(body, 0x04034b50, 4);
        body += common + name + packed;
    }
    QByteArray end;
    append(end, 0x06054b50, 4);
    append(end, 0, 4);
    append(end, quint32(files.size()), 2);
    append(end, quint32(files.size()), 2);
    append(end, quint32(directory.size()), 4);
    append(end, quint32(body.size()), 4);
    append(end, 0, 2);
    return body + directory + end;
}

/// The parts of a workbook with one visible sheet whose rows are `sheetData`. Styles: 1 yyyy-mm-dd,
/// 2 built-in 22 (date and time), 3 `[h]:mm`, 4 `0.00`, 5 built-in 20 (time), 6 yyyy"年"m"月".
inline Files xlsxParts(const QByteArray &sheetData, const QByteArray &afterData = {})
{
    const QByteArray relations
        = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    Files files;
    files[QStringLiteral("_rels/.rels")]
        = "<?xml version=\"1.0\"?><Relationships><Relationship Id=\"r1\" Type=\"" + relations
        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    files[QStringLiteral("xl/workbook.xml")]
        = "<workbook><workbookPr/><sheets><sheet name=\"名单\" r:id=\"a\"/></sheets></workbook>";
    files[QStringLiteral("xl/_rels/workbook.xml.rels")]
        = "<Relationships><Relationship Id=\"a\" Type=\"" + relations
        + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b\" Type=\"" + relations
        + "sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"c\" Type=\""
        + relations + "styles\" Target=\"styles.xml\"/></Relationships>";
    files[QStringLiteral("xl/sharedStrings.xml")]
        = "<sst><si><t xml:space=\"preserve\"> 姓名 </t></si>"
          "<si><r><t>身份</t></r><r><rPr><b/></rPr><t>证号</t></r><rPh><t>sfz</t></rPh></si>"
          "<si><t>一_x000D_\n二&amp;三</t></si></sst>";
    files[QStringLiteral("xl/styles.xml")]
        = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd;@\"/>"
          "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/>"
          "<numFmt numFmtId=\"166\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts>"
          "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
          "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/><xf "
          "numFmtId=\"165\"/>"
          "<xf numFmtId=\"2\"/><xf numFmtId=\"20\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>";
    files[QStringLiteral("xl/worksheets/sheet1.xml")]
        = "<worksheet><sheetData>" + sheetData + "</sheetData>" + afterData + "</worksheet>";
    return files;
}

/// Writes `bytes` into `folder` and gives the path.
inline QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

struct Read {
    QMap<int, QStringList> rows; ///< by number
    QMap<int, QList<bool>> numbers;
    QString error; ///< code, empty when all went well
};

inline Read read(const vs::Workbook &workbook, int sheet = 0)
{
    Read result;
    const auto done = workbook.read(sheet, [&result](int number, std::span<const vs::Cell> cells) {
        QStringList &texts = result.rows[number];
        QList<bool> &numbers = result.numbers[number];
        for (const vs::Cell &cell : cells) {
            texts += cell.text;
            numbers += cell.number;
        }
        return true;
    });
    if (!done)
        result.error = done.error().code;
    return result;
}

/// Opens and reads the first sheet.
inline Read read(const QString &path)
{
    const auto workbook = vs::Workbook::open(path);
    if (!workbook)
        return {{}, {}, workbook.error().code};
    return read(**workbook);
}

inline Read readXlsx(const Files &files)
{
    const QTemporaryDir folder;
    return read(write(folder, QStringLiteral("list.xlsx"), zip(files)));
}

} // namespace fixtures

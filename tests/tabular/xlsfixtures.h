// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tabular/sheetfixtures.h"

#include <cstring>

/// Old workbooks made on the spot: compound files ([MS-CFB]) and the records in them ([MS-XLS]).
namespace fixtures
{

/// A compound file of whole sectors; each stream is filled up to 4,096 bytes.
inline QByteArray compound(const Files &streams)
{
    constexpr qsizetype sector = 512;
    const auto sectorsOf = [](qsizetype bytes) { return (bytes + sector - 1) / sector; };
    QByteArray directory;
    const auto entry = [&directory](const QString &name, int type, quint32 start, quint32 size) {
        QByteArray bytes(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
        bytes = bytes.leftJustified(64, '\0');
        append(bytes, quint32(name.size() * 2 + 2), 2);
        append(bytes, quint32(type), 1);
        append(bytes, 1, 1);
        for (int i = 0; i < 3; ++i)
            append(bytes, 0xffffffff, 4);
        bytes += QByteArray(36, '\0');
        append(bytes, start, 4);
        append(bytes, size, 8);
        directory += bytes;
    };
    const qsizetype directorySectors = sectorsOf(128 * (streams.size() + 1));
    std::vector<quint32> next;
    const auto chain = [&next](qsizetype sectors) {
        for (qsizetype i = 0; i < sectors; ++i)
            next.push_back(i + 1 == sectors ? 0xfffffffe : quint32(next.size()) + 1);
    };
    chain(directorySectors);
    entry(QStringLiteral("Root Entry"), 5, 0xfffffffe, 0);
    QByteArray body;
    for (auto it = streams.cbegin(); it != streams.cend(); ++it) {
        const QByteArray bytes = it->leftJustified(4096, '\0');
        entry(it.key(), 2, quint32(next.size()), quint32(bytes.size()));
        chain(sectorsOf(bytes.size()));
        body += bytes.leftJustified(sectorsOf(bytes.size()) * sector, '\0');
    }
    directory = directory.leftJustified(directorySectors * sector, '\0');
    const auto tableSectors = qsizetype(next.size() + 127) / 127;
    QByteArray table;
    const auto tableAt = quint32(next.size());
    next.resize(next.size() + size_t(tableSectors), 0xfffffffd);
    next.resize(size_t(tableSectors) * 128, 0xffffffff);
    for (const quint32 number : next)
        append(table, number, 4);

    QByteArray header = QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(16, '\0');
    append(header, 0x3e, 2);
    append(header, 3, 2);
    append(header, 0xfffe, 2);
    append(header, 9, 2);
    append(header, 6, 2);
    header += QByteArray(10, '\0');
    append(header, quint32(tableSectors), 4);
    append(header, 0, 4); // first directory sector
    append(header, 0, 4);
    append(header, 4096, 4);
    append(header, 0xfffffffe, 4);
    append(header, 0, 4);
    append(header, 0xfffffffe, 4);
    append(header, 0, 4);
    for (quint32 i = 0; i < 109; ++i)
        append(header, i < quint32(tableSectors) ? tableAt + i : 0xffffffff, 4);
    return header + directory + body + table;
}

inline QByteArray record(quint16 type, const QByteArray &data = {})
{
    QByteArray bytes;
    append(bytes, type, 2);
    append(bytes, quint32(data.size()), 2);
    return bytes + data;
}

/// Text as records hold it, with its length in `countBytes`.
inline QByteArray xlsText(const QString &text, int countBytes = 2)
{
    QByteArray bytes;
    append(bytes, quint32(text.size()), countBytes);
    append(bytes, 1, 1);
    return bytes + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

inline QByteArray xlsCell(quint16 type, int row, int column, const QByteArray &rest, int style = 0)
{
    QByteArray data;
    append(data, quint32(row), 2);
    append(data, quint32(column), 2);
    append(data, quint32(style), 2);
    return record(type, data + rest);
}

inline QByteArray xlsReal(double value)
{
    QByteArray bytes(sizeof value, '\0');
    std::memcpy(bytes.data(), &value, sizeof value);
    return bytes;
}

inline QByteArray xlsLabel(int row, int column, const QString &text)
{
    return xlsCell(0x0204, row, column, xlsText(text));
}

struct XlsSheet {
    QString name = QStringLiteral("名单");
    QByteArray records;
    bool hidden = false;
};

/// Styles: 0 plain, 1 built-in 14 (date), 2 `[h]:mm`. `before` are further records for the whole
/// workbook.
inline QByteArray xlsStream(const QList<XlsSheet> &sheets, const QByteArray &before = {})
{
    QByteArray begin;
    append(begin, 0x0600, 2);
    append(begin, 0x0005, 2);
    begin += QByteArray(12, '\0');
    QByteArray globals = record(0x0809, begin) + before;
    QByteArray format;
    append(format, 164, 2);
    globals += record(0x041e, format + xlsText(QStringLiteral("[h]:mm")));
    for (const int id : {0, 14, 164}) {
        QByteArray style;
        append(style, 0, 2);
        append(style, quint32(id), 2);
        globals += record(0x00e0, style + QByteArray(16, '\0'));
    }
    qsizetype position = globals.size() + 4;
    for (const XlsSheet &sheet : sheets)
        position += 4 + 6 + xlsText(sheet.name, 1).size();
    QByteArray parts;
    for (const XlsSheet &sheet : sheets) {
        QByteArray bound;
        append(bound, quint32(position + parts.size()), 4);
        append(bound, sheet.hidden, 1);
        append(bound, 0, 1);
        globals += record(0x0085, bound + xlsText(sheet.name, 1));
        QByteArray beginSheet = begin;
        beginSheet[2] = 0x10;
        parts += record(0x0809, beginSheet) + sheet.records + record(0x000a);
    }
    return globals + record(0x000a) + parts;
}

inline QByteArray xls(const QList<XlsSheet> &sheets, const QByteArray &before = {})
{
    return compound({{QStringLiteral("Workbook"), xlsStream(sheets, before)}});
}

} // namespace fixtures

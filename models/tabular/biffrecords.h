// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/bytesource.h"
#include "models/tabular/sharedstrings.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// The records of a workbook of Excel 97 and later ([MS-XLS]).
namespace vs::biff
{

enum Type : quint16 {
    Formula = 0x0006,
    EndOfPart = 0x000a,
    DateMode = 0x0022,
    FilePass = 0x002f,
    Continue = 0x003c,
    BoundSheet = 0x0085,
    MulRk = 0x00bd,
    RichText = 0x00d6,
    CellFormat = 0x00e0,
    MergedCells = 0x00e5,
    SharedTexts = 0x00fc,
    LabelShared = 0x00fd,
    Number = 0x0203,
    Label = 0x0204,
    BoolError = 0x0205,
    FormulaText = 0x0207,
    Rk = 0x027e,
    NumberFormat = 0x041e,
    BeginOfPart = 0x0809,
};

struct Record {
    quint16 type = 0;
    QByteArray data;

    /// Numbers within the data; 0 beyond its end.
    quint8 u8(qsizetype at) const;
    quint16 u16(qsizetype at) const;
    quint32 u32(qsizetype at) const;
    double real(qsizetype at) const;
};

/// Hands the records of a stream over one by one.
class Records final
{
public:
    explicit Records(ByteSource &source)
        : m_source(source)
    {
    }

    /// Goes to a byte of the stream further on. `sheet_damaged` when it ends before.
    Result<void> skipTo(quint32 position);
    /// The next record; without data and of type EndOfPart at the end of the stream.
    Result<Record> next();

private:
    Result<bool> fill(char *target, qsizetype size);

    ByteSource &m_source;
    qint64 m_at = 0;
};

/// A text within a record: `at` moves behind it. `wideCount`: its length takes two bytes.
QString text(const Record &record, qsizetype &at, bool wideCount = true);

/// The texts of the SharedTexts record and of those that continue it.
SharedStrings sharedTexts(const std::vector<QByteArray> &parts);

/// A number packed into 30 bits.
double unpackedNumber(quint32 rk);

/// #N/A and the like.
QString errorText(int code);

} // namespace vs::biff

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/xlsworkbook.h"

#include "models/tabular/biffrecords.h"
#include "models/tabular/mergedcells.h"
#include "models/tabular/rowfeed.h"
#include "models/tabular/sheeterrors.h"

#include <QHash>

#include <cmath>

namespace vs
{

using namespace Qt::Literals::StringLiterals;
using biff::Record;

namespace
{

constexpr quint16 versionOf97 = 0x0600;

/// Collects what stands before the sheets.
struct Globals {
    XlsShared shared;
    std::vector<SheetInfo> sheets;
    std::vector<quint32> positions;
    QHash<int, NumberKind> formats;
    std::vector<int> formatOf; ///< one a cell format
    std::vector<QByteArray> texts;
    qint64 textBytes = 0;

    std::optional<Error> take(const Record &record, quint16 before)
    {
        switch (record.type) {
        case biff::FilePass:
            return SheetErrors::encrypted();
        case biff::DateMode:
            shared.from1904 = record.u16(0) == 1;
            break;
        case biff::BoundSheet:
            takeSheet(record);
            break;
        case biff::NumberFormat: {
            qsizetype at = 2;
            formats.insert(record.u16(0), numberKind(biff::text(record, at)));
            break;
        }
        case biff::CellFormat:
            formatOf.push_back(record.u16(2));
            break;
        case biff::SharedTexts:
            texts = {record.data};
            break;
        case biff::Continue:
            if (before == biff::SharedTexts)
                texts.push_back(record.data);
            textBytes += record.data.size();
            if (textBytes > maxSharedTextBytes)
                return SheetErrors::tooMuchText();
            break;
        default:
            break;
        }
        return std::nullopt;
    }

    void takeSheet(const Record &record)
    {
        constexpr int worksheet = 0; // others are charts and macros
        if (record.u8(5) != worksheet)
            return;
        qsizetype at = 6;
        sheets.push_back({biff::text(record, at, false), record.u8(4) != 0});
        positions.push_back(record.u32(0));
    }

    void finish()
    {
        for (const int format : formatOf)
            shared.styles.push_back(formats.value(format, builtInNumberKind(format)));
        shared.strings = biff::sharedTexts(texts);
    }
};

/// Turns the records of a sheet into rows.
class XlsRows final
{
public:
    XlsRows(const XlsShared &shared, xlsx::MergedCells merged, RowFeed &feed)
        : m_shared(shared)
        , m_merged(std::move(merged))
        , m_feed(feed)
    {
    }

    /// False when reading is to end.
    bool take(const Record &record);
    bool finish() { return m_row == 0 || m_feed.add(m_row, std::span(m_cells).first(m_used)); }

private:
    bool put(const Record &record, Cell cell) { return put(record, record.u16(2), cell); }
    bool put(const Record &record, int column, const Cell &cell);
    bool takeMany(const Record &record);
    bool takeFormula(const Record &record);
    Cell number(int style, double value) const;

    const XlsShared &m_shared;
    xlsx::MergedCells m_merged;
    RowFeed &m_feed;
    std::vector<Cell> m_cells; ///< of the row; the first m_used are its own
    size_t m_used = 0;
    int m_row = 0;         ///< from 1
    Record m_awaitingText; ///< a formula whose result comes in the next record
};

bool XlsRows::take(const Record &record)
{
    switch (record.type) {
    case biff::Number:
        return put(record, number(record.u16(4), record.real(6)));
    case biff::Rk:
        return put(record, number(record.u16(4), biff::unpackedNumber(record.u32(6))));
    case biff::MulRk:
        return takeMany(record);
    case biff::LabelShared: {
        const quint32 index = record.u32(6);
        if (index >= m_shared.strings.size())
            return m_feed.fail(SheetErrors::damaged());
        return put(record, {m_shared.strings.at(index)});
    }
    case biff::Label:
    case biff::RichText: {
        qsizetype at = 6;
        return put(record, {biff::text(record, at).trimmed()});
    }
    case biff::BoolError:
        return put(record,
            {record.u8(7) ? biff::errorText(record.u8(6))
                          : (record.u8(6) ? u"TRUE"_s : u"FALSE"_s)});
    case biff::Formula:
        return takeFormula(record);
    case biff::FormulaText: {
        qsizetype at = 0;
        return m_awaitingText.data.isEmpty()
            || put(std::exchange(m_awaitingText, {}), {biff::text(record, at).trimmed()});
    }
    default:
        return true;
    }
}

bool XlsRows::takeMany(const Record &record)
{
    int column = record.u16(2);
    for (qsizetype at = 4; at + 6 <= record.data.size() - 2; at += 6) {
        const Cell cell = number(record.u16(at), biff::unpackedNumber(record.u32(at + 2)));
        if (!put(record, column++, cell))
            return false;
    }
    return true;
}

bool XlsRows::takeFormula(const Record &record)
{
    constexpr quint16 noNumber = 0xffff;
    if (record.u16(12) != noNumber)
        return put(record, number(record.u16(4), record.real(6)));
    switch (record.u8(6)) {
    case 0:
        m_awaitingText = record;
        return true;
    case 1:
        return put(record, {record.u8(8) ? u"TRUE"_s : u"FALSE"_s});
    case 2:
        return put(record, {biff::errorText(record.u8(8))});
    default: // an empty text
        return true;
    }
}

Cell XlsRows::number(int style, double value) const
{
    const NumberKind kind = size_t(style) < m_shared.styles.size() ? m_shared.styles[size_t(style)]
                                                                   : NumberKind::Plain;
    if (!std::isfinite(value))
        return {biff::errorText(-1)};
    if (kind == NumberKind::Plain)
        return {numberText(value), true};
    return {dateText(value, kind, m_shared.from1904)};
}

bool XlsRows::put(const Record &record, int column, const Cell &cell)
{
    const int row = record.u16(0) + 1;
    if (row < m_row)
        return m_feed.fail(SheetErrors::damaged());
    if (row > m_row) {
        if (!finish())
            return false;
        m_row = row;
        m_used = 0;
        m_merged.enterRow(row);
    }
    if (cell.text.isEmpty() || m_merged.covers(column))
        return true;
    const auto place = size_t(column);
    if (place >= m_cells.size())
        m_cells.resize(place + 1);
    for (; m_used < place; ++m_used)
        m_cells[m_used] = {};
    m_used = std::max(m_used, place + 1);
    m_cells[place] = cell;
    return true;
}

} // namespace

Result<std::unique_ptr<Workbook>> XlsWorkbook::open(const QString &path)
{
    auto file = CompoundFile::open(path);
    if (!file)
        return file.error();
    if (file->contains(u"EncryptedPackage"_s))
        return SheetErrors::encrypted();
    if (!file->contains(u"Workbook"_s))
        return file->contains(u"Book"_s) ? SheetErrors::oldExcel() : SheetErrors::unknownFormat();
    std::unique_ptr<XlsWorkbook> workbook(new XlsWorkbook(*std::move(file), u"Workbook"_s));
    if (auto done = workbook->readGlobals(); !done)
        return done.error();
    return std::unique_ptr<Workbook>(std::move(workbook));
}

Result<void> XlsWorkbook::readGlobals()
{
    const auto stream = m_file.stream(m_stream);
    if (!stream)
        return stream.error();
    biff::Records records(**stream);
    const auto first = records.next();
    if (!first)
        return first.error();
    if (first->type != biff::BeginOfPart)
        return SheetErrors::damaged();
    if (first->u16(0) != versionOf97)
        return SheetErrors::oldExcel();
    Globals globals;
    quint16 before = 0;
    while (true) {
        const auto record = records.next();
        if (!record)
            return record.error();
        if (record->type == biff::EndOfPart)
            break;
        if (const auto error = globals.take(*record, before))
            return *error;
        if (record->type != biff::Continue)
            before = record->type;
    }
    globals.finish();
    m_shared = std::move(globals.shared);
    m_sheets = std::move(globals.sheets);
    m_positions = std::move(globals.positions);
    return m_sheets.empty() ? Result<void>(SheetErrors::damaged()) : Result<void>();
}

/// Hands the records of a sheet over until `take` says false. Parts within it, such as charts, are
/// passed over.
template <typename Take>
Result<void> XlsWorkbook::readPart(int sheet, Take take) const
{
    const auto stream = m_file.stream(m_stream);
    if (!stream)
        return stream.error();
    biff::Records records(**stream);
    if (auto done = records.skipTo(m_positions[size_t(sheet)]); !done)
        return done;
    int depth = 0;
    do {
        const auto record = records.next();
        if (!record)
            return record.error();
        if (record->type == biff::BeginOfPart)
            ++depth;
        else if (record->type == biff::EndOfPart)
            --depth;
        else if (depth == 0)
            return SheetErrors::damaged();
        else if (depth == 1 && !take(*record))
            return {};
    } while (depth > 0);
    return {};
}

Result<void> XlsWorkbook::read(int sheet, const RowSink &sink) const
{
    xlsx::MergedCells merged;
    const auto ahead = readPart(sheet, [&merged](const Record &record) {
        for (qsizetype at = 2; record.type == biff::MergedCells && at + 8 <= record.data.size();
             at += 8)
            merged.add({record.u16(at) + 1, record.u16(at + 4)},
                {record.u16(at + 2) + 1, record.u16(at + 6)});
        return true;
    });
    if (!ahead)
        return ahead.error();
    merged.sort();
    RowFeed feed(sink);
    XlsRows rows(m_shared, std::move(merged), feed);
    bool ended = false;
    const auto done
        = readPart(sheet, [&](const Record &record) { return !(ended = !rows.take(record)); });
    if (!done)
        return done.error();
    if (!ended)
        rows.finish();
    return feed.result();
}

} // namespace vs

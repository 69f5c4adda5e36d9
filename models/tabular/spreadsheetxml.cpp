// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/spreadsheetxml.h"

#include "models/tabular/numberformat.h"
#include "models/tabular/rowfeed.h"
#include "models/tabular/textdecoder.h"
#include "models/tabular/xmlscan.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct SheetsVisitor final : XmlVisitor {
    void open(std::string_view name, const XmlAttributes &attributes)
    {
        if (name == "Worksheet")
            sheets.push_back({attributes.text("Name"), false});
        inVisible = name == "Visible" && !sheets.empty();
    }
    void text(std::string_view part)
    {
        if (inVisible)
            sheets.back().hidden
                = part.starts_with("SheetHidden") || part.starts_with("SheetVeryHidden");
    }
    void close(std::string_view) { inVisible = false; }

    std::vector<SheetInfo> sheets;
    bool inVisible = false;
};

class RowsVisitor final : public XmlVisitor
{
public:
    RowsVisitor(int sheet, RowFeed &feed)
        : m_wanted(sheet)
        , m_feed(feed)
    {
    }

    void open(std::string_view name, const XmlAttributes &attributes)
    {
        if (name == "Worksheet")
            ++m_sheet;
        if (m_sheet != m_wanted)
            return;
        if (name == "Row")
            openRow(attributes);
        else if (name == "Cell")
            openCell(attributes);
        else if (name == "Data")
            openData(attributes);
    }
    void text(std::string_view part)
    {
        if (!m_inData)
            return;
        m_text += part;
        constexpr size_t mostBytes = 6; // of a character, references resolved
        if (m_text.size() > size_t(maxCellLength) * mostBytes)
            fail(SheetErrors::cellTooLong(m_row));
    }
    void close(std::string_view name)
    {
        if (m_sheet != m_wanted)
            return;
        if (name == "Data")
            m_inData = false;
        else if (name == "Cell")
            closeCell();
        else if (name == "Row")
            done = done || !m_feed.add(m_row, std::span(m_cells));
        else if (name == "Table")
            done = true;
    }

private:
    void openRow(const XmlAttributes &attributes)
    {
        const int index = attributes.text("Index").toInt();
        m_row = index > 0 ? index : m_row + 1;
        m_cells.clear();
        m_column = -1;
        m_under = 0;
    }
    void openCell(const XmlAttributes &attributes)
    {
        const int index = attributes.text("Index").toInt();
        m_column = index > 0 ? index - 1 : m_column + 1 + m_under;
        m_under = std::clamp(attributes.text("MergeAcross").toInt(), 0, maxSheetColumns);
        m_formula = !attributes["Formula"].empty();
        m_solved = false;
        m_text.clear();
    }
    void openData(const XmlAttributes &attributes)
    {
        m_inData = true;
        m_solved = true;
        m_type = attributes.text("Type");
    }
    void closeCell();
    Cell cell() const;
    void fail(Error error) { done = !m_feed.fail(std::move(error)); }

    const int m_wanted;
    RowFeed &m_feed;
    int m_sheet = -1;
    int m_row = 0; ///< from 1
    int m_column = -1;
    int m_under = 0; ///< columns that lie under the last cell
    std::vector<Cell> m_cells;
    std::string m_text;
    QString m_type;
    bool m_inData = false;
    bool m_formula = false;
    bool m_solved = false;
};

void RowsVisitor::closeCell()
{
    if (m_text.empty() && !(m_formula && !m_solved))
        return;
    if (m_column >= maxSheetColumns)
        return fail(SheetErrors::tooManyColumns(m_row));
    m_cells.resize(std::max(m_cells.size(), size_t(m_column) + 1));
    m_cells[size_t(m_column)] = cell();
}

Cell RowsVisitor::cell() const
{
    const QString text = QString::fromUtf8(m_text.data(), qsizetype(m_text.size())).trimmed();
    if (m_formula && !m_solved)
        return {{}, false, true};
    if (m_type == "Number"_L1) {
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        return isNumber ? Cell{numberText(value), true} : Cell{text};
    }
    if (m_type == "Boolean"_L1)
        return {text == "1"_L1 ? u"TRUE"_s : u"FALSE"_s};
    if (m_type == "DateTime"_L1) {
        constexpr qsizetype toMinutes = 16; // 2026-03-05T09:30:00.000
        const QString minutes = text.left(toMinutes).replace(u'T', u' ');
        return {minutes.endsWith(" 00:00"_L1) ? minutes.chopped(6) : minutes};
    }
    return {text};
}

} // namespace

bool isSpreadsheetXml(QByteArrayView start)
{
    return start.contains("urn:schemas-microsoft-com:office:spreadsheet")
        && QByteArrayView(start).first(std::min<qsizetype>(start.size(), 64)).contains("<?xml");
}

Result<std::unique_ptr<Workbook>> SpreadsheetXmlWorkbook::open(const QString &path)
{
    FileSource whole(path);
    const auto encoding = detectEncoding(whole);
    if (!encoding)
        return encoding.error();
    if (*encoding != TextEncoding::Utf8)
        return SheetErrors::webPage();
    std::unique_ptr<SpreadsheetXmlWorkbook> workbook(new SpreadsheetXmlWorkbook(path));
    FileSource source(path);
    SheetsVisitor visitor;
    if (auto scanned = scanXml(source, visitor); !scanned)
        return scanned.error();
    if (visitor.sheets.empty())
        return SheetErrors::damaged();
    workbook->m_sheets = std::move(visitor.sheets);
    return std::unique_ptr<Workbook>(std::move(workbook));
}

Result<void> SpreadsheetXmlWorkbook::read(int sheet, const RowSink &sink) const
{
    FileSource source(m_path);
    RowFeed feed(sink);
    RowsVisitor visitor(sheet, feed);
    if (auto scanned = scanXml(source, visitor); !scanned)
        return scanned.error();
    return feed.result();
}

} // namespace vs

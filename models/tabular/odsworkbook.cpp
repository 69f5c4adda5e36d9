// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/odsworkbook.h"

#include "models/tabular/numberformat.h"
#include "models/tabular/rowfeed.h"
#include "models/tabular/xmlscan.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace vs
{

namespace
{

const QString contentName = u"content.xml"_s; ///< holds all sheets

struct SheetsVisitor final : XmlVisitor {
    void open(std::string_view name, const XmlAttributes &attributes)
    {
        if (name == "style")
            style = attributes.text("name");
        else if (name == "table-properties" && attributes["display"] == "false")
            hiddenStyles += style;
        else if (name == "table" && depth++ == 0)
            sheets.push_back(
                {attributes.text("name"), hiddenStyles.contains(attributes.text("style-name"))});
    }
    void close(std::string_view name)
    {
        if (name == "table")
            --depth;
    }

    std::vector<SheetInfo> sheets;
    QSet<QString> hiddenStyles;
    QString style;
    int depth = 0; ///< tables within tables are no sheets
};

/// Text of a duration such as PT09H30M00S.
QString durationText(const QString &duration)
{
    QString digits = duration;
    const QStringList parts
        = digits.remove("PT"_L1).replace(u'H', u':').replace(u'M', u':').remove(u'S').split(u':');
    if (parts.size() != 3)
        return duration;
    const double seconds
        = parts[0].toInt() * 3600.0 + parts[1].toInt() * 60.0 + parts[2].toDouble();
    return dateText(seconds / 86'400, NumberKind::Elapsed, false);
}

QString dateValueText(QString iso)
{
    iso.replace(u'T', u' ').remove(" 00:00:00"_L1);
    return iso.endsWith(":00"_L1) && iso.size() == 19 ? iso.chopped(3) : iso;
}

class RowsVisitor final : public XmlVisitor
{
public:
    RowsVisitor(int sheet, RowFeed &feed)
        : m_wanted(sheet)
        , m_feed(feed)
    {
    }

    void open(std::string_view name, const XmlAttributes &attributes);
    void text(std::string_view part)
    {
        if (m_inText && !m_inNote)
            m_text += part;
        constexpr size_t mostBytes = 3; // of a UTF-16 unit
        if (m_text.size() > size_t(maxCellLength) * mostBytes)
            done = !m_feed.fail(SheetErrors::cellTooLong(m_row));
    }
    void close(std::string_view name);

private:
    void openCell(const XmlAttributes &attributes);
    void closeCell();
    void closeRow();
    static int repetitions(const XmlAttributes &attributes, std::string_view name)
    {
        return std::max(1, attributes.text(name).toInt());
    }

    const int m_wanted;
    RowFeed &m_feed;
    int m_sheet = -1;
    int m_depth = 0;
    int m_row = 1;
    int m_rowTimes = 1;
    int m_cellTimes = 1;
    std::vector<Cell> m_cells;
    size_t m_blanks = 0; ///< empty cells not yet followed by a used one
    Cell m_cell;         ///< by its typed value
    std::string m_text;  ///< as it is shown, UTF-8
    bool m_typed = false;
    bool m_formula = false;
    bool m_inText = false;
    bool m_inNote = false;
};

void RowsVisitor::open(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "table") {
        if (m_depth++ == 0)
            ++m_sheet;
        return;
    }
    if (m_sheet != m_wanted || m_depth != 1)
        return;
    if (name == "table-row") {
        m_rowTimes = repetitions(attributes, "number-rows-repeated");
        m_cells.clear();
        m_blanks = 0;
    } else if (name == "table-cell" || name == "covered-table-cell") {
        openCell(attributes);
    } else if (name == "annotation") {
        m_inNote = true;
    } else if (name == "p" && !m_inNote) {
        if (!m_text.empty())
            m_text += '\n';
        m_inText = true;
    } else if (m_inText && (name == "s" || name == "tab" || name == "line-break")) {
        m_text += name == "line-break" ? '\n' : ' ';
    }
}

void RowsVisitor::openCell(const XmlAttributes &attributes)
{
    m_cellTimes = repetitions(attributes, "number-columns-repeated");
    m_cell = {};
    m_text.clear();
    const std::string_view type = attributes["value-type"];
    // An empty result is a string without text.
    m_formula = !attributes["formula"].empty() && type != "string";
    m_typed = true;
    if (type == "float" || type == "currency" || type == "percentage")
        m_cell = {numberText(attributes.text("value").toDouble()), true};
    else if (type == "date")
        m_cell = {dateValueText(attributes.text("date-value"))};
    else if (type == "time")
        m_cell = {durationText(attributes.text("time-value"))};
    else if (type == "boolean")
        m_cell = {attributes.text("boolean-value").toUpper()};
    else
        m_typed = false;
}

void RowsVisitor::close(std::string_view name)
{
    if (name == "table") {
        --m_depth;
        done = m_sheet == m_wanted && m_depth == 0;
        return;
    }
    if (m_sheet != m_wanted || m_depth != 1)
        return;
    if (name == "table-cell")
        closeCell();
    else if (name == "covered-table-cell") // lies under a merged cell
        m_blanks += size_t(m_cellTimes);
    else if (name == "table-row")
        closeRow();
    else if (name == "annotation")
        m_inNote = false;
    else if (name == "p")
        m_inText = false;
}

void RowsVisitor::closeCell()
{
    if (!m_typed)
        m_cell.text = QString::fromUtf8(m_text.data(), qsizetype(m_text.size())).trimmed();
    m_cell.unsolved = m_formula && !m_typed && m_text.empty();
    if (m_cell.text.isEmpty() && !m_cell.unsolved) {
        m_blanks += size_t(m_cellTimes);
        return;
    }
    const size_t used = m_cells.size() + m_blanks;
    if (used + size_t(m_cellTimes) > size_t(maxSheetColumns)) {
        done = !m_feed.fail(SheetErrors::tooManyColumns(m_row));
        return;
    }
    m_cells.resize(used);
    m_cells.resize(used + size_t(m_cellTimes), m_cell);
    m_blanks = 0;
}

void RowsVisitor::closeRow()
{
    // Rows without content are often repeated up to the end of the sheet.
    if (m_cells.empty()) {
        m_row = std::min(m_row + std::min(m_rowTimes, maxSheetRows), maxSheetRows + 1);
        return;
    }
    if (m_rowTimes > maxRepeatedRows) {
        done = !m_feed.fail(SheetErrors::rowRepeated(m_row));
        return;
    }
    for (int i = 0; i < m_rowTimes && !done; ++i)
        done = !m_feed.add(m_row++, m_cells);
}

} // namespace

Result<std::unique_ptr<Workbook>> OdsWorkbook::open(ZipArchive archive)
{
    // A document under a password keeps its names but not its text.
    const auto manifest = archive.read(u"META-INF/manifest.xml"_s);
    if (manifest && manifest->contains("encryption-data"))
        return SheetErrors::encrypted();
    const auto content = archive.stream(contentName);
    if (!content)
        return content.error();
    SheetsVisitor visitor;
    if (auto scanned = scanXml(**content, visitor); !scanned)
        return scanned.error();
    if (visitor.sheets.empty())
        return SheetErrors::unknownFormat();
    std::unique_ptr<OdsWorkbook> workbook(new OdsWorkbook(std::move(archive)));
    workbook->m_sheets = std::move(visitor.sheets);
    return std::unique_ptr<Workbook>(std::move(workbook));
}

Result<void> OdsWorkbook::read(int sheet, const RowSink &sink) const
{
    const auto content = m_archive.stream(contentName);
    if (!content)
        return content.error();
    RowFeed feed(sink);
    RowsVisitor visitor(sheet, feed);
    if (auto scanned = scanXml(**content, visitor); !scanned)
        return scanned.error();
    return feed.result();
}

} // namespace vs

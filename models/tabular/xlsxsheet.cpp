// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/xlsxsheet.h"

#include "models/tabular/xmlscan.h"

#include <charconv>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vs::xlsx
{

namespace
{

enum class CellType {
    Number,
    SharedString,
    Text, ///< inline or the result of a formula
    Boolean,
    Date, ///< ISO 8601
};

CellType cellType(std::string_view type)
{
    if (type == "s")
        return CellType::SharedString;
    if (type == "b")
        return CellType::Boolean;
    if (type == "d")
        return CellType::Date;
    return type.empty() || type == "n" ? CellType::Number : CellType::Text;
}

template <typename Number>
std::optional<Number> parsed(std::string_view text)
{
    Number number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failed != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

class SheetVisitor final : public XmlVisitor
{
public:
    SheetVisitor(MergedCells merged, const Shared &shared, RowFeed &feed)
        : m_shared(shared)
        , m_feed(feed)
        , m_merged(std::move(merged))
    {
    }

    void open(std::string_view name, const XmlAttributes &attributes)
    {
        if (name == "c")
            openCell(attributes);
        else if (name == "v" || name == "t")
            m_solved = m_inValue = m_inCell && !m_phonetic;
        else if (name == "f")
            m_formula = m_inCell;
        else if (name == "row")
            openRow(attributes);
        else if (name == "rPh")
            m_phonetic = true;
        else if (name == "sheetData")
            m_inData = true;
    }

    void text(std::string_view part)
    {
        if (!m_inValue)
            return;
        m_value += part;
        constexpr size_t mostBytes = 6; // of a character, references resolved
        if (m_value.size() > size_t(maxCellLength) * mostBytes)
            fail(SheetErrors::cellTooLong(m_row));
    }

    void close(std::string_view name)
    {
        if (name == "c")
            closeCell();
        else if (name == "v" || name == "t")
            m_inValue = false;
        else if (name == "row")
            closeRow();
        else if (name == "rPh")
            m_phonetic = false;
        else if (name == "sheetData")
            done = true;
    }

private:
    void openRow(const XmlAttributes &attributes);
    void openCell(const XmlAttributes &attributes);
    void closeCell();
    void closeRow();
    std::optional<Cell> valueCell() const;
    Cell numberCell() const;
    void fail(Error error) { done = !m_feed.fail(std::move(error)); }

    const Shared &m_shared;
    RowFeed &m_feed;
    MergedCells m_merged;
    std::vector<Cell> m_cells; ///< of the row; the first m_used are its own
    size_t m_used = 0;
    int m_row = 0;
    int m_column = -1;
    std::string m_value;
    CellType m_type = CellType::Number;
    size_t m_style = 0;
    bool m_inData = false;
    bool m_inCell = false;
    bool m_inValue = false;
    bool m_phonetic = false;
    bool m_formula = false;
    bool m_solved = false; ///< the formula's result stands beside it, though it may be empty
};

void SheetVisitor::openRow(const XmlAttributes &attributes)
{
    const std::string_view number = attributes["r"];
    m_row = number.empty() ? m_row + 1 : parsed<int>(number).value_or(0);
    if (m_row <= 0)
        fail(SheetErrors::damaged());
    m_column = -1;
    m_used = 0;
    m_merged.enterRow(m_row);
}

void SheetVisitor::openCell(const XmlAttributes &attributes)
{
    m_inCell = m_inData;
    m_formula = m_solved = false;
    m_value.clear();
    const std::string_view address = attributes["r"];
    if (address.empty()) {
        ++m_column;
    } else if (const auto position = parseAddress(address)) {
        m_column = position->column;
    } else {
        fail(SheetErrors::damaged());
    }
    m_type = cellType(attributes["t"]);
    m_style = parsed<size_t>(attributes["s"]).value_or(0);
}

void SheetVisitor::closeCell()
{
    m_inCell = false;
    const bool hasResult = m_solved && !(m_value.empty() && m_type == CellType::Number);
    const bool unsolved = m_formula && !hasResult;
    if ((m_value.empty() && !unsolved) || m_merged.covers(m_column))
        return;
    if (m_column >= maxSheetColumns)
        return fail(SheetErrors::tooManyColumns(m_row));
    auto cell = unsolved ? std::optional(Cell{{}, false, true}) : valueCell();
    if (!cell)
        return fail(SheetErrors::damaged());
    const auto column = size_t(m_column);
    if (column >= m_cells.size())
        m_cells.resize(column + 1);
    for (; m_used < column; ++m_used)
        m_cells[m_used] = {};
    m_used = std::max(m_used, column + 1);
    m_cells[column] = *std::move(cell);
}

void SheetVisitor::closeRow()
{
    if (m_inData)
        done = !m_feed.add(m_row, std::span(m_cells).first(m_used));
}

/// Nothing when the cell refers to a text that is not there.
std::optional<Cell> SheetVisitor::valueCell() const
{
    switch (m_type) {
    case CellType::SharedString: {
        const auto index = parsed<size_t>(m_value);
        if (!index || *index >= m_shared.strings.size())
            return std::nullopt;
        return Cell{m_shared.strings.at(*index)};
    }
    case CellType::Boolean:
        return Cell{m_value == "1" ? u"TRUE"_s : u"FALSE"_s};
    case CellType::Date:
        return Cell{cellText(m_value).replace(u'T', u' ').remove(u'Z')};
    case CellType::Text:
        return Cell{cellText(m_value)};
    case CellType::Number:
        break;
    }
    return numberCell();
}

Cell SheetVisitor::numberCell() const
{
    const NumberKind kind
        = m_style < m_shared.styles.size() ? m_shared.styles[m_style] : NumberKind::Plain;
    const auto value = parsed<double>(m_value);
    if (!value || !std::isfinite(*value))
        return {cellText(m_value)};
    if (kind == NumberKind::Plain)
        return {numberText(*value), true};
    return {dateText(*value, kind, m_shared.from1904)};
}

} // namespace

Result<void> readSheet(
    ByteSource &xml, MergedCells merged, const Shared &shared, const RowSink &sink)
{
    RowFeed feed(sink);
    SheetVisitor visitor(std::move(merged), shared, feed);
    if (auto scanned = scanXml(xml, visitor); !scanned)
        return scanned.error();
    return feed.result();
}

} // namespace vs::xlsx

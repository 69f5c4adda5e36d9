// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/listrows.h"

#include "models/core/textfold.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

bool isBlank(const Cell &cell)
{
    return std::all_of(
        cell.text.begin(), cell.text.end(), [](QChar c) { return c.isSpace() || isInvisible(c); });
}

QString spaceless(QStringView text)
{
    QString result = foldWidth(text);
    result.removeIf([](QChar c) { return c.isSpace(); });
    return result;
}

/// Heads of lists, standing alone in their row.
bool isTitle(QStringView text)
{
    static constexpr std::array words{u"花名册", u"名册", u"名单", u"登记表", u"统计表", u"汇总表",
        u"记录表", u"一览表", u"明细表", u"信息表", u"签到表"};
    return std::any_of(words.begin(), words.end(),
        [text](const char16_t *word) { return text.contains(QStringView(word)); });
}

} // namespace

QString unsolvedReason()
{
    return u"formula_without_value"_s;
}

QString unsolvedText()
{
    return QCoreApplication::translate("vs::ListRows",
        "A formula has no result in the file. Open the list in the office program, save it and "
        "import it again, or type the value here");
}

bool isTotalWord(QStringView text)
{
    // Asked of every cell of long lists: hardly any begins like this.
    const QStringView start = text.trimmed();
    if (start.isEmpty() || !QStringView(u"合总小共累本tTsSｔＴｓＳ").contains(start.front()))
        return false;
    static constexpr std::array words{u"合计", u"总计", u"小计", u"共计", u"累计", u"总数",
        u"合计数", u"合计人数", u"总人数", u"本页合计", u"本页小计", u"total", u"subtotal"};
    const QString plain = spaceless(text).toLower();
    for (const char16_t *word : words) {
        if (!plain.startsWith(QStringView(word)))
            continue;
        const QStringView rest = QStringView(plain).sliced(QStringView(word).size());
        if (rest.isEmpty() || rest.front() == u':' || rest.front() == u'('
            || isAsciiDigit(rest.front().unicode()))
            return true;
    }
    return false;
}

bool isPaperLine(QStringView text)
{
    if (!text.contains(u':') && !text.contains(u'：'))
        return false;
    static constexpr std::array words{u"制表", u"填表", u"填报", u"审核", u"复核", u"负责人",
        u"经办", u"统计人", u"联系人", u"单位负责", u"盖章", u"备注", u"说明", u"注", u"附",
        u"日期", u"填写说明"};
    const QString plain = spaceless(text);
    const qsizetype colon = plain.indexOf(u':');
    constexpr qsizetype longestLabel = 8;
    if (colon <= 0 || colon > longestLabel)
        return false;
    return std::any_of(words.begin(), words.end(),
        [&plain](const char16_t *word) { return plain.startsWith(QStringView(word)); });
}

ListRows::ListRows(std::span<const ColumnSpec> specs, Head head)
    : m_head(std::move(head))
{
    for (const ColumnSpec &spec : specs)
        m_keys += spec.key;
    m_head.columnOf.resize(specs.size(), -1);
    for (const QString &heading : m_head.headings)
        m_headings += spaceless(heading);
    for (const int column : m_head.columnOf)
        m_headings.resize(std::max<qsizetype>(m_headings.size(), column + 1));
}

ListRow ListRows::read(int rowNumber, std::span<const Cell> cells) const
{
    ListRow row{rowNumber, false, {}, false};
    row.cells.resize(m_head.columnOf.size());
    int mapped = 0;
    for (size_t spec = 0; spec < row.cells.size(); ++spec) {
        const int column = m_head.columnOf[spec];
        if (column < 0 || size_t(column) >= cells.size())
            continue;
        const Cell &cell = cells[size_t(column)];
        row.unsolved |= cell.unsolved;
        if (!cell.unsolved && isBlank(cell))
            continue;
        row.cells[spec] = cell;
        ++mapped;
    }
    if (mapped == 0)
        return row;
    // What sums up or signs says so at the start; the number of a row may stand before it.
    int filled = 0;
    for (const Cell &cell : cells) {
        if (isBlank(cell))
            continue;
        if (++filled <= 2 && (isTotalWord(cell.text) || isPaperLine(cell.text)))
            return row;
    }
    const bool title = filled == 1
        && std::any_of(row.cells.begin(), row.cells.end(),
            [](const Cell &cell) { return isTitle(cell.text); });
    row.isRecord = !title && !isRepeatedHead(cells);
    return row;
}

bool ListRows::isRepeatedHead(std::span<const Cell> cells) const
{
    int alike = 0;
    int different = 0;
    for (const int column : m_head.columnOf) {
        if (column < 0 || size_t(column) >= cells.size() || isBlank(cells[size_t(column)]))
            continue;
        // Of a head in two rows the heading holds both.
        const QString &heading = m_headings[column];
        const QString &text = cells[size_t(column)].text;
        const bool same = heading.endsWith(text.back()) && heading.endsWith(spaceless(text));
        ++(same ? alike : different);
    }
    return alike >= 2 && alike > different;
}

RowCells ListRows::keyed(const ListRow &row) const
{
    RowCells cells;
    for (size_t spec = 0; spec < row.cells.size(); ++spec) {
        if (!row.cells[spec].text.isEmpty())
            cells.insert(m_keys[qsizetype(spec)], row.cells[spec].text);
    }
    return cells;
}

ListRow ListRows::unkeyed(int rowNumber, const RowCells &cells) const
{
    ListRow row{rowNumber, true, {}, false};
    for (const QString &key : m_keys)
        row.cells.push_back({cells.value(key).trimmed(), false});
    return row;
}

Result<void> ListRows::readAll(
    const ImportSource &source, const std::function<bool(ListRow &&row)> &sink) const
{
    return readBelowHead(
        source, [&](int number, std::span<const Cell> cells) { return sink(read(number, cells)); });
}

Result<void> readBelowHead(const ImportSource &source, const RowSink &sink)
{
    const auto workbook = Workbook::open(source.path);
    if (!workbook)
        return workbook.error();
    return (*workbook)->read(source.sheet, [&](int number, std::span<const Cell> cells) {
        return number <= source.head.row || sink(number, cells);
    });
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/listdocument.h"

#include "models/core/grouped.h"
#include "models/storage/database.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr double side = 120;  // margins left and right
constexpr double above = 110; // and over the head
constexpr double below = 150; // under the table, with the page number
constexpr double headRoom = 190;
constexpr int usualFont = 30; // 3 mm, as 8.5 pt
constexpr int smallFont = 25;
constexpr double narrowest = 110;
constexpr double crowded = 240; // columns cut down to this get the small font
constexpr QRgb ink = 0x1f2329;
constexpr QRgb grey = 0x5b6470;

double roomOf(QPageLayout::Orientation orientation)
{
    return (orientation == QPageLayout::Portrait ? 2100 : 2970) - 2 * side;
}

double sum(const std::vector<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// The widest a column may be, so that all of them fit into `room`; narrow ones keep their width.
double widestThatFits(std::vector<double> widths, double room)
{
    std::sort(widths.begin(), widths.end());
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const double share = room / double(widths.size() - i);
        if (widths[i] > share)
            return share;
        room -= widths[i];
    }
    return widths.empty() ? room : widths.back();
}

void draw(QPainter &painter, PrintFont font, QRgb colour, QRectF box, Qt::Alignment alignment,
    const QString &text)
{
    TextMeter meter(font);
    painter.setFont(font.font());
    painter.setPen(QColor(colour));
    meter.draw(painter, box.left(), box.top(), box.width(), alignment,
        meter.lines(text, box.width(), 1).value(0));
}

} // namespace

ListDocument::ListDocument(Database &database, ListSheet sheet, PrintHead head, bool unmasked)
    : m_database(database)
    , m_sheet(std::move(sheet))
    , m_head(std::move(head))
    , m_reader(m_sheet, unmasked)
{
}

Result<std::shared_ptr<ListDocument>> ListDocument::make(
    Database &database, ListSheet sheet, PrintHead head, bool unmasked, const Progress &progress)
{
    std::shared_ptr<ListDocument> document(
        new ListDocument(database, std::move(sheet), std::move(head), unmasked));
    auto first = document->m_reader.rows(0);
    if (!first)
        return first.error();
    document->layColumns(*first);
    if (auto done = document->layPages(*std::move(first), progress); !done)
        return done.error();
    return document;
}

QString ListDocument::title() const
{
    return tr("%1 %2", "list and day").arg(m_sheet.title, m_head.day.toString(Qt::ISODate));
}

std::shared_ptr<void> ListDocument::enterThread()
{
    return std::make_shared<ThreadConnection>(m_database);
}

/// Widths for what the head and the first rows hold; a longer text further down wraps.
void ListDocument::layColumns(const std::vector<RecordRow> &sample)
{
    TextMeter meter({usualFont});
    TextMeter bold({usualFont, true});
    std::vector<PrintColumn> columns;
    std::vector<double> widths;
    for (const int column : m_sheet.columns) {
        columns.push_back({m_sheet.source->header(column), 0, m_sheet.source->alignment(column)});
        widths.push_back(bold.width(columns.back().title));
    }
    for (const RecordRow &row : sample) {
        const std::vector<QString> shown = texts(row);
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], meter.width(shown[i]));
    }
    for (double &width : widths)
        width = std::max(width + 2 * TablePainter::padding + 4, narrowest);
    if (sum(widths) > roomOf(QPageLayout::Portrait))
        m_orientation = QPageLayout::Landscape;
    const double room = roomOf(m_orientation);
    const double widest = widestThatFits(widths, room);
    for (double &width : widths)
        width = std::min(width, widest);
    const double spare = std::max(0.0, room - sum(widths));
    for (std::size_t i = 0; i < widths.size(); ++i)
        columns[i].width = widths[i] + spare / double(widths.size());
    m_table.emplace(std::move(columns), widest < crowded ? smallFont : usualFont);
}

Result<void> ListDocument::layPages(std::vector<RecordRow> page, const Progress &progress)
{
    const double room = bottom() - tableTop() - m_table->headHeight();
    double y = 0;
    std::size_t first = 0;
    m_firstRows = {0};
    while (first < m_reader.size()) {
        // Rows may be missing from what was asked for: their place is found by their id.
        std::size_t at = first;
        for (const RecordRow &row : page) {
            while (m_sheet.ids[at] != row.id)
                ++at;
            const double height = m_table->rowHeight(texts(row));
            if (y > 0 && y + height > room) {
                m_firstRows.push_back(at);
                y = 0;
            }
            y += height;
            ++at;
        }
        first += ListReader::pageSize;
        if (progress && !progress(int(std::min(first, m_reader.size())))) {
            return Error{Error::Kind::Cancelled, u"cancelled"_s, tr("Printing was stopped."), {}};
        }
        if (first >= m_reader.size())
            break;
        auto next = m_reader.rows(first);
        if (!next)
            return next.error();
        page = *std::move(next);
    }
    return {};
}

std::vector<QString> ListDocument::texts(const RecordRow &row) const
{
    std::vector<QString> texts;
    texts.reserve(row.cells.size());
    for (const RecordCell &cell : row.cells)
        texts.push_back(
            cell.stars > 0 && cell.text.isEmpty() ? QString(cell.stars, u'★') : cell.text);
    return texts;
}

double ListDocument::tableTop() const
{
    return above + headRoom;
}

double ListDocument::bottom() const
{
    return pageSize().height() - below;
}

void ListDocument::paintHead(QPainter &painter) const
{
    const double room = roomOf(m_orientation);
    const auto line
        = [room](double y, double height) { return QRectF(side, above + y, room, height); };
    draw(painter, {50, true}, ink, line(0, 70), Qt::AlignHCenter, m_sheet.title);
    draw(painter, {28}, grey, line(78, 40), Qt::AlignLeft, m_head.station);
    draw(painter, {28}, grey, line(78, 40), Qt::AlignRight,
        tr("Printed %1 by %2").arg(m_head.day.toString(Qt::ISODate), m_head.user));
    QStringList words = m_sheet.narrowedBy;
    words += tr("%1 rows").arg(grouped(qint64(m_sheet.ids.size())));
    draw(painter, {26}, grey, line(122, 40), Qt::AlignLeft, words.join(u"  ·  "_s));
}

void ListDocument::paintFoot(QPainter &painter, int page) const
{
    draw(painter, {26}, grey, QRectF(side, bottom() + 40, roomOf(m_orientation), 40),
        Qt::AlignHCenter, tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
}

Result<void> ListDocument::paint(QPainter &painter, int page)
{
    const std::size_t first = m_firstRows.at(std::size_t(page));
    const std::size_t end
        = page + 1 < pageCount() ? m_firstRows[std::size_t(page) + 1] : m_reader.size();
    paintHead(painter);
    QPointF at(side, tableTop());
    m_table->paintHead(painter, at);
    at.ry() += m_table->headHeight();
    const auto rows = end > first ? m_reader.rows(first, end - first)
                                  : Result<std::vector<RecordRow>>(std::vector<RecordRow>());
    if (!rows)
        return rows.error();
    bool shaded = false;
    for (const RecordRow &row : *rows) {
        at.ry() += m_table->paintRow(painter, at, texts(row), shaded);
        shaded = !shaded;
    }
    paintFoot(painter, page);
    return {};
}

} // namespace vs

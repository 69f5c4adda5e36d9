// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/tablepainter.h"

#include <QPainter>

#include <algorithm>

namespace vs
{

namespace
{

constexpr double roomAbove = 7; // and below the text of a row
constexpr QRgb ink = 0x1f2329;
constexpr QRgb rule = 0xb9bec6;
constexpr QRgb headGround = 0xe9ebee;
constexpr QRgb rowGround = 0xf6f7f8;

} // namespace

TablePainter::TablePainter(std::vector<PrintColumn> columns, int fontSize)
    : m_columns(std::move(columns))
    , m_meter({fontSize})
    , m_bold({fontSize, true})
{
    for (const PrintColumn &column : m_columns)
        m_titles.push_back(column.title);
}

double TablePainter::width() const
{
    double sum = 0;
    for (const PrintColumn &column : m_columns)
        sum += column.width;
    return sum;
}

double TablePainter::headHeight()
{
    return height(m_titles, m_bold);
}

double TablePainter::rowHeight(std::span<const QString> cells)
{
    return height(cells, m_meter);
}

double TablePainter::height(std::span<const QString> cells, TextMeter &meter)
{
    qsizetype lines = 1;
    for (std::size_t i = 0; i < std::min(cells.size(), m_columns.size()); ++i) {
        const double room = m_columns[i].width - 2 * padding;
        if (meter.width(cells[i]) > room)
            lines = std::max(lines, meter.lines(cells[i], room, mostLines).size());
    }
    return double(lines) * meter.lineHeight() + 2 * roomAbove;
}

void TablePainter::paintCells(
    QPainter &painter, QPointF at, std::span<const QString> cells, double height, TextMeter &meter)
{
    painter.setPen(QColor(ink));
    painter.setFont(meter.font().font());
    double x = at.x();
    for (std::size_t i = 0; i < std::min(cells.size(), m_columns.size()); ++i) {
        const double room = m_columns[i].width - 2 * padding;
        const QStringList lines = meter.lines(cells[i], room, mostLines);
        double y = at.y() + (height - double(lines.size()) * meter.lineHeight()) / 2;
        for (const QString &line : lines) {
            meter.draw(painter, x + padding, y, room, m_columns[i].alignment, line);
            y += meter.lineHeight();
        }
        x += m_columns[i].width;
    }
}

void TablePainter::paintHead(QPainter &painter, QPointF at)
{
    const double height = headHeight();
    painter.fillRect(QRectF(at, QSizeF(width(), height)), QColor(headGround));
    paintCells(painter, at, m_titles, height, m_bold);
    painter.setPen(QPen(QColor(ink), 3));
    painter.drawLine(at + QPointF(0, height), at + QPointF(width(), height));
}

double TablePainter::paintRow(
    QPainter &painter, QPointF at, std::span<const QString> cells, bool shaded)
{
    const double height = rowHeight(cells);
    if (shaded)
        painter.fillRect(QRectF(at, QSizeF(width(), height)), QColor(rowGround));
    paintCells(painter, at, cells, height, m_meter);
    painter.setPen(QPen(QColor(rule), 1.5));
    painter.drawLine(at + QPointF(0, height), at + QPointF(width(), height));
    return height;
}

} // namespace vs

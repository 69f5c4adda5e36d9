// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/pageflow.h"

#include <QPainter>

namespace vs
{

void PageFlow::turn()
{
    m_pages.emplace_back();
    m_y = 0;
}

void PageFlow::put(double height, Paint paint)
{
    m_pages.back().push_back({m_y, std::move(paint)});
    m_y += height;
}

void PageFlow::add(double height, Paint paint)
{
    if (m_y > 0 && m_y + m_waitingHeight + height > m_bottom - m_top)
        turn();
    for (auto &[headingHeight, heading] : m_waiting)
        put(headingHeight, std::move(heading));
    m_waiting.clear();
    m_waitingHeight = 0;
    put(height, std::move(paint));
}

void PageFlow::addHeading(double height, Paint paint)
{
    m_waiting.emplace_back(height, std::move(paint));
    m_waitingHeight += height;
}

void PageFlow::addGap(double height)
{
    m_y += m_y > 0 ? height : 0;
}

void PageFlow::addTable(
    const std::shared_ptr<TablePainter> &table, const std::vector<std::vector<QString>> &rows)
{
    const double headHeight = table->headHeight();
    const auto head = [table](QPainter &painter, QPointF at) { table->paintHead(painter, at); };
    addHeading(headHeight, head);
    for (const std::vector<QString> &row : rows) {
        const double height = table->rowHeight(row);
        if (m_waiting.empty() && m_y + height > m_bottom - m_top) {
            turn();
            put(headHeight, head);
        }
        add(height,
            [table, row](QPainter &painter, QPointF at) { table->paintRow(painter, at, row); });
    }
}

void PageFlow::paint(QPainter &painter, int page) const
{
    for (const Piece &piece : m_pages.at(std::size_t(page)))
        piece.paint(painter, {m_left, m_top + piece.y});
}

} // namespace vs

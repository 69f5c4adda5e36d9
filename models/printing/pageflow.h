// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/tablepainter.h"

#include <functional>
#include <memory>

class QPainter;

namespace vs
{

/// Pieces of a document one below the other, spread over pages: headings stay with what follows,
/// tables repeat their heads, nothing is cut through.
class PageFlow final
{
public:
    using Paint = std::function<void(QPainter &painter, QPointF at)>;

    PageFlow(double left, double top, double bottom)
        : m_left(left)
        , m_top(top)
        , m_bottom(bottom)
    {
    }

    void add(double height, Paint paint);
    /// A piece that stands on the same page as what comes next.
    void addHeading(double height, Paint paint);
    void addGap(double height);
    void addTable(
        const std::shared_ptr<TablePainter> &table, const std::vector<std::vector<QString>> &rows);

    /// One at least.
    int pageCount() const { return int(m_pages.size()); }
    void paint(QPainter &painter, int page) const;

private:
    struct Piece {
        double y = 0;
        Paint paint;
    };

    void put(double height, Paint paint);
    void turn();

    const double m_left;
    const double m_top;
    const double m_bottom;
    double m_y = 0;
    double m_waitingHeight = 0; ///< of headings that are put with the next piece
    std::vector<std::pair<double, Paint>> m_waiting;
    std::vector<std::vector<Piece>> m_pages{1};
};

} // namespace vs

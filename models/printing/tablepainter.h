// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/textmeter.h"

#include <span>
#include <vector>

class QPainter;

namespace vs
{

struct PrintColumn {
    QString title;
    double width = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// The rows of a printed table: cells wrap, rows grow, heads are drawn again on every page.
class TablePainter final
{
public:
    static constexpr double padding = 12; ///< left and right of a cell
    static constexpr int mostLines = 3;   ///< of a cell; longer text ends in an ellipsis

    TablePainter(std::vector<PrintColumn> columns, int fontSize);

    const std::vector<PrintColumn> &columns() const { return m_columns; }
    double width() const;

    double headHeight();
    double rowHeight(std::span<const QString> cells);
    void paintHead(QPainter &painter, QPointF at);
    /// Gives the height.
    double paintRow(
        QPainter &painter, QPointF at, std::span<const QString> cells, bool shaded = false);

private:
    double height(std::span<const QString> cells, TextMeter &meter);
    void paintCells(QPainter &painter, QPointF at, std::span<const QString> cells, double height,
        TextMeter &meter);

    const std::vector<PrintColumn> m_columns;
    std::vector<QString> m_titles;
    TextMeter m_meter;
    TextMeter m_bold;
};

} // namespace vs

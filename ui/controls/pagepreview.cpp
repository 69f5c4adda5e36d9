// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/pagepreview.h"

#include "models/printing/pageddocument.h"

#include <QPainter>

namespace vs
{
namespace
{

constexpr int Margin = 8; ///< pixels around the sheet

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(420, 300);
}

void PagePreview::showPage(PagedDocument &document, int page)
{
    m_drawn = QPicture();
    m_page = document.pageSize();
    QString said = document.description(page);
    {
        QPainter painter(&m_drawn);
        if (const auto drawn = document.paint(painter, page); !drawn)
            said = drawn.error().text;
    }
    setAccessibleDescription(said);
    update();
}

QSize PagePreview::sizeHint() const
{
    return {700, 500};
}

void PagePreview::paintEvent(QPaintEvent *)
{
    const QSizeF room = QSizeF(size()).shrunkBy(QMarginsF(Margin, Margin, Margin, Margin));
    const QSizeF sheet = m_page.scaled(room, Qt::KeepAspectRatio);
    if (sheet.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((width() - sheet.width()) / 2, (height() - sheet.height()) / 2);
    painter.scale(sheet.width() / m_page.width(), sheet.height() / m_page.height());
    // Paper is white in a dark palette too.
    painter.fillRect(QRectF(QPointF(), m_page), Qt::white);
    painter.setPen(QPen(palette().color(QPalette::Mid), 0));
    painter.drawRect(QRectF(QPointF(), m_page));
    painter.drawPicture(0, 0, m_drawn);
}

} // namespace vs

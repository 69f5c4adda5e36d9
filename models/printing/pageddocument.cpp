// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/pageddocument.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

namespace vs
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(vs::PagedDocument)
};

constexpr QSizeF A4(2100, 2970);

} // namespace

QString PagedDocument::description(int page) const
{
    return Text::tr("Page %1 of %2").arg(page + 1).arg(pageCount());
}

QString PagedDocument::paper() const
{
    return orientation() == QPageLayout::Landscape ? Text::tr("Put in A4 paper, landscape.")
                                                   : Text::tr("Put in A4 paper, upright.");
}

QSizeF PagedDocument::pageSize() const
{
    return orientation() == QPageLayout::Landscape ? A4.transposed() : A4;
}

void PagedDocument::prepare(QPagedPaintDevice &device) const
{
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation(), QMarginsF()));
}

Result<void> PagedDocument::paintPage(QPainter &painter, int page)
{
    const QPaintDevice *device = painter.device();
    painter.setTransform(QTransform::fromScale(
        device->width() / pageSize().width(), device->height() / pageSize().height()));
    return paint(painter, page);
}

} // namespace vs

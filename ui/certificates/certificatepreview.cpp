// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/certificatepreview.h"

#include <QPainter>

namespace vs
{
namespace
{

constexpr int Margin = 8; ///< pixels around the sheet

} // namespace

CertificatePreview::CertificatePreview(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(420, 300);
}

void CertificatePreview::setCertificate(const Certificate &certificate)
{
    m_certificate = certificate;
    setAccessibleDescription(
        tr("Certificate %1 for %2: %3")
            .arg(certificate.number, certificate.holder, Certificate::starTitle(certificate.star)));
    update();
}

QSize CertificatePreview::sizeHint() const
{
    return {700, 500};
}

void CertificatePreview::paintEvent(QPaintEvent *)
{
    const QSizeF page = CertificatePainter::pageSize();
    const QSizeF room = QSizeF(size()).shrunkBy(QMarginsF(Margin, Margin, Margin, Margin));
    const QSizeF sheet = page.scaled(room, Qt::KeepAspectRatio);
    if (sheet.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((width() - sheet.width()) / 2, (height() - sheet.height()) / 2);
    painter.scale(sheet.width() / page.width(), sheet.height() / page.height());
    // Paper is white in a dark palette too.
    painter.fillRect(QRectF(QPointF(), page), Qt::white);
    painter.setPen(QPen(palette().color(QPalette::Mid), 0));
    painter.drawRect(QRectF(QPointF(), page));
    m_painter.paint(painter, m_certificate);
}

} // namespace vs

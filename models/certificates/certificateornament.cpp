// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/certificateornament.h"

#include <QPainter>
#include <QPen>
#include <QtMath>

#include <array>

namespace vs
{
namespace
{

constexpr QColor Red(0xC7, 0x00, 0x0B);
constexpr QColor Gold(0xC9, 0x96, 0x2B);
constexpr QColor DarkGold(0xA8, 0x79, 0x1B);
constexpr QColor PaleGold(0xEF, 0xDD, 0xB3);
constexpr QColor GroundGold(0xF7, 0xEE, 0xDA);
constexpr QColor MarkGrey(0xB4, 0xBA, 0xC2);

constexpr double OuterInset = 90; ///< of the red line
constexpr double BandInset = 133; ///< of the middle of the band
constexpr double BandWidth = 54;
constexpr double InnerInset = 176; ///< of the gold line inside the band
constexpr double FrameInset = 200;
constexpr double FrameHollow = 62;  ///< radius of the hollowed corners
constexpr double BeadDistance = 30; ///< wished; fitted so that each side holds whole beads
constexpr double Dot = 0.4; ///< dash under a round cap; the raster engine drops those of length 0
constexpr double CornerRadius = 66;
constexpr double GroundRadius = 400;
constexpr double StarRadius = 70;
constexpr double StarDistance = 176;

QPen line(const QColor &color, double width, Qt::PenCapStyle cap = Qt::FlatCap)
{
    return QPen(color, width, Qt::SolidLine, cap, Qt::MiterJoin);
}

/// `on` and `period` in page units; Qt wants them in widths of the pen.
QPen dashes(const QColor &color, double width, double on, double period, Qt::PenCapStyle cap)
{
    QPen pen(color, width, Qt::CustomDashLine, cap);
    pen.setDashPattern({on / width, (period - on) / width});
    return pen;
}

QRectF inset(const QRectF &page, double by)
{
    return page.adjusted(by, by, -by, -by);
}

/// Ellipses turned against each other, as on engine-turned prints.
QPainterPath rosette(double radius, double slimness, int count)
{
    QPainterPath ellipse;
    ellipse.addEllipse(QPointF(), radius, radius * slimness);
    QPainterPath path;
    for (int i = 0; i < count; ++i)
        path.addPath(QTransform().rotate(180.0 * i / count).map(ellipse));
    return path;
}

QPainterPath hollowedFrame(const QRectF &r, double hollow)
{
    const auto corner = [hollow](QPointF at) {
        return QRectF(at.x() - hollow, at.y() - hollow, 2 * hollow, 2 * hollow);
    };
    QPainterPath path(QPointF(r.left() + hollow, r.top()));
    path.lineTo(r.right() - hollow, r.top());
    path.arcTo(corner(r.topRight()), 180, 90);
    path.lineTo(r.right(), r.bottom() - hollow);
    path.arcTo(corner(r.bottomRight()), 90, 90);
    path.lineTo(r.left() + hollow, r.bottom());
    path.arcTo(corner(r.bottomLeft()), 0, 90);
    path.lineTo(r.left(), r.top() + hollow);
    path.arcTo(corner(r.topLeft()), -90, 90);
    path.closeSubpath();
    return path;
}

QPointF ray(double radius, double degrees)
{
    return {radius * qSin(qDegreesToRadians(degrees)), -radius * qCos(qDegreesToRadians(degrees))};
}

} // namespace

CertificateOrnament::CertificateOrnament(QSizeF page)
    : m_page(QPointF(), page)
    , m_frame(hollowedFrame(inset(m_page, FrameInset), FrameHollow))
    , m_rosette(rosette(CornerRadius, 0.36, 6))
    , m_ground(rosette(GroundRadius, 0.5, 9))
{
    // The inner radius of a regular five-pointed star whose edges run from ray to ray.
    const double waist = StarRadius * qCos(qDegreesToRadians(72.0)) / qCos(qDegreesToRadians(36.0));
    for (int i = 0; i < 5; ++i) {
        const QPointF tip = ray(StarRadius, 72.0 * i);
        const QPointF notch = ray(waist, 72.0 * i + 36);
        i == 0 ? m_star.moveTo(tip) : m_star.lineTo(tip);
        m_star.lineTo(notch);
        m_facets.moveTo(0, 0);
        m_facets.lineTo(tip);
        m_facets.lineTo(notch);
        m_facets.closeSubpath();
    }
    m_star.closeSubpath();
}

void CertificateOrnament::paintBorder(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    paintBand(painter);
    painter.setPen(line(Red, 9));
    painter.drawRect(inset(m_page, OuterInset));
    painter.setPen(line(Gold, 5));
    painter.drawRect(inset(m_page, InnerInset));
    painter.setPen(line(Red, 2.5));
    painter.drawPath(m_frame);
    paintCorners(painter);
}

void CertificateOrnament::paintBand(QPainter &painter) const
{
    const QRectF band = inset(m_page, BandInset);
    const std::array<QLineF, 4> sides{QLineF(band.topLeft(), band.topRight()),
        QLineF(band.topRight(), band.bottomRight()), QLineF(band.bottomRight(), band.bottomLeft()),
        QLineF(band.bottomLeft(), band.topLeft())};
    // A fine hatch, and on it a chain: each disc covers the middle of the one below.
    for (const QLineF &side : sides) {
        const double period = side.length() / qRound(side.length() / BeadDistance);
        painter.setPen(dashes(PaleGold, BandWidth, 2.5, period / 5, Qt::FlatCap));
        painter.drawLine(side);
        painter.setPen(dashes(Gold, 38, Dot, period, Qt::RoundCap));
        painter.drawLine(side);
        painter.setPen(dashes(Qt::white, 31, Dot, period, Qt::RoundCap));
        painter.drawLine(side);
        painter.setPen(dashes(Red, 11, Dot, period, Qt::RoundCap));
        painter.drawLine(side);
    }
}

void CertificateOrnament::paintCorners(QPainter &painter) const
{
    const QRectF centres = inset(m_page, BandInset);
    const QTransform before = painter.transform();
    for (const QPointF &centre :
        {centres.topLeft(), centres.topRight(), centres.bottomLeft(), centres.bottomRight()}) {
        painter.translate(centre);
        painter.setPen(line(Red, 5));
        painter.setBrush(Qt::white);
        painter.drawEllipse(QPointF(), CornerRadius + 6, CornerRadius + 6);
        painter.setPen(line(Gold, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(m_rosette);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Red);
        painter.drawEllipse(QPointF(), 13, 13);
        painter.setTransform(before);
    }
}

void CertificateOrnament::paintGround(QPainter &painter, QPointF centre) const
{
    const QTransform before = painter.transform();
    painter.translate(centre);
    painter.setPen(line(GroundGold, 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(m_ground);
    painter.setTransform(before);
}

void CertificateOrnament::paintStars(QPainter &painter, QPointF centre, int count) const
{
    const QTransform before = painter.transform();
    painter.translate(centre.x() - (count - 1) * StarDistance / 2, centre.y());
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < count; ++i) {
        painter.setBrush(Gold);
        painter.drawPath(m_star);
        painter.setBrush(DarkGold);
        painter.drawPath(m_facets);
        painter.translate(StarDistance, 0);
    }
    painter.setTransform(before);
}

void CertificateOrnament::paintRule(QPainter &painter, QPointF centre, double width) const
{
    const QPointF half(width / 2, 0);
    const QPointF gap(40, 0);
    painter.setPen(line(Gold, 4));
    painter.drawLine(centre - half, centre - gap);
    painter.drawLine(centre + gap, centre + half);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Gold);
    painter.drawPolygon(QPolygonF({centre + QPointF(-22, 0), centre + QPointF(0, -11),
        centre + QPointF(22, 0), centre + QPointF(0, 11)}));
}

void CertificateOrnament::paintCornerMarks(QPainter &painter, const QRectF &box) const
{
    constexpr double Length = 28;
    const QRectF r = inset(box, -6);
    painter.setPen(line(MarkGrey, 2.5));
    painter.setBrush(Qt::NoBrush);
    const auto mark = [&painter](QPointF at, double dx, double dy) {
        const std::array<QPointF, 3> angle{at + QPointF(dx, 0), at, at + QPointF(0, dy)};
        painter.drawPolyline(angle.data(), int(angle.size()));
    };
    mark(r.topLeft(), Length, Length);
    mark(r.topRight(), -Length, Length);
    mark(r.bottomLeft(), Length, -Length);
    mark(r.bottomRight(), -Length, -Length);
}

} // namespace vs

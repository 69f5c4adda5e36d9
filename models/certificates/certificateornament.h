// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace vs
{

/// The drawn parts of a star certificate, in tenths of a millimetre. Each page of a PDF repeats
/// them in full, so the border is made of long strokes with a dash pattern, which cost a few bytes,
/// and only the corners are real curves.
class CertificateOrnament final
{
public:
    explicit CertificateOrnament(QSizeF page);

    void paintBorder(QPainter &painter) const;
    /// A pale rosette behind the text.
    void paintGround(QPainter &painter, QPointF centre) const;
    /// `count` stars in a row around `centre`.
    void paintStars(QPainter &painter, QPointF centre, int count) const;
    /// A thin rule that ends in points, with a diamond in its middle.
    void paintRule(QPainter &painter, QPointF centre, double width) const;
    /// Four angles just outside `box`, which itself stays blank.
    void paintCornerMarks(QPainter &painter, const QRectF &box) const;

private:
    void paintBand(QPainter &painter) const;
    void paintCorners(QPainter &painter) const;

    QRectF m_page;
    QPainterPath m_frame; ///< innermost line, its corners hollowed
    QPainterPath m_rosette;
    QPainterPath m_ground;
    QPainterPath m_star;
    QPainterPath m_facets; ///< the shaded half of each ray
};

} // namespace vs

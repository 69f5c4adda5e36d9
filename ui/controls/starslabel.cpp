// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/starslabel.h"

#include "ui/controls/theme.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace vs
{

namespace
{

constexpr int highestLevel = 5;

QPolygonF starShape(QPointF centre, double radius)
{
    constexpr double innerShare = 0.45;
    QPolygonF shape;
    for (int corner = 0; corner < 10; ++corner) {
        const double reach = corner % 2 == 0 ? radius : radius * innerShare;
        const double angle = qDegreesToRadians(-90.0 + 36.0 * corner);
        shape << centre + QPointF(std::cos(angle), std::sin(angle)) * reach;
    }
    return shape;
}

} // namespace

StarsLabel::StarsLabel(int stars, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStars(stars);
}

void StarsLabel::setStars(int stars)
{
    m_stars = std::clamp(stars, 0, highestLevel);
    setAccessibleName(tr("%1 of 5 stars").arg(m_stars));
    setToolTip(accessibleName());
    update();
}

QSize StarsLabel::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side * highestLevel, side};
}

void StarsLabel::paintStars(
    QPainter &painter, const QRect &rect, int stars, const QPalette &palette)
{
    const Colours &c = colours(palette);
    const double side = std::min<double>(rect.height(), rect.width() / double(highestLevel));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int star = 0; star < highestLevel; ++star) {
        // A star's points reach further up than down, and letters stand below the middle.
        const QPointF centre(
            rect.left() + side * (star + 0.5), rect.center().y() + 0.5 + side * 0.1);
        painter.setPen(QPen(star < stars ? c.gold : c.edge, 1.2));
        painter.setBrush(star < stars ? QBrush(c.gold) : QBrush(Qt::NoBrush));
        painter.drawPolygon(starShape(centre, side * 0.42));
    }
    painter.restore();
}

void StarsLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStars(painter, rect(), m_stars, palette());
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vs
{

/// A star level 0–5 as gold stars.
class StarsLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit StarsLabel(int stars = 0, QWidget *parent = nullptr);

    void setStars(int stars);
    int stars() const { return m_stars; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// For delegates: five stars from the left of `rect`, the first `stars` of them filled.
    static void paintStars(
        QPainter &painter, const QRect &rect, int stars, const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_stars = 0;
};

} // namespace vs

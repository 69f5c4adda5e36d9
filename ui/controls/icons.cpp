// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/icons.h"

#include "ui/controls/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr auto drawnColour = "#5B6470"; // what the SVG files are drawn in

QColor toneColour(IconTone tone, QIcon::Mode mode)
{
    const Colours &c = colours(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return c.disabled;
    switch (tone) {
    case IconTone::Plain:
        return c.muted;
    case IconTone::OnBrand:
        return c.onBrand;
    case IconTone::Brand:
        return c.brandText;
    case IconTone::Gold:
        return c.gold;
    case IconTone::Info:
        return c.infoText;
    case IconTone::Ok:
        return c.okText;
    case IconTone::Warning:
        return c.warningText;
    case IconTone::Error:
        return c.errorText;
    }
    return c.muted;
}

class TintedSvg final : public QIconEngine
{
public:
    TintedSvg(QByteArray svg, IconTone tone)
        : m_svg(std::move(svg))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace(drawnColour, toneColour(m_tone, mode).name().toLatin1());
        const int side = std::min(rect.width(), rect.height()); // wider icons leave air to the text
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        QSvgRenderer(svg).render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedSvg(m_svg, m_tone); }

private:
    const QByteArray m_svg;
    const IconTone m_tone;
};

} // namespace

QIcon icon(const QString &name, IconTone tone)
{
    QFile file(u":/look/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new TintedSvg(file.readAll(), tone));
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/theme.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QHash>
#include <QPalette>
#include <QRegularExpression>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const Colours lightColours{
    .window = 0xF3F4F6,
    .surface = 0xFFFFFF,
    .sunken = 0xE9EBEF,
    .line = 0xD5D9E0,
    .edge = 0x868E9A,
    .text = 0x1F2329,
    .muted = 0x5B6470,
    .disabled = 0x9AA1AC,
    .brand = 0xC7000B,
    .brandDown = 0xA30009,
    .brandText = 0xC7000B,
    .onBrand = 0xFFFFFF,
    .gold = 0xC9962B,
    .focus = 0x2765C4,
    .selection = 0xD9E5F6,
    .infoBack = 0xEAF1FB,
    .infoText = 0x1D4F91,
    .okBack = 0xE6F4EA,
    .okText = 0x1E6B34,
    .warningBack = 0xFFF4DC,
    .warningText = 0x7A4B00,
    .errorBack = 0xFDECEA,
    .errorText = 0xA1201A,
};

const Colours darkColours{
    .window = 0x1B1E23,
    .surface = 0x24282F,
    .sunken = 0x2B3038,
    .line = 0x3C434D,
    .edge = 0x767F8D,
    .text = 0xE6E8EB,
    .muted = 0xA9B1BC,
    .disabled = 0x6E7682,
    .brand = 0xC7000B,
    .brandDown = 0xA30009,
    .brandText = 0xFF7A7E,
    .onBrand = 0xFFFFFF,
    .gold = 0xC9962B,
    .focus = 0x7FB0FF,
    .selection = 0x2F4467,
    .infoBack = 0x1E2D44,
    .infoText = 0xA9C8F5,
    .okBack = 0x1B3524,
    .okText = 0x9FDDB1,
    .warningBack = 0x3A2F17,
    .warningText = 0xF2CE85,
    .errorBack = 0x431E20,
    .errorText = 0xFFB4B0,
};

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette(
        c.text, c.surface, c.line, c.edge, c.line, c.text, c.text, c.surface, c.window);
    palette.setColor(QPalette::AlternateBase, c.sunken);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.infoText);
    palette.setColor(QPalette::LinkVisited, c.infoText);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    return palette;
}

QHash<QString, QString> tokensOf(const Colours &c, bool largeType)
{
    QHash<QString, QString> tokens{
        {u"window"_s, c.window.name()},
        {u"surface"_s, c.surface.name()},
        {u"sunken"_s, c.sunken.name()},
        {u"line"_s, c.line.name()},
        {u"edge"_s, c.edge.name()},
        {u"text"_s, c.text.name()},
        {u"muted"_s, c.muted.name()},
        {u"disabled"_s, c.disabled.name()},
        {u"brand"_s, c.brand.name()},
        {u"brandDown"_s, c.brandDown.name()},
        {u"brandText"_s, c.brandText.name()},
        {u"onBrand"_s, c.onBrand.name()},
        {u"focus"_s, c.focus.name()},
        {u"selection"_s, c.selection.name()},
        {u"infoBack"_s, c.infoBack.name()},
        {u"infoText"_s, c.infoText.name()},
        {u"okBack"_s, c.okBack.name()},
        {u"okText"_s, c.okText.name()},
        {u"warningBack"_s, c.warningBack.name()},
        {u"warningText"_s, c.warningText.name()},
        {u"errorBack"_s, c.errorBack.name()},
        {u"errorText"_s, c.errorText.name()},
    };
    const int body = largeType ? Theme::largePixels : Theme::normalPixels;
    const auto pixels = [](int value) { return u"%1px"_s.arg(value); };
    tokens.insert(u"mode"_s, c.window.lightness() < 128 ? u"dark"_s : u"light"_s);
    tokens.insert(u"body"_s, pixels(body));
    tokens.insert(u"small"_s, pixels(body - 1));
    tokens.insert(u"heading"_s, pixels(body + 2));
    tokens.insert(u"title"_s, pixels(body + 8));
    tokens.insert(u"figure"_s, pixels(2 * body));
    tokens.insert(u"control"_s, pixels(body + 8));
    return tokens;
}

QString filledSheet(const QHash<QString, QString> &tokens)
{
    QFile file(u":/look/style/station.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString sheet = QString::fromUtf8(file.readAll());
    static const QRegularExpression token(u"@([A-Za-z]+)"_s);
    QString filled;
    qsizetype from = 0;
    for (auto it = token.globalMatch(sheet); it.hasNext();) {
        const auto match = it.next();
        filled += QStringView(sheet).mid(from, match.capturedStart() - from);
        filled += tokens.value(match.captured(1));
        from = match.capturedEnd();
    }
    return filled + sheet.mid(from);
}

} // namespace

const Colours &colours(bool dark)
{
    return dark ? darkColours : lightColours;
}

const Colours &colours(const QPalette &palette)
{
    return colours(looksDark(palette));
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

Theme::Theme(QApplication &application)
    : m_application(application)
    , m_systemDark(looksDark(QGuiApplication::palette()))
{
}

void Theme::apply(Appearance appearance, bool largeType)
{
    m_dark = appearance == Appearance::Dark || (appearance == Appearance::System && m_systemDark);
    QFont font;
    font.setFamilies({u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s,
        u"WenQuanYi Micro Hei"_s, u"sans-serif"_s});
    font.setPixelSize(largeType ? largePixels : normalPixels);

    m_application.setStyle(QStyleFactory::create(u"Fusion"_s));
    m_application.setPalette(paletteOf(colours(m_dark)));
    m_application.setFont(font);
    m_application.setStyleSheet(filledSheet(tokensOf(colours(m_dark), largeType)));
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/printfont.h"

#include <QHash>
#include <QString>
#include <QStringList>

class QPainter;

namespace vs
{

/// Measures and breaks text by the widths of its characters, remembered once: a list of thousands
/// of rows is laid out without laying out any text. Holds nothing that Qt binds to a thread.
class TextMeter final
{
public:
    explicit TextMeter(PrintFont font)
        : m_font(font)
    {
    }

    const PrintFont &font() const { return m_font; }
    double lineHeight() const { return m_font.size * 1.4; }
    double width(QStringView text);

    /// The text in lines of `width`, `most` at most; what does not fit ends in an ellipsis. Breaks
    /// behind spaces and between Han characters, and inside a word only where it must.
    QStringList lines(const QString &text, double width, int most);

    /// One line in the box `top` to `top` + lineHeight(); the painter has the font already.
    void draw(QPainter &painter, double left, double top, double room, Qt::Alignment alignment,
        const QString &line);

private:
    double advance(char32_t character);
    QString elided(const QString &text, double width);
    qsizetype fitting(QStringView text, double width);

    const PrintFont m_font;
    QHash<char32_t, double> m_advances;
};

} // namespace vs

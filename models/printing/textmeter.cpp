// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/textmeter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr double ascent = 0.88;       // of Han characters, in parts of the size
constexpr double tolerance = 0.01;    // widths are sums of fractions
constexpr char16_t firstHan = 0x2e80; // from here on a line may break on either side
const QString neverFirst = u"，。、；：？！）】》」』”’·％"_s;

char32_t characterAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

qsizetype sizeOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

bool mayBreak(QStringView text, qsizetype at)
{
    const QChar before = text[at - 1];
    const QChar behind = text[at];
    if (neverFirst.contains(behind))
        return false;
    return before.isSpace() || before == u'-' || before.unicode() >= firstHan
        || behind.unicode() >= firstHan;
}

} // namespace

double TextMeter::advance(char32_t character)
{
    const auto known = m_advances.constFind(character);
    if (known != m_advances.constEnd())
        return *known;
    const double measured
        = QFontMetricsF(m_font.font()).horizontalAdvance(QString::fromUcs4(&character, 1));
    m_advances.insert(character, measured);
    return measured;
}

double TextMeter::width(QStringView text)
{
    double sum = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        sum += advance(character);
        at += sizeOf(character);
    }
    return sum;
}

/// How many units of `text` fit, one character at least.
qsizetype TextMeter::fitting(QStringView text, double width)
{
    double sum = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        sum += advance(character);
        if (sum > width + tolerance && at > 0)
            return at;
        at += sizeOf(character);
    }
    return text.size();
}

QString TextMeter::elided(const QString &text, double width)
{
    const QString end = u"…"_s;
    return text.left(fitting(text, width - this->width(end))) + end;
}

QStringList TextMeter::lines(const QString &text, double width, int most)
{
    QStringList lines;
    const QString plain = text.simplified();
    QStringView rest(plain);
    while (!rest.isEmpty()) {
        qsizetype end = fitting(rest, width);
        if (end < rest.size()) {
            if (lines.size() + 1 == most) {
                lines += elided(rest.toString(), width);
                return lines;
            }
            qsizetype better = end;
            while (better > 0 && !mayBreak(rest, better))
                --better;
            if (better > 0)
                end = better;
        }
        lines += rest.first(end).trimmed().toString();
        rest = rest.sliced(end);
    }
    return lines;
}

void TextMeter::draw(QPainter &painter, double left, double top, double room,
    Qt::Alignment alignment, const QString &line)
{
    if (line.isEmpty())
        return;
    double x = left;
    if (alignment & Qt::AlignRight)
        x += room - width(line);
    else if (alignment & Qt::AlignHCenter)
        x += (room - width(line)) / 2;
    const double y = top + (lineHeight() - m_font.size) / 2 + m_font.size * ascent;
    painter.drawText(QPointF(x, y), line);
}

} // namespace vs

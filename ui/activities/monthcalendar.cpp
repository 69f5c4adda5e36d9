// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/monthcalendar.h"

#include "models/core/dates.h"
#include "ui/controls/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int daysPerWeek = 7;
constexpr int margin = 5;
constexpr int dotSize = 5;

QString weekdayName(int weekday)
{
    const QLocale locale;
    const bool chinese = locale.language() == QLocale::Chinese;
    return locale.dayName(weekday, chinese ? QLocale::NarrowFormat : QLocale::ShortFormat);
}

} // namespace

MonthCalendar::MonthCalendar(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_day(today)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Calendar of activities"));
    describe();
}

void MonthCalendar::setDay(QDate day)
{
    if (!day.isValid() || day == m_day)
        return;
    const bool otherMonth = day.year() != m_day.year() || day.month() != m_day.month();
    m_day = day;
    describe();
    update();
    Q_EMIT dayChanged(day);
    if (otherMonth) {
        updateGeometry();
        Q_EMIT monthChanged(QDate(day.year(), day.month(), 1));
    }
}

void MonthCalendar::setEntries(Entries entries)
{
    m_entries = std::move(entries);
    describe();
    update();
}

QDate MonthCalendar::firstShown() const
{
    const QDate first(m_day.year(), m_day.month(), 1);
    return first.addDays(Qt::Monday - first.dayOfWeek());
}

QDate MonthCalendar::lastShown() const
{
    return firstShown().addDays(weeks() * daysPerWeek - 1);
}

int MonthCalendar::weeks() const
{
    const QDate last(m_day.year(), m_day.month(), m_day.daysInMonth());
    return int(firstShown().daysTo(last)) / daysPerWeek + 1;
}

int MonthCalendar::headHeight() const
{
    return fontMetrics().height() + 2 * margin;
}

QRect MonthCalendar::rectOf(QDate date) const
{
    const qint64 place = firstShown().daysTo(date);
    if (place < 0 || place >= weeks() * daysPerWeek)
        return {};
    const int column = int(place) % daysPerWeek;
    const int row = int(place) / daysPerWeek;
    const int left = width() * column / daysPerWeek;
    const int right = width() * (column + 1) / daysPerWeek;
    const int room = height() - headHeight();
    const int top = headHeight() + room * row / weeks();
    const int bottom = headHeight() + room * (row + 1) / weeks();
    return {left, top, right - left, bottom - top};
}

QDate MonthCalendar::dateAt(QPoint position) const
{
    for (QDate date = firstShown(); date <= lastShown(); date = date.addDays(1)) {
        if (rectOf(date).contains(position))
            return date;
    }
    return {};
}

QSize MonthCalendar::sizeHint() const
{
    return {daysPerWeek * 100, headHeight() + weeks() * (2 * fontMetrics().height() + 3 * margin)};
}

QSize MonthCalendar::minimumSizeHint() const
{
    return {daysPerWeek * 44, headHeight() + weeks() * (fontMetrics().height() + 3 * margin)};
}

void MonthCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours(palette()).surface);
    paintHead(painter);
    for (QDate date = firstShown(); date <= lastShown(); date = date.addDays(1))
        paintDay(painter, date);
    painter.setPen(colours(palette()).line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void MonthCalendar::paintHead(QPainter &painter) const
{
    const Colours &look = colours(palette());
    painter.fillRect(0, 0, width(), headHeight(), look.sunken);
    painter.setPen(look.muted);
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
        const int left = width() * (weekday - 1) / daysPerWeek;
        const int right = width() * weekday / daysPerWeek;
        painter.drawText(
            QRect(left, 0, right - left, headHeight()), Qt::AlignCenter, weekdayName(weekday));
    }
}

void MonthCalendar::paintDay(QPainter &painter, QDate date) const
{
    const Colours &look = colours(palette());
    const QRect cell = rectOf(date);
    const bool chosen = date == m_day;
    if (chosen)
        painter.fillRect(cell, look.selection);
    painter.setPen(look.line);
    painter.drawLine(cell.topLeft(), cell.topRight());
    if (chosen && hasFocus()) {
        painter.setPen(QPen(look.focus, 2));
        painter.drawRect(cell.adjusted(1, 1, -2, -2));
    }

    const int line = fontMetrics().height();
    const QRect number(cell.left() + margin, cell.top() + margin - 1, line + margin, line);
    if (date == m_today) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.brand);
        painter.drawRoundedRect(number, line / 2.0, line / 2.0);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(look.onBrand);
    } else {
        painter.setPen(date.month() == m_day.month() ? look.text : look.disabled);
    }
    painter.drawText(number, Qt::AlignCenter, QString::number(date.day()));
    paintEntries(painter, cell.adjusted(margin, line + margin, -margin, -2), m_entries.value(date));
}

/// Titles while there is room for them, and how many more there are.
void MonthCalendar::paintEntries(QPainter &painter, QRect area, const QList<Entry> &entries) const
{
    const Colours &look = colours(palette());
    QFont small = font();
    small.setPixelSize(fontInfo().pixelSize() * 6 / 7);
    painter.save();
    painter.setFont(small);
    const QFontMetrics metrics(small);
    const int lines = std::max(1, area.height() / metrics.height());
    for (int i = 0; i < entries.size() && i < lines; ++i) {
        const bool rest = i == lines - 1 && entries.size() > lines;
        const Entry &entry = entries[i];
        const int top = area.top() + i * metrics.height();
        QRect text(
            area.left() + dotSize + margin, top, area.width() - dotSize - margin, metrics.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.cancelled ? look.disabled : look.brandText);
        painter.drawEllipse(area.left(), text.center().y() - dotSize / 2, dotSize, dotSize);
        painter.setPen(entry.cancelled ? look.muted : look.text);
        if (rest) {
            const QString others = u" +%1"_s.arg(entries.size() - i - 1);
            painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, others);
            text.setWidth(text.width() - metrics.horizontalAdvance(others));
        }
        small.setStrikeOut(entry.cancelled);
        painter.setFont(small);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(entry.title, Qt::ElideRight, text.width()));
        small.setStrikeOut(false);
        painter.setFont(small);
    }
    painter.restore();
}

QDate MonthCalendar::dayAfter(int key) const
{
    switch (key) {
    case Qt::Key_Left:
        return m_day.addDays(-1);
    case Qt::Key_Right:
        return m_day.addDays(1);
    case Qt::Key_Up:
        return m_day.addDays(-daysPerWeek);
    case Qt::Key_Down:
        return m_day.addDays(daysPerWeek);
    case Qt::Key_PageUp:
        return m_day.addMonths(-1);
    case Qt::Key_PageDown:
        return m_day.addMonths(1);
    case Qt::Key_Home:
        return m_today;
    default:
        return {};
    }
}

void MonthCalendar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened(m_day);
    else if (const QDate day = dayAfter(event->key()); day.isValid())
        setDay(day);
    else
        QWidget::keyPressEvent(event);
}

void MonthCalendar::mousePressEvent(QMouseEvent *event)
{
    setDay(dateAt(event->pos()));
}

void MonthCalendar::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QDate date = dateAt(event->pos()); date.isValid())
        Q_EMIT opened(date);
}

void MonthCalendar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthCalendar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

/// What a screen reader says of the chosen day.
void MonthCalendar::describe()
{
    QStringList words{dateText(m_day, QLocale())};
    for (const Entry &entry : m_entries.value(m_day))
        words += entry.title;
    setAccessibleDescription(words.join(u", "_s));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/dateedit.h"

#include "ui/controls/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

DateEdit::DateEdit(QWidget *parent)
    : TypedField(parent)
{
    setPlaceholderText(u"20260305"_s);
    setInputMethodHints(Qt::ImhDate);
    if (const QIcon picture = icon(u"calendar"_s); !picture.isNull()) {
        QAction *open = addAction(picture, QLineEdit::TrailingPosition);
        open->setToolTip(tr("Calendar (Alt+Down)"));
        connect(open, &QAction::triggered, this, &DateEdit::openCalendar);
    }
    connect(this, &TypedField::valueChanged, this, [this] { Q_EMIT dateChanged(date()); });
}

QDate DateEdit::date() const
{
    return parse(text());
}

void DateEdit::setDate(QDate date)
{
    setValue(date.toString(Qt::ISODate));
}

QDate DateEdit::parse(const QString &typed)
{
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression parted(
        u"^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:\\s+\\D+)?$"_s);
    const QString text = halfWidth(typed);
    auto match = compact.match(text);
    if (!match.hasMatch())
        match = parted.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date(
        match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return date.year() >= 1900 && date.year() <= 2100 ? date : QDate();
}

QString DateEdit::format(QDate date)
{
    if (!date.isValid())
        return {};
    return u"%1 %2"_s.arg(date.toString(Qt::ISODate), QLocale().dayName(date.dayOfWeek()));
}

QString DateEdit::plain(const QString &typed) const
{
    return parse(typed).toString(Qt::ISODate);
}

QString DateEdit::shown(const QString &plain) const
{
    return format(QDate::fromString(plain, Qt::ISODate));
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const int days = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (days != 0 && event->modifiers() & Qt::AltModifier)
        openCalendar();
    else if (days != 0 && date().isValid() && !isReadOnly())
        setDate(date().addDays(days));
    else
        TypedField::keyPressEvent(event);
}

void DateEdit::openCalendar()
{
    if (isReadOnly())
        return;
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (date().isValid())
        calendar->setSelectedDate(date());
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    const auto take = [this, popup](QDate chosen) {
        setDate(chosen);
        popup->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/typedfield.h"

#include <QFocusEvent>

namespace vs
{

TypedField::TypedField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] {
        const QString now = value();
        if (now == m_last)
            return; // only its look changed
        m_last = now;
        Q_EMIT valueChanged(now);
    });
    connect(this, &QLineEdit::returnPressed, this, [this] { setValue(value()); });
}

QString TypedField::value() const
{
    const QString tidy = plain(text());
    return tidy.isEmpty() ? text().trimmed() : tidy;
}

void TypedField::setValue(const QString &value)
{
    const QString tidy = plain(value);
    setText(tidy.isEmpty() ? value : hasFocus() ? tidy : shown(tidy));
}

QSize TypedField::minimumSizeHint() const
{
    QSize size = QLineEdit::minimumSizeHint();
    size.rwidth() += fontMetrics().horizontalAdvance(widest());
    return size;
}

void TypedField::focusInEvent(QFocusEvent *event)
{
    setText(value());
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason)
        selectAll();
}

void TypedField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (const QString tidy = plain(text()); !tidy.isEmpty())
        setText(shown(tidy));
}

QString halfWidth(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_KC)
        .replace(QChar(0x3002), u'.') // the ideographic full stop of a Chinese keyboard
        .trimmed();
}

} // namespace vs

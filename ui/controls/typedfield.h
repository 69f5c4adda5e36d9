// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace vs
{

/// A line edit for something that has a tidy spelling: what is typed is understood while typing and
/// rewritten when the field is left. What is not understood stays as it was typed.
class TypedField : public QLineEdit
{
    Q_OBJECT
    /// The plain spelling (e.g. "2026-03-05"), or the raw text while it is not understood.
    Q_PROPERTY(QString value READ value WRITE setValue NOTIFY valueChanged USER true)

public:
    explicit TypedField(QWidget *parent = nullptr);

    QString value() const;
    void setValue(const QString &value);
    bool isBlank() const { return text().trimmed().isEmpty(); }
    /// Blank, or understood.
    bool isAcceptable() const { return isBlank() || !plain(text()).isEmpty(); }

    /// Wide enough for what it shows, also in a crowded row of filters.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void valueChanged(const QString &value);

protected:
    /// The plain spelling of what was typed; empty when it is not understood.
    virtual QString plain(const QString &typed) const = 0;
    /// How a plain spelling is shown when the field is not being edited.
    virtual QString shown(const QString &plain) const { return plain; }

    /// The longest text it is meant to show.
    virtual QString widest() const = 0;

    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_last;
};

/// Full-width digits and marks as an input method leaves them, turned into ASCII.
QString halfWidth(const QString &typed);

} // namespace vs

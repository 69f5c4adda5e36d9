// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/typedfield.h"

#include <QDate>

namespace vs
{

/// A date by the keyboard: 20260305, 2026-3-5, 2026/3/5, 2026.3.5 and 2026年3月5日 are understood,
/// full-width too; shown as 2026-03-05 星期四. Empty is allowed. Up and Down move by a day,
/// Alt+Down opens the calendar.
class DateEdit final : public TypedField
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);

    QDate date() const; ///< invalid when blank or not understood
    void setDate(QDate date);

    /// Years 1900–2100; anything else, and days that do not exist, are invalid.
    static QDate parse(const QString &typed);
    static QString format(QDate date); ///< with the weekday in the program's language

Q_SIGNALS:
    void dateChanged(QDate date);

protected:
    QString plain(const QString &typed) const override;
    QString widest() const override { return format(QDate(2000, 10, 25)); }
    QString shown(const QString &plain) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();
};

} // namespace vs

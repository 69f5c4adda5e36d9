// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/typedfield.h"

#include <QTime>

namespace vs
{

/// A time of day on the numeric keypad: 930, 0930, 9:30, 9.30 and 9 are understood; shown as 09:30.
/// Empty is allowed.
class TimeEdit final : public TypedField
{
    Q_OBJECT

public:
    explicit TimeEdit(QWidget *parent = nullptr);

    QTime time() const; ///< to the minute; invalid when blank or not understood
    void setTime(QTime time);

    static QTime parse(const QString &typed);

Q_SIGNALS:
    void timeChanged(QTime time);

protected:
    QString plain(const QString &typed) const override;
    QString widest() const override { return QStringLiteral("00:00"); }
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/network/unit.h"
#include "ui/controls/formdialog.h"

#include <functional>

class QLineEdit;

namespace vs
{

class DateEdit;
class Network;
class UnitPicker;

/// Moves, closes or reopens a unit: which other unit it concerns, on which day, and why.
class UnitStepDialog final : public FormDialog
{
    Q_OBJECT

public:
    static UnitStepDialog *move(
        Network &network, const Unit &unit, QDate today, Prompter &prompter, QWidget *parent);
    static UnitStepDialog *close(
        Network &network, const Unit &unit, QDate today, Prompter &prompter, QWidget *parent);
    static UnitStepDialog *reopen(
        Network &network, const Unit &unit, QDate today, Prompter &prompter, QWidget *parent);

protected:
    Result<void> save() override;

private:
    using Save = std::function<Result<void>(UnitId other, QDate on, const QString &reason)>;
    UnitStepDialog(const QString &title, Save save, Prompter &prompter, QWidget *parent);

    void say(const QString &text);
    /// A picker of the units that are not below `unit`.
    UnitPicker *addPicker(const QString &name, const QString &label, const QString &emptyText,
        const Network &network, const Unit &unit);
    void addDayAndReason(const QString &dayLabel, QDate today);

    const Save m_save;
    UnitPicker *m_other = nullptr;
    DateEdit *m_on;
    QLineEdit *m_reason;
};

} // namespace vs

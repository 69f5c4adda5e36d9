// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/network/unit.h"
#include "models/network/unittree.h"
#include "ui/controls/formdialog.h"

class QLineEdit;

namespace vs
{

class DateEdit;
class Households;
class UnitPicker;

/// A home a unit looks after: added, changed, or given to another unit.
class HouseholdDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `household` without an id is new.
    HouseholdDialog(Households &households, const UnitTree &tree, const Household &household,
        Prompter &prompter, QWidget *parent = nullptr);

protected:
    Result<void> save() override;
    void startNext() override;

private:
    Households &m_households;
    Household m_household;
    QLineEdit *m_name;
    QLineEdit *m_address;
    UnitPicker *m_unit;
    DateEdit *m_openedOn;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/network/unit.h"
#include "ui/controls/formdialog.h"

class QComboBox;
class QLineEdit;

namespace vs
{

class DateEdit;
class Network;
class UnitPicker;

/// Adds a unit below another, or changes one where it hangs.
class UnitDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// A new unit; `above` may be not valid.
    UnitDialog(
        Network &network, UnitId above, QDate today, Prompter &prompter, QWidget *parent = nullptr);
    /// Changes a unit; another name or code asks for the reason.
    UnitDialog(Network &network, const Unit &unit, Prompter &prompter, QWidget *parent = nullptr);

    /// What was saved last; not valid for nothing.
    UnitId savedUnit() const { return m_saved; }
    /// What looks odd about it, e.g. a code nobody knows.
    QStringList remarks() const { return m_remarks; }

protected:
    Result<void> save() override;
    void startNext() override;

private:
    UnitDialog(
        const QString &title, Network &network, Unit unit, Prompter &prompter, QWidget *parent);
    void addFields();
    void offerLevels();
    Unit collected() const;
    bool isNew() const { return !m_unit.id.isValid(); }

    Network &m_network;
    Unit m_unit;
    UnitId m_saved;
    QStringList m_remarks;
    UnitPicker *m_above = nullptr; ///< of a new unit
    QLineEdit *m_name;
    QComboBox *m_level;
    QLineEdit *m_code;
    QLineEdit *m_personInCharge;
    QLineEdit *m_phone;
    DateEdit *m_openedOn = nullptr; ///< of a new unit
    QLineEdit *m_reason = nullptr;  ///< of a change
};

} // namespace vs

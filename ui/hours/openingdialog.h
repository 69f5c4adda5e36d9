// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/formdialog.h"

class QDoubleSpinBox;
class QLineEdit;

namespace vs
{

class DateEdit;
class PersonPicker;
class ServiceRecords;
class Volunteers;

/// Takes over hours from before the station kept records, one person after the other.
class OpeningDialog final : public FormDialog
{
    Q_OBJECT

public:
    OpeningDialog(ServiceRecords &hours, Volunteers &volunteers, QDate today, Prompter &prompter,
        QWidget *parent = nullptr);

protected:
    Result<void> save() override;
    void startNext() override;

private:
    ServiceRecords &m_hours;
    PersonPicker *m_person;
    QDoubleSpinBox *m_time;
    QLineEdit *m_source;
    DateEdit *m_asOf;
};

} // namespace vs

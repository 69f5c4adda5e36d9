// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/formdialog.h"

class QLineEdit;

namespace vs
{

class Station;

/// Changes the password of the user at work.
class PasswordDialog final : public FormDialog
{
    Q_OBJECT

public:
    PasswordDialog(Station &station, Prompter &prompter, QWidget *parent = nullptr);

protected:
    Result<void> save() override;

private:
    QLineEdit *addField(const QString &name, const QString &label);

    Station &m_station;
    QLineEdit *m_old;
    QLineEdit *m_new;
    QLineEdit *m_repeat;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/formdialog.h"

class QSpinBox;

namespace vs
{

class Users;

/// How long passwords have to be, and when and for how long an account is locked after wrong ones.
class PasswordRulesDialog final : public FormDialog
{
    Q_OBJECT

public:
    PasswordRulesDialog(Users &users, Prompter &prompter, QWidget *parent = nullptr);

protected:
    Result<void> save() override;

private:
    QSpinBox *addNumber(const QString &name, const QString &label, const QString &unit, int least,
        int most, int value);

    Users &m_users;
    QSpinBox *m_shortest;
    QSpinBox *m_lockAfter;
    QSpinBox *m_lockMinutes;
};

} // namespace vs

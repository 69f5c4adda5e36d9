// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/station/useraccount.h"
#include "ui/controls/formdialog.h"

class QComboBox;
class QLineEdit;

namespace vs
{

class Users;
class UnitPicker;
class Volunteers;

/// A new user, or what one is and may.
class UserDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `user` without an id is a new one. `volunteers` know the units somebody's work may end at.
    UserDialog(Users &users, const UserAccount &user, const Volunteers &volunteers,
        Prompter &prompter, QWidget *parent = nullptr);

    static QString roleName(UserRole role);
    /// The role and what it is for.
    static QString roleText(UserRole role);

protected:
    Result<void> save() override;

private:
    Users &m_users;
    UserAccount m_user;
    QLineEdit *m_name;
    QComboBox *m_role;
    UnitPicker *m_unit;
    QLineEdit *m_password = nullptr; ///< only of a new user
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/station/useraccount.h"
#include "ui/controls/page.h"

class QAction;
class QPushButton;
class QStandardItemModel;

namespace vs
{

class Prompter;
class RecordView;
class Recovery;
class Users;
class Volunteers;

/// Who may sign in, as what and for which unit; passwords, locks, the recovery key. For
/// administrators only, which the door sees to.
class UsersPage final : public Page
{
    Q_OBJECT

public:
    UsersPage(Users &users, Recovery &recovery, const Volunteers &volunteers, Prompter &prompter,
        QWidget *parent = nullptr);

    void activate() override;

    /// Asks where to, warns of the station's own disk, and saves a new key file. True when one was
    /// saved.
    static Result<bool> saveRecoveryKey(Recovery &recovery, Prompter &prompter, QWidget *parent);

private:
    void makeCommands();
    void read() override;
    void showChosen();
    const UserAccount *chosen() const;
    QStringList texts(const UserAccount &user) const;
    void edit(const UserAccount &user);
    void newPassword();
    void release();
    void closeOrOpen();
    void makeRecoveryKey();
    void setPasswordRules();
    void showResult(const Result<void> &done, const QString &text);

    Users &m_users;
    Recovery &m_recovery;
    const Volunteers &m_volunteers;
    Prompter &m_prompter;
    RecordView *m_view;
    QStandardItemModel *m_model;
    std::vector<UserAccount> m_accounts; ///< in the order of the rows
    QPushButton *m_edit = nullptr;
    QPushButton *m_password = nullptr;
    QPushButton *m_release = nullptr;
    QAction *m_close = nullptr;
};

} // namespace vs

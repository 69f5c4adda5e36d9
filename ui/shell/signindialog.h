// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QDialog>

#include <chrono>
#include <functional>
#include <memory>

namespace vs
{

namespace Ui
{
class SignInDialog;
}

/// Somebody who may sign in, as the list of users shows them.
struct SignInUser {
    UserId id;
    QString name;
};

/// Who is at the desk: a user chosen from the list and the password.
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    using SignIn = std::function<Result<void>(UserId user, const QString &password)>;
    /// How long the user has to wait before the next try, 0 for not at all.
    using Wait = std::function<std::chrono::seconds(UserId user)>;

    /// `lastUser` is preselected, so that most people type only the password.
    SignInDialog(const QString &station, QList<SignInUser> users, UserId lastUser, SignIn signIn,
        Wait wait, QWidget *parent = nullptr);
    ~SignInDialog() override;

    UserId user() const;

    /// Offers a way in for who forgot the password; `recover` answers whether somebody is signed in
    /// by it.
    void offerRecovery(std::function<bool(QWidget *dialog)> recover);

private:
    std::unique_ptr<Ui::SignInDialog> m_ui;
    QList<SignInUser> m_users;
};

} // namespace vs

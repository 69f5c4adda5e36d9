// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/station/passwordrules.h"
#include "models/station/useraccount.h"
#include "models/storage/signinlog.h"
#include "models/storage/vault.h"

#include <QObject>

#include <vector>

namespace vs
{

class Database;

/// Door to the users: who may sign in, as what, and where their work ends. Every verb needs
/// Right::ManageUsers, and an administrator of a unit has a say over the users of that unit only.
/// At least one administrator of the whole station stays. (个人信息保护法 第五十一条 operating
/// permissions.)
class Users final : public QObject
{
    Q_OBJECT

public:
    /// `log` of the Station, so that what waits to be written is known to both.
    Users(Database &database, SignInLog &log, PasswordCost cost = {}, QObject *parent = nullptr);

    /// The oldest first, those who left too.
    Result<std::vector<UserAccount>> list() const;

    /// Name, role and unit of `user`; the password has to be changed at the first sign-in. Errors:
    /// those of PasswordRules; `name_empty`, Conflict `name_known`.
    Result<UserId> add(const UserAccount &user, const QString &password);
    /// Name, role and unit. Errors besides: Conflict `last_administrator`.
    Result<void> change(const UserAccount &user);
    /// Wipes their slot: the old password opens nothing in this file any more. Errors: Conflict
    /// `last_administrator`, `own_account`; `reason_missing`.
    Result<void> deactivate(UserId id, const QString &reason);
    /// With a password of which they choose their own at the next sign-in.
    Result<void> reactivate(UserId id, const QString &password);
    Result<void> setPassword(UserId id, const QString &password);
    /// Lets somebody try again who gave too many wrong passwords.
    Result<void> release(UserId id);

    PasswordRules passwordRules() const;
    /// For everybody from now on, passwords that are in use stay; values outside the bounds are
    /// brought inside. Only by an administrator of the whole station.
    Result<void> setPasswordRules(const PasswordRules &rules);

    static Error unknown(); ///< NotFound `user_unknown`

Q_SIGNALS:
    void changed();

private:
    Result<UserAccount> known(UserId id) const;
    Result<void> refuseName(const UserAccount &user) const;
    Result<void> keepAdministrator(const UserAccount &user) const;
    Result<void> giveSlot(const UserAccount &user, const QString &password, const QString &action);

    Database &m_database;
    SignInLog &m_log;
    const PasswordCost m_cost;
};

} // namespace vs

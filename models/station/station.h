// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/station/passwordrules.h"
#include "models/station/stationsetup.h"
#include "models/storage/signinlog.h"
#include "models/storage/vault.h"

#include <QDate>
#include <QObject>
#include <QString>

#include <chrono>
#include <vector>

namespace vs
{

class Database;

/// The station as it stands in its file.
struct StationProfile {
    QString name;
    QString unitCode;
    QDate foundedOn;
    UnitId unit; ///< the station's own unit in the network
};

struct User {
    UserId id;
    QString name;
    QString role;                    ///< `administrator`, `reviewer`, `clerk` or `reader`
    bool mustChangePassword = false; ///< before anything else
};

/// Door to the station itself: set-up, sign-in, settings. The password is the key of the vault, so
/// there is nothing to bypass (see Vault).
class Station final : public QObject
{
    Q_OBJECT

public:
    explicit Station(Database &database, PasswordCost cost = {}, QObject *parent = nullptr);

    bool isFounded() const;
    StationProfile profile() const;

    /// Makes station, its unit, the administrator and the vault, and signs the administrator in.
    /// Refuses what checkSetup() refuses.
    Result<void> found(const StationSetup &setup);

    /// Who may sign in.
    std::vector<User> users() const;
    /// Whoever signed in last; not valid when nobody did.
    UserId lastUser() const;
    /// Opens the vault. An empty name means the first administrator. Error Denied when the password
    /// is wrong, or was wrong so often that the next try has to wait (`sign_in_wait`), NotFound
    /// when there is no such user. Every try is noted.
    Result<void> signIn(const QString &userName, const QString &password);
    /// How long until this user's next try; also after the program was started again.
    std::chrono::seconds waitFor(UserId user) const;
    void signOut();
    bool isSignedIn() const;
    User currentUser() const;
    /// Wipes the keys; whoever is on the screen stays, but nothing sealed can be read.
    void lock();
    /// Opens the vault again for the current user.
    Result<void> unlock(const QString &password);
    /// The user's own; wrong old ones count as tries to sign in.
    Result<void> changePassword(const QString &oldPassword, const QString &newPassword);
    PasswordRules passwordRules() const;
    SignInLog &log() { return m_log; }

    QString setting(const QString &key, const QString &fallback = {}) const;
    Result<void> setSetting(const QString &key, const QString &value);

Q_SIGNALS:
    void signedIn();
    void signedOut();
    void locked();
    void settingChanged(const QString &key);

private:
    Result<User> userNamed(const QString &name) const;
    Result<SecretKey> tryPassword(const User &user, const QString &password);

    Database &m_database;
    SignInLog m_log;
    const PasswordCost m_cost;
    User m_user;
};

} // namespace vs

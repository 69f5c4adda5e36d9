// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/station/stationsetup.h"
#include "models/storage/vault.h"

#include <QDate>
#include <QObject>
#include <QString>

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
    QString role; ///< `administrator`, `reviewer`, `clerk` or `reader`
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

    std::vector<User> users() const;
    /// Opens the vault. An empty name means the first administrator. Error Denied when the password
    /// is wrong, NotFound when there is no such user.
    Result<void> signIn(const QString &userName, const QString &password);
    bool isSignedIn() const;
    User currentUser() const;
    /// Wipes the keys; whoever is on the screen stays, but nothing sealed can be read.
    void lock();
    /// Opens the vault again for the current user.
    Result<void> unlock(const QString &password);
    Result<void> changePassword(const QString &oldPassword, const QString &newPassword);

    QString setting(const QString &key, const QString &fallback = {}) const;
    Result<void> setSetting(const QString &key, const QString &value);

Q_SIGNALS:
    void signedIn();
    void locked();
    void settingChanged(const QString &key);

private:
    struct StoredSlot {
        qint64 id = 0;
        VaultSlot slot;
    };
    Result<StoredSlot> slotOf(UserId user) const;

    Database &m_database;
    const PasswordCost m_cost;
    User m_user;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/vault.h"

#include <QDate>
#include <QObject>
#include <QString>

#include <optional>

namespace vs
{

class Database;
class RecoveryKey;
class Station;

/// Door to the second way into the station: a key file, made by an administrator and kept off the
/// PC, that lets a new password be set when the administrator's is lost. There is one key; a newer
/// one makes it useless.
class Recovery final : public QObject
{
    Q_OBJECT

public:
    Recovery(
        Database &database, Station &station, PasswordCost cost = {}, QObject *parent = nullptr);

    struct Made {
        QString mark;
        QDate on;
    };
    /// Nothing while no key was made.
    std::optional<Made> made() const;
    /// No key was made, and the user is one who can make it.
    bool isMissing() const;

    /// Saves the key file and makes its slot. Needs Right::ManageUsers over the whole station.
    /// Errors: those of RecoveryKey.
    Result<Made> make(const QString &path);
    /// Whether a key file saved there would be lost together with the station's file.
    bool liesBesideStation(const QString &path) const;

    /// Whether the key file opens this station. Errors: those of RecoveryKey; NotFound
    /// `recovery_none`; Denied `recovery_key_wrong`.
    Result<void> tryKey(const QString &path) const;
    /// Opens the station by a key file, gives the administrator of that name (empty: the first) a
    /// new password and signs them in. Errors: those of tryKey() and PasswordRules; NotFound
    /// `user_unknown`; Denied `recovery_not_administrator`.
    Result<void> recover(const QString &path, const QString &userName, const QString &newPassword);

Q_SIGNALS:
    void changed();

private:
    Result<void> mayMake() const;
    Result<SecretKey> open(const RecoveryKey &key) const;

    Database &m_database;
    Station &m_station;
    const PasswordCost m_cost;
};

} // namespace vs

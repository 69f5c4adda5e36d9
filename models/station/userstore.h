// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/station/passwordrules.h"
#include "models/station/useraccount.h"
#include "models/storage/value.h"
#include "models/storage/vault.h"

#include <optional>
#include <vector>

namespace vs
{

class Database;

/// The SQL of users, their vault slots and the recovery slot. Only the doors of this folder
/// include it.
class UserStore final
{
public:
    explicit UserStore(const Database &database)
        : m_database(database)
    {
    }

    struct StoredSlot {
        qint64 id = 0;
        VaultSlot slot;
    };
    /// A slot with the bytes of the file.
    static Fields fieldsOf(const VaultSlot &slot);
    /// What no password opens.
    static Fields emptySlot();

    /// The oldest first.
    std::vector<UserAccount> users() const;
    std::optional<UserAccount> user(UserId id) const;
    std::optional<UserAccount> user(const QString &name) const;
    /// Error NotFound.
    Result<StoredSlot> slotOf(UserId user) const;
    /// Active administrators of the whole station besides this one.
    int otherAdministrators(UserId user) const;

    struct RecoverySlot {
        qint64 id = 0; ///< 0: none was made yet
        QString mark;
        QDate madeOn;
        VaultSlot slot;
    };
    RecoverySlot recoverySlot() const;

    PasswordRules passwordRules() const;

private:
    std::vector<UserAccount> read(const QString &condition, const Value &value) const;

    const Database &m_database;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/station/userstore.h"

#include "models/station/users.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

VaultSlot readSlot(const Query &query, int first)
{
    VaultSlot slot;
    slot.salt = query.bytes(first);
    slot.cost = {static_cast<quint64>(query.integer(first + 1)),
        static_cast<quint64>(query.integer(first + 2))};
    slot.sealedKey = query.bytes(first + 3);
    return slot;
}

} // namespace

Fields UserStore::fieldsOf(const VaultSlot &slot)
{
    return {{"salt", slot.salt}, {"operations", static_cast<qint64>(slot.cost.operations)},
        {"memory", static_cast<qint64>(slot.cost.memory)}, {"sealed_key", slot.sealedKey}};
}

Fields UserStore::emptySlot()
{
    return {{"sealed_key", QByteArray(1, '\0')}};
}

std::vector<UserAccount> UserStore::read(const QString &condition, const Value &value) const
{
    std::vector<UserAccount> users;
    Query query(m_database,
        u"SELECT id, name, role, unit_id, deactivated_on, must_change FROM user WHERE active = 1"_s
            + condition + u" ORDER BY id"_s);
    if (!std::holds_alternative<std::monostate>(value))
        query.bind(value);
    while (query.next()) {
        UserAccount user;
        user.id = UserId(query.integer(0));
        user.name = query.text(1);
        user.role = userRole(query.text(2)).value_or(UserRole::Reader);
        user.unit = UnitId(query.integer(3));
        user.deactivatedOn = query.day(4);
        user.mustChange = query.truth(5);
        users.push_back(std::move(user));
    }
    return users;
}

std::vector<UserAccount> UserStore::users() const
{
    return read({}, {});
}

std::optional<UserAccount> UserStore::user(UserId id) const
{
    const auto found = read(u" AND id = ?"_s, id.value());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<UserAccount> UserStore::user(const QString &name) const
{
    const auto found = read(u" AND name = ?"_s, name);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<UserStore::StoredSlot> UserStore::slotOf(UserId user) const
{
    Query query(m_database,
        u"SELECT id, salt, operations, memory, sealed_key FROM vault_slot WHERE user_id = ?"_s);
    query.bind(user.value());
    if (query.next())
        return StoredSlot{query.integer(0), readSlot(query, 1)};
    return query.failed() ? query.error() : Users::unknown();
}

int UserStore::otherAdministrators(UserId user) const
{
    const auto all = users();
    return int(std::count_if(all.begin(), all.end(), [user](const UserAccount &each) {
        return each.id != user && each.isActive() && each.role == UserRole::Administrator
            && !each.unit.isValid();
    }));
}

UserStore::RecoverySlot UserStore::recoverySlot() const
{
    Query query(m_database,
        u"SELECT id, mark, made_on, salt, operations, memory, sealed_key FROM recovery_slot "
        "ORDER BY id DESC LIMIT 1"_s);
    if (!query.next())
        return {};
    return {query.integer(0), query.text(1), query.day(2), readSlot(query, 3)};
}

PasswordRules UserStore::passwordRules() const
{
    PasswordRules rules;
    Query query(m_database, u"SELECT key, value FROM setting WHERE key GLOB 'password.*'"_s);
    while (query.next()) {
        const QString key = query.text(0);
        const int value = query.text(1).toInt();
        if (key == "password.shortest"_L1)
            rules.shortest = value;
        else if (key == "password.lock_after"_L1)
            rules.lockAfter = value;
        else if (key == "password.lock_minutes"_L1)
            rules.lockMinutes = value;
    }
    return rules.withinBounds();
}

} // namespace vs

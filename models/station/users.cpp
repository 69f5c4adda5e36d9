// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/station/users.h"

#include "models/access/access.h"
#include "models/station/keptsetting.h"
#include "models/station/userstore.h"
#include "models/storage/database.h"
#include "models/storage/transaction.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

Users::Users(Database &database, SignInLog &log, PasswordCost cost, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_log(log)
    , m_cost(cost)
{
}

Error Users::unknown()
{
    return {Error::Kind::NotFound, u"user_unknown"_s, tr("There is no such user."), u"user"_s};
}

PasswordRules Users::passwordRules() const
{
    return UserStore(m_database).passwordRules();
}

Result<void> Users::setPasswordRules(const PasswordRules &rules)
{
    if (auto allowed = Access(m_database).require(Right::ManageUsers, UnitId()); !allowed)
        return allowed;
    const PasswordRules kept = rules.withinBounds();
    auto transaction = Transaction::begin(m_database, u"setting.change"_s);
    if (!transaction)
        return transaction.error();
    for (const auto &[key, value] : {std::pair(u"password.shortest"_s, kept.shortest),
             {u"password.lock_after"_s, kept.lockAfter},
             {u"password.lock_minutes"_s, kept.lockMinutes}}) {
        if (auto done = keepSetting(m_database, *transaction, key, QString::number(value)); !done)
            return done;
    }
    if (auto done = transaction->commit(); !done)
        return done;
    Q_EMIT changed(); // who is locked, and for how long
    return {};
}

Result<std::vector<UserAccount>> Users::list() const
{
    const Access access(m_database);
    if (auto allowed = access.require(Right::ManageUsers); !allowed)
        return allowed.error();
    const UnitScope scope = access.scope();
    const PasswordRules rules = passwordRules();
    const QDateTime now = m_database.clock().now();
    std::vector<UserAccount> users;
    for (UserAccount &user : UserStore(m_database).users()) {
        if (!scope.contains(user.unit))
            continue;
        const auto failures = m_log.failures(user.id);
        user.failures = failures.count;
        user.lastOpened = m_log.lastOpened(user.id);
        if (failures.count >= rules.lockAfter) {
            const QDateTime until = failures.last.addSecs(rules.waitAfter(failures.count).count());
            if (until > now)
                user.lockedUntil = until;
        }
        users.push_back(std::move(user));
    }
    return users;
}

/// A user this administrator has a say over.
Result<UserAccount> Users::known(UserId id) const
{
    const Access access(m_database);
    if (auto allowed = access.require(Right::ManageUsers); !allowed)
        return allowed.error();
    const auto user = UserStore(m_database).user(id);
    if (!user)
        return unknown();
    if (auto allowed = access.require(Right::ManageUsers, user->unit); !allowed)
        return allowed.error();
    return *user;
}

Result<void> Users::refuseName(const UserAccount &user) const
{
    if (user.name.isEmpty())
        return Error::invalid(u"name_empty"_s, tr("Enter the name of the user."), u"name"_s);
    const auto other = UserStore(m_database).user(user.name);
    if (!other || other->id == user.id)
        return {};
    return Error{Error::Kind::Conflict, u"name_known"_s,
        tr("There is a user “%1” already. Tell them apart by their names.").arg(user.name),
        u"name"_s};
}

/// `user` as they are to be.
Result<void> Users::keepAdministrator(const UserAccount &user) const
{
    if ((user.isActive() && user.role == UserRole::Administrator && !user.unit.isValid())
        || UserStore(m_database).otherAdministrators(user.id) > 0)
        return {};
    return Error{Error::Kind::Conflict, u"last_administrator"_s,
        tr("%1 is the last administrator of the station. Make somebody else one first.")
            .arg(user.name),
        u"role"_s};
}

Result<UserId> Users::add(const UserAccount &wanted, const QString &password)
{
    if (auto allowed = Access(m_database).require(Right::ManageUsers, wanted.unit); !allowed)
        return allowed.error();
    UserAccount user = wanted;
    user.id = {};
    user.name = user.name.simplified();
    if (auto fine = refuseName(user); !fine)
        return fine.error();
    if (auto fine = passwordRules().check(password, user.name); !fine)
        return fine.error();
    const auto keys = m_database.vault().keys();
    if (!keys) {
        return Error{Error::Kind::Denied, u"locked"_s,
            tr("The program is locked. Enter the password first."), {}};
    }
    const auto slot = Vault::makeSlot(keys->stationKey(), password, m_cost);
    if (!slot)
        return slot.error();
    auto transaction = Transaction::begin(m_database, u"user.add"_s);
    if (!transaction)
        return transaction.error();
    user.id = m_database.ids().next<UserId>();
    auto done = transaction->insert("user", user.id.value(),
        {{"name", user.name}, {"role", userRoleCode(user.role)}, {"unit_id", reference(user.unit)},
            {"must_change", 1}});
    Fields slotFields = UserStore::fieldsOf(*slot);
    slotFields.insert(slotFields.begin(), {"user_id", user.id.value()});
    if (done)
        done = transaction->insert("vault_slot", m_database.ids().next(), slotFields);
    if (done)
        done = transaction->commit();
    if (!done)
        return done.error();
    Q_EMIT changed();
    return user.id;
}

Result<void> Users::change(const UserAccount &wanted)
{
    const auto before = known(wanted.id);
    if (!before)
        return before.error();
    if (auto allowed = Access(m_database).require(Right::ManageUsers, wanted.unit); !allowed)
        return allowed;
    UserAccount user = *before;
    user.name = wanted.name.simplified();
    user.role = wanted.role;
    user.unit = wanted.unit;
    if (auto fine = refuseName(user); !fine)
        return fine;
    if (auto fine = keepAdministrator(user); !fine)
        return fine;
    auto transaction = Transaction::begin(m_database, u"user.change"_s);
    if (!transaction)
        return transaction.error();
    const auto done = transaction->update("user", user.id.value(),
        {{"name", user.name}, {"role", userRoleCode(user.role)},
            {"unit_id", reference(user.unit)}});
    if (!done)
        return done.error();
    if (auto committed = transaction->commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

Result<void> Users::deactivate(UserId id, const QString &reason)
{
    auto user = known(id);
    if (!user)
        return user.error();
    if (id == m_database.user()) {
        return Error{Error::Kind::Conflict, u"own_account"_s,
            tr("You can't close your own account. Ask another administrator."), {}};
    }
    user->deactivatedOn = m_database.clock().today();
    if (auto fine = keepAdministrator(*user); !fine)
        return fine;
    if (reason.trimmed().isEmpty()) {
        return Error::invalid(
            u"reason_missing"_s, tr("Enter the reason; it is kept."), u"reason"_s);
    }
    const auto slot = UserStore(m_database).slotOf(id);
    if (!slot)
        return slot.error();
    auto transaction = Transaction::begin(m_database, u"user.deactivate"_s, reason.trimmed());
    if (!transaction)
        return transaction.error();
    auto done = transaction->update(
        "user", id.value(), {{"deactivated_on", user->deactivatedOn.toString(Qt::ISODate)}});
    if (done)
        done = transaction->update("vault_slot", slot->id, UserStore::emptySlot());
    if (!done)
        return done.error();
    if (auto committed = transaction->commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

Result<void> Users::reactivate(UserId id, const QString &password)
{
    const auto user = known(id);
    return user ? giveSlot(*user, password, u"user.reactivate"_s) : user.error();
}

Result<void> Users::setPassword(UserId id, const QString &password)
{
    const auto user = known(id);
    if (!user)
        return user.error();
    if (id == m_database.user()) {
        return Error{Error::Kind::Conflict, u"own_account"_s,
            tr("This is your own account. Change its password on the page “Station”."), {}};
    }
    if (!user->isActive()) {
        return Error{Error::Kind::Conflict, u"user_inactive"_s,
            tr("The account of %1 is closed. Open it again first.").arg(user->name), {}};
    }
    return giveSlot(*user, password, u"user.set_password"_s);
}

Result<void> Users::giveSlot(
    const UserAccount &user, const QString &password, const QString &action)
{
    if (auto fine = passwordRules().check(password, user.name); !fine)
        return fine;
    const auto stored = UserStore(m_database).slotOf(user.id);
    if (!stored)
        return stored.error();
    auto transaction = Transaction::begin(m_database, action);
    if (!transaction)
        return transaction.error();
    const auto slot = Vault::makeSlot(m_database.vault().keys()->stationKey(), password, m_cost);
    if (!slot)
        return slot.error();
    auto done = transaction->update(
        "user", user.id.value(), {{"deactivated_on", Value()}, {"must_change", 1}});
    if (done)
        done = transaction->update("vault_slot", stored->id, UserStore::fieldsOf(*slot));
    if (!done)
        return done.error();
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_log.note(user.id, SignInLog::Event::Released);
    Q_EMIT changed();
    return {};
}

Result<void> Users::release(UserId id)
{
    const auto user = known(id);
    if (!user)
        return user.error();
    m_log.note(id, SignInLog::Event::Released);
    Q_EMIT changed();
    return {};
}

} // namespace vs

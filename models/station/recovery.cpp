// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/station/recovery.h"

#include "models/access/access.h"
#include "models/station/recoverykey.h"
#include "models/station/station.h"
#include "models/station/users.h"
#include "models/station/userstore.h"
#include "models/storage/database.h"
#include "models/storage/disks.h"
#include "models/storage/transaction.h"

#include <QFile>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

Recovery::Recovery(Database &database, Station &station, PasswordCost cost, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_station(station)
    , m_cost(cost)
{
}

std::optional<Recovery::Made> Recovery::made() const
{
    const auto slot = UserStore(m_database).recoverySlot();
    return slot.id == 0 ? std::nullopt : std::optional(Made{slot.mark, slot.madeOn});
}

bool Recovery::isMissing() const
{
    return !made() && mayMake();
}

/// The key opens everything, so it is not for an administrator of one unit.
Result<void> Recovery::mayMake() const
{
    return Access(m_database).require(Right::ManageUsers, UnitId());
}

Result<Recovery::Made> Recovery::make(const QString &path)
{
    if (auto allowed = mayMake(); !allowed)
        return allowed.error();
    auto transaction = Transaction::begin(m_database, u"recovery.make"_s);
    if (!transaction)
        return transaction.error();
    const auto key = RecoveryKey::random();
    const Made made{key.mark(), m_database.clock().today()};
    const auto slot = Vault::makeSlot(
        m_database.vault().keys()->stationKey(), key.secret(), PasswordCost::forRandomKey());
    if (!slot)
        return slot.error();
    Fields fields = UserStore::fieldsOf(*slot);
    fields.push_back({"mark", made.mark});
    fields.push_back({"made_on", made.on.toString(Qt::ISODate)});
    const qint64 known = UserStore(m_database).recoverySlot().id;
    Result<void> done;
    if (known == 0) {
        done = transaction->insert("recovery_slot", m_database.ids().next(), fields);
    } else if (const auto changed = transaction->update("recovery_slot", known, fields); !changed) {
        done = changed.error();
    }
    // First the file: a slot whose key nobody has would put an older key out of use for nothing.
    if (done)
        done = key.write(path, made.on);
    if (!done)
        return done.error();
    if (auto committed = transaction->commit(); !committed) {
        QFile::remove(path);
        return committed.error();
    }
    Q_EMIT changed();
    return made;
}

bool Recovery::liesBesideStation(const QString &path) const
{
    return onSameDisk(path, m_database.path());
}

Result<void> Recovery::tryKey(const QString &path) const
{
    const auto key = RecoveryKey::read(path);
    if (!key)
        return key.error();
    const auto opened = open(*key);
    return opened ? Result<void>() : Result<void>(opened.error());
}

Result<SecretKey> Recovery::open(const RecoveryKey &key) const
{
    const auto stored = UserStore(m_database).recoverySlot();
    if (stored.id == 0) {
        return Error{Error::Kind::NotFound, u"recovery_none"_s,
            tr("No recovery key was ever made for this station."), u"file"_s};
    }
    auto opened = Vault::openSlot(stored.slot, key.secret());
    if (opened)
        return opened;
    return Error{Error::Kind::Denied, u"recovery_key_wrong"_s,
        tr("This key (%1) does not open this station: it belongs to another one, or was replaced. "
           "The key in use is %2, made on %3.")
            .arg(key.mark(), stored.mark, stored.madeOn.toString(Qt::ISODate)),
        u"file"_s};
}

Result<void> Recovery::recover(
    const QString &path, const QString &userName, const QString &newPassword)
{
    const auto key = RecoveryKey::read(path);
    if (!key)
        return key.error();
    const UserStore store(m_database);
    const auto all = store.users();
    const auto user = std::find_if(all.begin(), all.end(), [&userName](const UserAccount &each) {
        return userName.isEmpty()
            ? each.isActive() && each.role == UserRole::Administrator && !each.unit.isValid()
            : each.name == userName;
    });
    if (user == all.end() || !user->isActive())
        return Users::unknown();
    if (user->role != UserRole::Administrator) {
        return Error{Error::Kind::Denied, u"recovery_not_administrator"_s,
            tr("The recovery key is for administrators. They set a new password for %1.")
                .arg(user->name),
            u"user"_s};
    }
    if (auto fine = store.passwordRules().check(newPassword, user->name); !fine)
        return fine;
    auto station = open(*key);
    if (!station)
        return station.error();
    const auto stored = store.slotOf(user->id);
    const auto slot = Vault::makeSlot(*station, newPassword, m_cost);
    if (!stored || !slot)
        return !stored ? stored.error() : slot.error();
    m_database.vault().open(*std::move(station));
    m_database.setUser(user->id);
    const auto write = [&]() -> Result<void> {
        auto transaction = Transaction::begin(m_database, u"user.recover"_s);
        if (!transaction)
            return transaction.error();
        auto done = transaction->update("user", user->id.value(), {{"must_change", Value()}});
        if (done)
            done = transaction->update("vault_slot", stored->id, UserStore::fieldsOf(*slot));
        return done ? transaction->commit() : Result<void>(done.error());
    };
    const auto written = write();
    m_database.vault().lock();
    m_database.setUser({});
    if (!written)
        return written;
    m_station.log().note(user->id, SignInLog::Event::Released);
    return m_station.signIn(user->name, newPassword);
}

} // namespace vs

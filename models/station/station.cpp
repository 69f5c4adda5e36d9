// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/station/station.h"

#include "models/access/access.h"
#include "models/network/earnedunits.h"
#include "models/network/unitrules.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Fields slotFields(const VaultSlot &slot)
{
    return {{"salt", slot.salt}, {"operations", static_cast<qint64>(slot.cost.operations)},
        {"memory", static_cast<qint64>(slot.cost.memory)}, {"sealed_key", slot.sealedKey}};
}

} // namespace

Station::Station(Database &database, PasswordCost cost, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_cost(cost)
{
}

bool Station::isFounded() const
{
    Query query(m_database, u"SELECT 1 FROM station"_s);
    return query.next();
}

StationProfile Station::profile() const
{
    StationProfile profile;
    Query query(m_database, u"SELECT name, unit_code, founded_on, id FROM station"_s);
    if (query.next()) {
        profile.name = query.text(0);
        profile.unitCode = query.text(1);
        profile.foundedOn = QDate::fromString(query.text(2), Qt::ISODate);
    }
    Query unit(m_database, u"SELECT id FROM unit ORDER BY id LIMIT 1"_s);
    if (unit.next())
        profile.unit = UnitId(unit.integer(0));
    return profile;
}

Result<void> Station::found(const StationSetup &setup)
{
    if (const auto wrong = checkSetup(setup, setup.password); !wrong.isEmpty())
        return wrong.front();
    if (isFounded()) {
        return Error{Error::Kind::Conflict, u"station_exists"_s,
            tr("This file already belongs to the station “%1”.").arg(profile().name), {}};
    }
    SecretKey key = SecretKey::random();
    const auto slot = Vault::makeSlot(key, setup.password, m_cost);
    if (!slot)
        return slot.error();
    const auto user = m_database.ids().next<UserId>();
    m_database.vault().open(std::move(key));
    m_database.setUser(user);
    const auto write = [&]() -> Result<void> {
        auto transaction = Transaction::begin(m_database, u"station.found"_s);
        if (!transaction)
            return transaction.error();
        const QString name = setup.stationName;
        const QString today = m_database.clock().today().toString(Qt::ISODate);
        const auto next = [this] { return m_database.ids().next(); };
        Fields slotColumns = slotFields(*slot);
        slotColumns.insert(slotColumns.begin(), {"user_id", user.value()});
        const std::vector<std::tuple<const char *, qint64, Fields>> rows{
            {"station", next(),
                {{"site", m_database.site()}, {"name", name}, {"unit_code", setup.unitCode},
                    {"founded_on", today}}},
            {"unit", next(),
                {{"level", unitLevelCode(UnitRules::levelOfCode(setup.unitCode))}, {"name", name},
                    {"code", setup.unitCode}, {"opened_on", today}}},
            {"setting", next(), EarnedUnits::keptFromTheStart()},
            {"user", user.value(), {{"name", setup.administrator}, {"role", u"administrator"_s}}},
            {"vault_slot", next(), slotColumns}};
        for (const auto &[table, id, fields] : rows) {
            if (auto done = transaction->insert(table, id, fields); !done)
                return done;
        }
        return transaction->commit();
    };
    if (auto done = write(); !done) {
        m_database.vault().lock();
        return done;
    }
    m_user = {user, setup.administrator, u"administrator"_s};
    Q_EMIT signedIn();
    return {};
}

std::vector<User> Station::users() const
{
    std::vector<User> list;
    Query query(m_database, u"SELECT id, name, role FROM user WHERE active = 1 ORDER BY id"_s);
    while (query.next())
        list.push_back({UserId(query.integer(0)), query.text(1), query.text(2)});
    return list;
}

Result<Station::StoredSlot> Station::slotOf(UserId user) const
{
    Query query(m_database,
        u"SELECT id, salt, operations, memory, sealed_key FROM vault_slot WHERE user_id = ?"_s);
    query.bind(user.value());
    if (!query.next()) {
        if (query.failed())
            return query.error();
        return Error{
            Error::Kind::NotFound, u"user_unknown"_s, tr("There is no such user."), u"user"_s};
    }
    StoredSlot stored;
    stored.id = query.integer(0);
    stored.slot.salt = query.bytes(1);
    stored.slot.cost
        = {static_cast<quint64>(query.integer(2)), static_cast<quint64>(query.integer(3))};
    stored.slot.sealedKey = query.bytes(4);
    return stored;
}

Result<void> Station::signIn(const QString &userName, const QString &password)
{
    const std::vector<User> all = users();
    const auto user = std::find_if(all.begin(), all.end(), [&userName](const User &candidate) {
        return userName.isEmpty() ? candidate.role == "administrator"_L1
                                  : candidate.name == userName;
    });
    if (user == all.end()) {
        return Error{Error::Kind::NotFound, u"user_unknown"_s,
            isFounded() ? tr("There is no user “%1”.").arg(userName)
                        : tr("No station has been set up in this file yet."),
            u"user"_s};
    }
    const auto stored = slotOf(user->id);
    if (!stored)
        return stored.error();
    auto key = Vault::openSlot(stored->slot, password);
    if (!key)
        return key.error();
    m_database.vault().open(*std::move(key));
    m_database.setUser(user->id);
    m_user = *user;
    Q_EMIT signedIn();
    return {};
}

bool Station::isSignedIn() const
{
    return m_user.id.isValid() && m_database.vault().isOpen();
}

User Station::currentUser() const
{
    return m_user;
}

void Station::lock()
{
    m_database.vault().lock();
    Q_EMIT locked();
}

Result<void> Station::unlock(const QString &password)
{
    return signIn(m_user.name, password);
}

Result<void> Station::changePassword(const QString &oldPassword, const QString &newPassword)
{
    if (auto fine = checkPassword(newPassword); !fine)
        return fine;
    const auto stored = slotOf(m_user.id);
    if (!stored)
        return stored.error();
    const auto key = Vault::openSlot(stored->slot, oldPassword);
    if (!key)
        return key.error();
    const auto slot = Vault::makeSlot(*key, newPassword, m_cost);
    if (!slot)
        return slot.error();
    auto transaction = Transaction::begin(m_database, u"user.change_password"_s);
    if (!transaction)
        return transaction.error();
    if (auto done = transaction->update("vault_slot", stored->id, slotFields(*slot)); !done)
        return done.error();
    return transaction->commit();
}

QString Station::setting(const QString &key, const QString &fallback) const
{
    Query query(m_database, u"SELECT value FROM setting WHERE key = ?"_s);
    query.bind(key);
    return query.next() ? query.text(0) : fallback;
}

Result<void> Station::setSetting(const QString &key, const QString &value)
{
    if (auto allowed = Access(m_database).require(Right::ChangeSettings); !allowed)
        return allowed.error();
    qint64 id = 0;
    {
        Query query(m_database, u"SELECT id FROM setting WHERE key = ?"_s);
        query.bind(key);
        if (query.next())
            id = query.integer(0);
    }
    auto transaction = Transaction::begin(m_database, u"setting.change"_s);
    if (!transaction)
        return transaction.error();
    if (id != 0) {
        if (auto done = transaction->update("setting", id, {{"value", value}}); !done)
            return done.error();
    } else if (auto done = transaction->insert(
                   "setting", m_database.ids().next(), {{"key", key}, {"value", value}});
               !done) {
        return done;
    }
    if (auto done = transaction->commit(); !done)
        return done;
    Q_EMIT settingChanged(key);
    return {};
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/station/station.h"

#include "models/access/access.h"
#include "models/network/earnedunits.h"
#include "models/network/unitrules.h"
#include "models/station/keptsetting.h"
#include "models/station/nameorder.h"
#include "models/station/userstore.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

Station::Station(Database &database, PasswordCost cost, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_log(database)
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
        profile.foundedOn = query.day(2);
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
        Fields slotColumns = UserStore::fieldsOf(*slot);
        slotColumns.insert(slotColumns.begin(), {"user_id", user.value()});
        const std::vector<std::tuple<const char *, qint64, Fields>> rows{
            {"station", next(),
                {{"site", m_database.site()}, {"name", name}, {"unit_code", setup.unitCode},
                    {"founded_on", today}}},
            {"unit", next(),
                {{"level", unitLevelCode(UnitRules::levelOfCode(setup.unitCode))}, {"name", name},
                    {"code", setup.unitCode}, {"opened_on", today}}},
            {"setting", next(), earnedUnits().doneFromTheStart()},
            {"setting", next(), nameOrder().doneFromTheStart()},
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
    m_log.note(user, SignInLog::Event::Opened);
    Q_EMIT signedIn();
    return {};
}

std::vector<User> Station::users() const
{
    std::vector<User> list;
    for (const UserAccount &user : UserStore(m_database).users()) {
        if (user.isActive())
            list.push_back({user.id, user.name, userRoleCode(user.role), user.mustChange});
    }
    return list;
}

Result<User> Station::userNamed(const QString &name) const
{
    const std::vector<User> all = users();
    const auto user = std::find_if(all.begin(), all.end(), [&name](const User &candidate) {
        return name.isEmpty() ? candidate.role == "administrator"_L1 : candidate.name == name;
    });
    if (user != all.end())
        return *user;
    return Error{Error::Kind::NotFound, u"user_unknown"_s,
        isFounded() ? tr("There is no user “%1”.").arg(name)
                    : tr("No station has been set up in this file yet."),
        u"user"_s};
}

std::chrono::seconds Station::waitFor(UserId user) const
{
    const auto failures = m_log.failures(user);
    const auto wait = UserStore(m_database).passwordRules().waitAfter(failures.count);
    if (failures.count == 0)
        return {};
    // A clock that was set back must not make the wait longer.
    const std::chrono::milliseconds passed(
        std::max<qint64>(failures.last.msecsTo(m_database.clock().now()), 0));
    return std::max(
        std::chrono::ceil<std::chrono::seconds>(wait - passed), std::chrono::seconds(0));
}

Result<SecretKey> Station::tryPassword(const User &user, const QString &password)
{
    if (const auto wait = waitFor(user.id); wait.count() > 0) {
        return Error{Error::Kind::Denied, u"sign_in_wait"_s,
            wait > std::chrono::minutes(1)
                ? tr("Too many wrong passwords: the account of %1 is locked for %2 minutes. An "
                     "administrator can unlock it.")
                      .arg(user.name)
                      .arg(std::chrono::ceil<std::chrono::minutes>(wait).count())
                : tr("The password was wrong before. Wait %1 s, then try again.").arg(wait.count()),
            u"password"_s};
    }
    const auto stored = UserStore(m_database).slotOf(user.id);
    if (!stored)
        return stored.error();
    auto key = Vault::openSlot(stored->slot, password);
    if (!key && key.error().kind == Error::Kind::Denied)
        m_log.note(user.id, SignInLog::Event::Wrong);
    return key;
}

Result<void> Station::signIn(const QString &userName, const QString &password)
{
    const auto user = userNamed(userName);
    if (!user)
        return user.error();
    auto key = tryPassword(*user, password);
    if (!key)
        return key.error();
    m_database.vault().open(*std::move(key));
    m_database.setUser(user->id);
    m_user = *user;
    m_log.note(user->id, SignInLog::Event::Opened);
    Q_EMIT signedIn();
    return {};
}

void Station::signOut()
{
    if (m_user.id.isValid())
        m_log.note(m_user.id, SignInLog::Event::Closed);
    m_database.vault().lock();
    m_database.setUser({});
    m_user = {};
    Q_EMIT signedOut();
}

UserId Station::lastUser() const
{
    return m_log.lastUser();
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
    const UserStore store(m_database);
    if (auto fine = store.passwordRules().check(newPassword, m_user.name); !fine)
        return fine;
    const auto stored = store.slotOf(m_user.id);
    if (!stored)
        return stored.error();
    const auto key = tryPassword(m_user, oldPassword);
    if (!key)
        return key.error();
    if (oldPassword == newPassword) {
        return Error::invalid(u"password_same"_s,
            tr("This is the password you have already. Choose another."), u"password"_s);
    }
    const auto slot = Vault::makeSlot(*key, newPassword, m_cost);
    if (!slot)
        return slot.error();
    auto transaction = Transaction::begin(m_database, u"user.change_password"_s);
    if (!transaction)
        return transaction.error();
    auto done = transaction->update("vault_slot", stored->id, UserStore::fieldsOf(*slot));
    if (done)
        done = transaction->update("user", m_user.id.value(), {{"must_change", Value()}});
    if (!done)
        return done.error();
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_user.mustChangePassword = false;
    m_log.note(
        m_user.id, SignInLog::Event::Opened); // the old one was right: wrong ones are forgotten
    return {};
}

PasswordRules Station::passwordRules() const
{
    return UserStore(m_database).passwordRules();
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
    auto transaction = Transaction::begin(m_database, u"setting.change"_s);
    if (!transaction)
        return transaction.error();
    if (auto done = keepSetting(m_database, *transaction, key, value); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    Q_EMIT settingChanged(key);
    return {};
}

} // namespace vs

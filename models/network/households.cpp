// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/households.h"

#include "models/access/access.h"
#include "models/network/networkstore.h"
#include "models/storage/database.h"
#include "models/storage/transaction.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

Households::Households(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

Result<std::vector<Household>> Households::at(UnitId unit) const
{
    if (auto may = Access(m_database).require(Right::ChangePeople, unit); !may)
        return may.error();
    return NetworkStore(m_database).householdsAt(unit);
}

Result<void> Households::check(const Household &household) const
{
    if (auto may = Access(m_database).require(Right::ChangePeople, household.unit); !may)
        return may;
    if (household.name.trimmed().isEmpty()) {
        return Error::invalid(u"household_name_missing"_s,
            tr("Enter what the household is called, e.g. the name of its head."), u"name"_s);
    }
    const auto unit = NetworkStore(m_database).unit(household.unit);
    if (!unit) {
        return Error::invalid(
            u"unit_unknown"_s, tr("Choose the unit that looks after it."), u"unit"_s);
    }
    if (!unit->isOpen()) {
        return Error::invalid(u"unit_closed"_s,
            tr("“%1” is closed. Choose an open unit.").arg(unit->name), u"unit"_s);
    }
    return {};
}

Result<HouseholdId> Households::add(const Household &household)
{
    if (auto fine = check(household); !fine)
        return fine.error();
    const QDate today = m_database.clock().today();
    const QDate on = household.openedOn.isValid() ? household.openedOn : today;
    if (on > today) {
        return Error::invalid(
            u"household_day"_s, tr("Enter a day that is not in the future."), u"openedOn"_s);
    }
    auto transaction = Transaction::begin(m_database, u"household.add"_s);
    if (!transaction)
        return transaction.error();
    const auto id = m_database.ids().next<HouseholdId>();
    auto done = transaction->insert("household", id.value(),
        {{"unit_id", household.unit.value()}, {"name", household.name.trimmed()},
            {"address", Sealed(household.address.trimmed())},
            {"opened_on", on.toString(Qt::ISODate)}});
    if (done)
        done = transaction->commit();
    if (!done)
        return done.error();
    Q_EMIT changed(household.unit);
    return id;
}

Result<void> Households::change(const Household &household)
{
    if (auto fine = check(household); !fine)
        return fine;
    auto transaction = Transaction::begin(m_database, u"household.change"_s);
    if (!transaction)
        return transaction.error();
    const auto known = NetworkStore(m_database).household(household.id);
    if (!known)
        return known.error();
    if (auto may = Access(m_database).require(Right::ChangePeople, known->unit); !may)
        return may;
    if (known->closedOn.isValid()) {
        return Error{Error::Kind::Conflict, u"household_closed"_s,
            tr("This household is not looked after any more."), {}};
    }
    const auto written = transaction->update("household", household.id.value(),
        {{"unit_id", household.unit.value()}, {"name", household.name.trimmed()},
            {"address", Sealed(household.address.trimmed())}});
    if (!written)
        return written.error();
    if (auto done = transaction->commit(); !done)
        return done;
    Q_EMIT changed(household.unit);
    if (known->unit != household.unit)
        Q_EMIT changed(known->unit);
    return {};
}

Result<void> Households::close(HouseholdId id, QDate on, const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        return Error::invalid(
            u"reason_missing"_s, tr("Enter the reason; it is kept."), u"reason"_s);
    }
    const auto known = NetworkStore(m_database).household(id);
    if (!known)
        return known.error();
    if (auto may = Access(m_database).require(Right::ChangePeople, known->unit); !may)
        return may;
    if (!on.isValid() || on > m_database.clock().today() || on < known->openedOn) {
        return Error::invalid(u"household_day"_s,
            tr("Enter a day from the beginning of the care to today."), u"on"_s);
    }
    auto transaction = Transaction::begin(m_database, u"household.close"_s, reason.trimmed());
    if (!transaction)
        return transaction.error();
    const auto written
        = transaction->update("household", id.value(), {{"closed_on", on.toString(Qt::ISODate)}});
    if (!written)
        return written.error();
    if (auto done = transaction->commit(); !done)
        return done;
    Q_EMIT changed(known->unit);
    return {};
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registrations/retention.h"

#include "models/access/access.h"
#include "models/registrations/retentionstore.h"
#include "models/station/keptsetting.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

Retention::Retention(Database &database, Registrations &registrations, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_registrations(registrations)
{
}

RegistrationPolicy Retention::policy() const
{
    return RegistrationPolicy::read(m_database);
}

Result<void> Retention::setPolicy(const RegistrationPolicy &policy)
{
    if (auto allowed = Access(m_database).require(Right::ChangeSettings); !allowed)
        return allowed;
    auto transaction = Transaction::begin(m_database, u"setting.change"_s);
    if (!transaction)
        return transaction.error();
    for (const auto &[name, value] : {std::pair{"renew_at_eighteen", int(policy.renewAtEighteen)},
             {"consent_years", policy.consentYears}, {"keep_years", policy.keepYears},
             {"keep_refused_months", policy.keepRefusedMonths},
             {"keep_held_row_months", policy.keepHeldRowMonths}}) {
        if (auto done = keepSetting(m_database, *transaction,
                u"registration."_s + QLatin1StringView(name), QString::number(value));
            !done)
            return done;
    }
    return transaction->commit();
}

Result<RetentionPlan> Retention::plan(const RegistrationPolicy &policy) const
{
    const Access access(m_database);
    if (auto allowed = access.require(Right::RetainRecords); !allowed)
        return allowed.error();
    const UnitScope scope = access.scope();
    RetentionPlan plan;
    plan.policy = policy;
    const RetentionStore store(m_database, scope);
    for (const auto read :
        {&RetentionStore::readIdle, &RetentionStore::readRefused, &RetentionStore::readHeldRows}) {
        if (auto done = (store.*read)(plan); !done)
            return done.error();
    }
    return plan;
}

Result<RetentionPlan> Retention::planInJob(const RegistrationPolicy &policy) const
{
    return m_registrations.inJob([&] { return plan(policy); });
}

Result<RetentionReport> Retention::run(
    const RetentionPlan &plan, const Registrations::Progress &progress)
{
    // Who has served or renewed since the plan was made is not in a plan of now.
    const auto now = this->plan(plan.policy);
    if (!now)
        return now.error();
    QSet<VolunteerId> still;
    for (const RetentionPlan::Person &person : now->people)
        still.insert(person.id);
    std::vector<VolunteerId> people;
    for (const RetentionPlan::Person &person : plan.people) {
        if (still.contains(person.id))
            people.push_back(person.id);
    }
    const QSet<qint64> rowsNow(now->heldRows.begin(), now->heldRows.end());
    std::vector<qint64> rows;
    std::copy_if(plan.heldRows.begin(), plan.heldRows.end(), std::back_inserter(rows),
        [&rowsNow](qint64 row) { return rowsNow.contains(row); });
    const RegistrationDecision decision{
        m_database.clock().today(), tr("The time of keeping is over.")};
    auto outcome = m_registrations.retain(people, rows, decision, progress);
    if (!outcome)
        return outcome.error();
    return RetentionReport{*std::move(outcome), int(rows.size())};
}

Result<RetentionReport> Retention::runInJob(
    const RetentionPlan &plan, const Registrations::Progress &progress)
{
    return m_registrations.inJob([&] { return run(plan, progress); });
}

} // namespace vs

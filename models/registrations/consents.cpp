// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registrations/consents.h"

#include "models/access/access.h"
#include "models/core/dates.h"
#include "models/registrations/consentreview.h"
#include "models/registrations/registrationstore.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "models/volunteers/personaldata.h"
#include "models/volunteers/volunteers.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

Consents::Consents(Database &database, Volunteers &volunteers, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_volunteers(volunteers)
{
}

Result<std::vector<ConsentCase>> Consents::review() const
{
    const Access access(m_database);
    if (auto allowed = access.require(Right::SeeRecords); !allowed)
        return allowed.error();
    return reviewConsents(m_database, access.scope());
}

Result<RegistrationOutcome> Consents::record(
    Ids people, const Consent &consent, const Progress &progress)
{
    const Access access(m_database);
    if (auto allowed = access.require(Right::ChangePeople); !allowed)
        return allowed.error();
    if (auto fine = ConsentRules::check(consent, m_database.clock().today()); !fine)
        return fine.error();
    auto transaction = Transaction::begin(m_database, u"volunteer.consent"_s);
    if (!transaction)
        return transaction.error();
    const UnitScope scope = access.scope();
    RegistrationOutcome outcome;
    std::vector<qint64> changed;
    for (size_t i = 0; i < people.size(); ++i) {
        if (progress && !progress(qint64(i)))
            return Transaction::stopped();
        const VolunteerId id = people[i];
        const auto who = RegistrationStore(m_database).standing(id);
        if (!who)
            return who.error();
        Result<void> fine = scope.contains(who->unit)
            ? requireOpenRecord(m_database, id)
            : access.require(Right::ChangePeople, who->unit);
        if (fine)
            fine = recordOne(*transaction, id, consent);
        if (!fine && fine.error().kind == Error::Kind::Io)
            return fine.error();
        if (!fine) {
            outcome.refused.push_back({id, u"%1 (%2)"_s.arg(who->name, who->number), fine.error()});
            continue;
        }
        outcome.done.push_back(id);
        changed.push_back(id.value());
    }
    if (auto done = transaction->commit(); !done)
        return done.error();
    if (!changed.empty())
        m_volunteers.announce({}, changed);
    return outcome;
}

Result<void> Consents::recordOne(
    Transaction &transaction, VolunteerId person, const Consent &consent) const
{
    QDate birth;
    {
        Query query(m_database, u"SELECT birth_date FROM volunteer WHERE id = ?"_s);
        query.bind(person.value());
        if (query.next()) {
            birth = isoDate(query.cellText(0, {"volunteer", person.value(), "birth_date"}));
        }
        if (query.failed())
            return query.error();
    }
    if (auto fine = ConsentRules::checkAge(consent, birth, m_database.clock().today()); !fine)
        return fine;
    const auto done = transaction.update("volunteer", person.value(),
        {{"consent_by", consentByCode(consent.by)}, {"consent_how", consentHowCode(consent.how)},
            {"consent_on", consent.on.toString(Qt::ISODate)}});
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace vs

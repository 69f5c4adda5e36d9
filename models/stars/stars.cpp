// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stars/stars.h"

#include "models/access/access.h"
#include "models/hours/servicerecords.h"
#include "models/storage/database.h"
#include "models/storage/transaction.h"
#include "models/storage/withconnection.h"

#include <QHash>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

Stars::Stars(Database &database, const ServiceRecords &records, StarRuleSet rules, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_records(records)
    , m_store(database)
    , m_rules(std::move(rules))
{
}

StarCandidate Stars::rated(const StarStore::Person &person, const ServiceTotals &totals) const
{
    const StarFigures figures{totals.minutes, totals.evaluations, totals.qualityHundredths,
        person.openComplaint, person.awarded};
    return {person.volunteer, figures, rate(figures, m_rules)};
}

Result<std::vector<StarCandidate>> Stars::candidates(QDate asOf) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords); !allowed)
        return allowed.error();
    const auto people = m_store.people();
    if (!people)
        return people.error();
    const auto totals = m_records.allTotals(asOf);
    if (!totals)
        return totals.error();
    QHash<VolunteerId, const ServiceTotals *> totalsOf;
    totalsOf.reserve(static_cast<qsizetype>(totals->size()));
    for (const ServiceTotals &one : *totals)
        totalsOf.insert(one.volunteer, &one);

    std::vector<StarCandidate> candidates;
    candidates.reserve(people->size());
    const ScopedPeople own = Access(m_database).people();
    for (const StarStore::Person &person : *people) {
        if (!own.contains(person.volunteer))
            continue;
        const ServiceTotals *served = totalsOf.value(person.volunteer);
        candidates.push_back(rated(person, served ? *served : ServiceTotals()));
    }
    return candidates;
}

Result<StarCandidate> Stars::candidate(VolunteerId volunteer, QDate asOf) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords, volunteer); !allowed)
        return allowed.error();
    const auto found = m_store.people(volunteer);
    if (!found)
        return found.error();
    if (found->empty()) {
        return Error{Error::Kind::NotFound, u"volunteer_unknown"_s,
            tr("Only accepted volunteers are rated."), {}};
    }
    const auto totals = m_records.totals(volunteer, asOf);
    if (!totals)
        return totals.error();
    return rated(found->front(), *totals);
}

Result<StarGrant> Stars::grantInJob(std::span<const VolunteerId> selection, QDate asOf)
{
    return withConnection(m_database, [&] { return grant(selection, asOf); });
}

Result<StarGrant> Stars::grant(std::span<const VolunteerId> selection, QDate asOf)
{
    if (auto allowed = Access(m_database).require(Right::GrantStars); !allowed)
        return allowed.error();
    if (!asOf.isValid() || asOf > m_database.clock().today()) {
        return Error::invalid(u"as_of_in_future"_s,
            tr("Stars are granted by the records up to today or an earlier day."), u"asOf"_s);
    }
    StarGrant grant;
    {
        auto transaction = Transaction::begin(m_database, u"star.grant"_s);
        if (!transaction)
            return transaction.error();
        const auto ruleSet = m_store.ruleSet(*transaction, m_rules);
        if (!ruleSet)
            return ruleSet.error();
        for (const VolunteerId volunteer : selection) {
            if (auto done = grantOne(*transaction, volunteer, *ruleSet, asOf, grant); !done)
                return done.error();
        }
        // Rules are kept from their first use on, not from the first attempt.
        if (grant.awards == 0)
            return grant;
        if (auto done = transaction->commit(); !done)
            return done.error();
    }
    Q_EMIT granted(grant.volunteers);
    return grant;
}

/// Rates inside the transaction, so that nothing can change between the figures and the award.
Result<void> Stars::grantOne(
    Transaction &transaction, VolunteerId volunteer, qint64 ruleSet, QDate asOf, StarGrant &grant)
{
    const auto candidate = this->candidate(volunteer, asOf);
    if (!candidate) {
        const bool notRated = candidate.error().kind == Error::Kind::NotFound;
        return notRated ? Result<void>() : candidate.error();
    }
    const auto &[id, figures, standing] = *candidate;
    if (!standing.canBeGranted())
        return {};
    StarAwardId last;
    for (int star = standing.awarded + 1; star <= standing.reached; ++star) {
        const auto award = m_store.addAward(transaction, volunteer, star, figures, ruleSet, asOf);
        if (!award)
            return award.error();
        last = *award;
        ++grant.awards;
    }
    grant.volunteers.push_back(volunteer);
    grant.highest.push_back(last);
    ++grant.byStar.at(static_cast<size_t>(standing.reached));
    return {};
}

Result<std::vector<StarAward>> Stars::awards(VolunteerId volunteer) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords, volunteer); !allowed)
        return allowed.error();
    return m_store.awards(volunteer);
}

Result<StarCounts> Stars::counts() const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords); !allowed)
        return allowed.error();
    return m_store.counts(Access(m_database).visible());
}

} // namespace vs

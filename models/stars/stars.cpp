// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stars/stars.h"

#include "models/access/access.h"
#include "models/hours/servicerecords.h"
#include "models/storage/database.h"
#include "models/storage/transaction.h"
#include "models/storage/withconnection.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr size_t fewPeople = 200; ///< are rated one by one
constexpr size_t peopleAtOnce = 1'000;

} // namespace

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

Result<StarGrant> Stars::grant(
    std::span<const VolunteerId> selection, QDate asOf, const Progress &progress)
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
        // Inside the transaction, so that nothing can change between the figures and the award.
        const auto candidates = rated(selection, asOf);
        if (!candidates)
            return candidates.error();
        auto awarded = award(*transaction, *candidates, asOf, progress);
        // Rules are kept from their first use on, not from the first attempt.
        if (!awarded || awarded->awards == 0)
            return awarded;
        grant = *std::move(awarded);
        if (auto done = transaction->commit(); !done)
            return done.error();
    }
    Q_EMIT granted(grant.volunteers);
    return grant;
}

/// Those of the selection who are rated, each once. Many are rated together with everybody, which
/// leaves out whoever the user may not see.
Result<std::vector<StarCandidate>> Stars::rated(
    std::span<const VolunteerId> selection, QDate asOf) const
{
    QSet<VolunteerId> wanted(selection.begin(), selection.end());
    if (selection.size() > fewPeople) {
        auto all = candidates(asOf);
        if (all) {
            std::erase_if(*all,
                [&wanted](const StarCandidate &one) { return !wanted.contains(one.volunteer); });
        }
        return all;
    }
    std::vector<StarCandidate> rated;
    for (const VolunteerId volunteer : selection) {
        if (!wanted.remove(volunteer))
            continue;
        auto one = candidate(volunteer, asOf);
        if (one)
            rated.push_back(*std::move(one));
        else if (one.error().kind != Error::Kind::NotFound)
            return one.error();
    }
    return rated;
}

Result<StarGrant> Stars::award(Transaction &transaction,
    const std::vector<StarCandidate> &candidates, QDate asOf, const Progress &progress) const
{
    const auto ruleSet = m_store.ruleSet(transaction, m_rules);
    if (!ruleSet)
        return ruleSet.error();
    StarGrant grant;
    std::vector<Transaction::Row> rows;
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (progress && i % peopleAtOnce == 0 && !progress(qint64(i), qint64(candidates.size())))
            return Error{
                Error::Kind::Cancelled, u"cancelled"_s, tr("Stopped. No star was granted."), {}};
        grantTo(candidates[i], *ruleSet, asOf, rows, grant);
        if (rows.size() < peopleAtOnce && i + 1 < candidates.size())
            continue;
        if (auto done = transaction.insertAll("star_award", std::exchange(rows, {})); !done)
            return done.error();
    }
    return grant;
}

void Stars::grantTo(const StarCandidate &candidate, qint64 ruleSet, QDate asOf,
    std::vector<Transaction::Row> &rows, StarGrant &grant) const
{
    const auto &[volunteer, figures, standing] = candidate;
    if (!standing.canBeGranted())
        return;
    for (int star = standing.awarded + 1; star <= standing.reached; ++star) {
        rows.push_back(m_store.award(volunteer, star, figures, ruleSet, asOf));
        ++grant.awards;
    }
    grant.volunteers.push_back(volunteer);
    grant.highest.emplace_back(rows.back().id);
    ++grant.byStar.at(static_cast<size_t>(standing.reached));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stars/stars.h"

#include "models/storage/database.h"
#include "models/storage/transaction.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

Stars::Stars(Database &database, StarRuleSet rules, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_store(database)
    , m_rules(std::move(rules))
{
}

Result<std::vector<StarCandidate>> Stars::candidates(QDate asOf) const
{
    const auto all = m_store.figures(asOf);
    if (!all)
        return all.error();
    std::vector<StarCandidate> candidates;
    candidates.reserve(all->size());
    for (const auto &[volunteer, figures] : *all)
        candidates.push_back({volunteer, figures, rate(figures, m_rules)});
    return candidates;
}

Result<StarCandidate> Stars::candidate(VolunteerId volunteer, QDate asOf) const
{
    const auto found = m_store.figures(asOf, volunteer);
    if (!found)
        return found.error();
    if (found->empty()) {
        return Error{Error::Kind::NotFound, u"volunteer_unknown"_s,
            tr("Only accepted volunteers are rated."), {}};
    }
    const StarFigures &figures = found->front().figures;
    return StarCandidate{volunteer, figures, rate(figures, m_rules)};
}

Result<StarGrant> Stars::grant(std::span<const VolunteerId> selection, QDate asOf)
{
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
    const auto found = m_store.figures(asOf, volunteer);
    if (!found)
        return found.error();
    if (found->empty())
        return {};
    const StarStore::Rated &rated = found->front();
    const StarStanding standing = rate(rated.figures, m_rules);
    if (!standing.canBeGranted())
        return {};
    StarAwardId last;
    for (int star = standing.awarded + 1; star <= standing.reached; ++star) {
        const auto award = m_store.addAward(transaction, rated, star, ruleSet, asOf);
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
    return m_store.awards(volunteer);
}

Result<StarCounts> Stars::counts() const
{
    return m_store.counts();
}

} // namespace vs

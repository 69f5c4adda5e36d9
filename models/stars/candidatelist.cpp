// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stars/candidatelist.h"

#include <algorithm>

namespace vs
{

namespace
{

qint64 sortKey(const StarCandidate &candidate, CandidateOrder order)
{
    switch (order) {
    case CandidateOrder::Name:
        return 0;
    case CandidateOrder::Registration:
        return candidate.volunteer.value();
    case CandidateOrder::Minutes:
        return candidate.figures.minutes;
    case CandidateOrder::Evaluations:
        return candidate.figures.evaluations;
    case CandidateOrder::Quality:
        return candidate.figures.qualityHundredths;
    case CandidateOrder::Awarded:
        return candidate.standing.awarded;
    case CandidateOrder::Reached:
        return candidate.standing.reached;
    case CandidateOrder::Missing:
        return candidate.standing.missing.minutes;
    }
    Q_UNREACHABLE();
}

} // namespace

CandidateList::CandidateList(std::vector<StarCandidate> candidates)
    : m_candidates(std::move(candidates))
{
    m_places.reserve(static_cast<qsizetype>(m_candidates.size()));
    for (size_t place = 0; place < m_candidates.size(); ++place)
        m_places.insert(m_candidates[place].volunteer.value(), place);
}

const StarCandidate *CandidateList::find(qint64 volunteer) const
{
    const auto place = m_places.find(volunteer);
    return place == m_places.end() ? nullptr : &m_candidates[*place];
}

std::vector<const StarCandidate *> CandidateList::grantable(std::span<const qint64> ids) const
{
    std::vector<const StarCandidate *> chosen;
    for (const qint64 id : ids) {
        const StarCandidate *candidate = find(id);
        if (candidate && candidate->standing.canBeGranted())
            chosen.push_back(candidate);
    }
    return chosen;
}

int CandidateList::starOf(const StarStanding &standing)
{
    if (standing.canBeGranted())
        return standing.reached;
    if (standing.isBelowAwarded())
        return standing.awarded;
    return standing.next ? standing.next->star : standing.awarded;
}

bool CandidateList::shows(const StarStanding &standing, CandidateFilter::State state)
{
    switch (state) {
    case CandidateFilter::State::CanBeGranted:
        return standing.canBeGranted();
    case CandidateFilter::State::Missing:
        return !standing.canBeGranted() && standing.next.has_value();
    case CandidateFilter::State::BelowAwarded:
        return standing.isBelowAwarded();
    case CandidateFilter::State::All:
        return true;
    }
    Q_UNREACHABLE();
}

std::vector<qint64> CandidateList::ids(
    const CandidateFilter &filter, CandidateOrder order, Qt::SortOrder direction) const
{
    std::vector<const StarCandidate *> shown;
    for (const StarCandidate &candidate : m_candidates) {
        const StarStanding &standing = candidate.standing;
        if (shows(standing, filter.state) && (filter.star == 0 || filter.star == starOf(standing))
            && (!filter.people || filter.people->contains(candidate.volunteer.value())))
            shown.push_back(&candidate);
    }
    const bool down = direction == Qt::DescendingOrder;
    std::stable_sort(
        shown.begin(), shown.end(), [order, down](const StarCandidate *a, const StarCandidate *b) {
            const qint64 left = sortKey(*a, order);
            const qint64 right = sortKey(*b, order);
            return down ? left > right : left < right;
        });
    if (down && order == CandidateOrder::Name)
        std::reverse(shown.begin(), shown.end());
    std::vector<qint64> ids;
    ids.reserve(shown.size());
    for (const StarCandidate *candidate : shown)
        ids.push_back(candidate->volunteer.value());
    return ids;
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stars/staraward.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace vs
{

/// Which candidates a list shows.
struct CandidateFilter {
    enum class State {
        CanBeGranted, ///< reach a star they do not have
        Missing,      ///< something is missing for the next star
        BelowAwarded, ///< a star they have no longer stands on its figures
        All,
    };

    State state = State::CanBeGranted;
    int star = 0; ///< 1–5: the star in question, see CandidateList::starOf(); 0 for all
    std::optional<QSet<qint64>> people; ///< only these, e.g. those a search has found
};

class CandidateList;

/// What a list shows of those rated.
struct CandidateAnswer {
    std::shared_ptr<const CandidateList> list;
    std::vector<qint64> ids;
    std::vector<const StarCandidate *> grantable; ///< of `list`: those of `ids` who reach a star
};

/// What the list is ordered by; equals stand by name.
enum class CandidateOrder {
    Name,
    Registration, ///< in the order people were registered, which numbers follow
    Minutes,
    Evaluations,
    Quality,
    Awarded,
    Reached,
    Missing, ///< who lacks the fewest minutes for the next star first
};

/// Everybody rated as of one day, ready to be filtered and sorted.
class CandidateList final
{
public:
    CandidateList() = default;
    /// In the order of names, as Stars::candidates() gives them.
    explicit CandidateList(std::vector<StarCandidate> candidates);

    const std::vector<StarCandidate> &all() const { return m_candidates; }
    /// Null when nobody of that id is rated.
    const StarCandidate *find(qint64 volunteer) const;

    std::vector<qint64> ids(const CandidateFilter &filter,
        CandidateOrder order = CandidateOrder::Name,
        Qt::SortOrder direction = Qt::AscendingOrder) const;

    /// Those of `ids` who reach a star they do not have.
    std::vector<const StarCandidate *> grantable(std::span<const qint64> ids) const;

    /// The star to be granted, or the one that was and is in doubt, or else the next to reach.
    static int starOf(const StarStanding &standing);
    static bool shows(const StarStanding &standing, CandidateFilter::State state);

private:
    std::vector<StarCandidate> m_candidates;
    QHash<qint64, size_t> m_places;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/stars/starstanding.h"

#include <QDate>
#include <QString>

#include <array>
#include <vector>

namespace vs
{

/// A star somebody was granted, with the figures it rested on.
struct StarAward {
    StarAwardId id;
    VolunteerId volunteer;
    int star = 0;
    QString rule; ///< title of the rule set
    QDate asOf;   ///< last day whose records were counted
    QDate awardedOn;
    StarFigures figures; ///< `awarded` and `openComplaint` are not told
    bool revoked = false;
};

/// Somebody who is rated.
struct StarCandidate {
    VolunteerId volunteer;
    StarFigures figures;
    StarStanding standing;
};

/// How many volunteers by star; place 0 are those without one.
using StarCounts = std::array<qint64, mostStars + 1>;

/// What one run of granting did.
struct StarGrant {
    std::vector<VolunteerId> volunteers; ///< who got at least one star
    std::vector<StarAwardId> highest;    ///< the highest award of each, for the certificates
    int awards = 0;                      ///< all levels together
    StarCounts byStar{};                 ///< volunteers by the highest star they got
};

} // namespace vs

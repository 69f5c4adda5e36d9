// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stars/starruleset.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace vs
{

/// What a rating rests on: one volunteer's records up to a day.
struct StarFigures {
    qint64 minutes = 0;        ///< service, opening balances and corrections together
    int evaluations = 0;       ///< records with scores; those corrected to nothing do not count
    int qualityHundredths = 0; ///< mean of all scores × 100, rounded down; 0 without evaluations
    bool openComplaint = false;
    int awarded = 0; ///< highest star granted and in force

    bool operator==(const StarFigures &) const = default;
};

/// What is missing for a star.
struct StarMissing {
    Q_DECLARE_TR_FUNCTIONS(vs::StarMissing)

public:
    qint64 minutes = 0;
    int evaluations = 0;
    int qualityHundredths = 0;       ///< the mean as it is, when it is too low
    int qualityNeededHundredths = 0; ///< what it must reach; 0 when it is high enough or unknown
    bool complaint = false;          ///< one is open

    bool nothing() const { return *this == StarMissing(); }
    /// `还差 12.5 小时；评价还差 1 次`; empty when nothing is missing.
    QString words() const;

    bool operator==(const StarMissing &) const = default;
};

/// Where somebody stands against a rule set.
struct StarStanding {
    int reached = 0; ///< highest star whose conditions, and those of all below, are met
    int awarded = 0; ///< highest star granted and in force
    /// The star after the one reached, none after the last; below the awarded star that one.
    std::optional<StarLevel> next;
    StarMissing missing; ///< for `next`

    bool canBeGranted() const { return reached > awarded; }
    /// A correction has taken away what a granted star rested on. The star stays until somebody
    /// decides; it is shown, never silent.
    bool isBelowAwarded() const { return reached < awarded; }

    bool operator==(const StarStanding &) const = default;
};

/// A mean score as it is shown: `4.25` for 425.
QString scoreText(int hundredths);

/// Rates by service time and quality (河南省志愿服务条例 第四十一条). An open complaint keeps a
/// star from being granted, but takes none away.
StarStanding rate(const StarFigures &figures, const StarRuleSet &rules);

} // namespace vs

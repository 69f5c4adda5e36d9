// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <vector>

class QJsonObject;

namespace vs
{

constexpr int mostStars = 5;

/// What one star asks for.
struct StarLevel {
    int star = 0;              ///< 1–5
    qint64 minutes = 0;        ///< recorded service time, at least
    int qualityHundredths = 0; ///< mean of all scores × 100, at least; scores are 1–5
    int evaluations = 0;       ///< records with scores, at least

    bool operator==(const StarLevel &) const = default;
};

/// The conditions of every star, as data. Rating by service time and quality is law (河南省志愿服务
/// 条例 第四十一条); 340号 gives the hours; the figures of quality are the station's own.
///
///     { "name": "…", "version": "2026", "source": "…", "no_open_complaint": true,
///       "levels": [ { "star": 1, "hours": 100, "quality": 3.0, "evaluations": 3 }, … ] }
struct StarRuleSet {
    Q_DECLARE_TR_FUNCTIONS(vs::StarRuleSet)

public:
    QString name;
    QString version;
    QString source; ///< the documents the rules rest on; may be empty
    bool noOpenComplaint = true;
    std::vector<StarLevel>
        levels; ///< stars 1, 2, … in order; no level asks less than the one below

    /// Errors say which part is wrong: `field` is `name`, `version`, `levels` or e.g.
    /// `levels[2].hours`, counted from 0.
    static Result<StarRuleSet> parse(const QByteArray &json);
    QByteArray toJson() const;

    /// The rules the program comes with.
    static StarRuleSet shipped();

    /// The level of a star; null when the rules do not know it.
    const StarLevel *level(int star) const;
    /// As it is printed: 《志愿服务星级评定规则》（2026版）.
    QString title() const;

    bool operator==(const StarRuleSet &) const = default;

private:
    static Result<StarLevel> parseLevel(const QJsonObject &object, const StarLevel &below);
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stars/starstanding.h"

#include "models/core/hours.h"

#include <algorithm>

namespace vs
{

namespace
{

StarMissing missingFor(const StarFigures &figures, const StarLevel &level)
{
    StarMissing missing;
    missing.minutes = std::max<qint64>(0, level.minutes - figures.minutes);
    missing.evaluations = std::max(0, level.evaluations - figures.evaluations);
    // Without any evaluation there is no mean to call too low.
    if (figures.evaluations > 0 && figures.qualityHundredths < level.qualityHundredths) {
        missing.qualityHundredths = figures.qualityHundredths;
        missing.qualityNeededHundredths = level.qualityHundredths;
    }
    return missing;
}

} // namespace

QString StarMissing::words() const
{
    QStringList parts;
    //: %1 is hours with their unit, such as 12.5 h
    if (minutes > 0)
        parts += tr("%1 more").arg(Hours::withUnit(minutes));
    if (evaluations > 0)
        parts += tr("evaluations still needed: %1").arg(evaluations);
    if (qualityNeededHundredths > 0) {
        parts += tr("mean quality %1, must reach %2")
                     .arg(scoreText(qualityHundredths), scoreText(qualityNeededHundredths));
    }
    if (complaint)
        parts += tr("a complaint is open");
    //: between the parts of a sentence
    return parts.join(tr("; "));
}

QString scoreText(int hundredths)
{
    constexpr double hundred = 100;
    return QString::number(hundredths / hundred, 'f', 2);
}

StarStanding rate(const StarFigures &figures, const StarRuleSet &rules)
{
    StarStanding standing;
    standing.awarded = figures.awarded;
    for (const StarLevel &level : rules.levels) {
        if (!missingFor(figures, level).nothing())
            break;
        standing.reached = level.star;
    }
    const bool blocked = rules.noOpenComplaint && figures.openComplaint;
    if (blocked)
        standing.reached = std::min(standing.reached, standing.awarded);
    const int aim = standing.isBelowAwarded() ? standing.awarded : standing.reached + 1;
    if (const StarLevel *next = rules.level(aim)) {
        standing.next = *next;
        standing.missing = missingFor(figures, *next);
        standing.missing.complaint = blocked;
    }
    return standing;
}

} // namespace vs

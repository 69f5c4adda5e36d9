// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stars/starruleset.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr double minutesPerHour = 60;
constexpr double hundred = 100;
constexpr double bestScore = 5;
constexpr double mostHours = 100'000;
constexpr double mostEvaluations = 10'000;

/// A number of `object` within its limits, or NaN.
double number(const QJsonObject &object, const QString &key, double least, double most)
{
    const double value = object.value(key).toDouble(std::nan(""));
    return value >= least && value <= most ? value : std::nan("");
}

} // namespace

Result<StarLevel> StarRuleSet::parseLevel(const QJsonObject &object, const StarLevel &below)
{
    const QString at = u"levels[%1]."_s.arg(below.star);
    const auto refuse = [&](const QString &key, const QString &why) {
        return Error::invalid(u"rules_level"_s,
            tr("Star rules, level %1: “%2” %3.").arg(below.star + 1).arg(key, why), at + key);
    };
    StarLevel level;
    level.star = object.value(u"star"_s).toInt();
    if (level.star != below.star + 1)
        return refuse(u"star"_s, tr("must be %1: levels follow each other").arg(below.star + 1));

    const double hours = number(object, u"hours"_s, 0, mostHours);
    level.minutes = std::llround(hours * minutesPerHour);
    if (std::isnan(hours) || level.minutes <= below.minutes)
        return refuse(u"hours"_s, tr("must be a number above that of the level below"));

    const double evaluations = number(object, u"evaluations"_s, 0, mostEvaluations);
    level.evaluations = static_cast<int>(std::llround(evaluations));
    if (std::isnan(evaluations) || level.evaluations != evaluations
        || level.evaluations < below.evaluations)
        return refuse(
            u"evaluations"_s, tr("must be a whole number, not below that of the level below"));

    const double quality = number(object, u"quality"_s, 0, bestScore);
    level.qualityHundredths = static_cast<int>(std::lround(quality * hundred));
    if (std::isnan(quality) || level.qualityHundredths < below.qualityHundredths)
        return refuse(
            u"quality"_s, tr("must be a number from 0 to 5, not below that of the level below"));
    if (level.qualityHundredths > 0 && level.evaluations == 0)
        return refuse(u"evaluations"_s, tr("must be at least 1 where a quality is asked for"));
    return level;
}

Result<StarRuleSet> StarRuleSet::parse(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return Error::invalid(u"rules_unreadable"_s,
            tr("The star rules are not a JSON object (%1, byte %2).")
                .arg(problem.errorString())
                .arg(problem.offset));
    }
    const QJsonObject object = document.object();
    StarRuleSet rules;
    rules.name = object.value(u"name"_s).toString().trimmed();
    rules.version = object.value(u"version"_s).toString().trimmed();
    rules.source = object.value(u"source"_s).toString();
    rules.noOpenComplaint = object.value(u"no_open_complaint"_s).toBool(true);
    for (const auto &[key, text] :
        {std::pair(u"name"_s, rules.name), {u"version"_s, rules.version}}) {
        if (text.isEmpty()) {
            return Error::invalid(
                u"rules_incomplete"_s, tr("The star rules need a text “%1”.").arg(key), key);
        }
    }
    const QJsonArray levels = object.value(u"levels"_s).toArray();
    if (levels.isEmpty() || levels.size() > mostStars) {
        return Error::invalid(u"rules_levels"_s,
            tr("The star rules need a list “levels” with 1 to %1 entries.").arg(mostStars),
            u"levels"_s);
    }
    StarLevel below;
    for (const QJsonValue &value : levels) {
        auto level = parseLevel(value.toObject(), below);
        if (!level)
            return level.error();
        rules.levels.push_back(*level);
        below = *level;
    }
    return rules;
}

QByteArray StarRuleSet::toJson() const
{
    QJsonArray list;
    for (const StarLevel &level : levels) {
        list.append(QJsonObject{{u"star"_s, level.star},
            {u"hours"_s, static_cast<double>(level.minutes) / minutesPerHour},
            {u"quality"_s, level.qualityHundredths / hundred},
            {u"evaluations"_s, level.evaluations}});
    }
    return QJsonDocument(
        QJsonObject{{u"name"_s, name}, {u"version"_s, version}, {u"source"_s, source},
            {u"no_open_complaint"_s, noOpenComplaint}, {u"levels"_s, list}})
        .toJson(QJsonDocument::Compact);
}

StarRuleSet StarRuleSet::shipped()
{
    QFile file(u":/rules/default.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return parse(file.readAll()).value();
}

const StarLevel *StarRuleSet::level(int star) const
{
    const bool known = star >= 1 && star <= static_cast<int>(levels.size());
    return known ? &levels[static_cast<size_t>(star) - 1] : nullptr;
}

QString StarRuleSet::title() const
{
    //: %1 is the name of a rule set, %2 its edition
    return tr("%1 (edition %2)").arg(name, version);
}

} // namespace vs

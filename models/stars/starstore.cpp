// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stars/starstore.h"

#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int hundred = 100;

QString onlyClause(VolunteerId only, QLatin1StringView column)
{
    return only.isValid() ? u" AND %1 = ?"_s.arg(column) : QString();
}

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

Result<StarStore::Tallies> StarStore::tallies(QDate asOf, VolunteerId only) const
{
    Query query(m_database,
        u"SELECT volunteer_id, sum(minutes), count(coalesce(punctuality, attitude, skill)), "
        "count(punctuality) + count(attitude) + count(skill), "
        "ifnull(sum(punctuality), 0) + ifnull(sum(attitude), 0) + ifnull(sum(skill), 0) "
        "FROM service_record WHERE served_on <= ?%1 GROUP BY volunteer_id"_s.arg(
            onlyClause(only, "volunteer_id"_L1)));
    query.bind(asOf.toString(Qt::ISODate));
    if (only.isValid())
        query.bind(only.value());
    Tallies tallies;
    while (query.next()) {
        tallies.insert(query.integer(0),
            {query.integer(1), query.number(2), query.number(3), query.number(4)});
    }
    if (query.failed())
        return query.error();
    return tallies;
}

/// What was corrected to nothing was not served, so its scores say nothing either.
Result<void> StarStore::subtractStruck(Tallies &tallies, QDate asOf, VolunteerId only) const
{
    Query query(m_database,
        u"SELECT r.volunteer_id, "
        "(r.punctuality IS NOT NULL) + (r.attitude IS NOT NULL) + (r.skill IS NOT NULL), "
        "ifnull(r.punctuality, 0) + ifnull(r.attitude, 0) + ifnull(r.skill, 0) "
        "FROM service_record r "
        "JOIN (SELECT corrects_id AS id, sum(minutes) AS minutes FROM service_record "
        "      WHERE corrects_id IS NOT NULL AND served_on <= ?%1 GROUP BY corrects_id) c "
        "ON c.id = r.id WHERE r.served_on <= ? AND r.minutes + c.minutes <= 0 "
        "AND coalesce(r.punctuality, r.attitude, r.skill) IS NOT NULL"_s.arg(
            onlyClause(only, "volunteer_id"_L1)));
    query.bind(asOf.toString(Qt::ISODate));
    if (only.isValid())
        query.bind(only.value());
    query.bind(asOf.toString(Qt::ISODate));
    while (query.next()) {
        Tally &tally = tallies[query.integer(0)];
        tally.evaluations -= 1;
        tally.scores -= query.number(1);
        tally.scoreSum -= query.number(2);
    }
    return query.failed() ? Result<void>(query.error()) : Result<void>();
}

Result<std::vector<StarStore::Rated>> StarStore::figures(QDate asOf, VolunteerId only) const
{
    auto tallies = this->tallies(asOf, only);
    if (!tallies)
        return tallies.error();
    if (auto done = subtractStruck(*tallies, asOf, only); !done)
        return done.error();

    // Named by the few who are not accepted, the rest comes from the index of names alone.
    Query query(m_database,
        u"SELECT v.id, "
        "(SELECT max(star) FROM star_award a WHERE a.volunteer_id = v.id AND a.status = "
        "'granted'), "
        "EXISTS (SELECT 1 FROM complaint c WHERE c.volunteer_id = v.id AND c.closed_on = '') "
        "FROM volunteer v WHERE v.id NOT IN "
        "(SELECT id FROM volunteer WHERE status <> 'accepted')%1 ORDER BY v.name_key, v.id"_s.arg(
            onlyClause(only, "v.id"_L1)));
    if (only.isValid())
        query.bind(only.value());
    std::vector<Rated> rated;
    while (query.next()) {
        const Tally tally = tallies->value(query.integer(0));
        StarFigures figures;
        figures.minutes = tally.minutes;
        figures.evaluations = tally.evaluations;
        figures.qualityHundredths = tally.scores > 0 ? tally.scoreSum * hundred / tally.scores : 0;
        figures.awarded = query.number(1);
        figures.openComplaint = query.truth(2);
        rated.push_back({VolunteerId(query.integer(0)), figures});
    }
    if (query.failed())
        return query.error();
    return rated;
}

Result<std::vector<StarAward>> StarStore::awards(VolunteerId volunteer) const
{
    Query query(m_database,
        u"SELECT a.id, a.star, s.rules, a.as_of, a.awarded_on, a.minutes, a.evaluations, "
        "a.quality_hundredths, a.status FROM star_award a "
        "JOIN star_rule_set s ON s.id = a.rule_set_id WHERE a.volunteer_id = ? "
        "ORDER BY a.star, a.id"_s);
    query.bind(volunteer.value());
    std::vector<StarAward> awards;
    while (query.next()) {
        const auto rules = StarRuleSet::parse(query.text(2).toUtf8());
        if (!rules)
            return rules.error();
        StarAward award;
        award.id = StarAwardId(query.integer(0));
        award.volunteer = volunteer;
        award.star = query.number(1);
        award.rule = rules->title();
        award.asOf = day(query.text(3));
        award.awardedOn = day(query.text(4));
        award.figures.minutes = query.integer(5);
        award.figures.evaluations = query.number(6);
        award.figures.qualityHundredths = query.number(7);
        award.revoked = query.text(8) == "revoked"_L1;
        awards.push_back(award);
    }
    if (query.failed())
        return query.error();
    return awards;
}

Result<StarCounts> StarStore::counts() const
{
    StarCounts counts{};
    Query query(m_database,
        u"SELECT star, count(*) FROM (SELECT ifnull((SELECT max(star) FROM star_award a "
        "WHERE a.volunteer_id = v.id AND a.status = 'granted'), 0) AS star FROM volunteer v "
        "WHERE v.status = 'accepted') GROUP BY star"_s);
    while (query.next())
        counts.at(static_cast<size_t>(query.integer(0))) = query.integer(1);
    if (query.failed())
        return query.error();
    return counts;
}

Result<qint64> StarStore::ruleSet(Transaction &transaction, const StarRuleSet &rules) const
{
    const QString json = QString::fromUtf8(rules.toJson());
    {
        Query known(m_database, u"SELECT id, rules FROM star_rule_set WHERE version = ?"_s);
        known.bind(rules.version);
        if (known.next()) {
            if (known.text(1) == json)
                return known.integer(0);
            return Error{Error::Kind::Conflict, u"rules_changed"_s,
                QCoreApplication::translate("vs::Stars",
                    "Stars were granted before by other rules of the same version %1. Give the "
                    "changed rules a version of their own.")
                    .arg(rules.version),
                u"version"_s};
        }
        if (known.failed())
            return known.error();
    }
    const qint64 id = m_database.ids().next();
    if (auto done = transaction.insert("star_rule_set", id,
            {{"name", rules.name}, {"version", rules.version}, {"rules", json}});
        !done)
        return done.error();
    return id;
}

Result<StarAwardId> StarStore::addAward(
    Transaction &transaction, const Rated &rated, int star, qint64 ruleSet, QDate asOf) const
{
    const auto id = m_database.ids().next<StarAwardId>();
    if (auto done = transaction.insert("star_award", id.value(),
            {{"volunteer_id", rated.volunteer.value()}, {"star", qint64(star)},
                {"rule_set_id", ruleSet}, {"as_of", asOf.toString(Qt::ISODate)},
                {"awarded_on", m_database.clock().today().toString(Qt::ISODate)},
                {"minutes", rated.figures.minutes},
                {"evaluations", qint64(rated.figures.evaluations)},
                {"quality_hundredths", qint64(rated.figures.qualityHundredths)},
                {"status", u"granted"_s}});
        !done)
        return done.error();
    return id;
}

} // namespace vs

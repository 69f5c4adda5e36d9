// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stars/starstore.h"

#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

Result<std::vector<StarStore::Person>> StarStore::people(VolunteerId only) const
{
    // Named by the few who are not accepted, the rest comes from the index of names alone.
    Query query(m_database,
        u"SELECT v.id, "
        "(SELECT max(star) FROM star_award a WHERE a.volunteer_id = v.id AND a.status = "
        "'granted'), "
        "EXISTS (SELECT 1 FROM complaint c WHERE c.volunteer_id = v.id AND c.closed_on = '') "
        "FROM volunteer v "
        "WHERE v.id NOT IN (SELECT id FROM volunteer WHERE status <> 'accepted')"_s
            + (only.isValid() ? u" AND v.id = ?"_s : u" ORDER BY v.name_key, v.id"_s));
    if (only.isValid())
        query.bind(only.value());
    std::vector<Person> people;
    while (query.next())
        people.push_back({VolunteerId(query.integer(0)), query.number(1), query.truth(2)});
    if (query.failed())
        return query.error();
    return people;
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
        award.asOf = query.day(3);
        award.awardedOn = query.day(4);
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

Result<StarCounts> StarStore::counts(const UnitScope &scope) const
{
    StarCounts counts{};
    Query query(m_database,
        u"SELECT star, count(*) FROM (SELECT ifnull((SELECT max(star) FROM star_award a "
        "WHERE a.volunteer_id = v.id AND a.status = 'granted'), 0) AS star FROM volunteer v "
        "WHERE v.status = 'accepted'"_s
            + scope.peopleCondition("v.id") + u") GROUP BY star"_s);
    if (!scope.isEverything())
        query.bind(scope.json());
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

Transaction::Row StarStore::award(
    VolunteerId volunteer, int star, const StarFigures &figures, qint64 ruleSet, QDate asOf) const
{
    return {m_database.ids().next(),
        {{"volunteer_id", volunteer.value()}, {"star", qint64(star)}, {"rule_set_id", ruleSet},
            {"as_of", asOf.toString(Qt::ISODate)},
            {"awarded_on", m_database.clock().today().toString(Qt::ISODate)},
            {"minutes", figures.minutes}, {"evaluations", qint64(figures.evaluations)},
            {"quality_hundredths", qint64(figures.qualityHundredths)}, {"status", u"granted"_s}}};
}

} // namespace vs

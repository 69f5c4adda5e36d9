// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stars/stars.h"

#include "models/storage/integrity.h"
#include "models/storage/query.h"
#include "tests/support/hourdoors.h"
#include "tests/support/stationrows.h"
#include "tests/support/teststation.h"

#include <QSignalSpy>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 hour = 60;
const QDate today(2026, 11, 23);

} // namespace

class TestStars final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_station = std::make_unique<TestStation>();
        VERIFY_DONE(m_station->founded);
        m_hours = std::make_unique<HourDoors>(*m_station->database);
        m_rows = std::make_unique<StationRows>(*m_station->database);
        m_stars = std::make_unique<Stars>(
            *m_station->database, m_hours->records, StarRuleSet::shipped());
    }

    void cleanup()
    {
        m_stars.reset();
        m_rows.reset();
        m_hours.reset();
        m_station.reset();
    }

    void figuresOfRecords()
    {
        const VolunteerId volunteer = m_rows->volunteer(u"王芳"_s);
        const auto first = m_rows->opening(volunteer, 90 * hour, QDate(2026, 1, 1), 5);
        const auto struck = m_rows->opening(volunteer, 20 * hour, QDate(2026, 1, 2), 1);
        m_rows->opening(volunteer, 30 * hour, QDate(2026, 1, 3), 4);
        m_rows->opening(volunteer, 7 * hour, QDate(2026, 6, 1)); // not evaluated
        m_rows->correction(volunteer, first, -30, QDate(2026, 1, 1));
        m_rows->correction(volunteer, struck, -20 * hour, QDate(2026, 1, 2));
        const auto figuresOn
            = [&](QDate day) { return m_stars->candidate(volunteer, day)->figures; };
        QCOMPARE(figuresOn(QDate(2025, 12, 31)), StarFigures());
        QCOMPARE(figuresOn(QDate(2026, 1, 1)), (StarFigures{90 * hour - 30, 1, 500, false, 0}));
        QCOMPARE(figuresOn(QDate(2026, 1, 31)), (StarFigures{120 * hour - 30, 2, 450, false, 0}));
        QCOMPARE(figuresOn(today), (StarFigures{127 * hour - 30, 2, 450, false, 0}));
    }

    /// A third of a point must not lift anybody over a floor.
    void qualityIsNotRoundedUp()
    {
        const VolunteerId volunteer = m_rows->volunteer(u"王芳"_s);
        for (const int score : {3, 3, 3, 3, 3, 2})
            m_rows->opening(volunteer, 100 * hour, today, score);
        const auto candidate = m_stars->candidate(volunteer, today);
        QCOMPARE(candidate->figures.qualityHundredths, 283);
        QCOMPARE(candidate->standing.reached, 0);
    }

    void onlyTheAcceptedAreRated()
    {
        m_rows->volunteer(u"b"_s);
        m_rows->volunteer(u"a"_s);
        const VolunteerId withdrawn = m_rows->volunteer(u"c"_s, u"withdrawn"_s);
        const auto candidates = m_stars->candidates(today);
        VERIFY_DONE(candidates);
        QCOMPARE(candidates->size(), 2U);
        QVERIFY(candidates->front().volunteer > candidates->back().volunteer); // by name
        QCOMPARE(m_stars->candidate(withdrawn, today).error().code, u"volunteer_unknown"_s);
    }

    void catchesUpInOrder()
    {
        const VolunteerId volunteer = served(650 * hour, 6, 4);
        const VolunteerId idle = m_rows->volunteer(u"闲"_s);
        QSignalSpy spy(m_stars.get(), &Stars::granted);
        const std::vector both{volunteer, idle};
        const auto grant = m_stars->grant(both, today);
        VERIFY_DONE(grant);
        QCOMPARE(grant->awards, 3);
        QCOMPARE(grant->volunteers, std::vector{volunteer});
        QCOMPARE(grant->byStar.at(3), 1);
        QCOMPARE(spy.size(), 1);

        const auto awards = m_stars->awards(volunteer);
        VERIFY_DONE(awards);
        QCOMPARE(awards->size(), 3U);
        for (int star = 1; star <= 3; ++star) {
            const StarAward &award = awards->at(static_cast<size_t>(star) - 1);
            QCOMPARE(award.star, star);
            QCOMPARE(award.figures, (StarFigures{650 * hour, 6, 400, false, 0}));
            QCOMPARE(award.asOf, today);
            QCOMPARE(award.awardedOn, today);
            QVERIFY(award.rule.contains(u"2026"_s));
        }
        QCOMPARE(grant->highest, std::vector{awards->back().id});
        QCOMPARE(*m_stars->counts(), (StarCounts{1, 0, 0, 1, 0, 0}));
        QVERIFY(Integrity::check(*m_station->database)->sound());
    }

    void secondRunGrantsNothing()
    {
        const std::vector selection{served(150 * hour, 3, 4), served(310 * hour, 3, 4)};
        VERIFY_DONE(m_stars->grant(selection, today));
        const qint64 rows = count(u"star_award"_s);
        QCOMPARE(rows, 3);
        QSignalSpy spy(m_stars.get(), &Stars::granted);
        const auto again = m_stars->grant(selection, today);
        VERIFY_DONE(again);
        QCOMPARE(again->awards, 0);
        QCOMPARE(count(u"star_award"_s), rows);
        QCOMPARE(count(u"star_rule_set"_s), 1);
        QCOMPARE(spy.size(), 0);
    }

    void laterStarsFollowTheEarlier()
    {
        const VolunteerId volunteer = served(150 * hour, 3, 4);
        VERIFY_DONE(m_stars->grant(std::vector{volunteer}, today));
        m_rows->opening(volunteer, 160 * hour, today);
        const auto grant = m_stars->grant(std::vector{volunteer}, today);
        VERIFY_DONE(grant);
        QCOMPARE(grant->awards, 1);
        QCOMPARE(m_stars->awards(volunteer)->back().star, 2);
    }

    void asOfDecides()
    {
        const VolunteerId volunteer = served(150 * hour, 3, 4); // on 1 January 2026
        QCOMPARE(m_stars->grant(std::vector{volunteer}, QDate(2025, 12, 31))->awards, 0);
        const auto future = m_stars->grant(std::vector{volunteer}, today.addDays(1));
        QVERIFY(!future);
        QCOMPARE(future.error().code, u"as_of_in_future"_s);
        QCOMPARE(m_stars->grant(std::vector{volunteer}, QDate(2026, 1, 1))->awards, 1);
    }

    void openComplaintKeepsTheStarBack()
    {
        const VolunteerId volunteer = served(150 * hour, 3, 4);
        m_rows->complaint(volunteer);
        QVERIFY(m_stars->candidate(volunteer, today)->standing.missing.complaint);
        QCOMPARE(m_stars->grant(std::vector{volunteer}, today)->awards, 0);
    }

    void correctionBelowTheFloorIsShown()
    {
        const VolunteerId volunteer = m_rows->volunteer(u"王芳"_s);
        for (int i = 0; i < 3; ++i)
            m_rows->opening(volunteer, 10 * hour, today, 5);
        const auto opening = m_rows->opening(volunteer, 70 * hour);
        VERIFY_DONE(m_stars->grant(std::vector{volunteer}, today));
        m_rows->correction(volunteer, opening, -1, today);
        const auto candidate = m_stars->candidate(volunteer, today);
        QVERIFY(candidate->standing.isBelowAwarded());
        QCOMPARE(candidate->standing.missing.minutes, 1);
        QCOMPARE(m_stars->grant(std::vector{volunteer}, today)->awards, 0);
    }

    /// Many are rated together, a few one by one; it must not be told from the awards.
    void manyAreGrantedLikeFew()
    {
        std::vector<VolunteerId> selection{served(650 * hour, 6, 4), served(150 * hour, 3, 4)};
        selection.push_back(selection.front()); // chosen twice is granted once
        while (selection.size() <= 200)
            selection.push_back(m_rows->volunteer(u"闲"_s));
        m_rows->volunteer(u"旁"_s);
        const VolunteerId unasked = served(310 * hour, 3, 4);
        const auto grant = m_stars->grant(selection, today);
        VERIFY_DONE(grant);
        QCOMPARE(grant->awards, 4);
        QCOMPARE(grant->volunteers.size(), 2U);
        QCOMPARE(grant->byStar, (StarCounts{0, 1, 0, 1, 0, 0}));
        for (size_t i = 0; i < grant->volunteers.size(); ++i)
            QCOMPARE(m_stars->awards(grant->volunteers[i])->back().id, grant->highest[i]);
        QVERIFY(m_stars->awards(unasked)->empty());
    }

    void stoppedItHasGrantedNothing()
    {
        const std::vector selection{served(150 * hour, 3, 4)};
        const auto stop = [](qint64 done, qint64 total) { return done > total; };
        QCOMPARE(m_stars->grant(selection, today, stop).error().kind, Error::Kind::Cancelled);
        QCOMPARE(count(u"star_award"_s), 0);
        QCOMPARE(count(u"star_rule_set"_s), 0);
    }

    /// As when the program is killed in the middle: the transaction is dropped.
    void halfAGrantLeavesNothing()
    {
        const VolunteerId volunteer = served(150 * hour, 3, 4);
        {
            auto transaction = Transaction::begin(*m_station->database, u"star.grant"_s);
            VERIFY_DONE(transaction);
            const StarStore store(*m_station->database);
            const auto rules = store.ruleSet(*transaction, m_stars->rules());
            VERIFY_DONE(rules);
            VERIFY_DONE(transaction->insertAll(
                "star_award", {store.award(volunteer, 1, {}, *rules, today)}));
            QCOMPARE(count(u"star_award"_s), 1);
        }
        m_station->reopen();
        VERIFY_DONE(m_station->station->signIn({}, TestStation::password));
        QCOMPARE(count(u"star_award"_s), 0);
        QCOMPARE(count(u"star_rule_set"_s), 0);
        QVERIFY(Integrity::check(*m_station->database)->sound());
    }

    void changedRulesNeedTheirOwnVersion()
    {
        const VolunteerId first = served(150 * hour, 3, 4);
        const VolunteerId second = served(90 * hour, 3, 4);
        VERIFY_DONE(m_stars->grant(std::vector{first}, today));
        StarRuleSet softer = StarRuleSet::shipped();
        softer.levels.front().minutes = 80 * hour;
        {
            Stars stars(*m_station->database, m_hours->records, softer);
            const auto refused = stars.grant(std::vector{second}, today);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"rules_changed"_s);
        }
        softer.version = u"2027"_s;
        Stars stars(*m_station->database, m_hours->records, softer);
        VERIFY_DONE(stars.grant(std::vector{second}, today));
        QVERIFY(stars.awards(second)->front().rule.contains(u"2027"_s));
        QVERIFY(stars.awards(first)->front().rule.contains(u"2026"_s));
    }

private:
    VolunteerId served(qint64 minutes, int evaluations, int score)
    {
        const VolunteerId volunteer = m_rows->volunteer(u"张%1"_s.arg(minutes));
        for (int i = 1; i < evaluations; ++i)
            m_rows->opening(volunteer, hour, QDate(2026, 1, 1), score);
        m_rows->opening(volunteer, minutes - (evaluations - 1) * hour, QDate(2026, 1, 1), score);
        return volunteer;
    }

    qint64 count(const QString &table) const
    {
        Query query(*m_station->database, u"SELECT count(*) FROM "_s + table);
        return query.next() ? query.integer(0) : -1;
    }

    std::unique_ptr<TestStation> m_station;
    std::unique_ptr<HourDoors> m_hours;
    std::unique_ptr<StationRows> m_rows;
    std::unique_ptr<Stars> m_stars;
};

QTEST_GUILESS_MAIN(TestStars)
#include "tst_stars.moc"

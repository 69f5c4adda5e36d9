// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/overview.h"
#include "models/stars/candidatetable.h"
#include "tests/support/madeupstation.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 hour = 60;

StarCandidate candidate(qint64 id, const StarFigures &figures)
{
    return {VolunteerId(id), figures, rate(figures, StarRuleSet::shipped())};
}

/// Five people in the order of their names.
CandidateList people()
{
    return CandidateList({
        candidate(5, {150 * hour, 5, 420, false, 0}),  // reaches one star
        candidate(4, {90 * hour, 2, 400, false, 0}),   // lacks 10 h and an evaluation
        candidate(3, {290 * hour, 9, 410, false, 2}),  // has fallen below two stars
        candidate(2, {1600 * hour, 9, 450, false, 5}), // has everything
        candidate(1, {700 * hour, 9, 430, false, 1}),  // reaches three stars
    });
}

} // namespace

class TestCandidates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data()
    {
        using State = CandidateFilter::State;
        QTest::addColumn<CandidateFilter>("filter");
        QTest::addColumn<std::vector<qint64>>("ids");
        const auto row
            = [](const char *name, const CandidateFilter &filter, const std::vector<qint64> &ids) {
                  QTest::newRow(name) << filter << ids;
              };
        row("can be granted", {State::CanBeGranted, 0, {}}, {5, 1});
        row("three stars can be granted", {State::CanBeGranted, 3, {}}, {1});
        row("something is missing", {State::Missing, 0, {}}, {4, 3});
        row("missing for one star", {State::Missing, 1, {}}, {4});
        row("below", {State::BelowAwarded, 0, {}}, {3});
        row("below two stars", {State::BelowAwarded, 2, {}}, {3});
        row("all", {State::All, 0, {}}, {5, 4, 3, 2, 1});
        row("all of five stars", {State::All, 5, {}}, {2});
        row("found by a search", {State::All, 0, QSet<qint64>{1, 4, 77}}, {4, 1});
        row("nobody found", {State::All, 0, QSet<qint64>()}, {});
    }

    void filters()
    {
        QFETCH(CandidateFilter, filter);
        QFETCH(std::vector<qint64>, ids);
        QCOMPARE(people().ids(filter), ids);
    }

    void orders_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<std::vector<qint64>>("ascending");
        const auto row = [](const char *name, int column, const std::vector<qint64> &ids) {
            QTest::newRow(name) << column << ids;
        };
        row("name", CandidateTable::Name, {5, 4, 3, 2, 1});
        row("number", CandidateTable::Number, {1, 2, 3, 4, 5});
        row("hours", CandidateTable::ServiceTime, {4, 5, 3, 1, 2});
        row("evaluations, then name", CandidateTable::Evaluations, {4, 5, 3, 2, 1});
        row("quality", CandidateTable::Quality, {4, 3, 5, 1, 2});
        row("star now", CandidateTable::Awarded, {5, 4, 1, 3, 2});
        row("reaches", CandidateTable::Reached, {4, 5, 3, 1, 2});
        row("least missing", CandidateTable::Missing, {2, 4, 3, 5, 1});
    }

    void orders()
    {
        QFETCH(int, column);
        QFETCH(std::vector<qint64>, ascending);
        const CandidateFilter all{CandidateFilter::State::All, 0, {}};
        QCOMPARE(people().ids(all, CandidateTable::orderOf(column)), ascending);
        const auto down = people().ids(all, CandidateTable::orderOf(column), Qt::DescendingOrder);
        QCOMPARE(down.size(), ascending.size());
        QCOMPARE(down.front() == ascending.back(), column != CandidateTable::Evaluations);
    }

    void words_data()
    {
        QTest::addColumn<qint64>("person");
        QTest::addColumn<QString>("words");
        QTest::newRow("reaches") << qint64(5) << u"Can be granted"_s;
        QTest::newRow("lacks") << qint64(4) << u"10 h more; evaluations still needed: 1"_s;
        QTest::newRow("below") << qint64(3) << u"Below the granted star: 10 h more"_s;
        QTest::newRow("has all") << qint64(2) << u"Has the highest star"_s;
    }

    void words()
    {
        QFETCH(qint64, person);
        QFETCH(QString, words);
        const CandidateList list = people();
        QCOMPARE(CandidateTable::words(list.find(person)->standing), words);
    }

    void tableAndOverview()
    {
        const FixedClock clock(QDate(2026, 3, 5));
        const QTemporaryDir folder;
        MadeUpStation station(folder.path(), clock);
        const auto list
            = std::make_shared<const CandidateList>(*station.stars.candidates(clock.today()));
        CandidateTable source(station.volunteers);
        source.setList(list);
        RecordTable table(source);
        QAbstractItemModelTester tester(
            &table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto ids = list->ids({CandidateFilter::State::CanBeGranted, 5, {}});
        QCOMPARE(ids.size(), 1U);
        table.setIds(ids);
        QCOMPARE(table.index(0, CandidateTable::Reached).data(RecordTable::StarsRole).toInt(), 5);
        QCOMPARE(table.index(0, CandidateTable::Name).data().toString(),
            station.volunteers.brief(VolunteerId(ids.front()))->name);

        const auto before = readOverview(station.doors(), clock.today());
        QVERIFY(before.ok());
        QCOMPARE(before->volunteers, 300);
        QCOMPARE(before->stars.at(0), 300);
        QVERIFY(before->minutes > 0);
        QVERIFY(before->withoutHours > 0);
        QCOMPARE(readOverview(station.doors(), clock.today().addDays(-10))->withoutHours, 0);
        const int reaching = before->canBeGranted;
        QCOMPARE(int(list->ids({}).size()), reaching);

        const auto made = station.grantAndIssue(clock.today());
        QVERIFY(station.certificates.voidCertificate(made.front(), u"torn"_s).ok());
        const auto after = readOverview(station.doors(), clock.today());
        QCOMPARE(after->canBeGranted, 0);
        QCOMPARE(after->stars.at(0), 300 - reaching);
        QCOMPARE(after->awaitingCertificate, 1);
        QCOMPARE(after->notPrinted, reaching - 1);
    }
};

QTEST_GUILESS_MAIN(TestCandidates)
#include "tst_candidates.moc"

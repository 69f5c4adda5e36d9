// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of a period at every node, and that those of past periods stay where they were earned.
#include "models/network/earnedunits.h"
#include "models/network/rollup.h"
#include "models/storage/integrity.h"
#include "models/storage/query.h"
#include "tests/support/networkscene.h"
#include "tests/support/stationrows.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

namespace
{

const QDate newYear2025(2025, 1, 1);
const QDate silvester2025(2025, 12, 31);
const QDate newYear2026(2026, 1, 1);
const QDate silvester2026(2026, 12, 31);

/// Two people at 人民路 with an activity on the day, an hour each; the activity is that unit's.
void work(NetworkScene &at, QDate day, std::vector<VolunteerId> people)
{
    Activity activity;
    activity.title = u"清洁家园"_s;
    activity.heldOn = day;
    activity.time = {540, 600};
    activity.place = u"广场"_s;
    activity.content = u"清扫"_s;
    activity.organiser = u"站"_s;
    activity.personInCharge = u"赵敏"_s;
    activity.unit = at.people;
    const auto id = at.hours.activities.add(activity);
    VERIFY_DONE(id);
    std::vector<Attendance> rows;
    for (const VolunteerId person : people) {
        Attendance row;
        row.volunteer = person;
        row.from = 540;
        row.to = 600;
        rows.push_back(row);
    }
    const auto done = at.hours.records.record(*id, rows);
    VERIFY_DONE(done);
    QVERIFY(done->errors.empty());
}

qint64 minutesAt(NetworkScene &at, UnitId unit, QDate first, QDate last)
{
    const auto rollUp = RollUp::read(*at.at.database, first, last);
    return rollUp ? rollUp->total(unit).minutes : -1;
}

} // namespace

class TestRollUp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpFromTheBottom()
    {
        NetworkScene at;
        const VolunteerId wang = at.person(u"王芳"_s, at.people);
        const VolunteerId li = at.person(u"李秀英"_s, at.people);
        at.person(u"张建国"_s, at.own);
        work(at, QDate(2026, 5, 1), {wang, li});
        const auto rollUp = RollUp::read(*at.at.database, newYear2026, silvester2026);
        VERIFY_DONE(rollUp);
        const UnitFigures station{2, 0, 1, 120};
        QCOMPARE(rollUp->own(at.people), station);
        QCOMPARE(rollUp->own(at.roadStreet), UnitFigures());
        QCOMPARE(rollUp->total(at.roadStreet), station);
        const UnitFigures district{3, 0, 1, 120};
        QCOMPARE(rollUp->total(at.yuanhui), district);
        QCOMPARE(rollUp->total(at.city), district);
        QCOMPARE(rollUp->total(at.yancheng), UnitFigures());
        QCOMPARE(rollUp->all(), district);
    }

    void countsOnlyThePeriod()
    {
        NetworkScene at;
        const VolunteerId wang = at.person(u"王芳"_s, at.people);
        work(at, QDate(2025, 12, 31), {wang});
        work(at, QDate(2026, 1, 1), {wang});
        QCOMPARE(minutesAt(at, at.city, newYear2025, silvester2025), 60);
        QCOMPARE(minutesAt(at, at.city, newYear2026, silvester2026), 60);
        QCOMPARE(minutesAt(at, at.city, newYear2025, silvester2026), 120);
    }

    void whoBelongsNowhereIsCountedOnce()
    {
        NetworkScene at;
        addPerson(*at.at.database, u"张建国"_s);
        StationRows rows(*at.at.database);
        rows.opening(rows.volunteer(u"李"_s), 600, QDate(2026, 2, 1));
        const auto rollUp = RollUp::read(*at.at.database, newYear2026, silvester2026);
        VERIFY_DONE(rollUp);
        const UnitFigures nowhere{2, 0, 0, 600};
        QCOMPARE(rollUp->nowhere(), nowhere);
        QCOMPARE(rollUp->all(), nowhere);
        QCOMPARE(rollUp->total(at.city), UnitFigures());
    }

    /// The promise of the network: what was earned last year is not moved by this year's changes.
    void pastFiguresStayWhereTheyWereEarned()
    {
        NetworkScene at;
        const VolunteerId wang = at.person(u"王芳"_s, at.people);
        work(at, QDate(2025, 6, 1), {wang});
        VERIFY_DONE(at.hours.records.addOpening({wang, 30, u"台账"_s, QDate(2025, 6, 2)}));

        at.join(wang, at.own); // a person moves
        QCOMPARE(minutesAt(at, at.people, newYear2025, silvester2025), 90);
        QCOMPARE(minutesAt(at, at.own, newYear2025, silvester2025), 0);
        VERIFY_DONE(at.hours.records.addOpening({wang, 45, u"台账2"_s, QDate(2026, 2, 1)}));
        QCOMPARE(minutesAt(at, at.own, newYear2026, silvester2026), 45);

        // a unit moves
        VERIFY_DONE(at.network.move({at.people, at.northStreet, QDate(2026, 3, 1), u"区划调整"_s}));
        QCOMPARE(minutesAt(at, at.yuanhui, newYear2025, silvester2025), 90);
        QCOMPARE(minutesAt(at, at.yancheng, newYear2025, silvester2025), 0);
        QCOMPARE(minutesAt(at, at.yancheng, newYear2025, silvester2026), 90);

        // a unit is closed
        VERIFY_DONE(at.network.close({at.people, QDate(2026, 11, 1), u"合并"_s, at.own}));
        QCOMPARE(minutesAt(at, at.people, newYear2025, silvester2025), 90);
        QCOMPARE(minutesAt(at, at.own, newYear2025, silvester2025), 0);
    }

    /// A station begins with the program and brings its hours of former years along.
    void aUnitWithFiguresIsShownBeforeItsFirstDay()
    {
        NetworkScene at;
        const QDate opened(2026, 3, 1);
        const UnitId late = at.add(at.people, UnitLevel::Point, u"广场服务点"_s, {}, opened);
        const UnitId idle = at.add(at.people, UnitLevel::Point, u"公园服务点"_s, {}, opened);
        const VolunteerId wang = at.person(u"王芳"_s, late);
        VERIFY_DONE(at.hours.records.addOpening({wang, 30, u"台账"_s, QDate(2025, 6, 2)}));
        const auto rollUp = RollUp::read(*at.at.database, newYear2025, silvester2025);
        VERIFY_DONE(rollUp);
        QCOMPARE(rollUp->total(late).minutes, 30);
        QVERIFY(rollUp->shows(late));
        QVERIFY(!rollUp->shows(idle));
        QVERIFY(rollUp->shows(at.roadStreet));
    }

    void aCorrectionCountsWhereTheRecordDoes()
    {
        NetworkScene at;
        const VolunteerId wang = at.person(u"王芳"_s, at.people);
        work(at, QDate(2026, 5, 1), {wang});
        const auto records = at.hours.records.ofVolunteer(wang);
        VERIFY_DONE(records);
        QCOMPARE(records->front().unit, at.people);
        at.join(wang, at.own);
        VERIFY_DONE(at.hours.records.correct(records->front().id, -20, u"早退"_s));
        QCOMPARE(minutesAt(at, at.people, newYear2026, silvester2026), 40);
        QCOMPARE(minutesAt(at, at.own, newYear2026, silvester2026), 0);
    }

    /// A file from before: nothing says where its hours were earned, until it is settled once.
    void oldFilesAreSettledOnce()
    {
        NetworkScene at;
        Database &database = *at.at.database;
        StationRows rows(database);
        const VolunteerId wang = rows.volunteer(u"王芳"_s);
        rows.opening(wang, 600, QDate(2025, 2, 1));
        at.join(wang, at.people);
        VERIFY_DONE(earnedUnits().run(database)); // this file began with it
        QCOMPARE(minutesAt(at, at.people, newYear2025, silvester2025), 0);
        {
            auto transaction = Transaction::begin(database, u"test"_s);
            Query query(database, u"SELECT id FROM setting WHERE key = 'network.earned_units'"_s);
            QVERIFY(query.next());
            QVERIFY(transaction->update("setting", query.integer(0), {{"key", u"was"_s}}));
            VERIFY_DONE(transaction->commit());
        }
        QVERIFY(!earnedUnits().isDone(database));
        const auto stopped
            = earnedUnits().run(database, [](qint64 done, qint64 total) { return done > total; });
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QVERIFY(!earnedUnits().isDone(database));
        QCOMPARE(minutesAt(at, at.people, newYear2025, silvester2025), 0);
        VERIFY_DONE(earnedUnits().run(database));
        QVERIFY(earnedUnits().isDone(database));
        QCOMPARE(minutesAt(at, at.people, newYear2025, silvester2025), 600);
        rows.opening(wang, 60, QDate(2025, 2, 1));
        VERIFY_DONE(earnedUnits().run(database)); // not again
        QCOMPARE(minutesAt(at, at.people, newYear2025, silvester2025), 600);
        const auto report = Integrity::check(database);
        VERIFY_DONE(report);
        QVERIFY2(report->sound(), report->sound() ? "" : qPrintable(report->findings[0].text));
    }
};

QTEST_GUILESS_MAIN(TestRollUp)
#include "tst_rollup.moc"

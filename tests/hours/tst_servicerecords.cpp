// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/people.h"
#include "tests/support/teststation.h"

#include "models/activities/activities.h"
#include "models/hours/servicerecords.h"

#include <QSignalSpy>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QDate day(2026, 11, 20);

Activity plan(const QString &title, QDate heldOn = day)
{
    Activity activity;
    activity.title = title;
    activity.heldOn = heldOn;
    activity.place = u"广场"_s;
    activity.content = u"清洁"_s;
    activity.organiser = u"站"_s;
    activity.personInCharge = u"李红"_s;
    return activity;
}

Attendance attendance(VolunteerId volunteer, int from = 540, int to = 660)
{
    Attendance row;
    row.volunteer = volunteer;
    row.from = from;
    row.to = to;
    return row;
}

/// A station with the doors and two people.
struct Desk {
    TestStation fixture;
    Activities activities{*fixture.database};
    ServiceRecords hours{*fixture.database, activities};
    VolunteerId zhang = addPerson(*fixture.database, u"张建国"_s);
    VolunteerId wang = addPerson(*fixture.database, u"王芳"_s);
    ActivityId activity = *activities.add(plan(u"清洁家园"_s));

    ServiceRecordId recorded(const Attendance &row)
    {
        const auto done = hours.record(activity, {&row, 1});
        return done && done->errors.empty() ? done->records.front() : ServiceRecordId();
    }
    QString refusal(const Attendance &row)
    {
        const auto done = hours.record(activity, {&row, 1});
        return done && !done->errors.empty() ? done->errors.front().error.code : QString();
    }
};

} // namespace

class TestServiceRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeRules_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<std::optional<int>>("from");
        QTest::addColumn<std::optional<int>>("to");
        QTest::addColumn<QString>("code");
        using Minutes = std::optional<int>;
        const QDate today(2026, 11, 23); // 10:00 now
        QTest::newRow("fine") << day << Minutes(540) << Minutes(660) << QString();
        QTest::newRow("to midnight") << day << Minutes(1320) << Minutes(1440) << QString();
        QTest::newRow("until now") << today << Minutes(540) << Minutes(600) << QString();
        QTest::newRow("no day") << QDate() << Minutes(540) << Minutes(660) << u"time_unreadable"_s;
        QTest::newRow("no from") << day << Minutes() << Minutes(660) << u"time_unreadable"_s;
        QTest::newRow("no to") << day << Minutes(540) << Minutes() << u"time_unreadable"_s;
        QTest::newRow("zero") << day << Minutes(540) << Minutes(540) << u"time_zero"_s;
        QTest::newRow("midnight") << day << Minutes(1320) << Minutes(60)
                                  << u"time_crosses_midnight"_s;
        QTest::newRow("later today")
            << today << Minutes(540) << Minutes(601) << u"time_in_future"_s;
        QTest::newRow("tomorrow") << today.addDays(1) << Minutes(1) << Minutes(2)
                                  << u"time_in_future"_s;
    }

    void timeRules()
    {
        QFETCH(QDate, day);
        QFETCH(std::optional<int>, from);
        QFETCH(std::optional<int>, to);
        QFETCH(QString, code);
        const auto wrong
            = HourRules::checkTime(day, from, to, QDateTime(QDate(2026, 11, 23), QTime(10, 0)));
        QCOMPARE(wrong ? HourRules::code(*wrong) : QString(), code);
        if (wrong) {
            QVERIFY(HourRules::refusalOf(code) == wrong);
            QVERIFY(!HourRules::text(*wrong).isEmpty());
        }
    }

    void dayReview_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("review");
        QTest::newRow("eight hours") << 480 << 0;
        QTest::newRow("a minute more") << 481 << 1;
        QTest::newRow("twelve hours") << 720 << 1;
        QTest::newRow("more than twelve") << 721 << 2;
    }

    void dayReview()
    {
        QFETCH(int, minutes);
        QTEST(int(HourRules::dayReview(minutes, {})), "review");
    }

    void recordsAndWalkIns()
    {
        Desk desk;
        VERIFY_DONE(desk.fixture.founded);
        VERIFY_DONE(desk.activities.enrol(desk.activity, desk.zhang));
        QSignalSpy spy(&desk.hours, &ServiceRecords::recorded);
        Attendance first = attendance(desk.zhang);
        first.scores = {5, 4, 3};
        first.role = u"引导岗"_s;
        const std::array rows{first, attendance(desk.wang, 600, 660)};
        const auto done = desk.hours.record(desk.activity, rows);
        VERIFY_DONE(done);
        QVERIFY(done->errors.empty());
        QCOMPARE(spy.size(), 1);

        const auto record = desk.hours.record(done->records.front());
        VERIFY_DONE(record);
        QCOMPARE(record->title, u"清洁家园"_s);
        QCOMPARE(record->servedOn, day);
        QCOMPARE(record->minutes, 120);
        QCOMPARE(record->scores, Scores({5, 4, 3}));
        const auto people = desk.activities.enrolled(desk.activity);
        QCOMPARE(people->size(), 2U);
        QVERIFY(people->back().enrolment.walkIn);
        QCOMPARE(people->back().recordedMinutes, 60);
        QCOMPARE(
            desk.activities.withdraw(desk.activity, desk.zhang).error().code, u"hours_recorded"_s);
        QCOMPARE(*desk.activities.figures(desk.activity), ActivityFigures({2, 2, 180}));
    }

    void refusals_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("score");
        QTest::addColumn<QString>("code");
        // 09:00–11:00 is taken
        QTest::newRow("touching") << 660 << 720 << 5 << QString();
        QTest::newRow("overlapping") << 659 << 720 << 5 << u"time_overlaps"_s;
        QTest::newRow("zero") << 700 << 700 << 5 << u"time_zero"_s;
        QTest::newRow("backwards") << 700 << 640 << 5 << u"time_crosses_midnight"_s;
        QTest::newRow("score 0") << 700 << 710 << 0 << u"score_out_of_range"_s;
        QTest::newRow("score 6") << 700 << 710 << 6 << u"score_out_of_range"_s;
        QTest::newRow("long day") << 660 << 1021 << 5 << u"time_over_daily_limit"_s;
        QTest::newRow("eight hours") << 660 << 1020 << 5 << QString();
    }

    void refusals()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, score);
        Desk desk;
        QVERIFY(desk.recorded(attendance(desk.zhang)).isValid());
        Attendance row = attendance(desk.zhang, from, to);
        row.scores.attitude = score;
        QTEST(desk.refusal(row), "code");
    }

    void oneWrongRowSavesNothing()
    {
        Desk desk;
        const std::array rows{attendance(desk.zhang), attendance(desk.wang, 600, 600),
            attendance(desk.zhang, 630, 700), attendance({}, 1, 2)};
        const auto done = desk.hours.record(desk.activity, rows);
        VERIFY_DONE(done);
        QVERIFY(done->records.empty());
        QCOMPARE(done->errors.size(), 3U);
        QCOMPARE(done->errors[0].row, 1);
        QCOMPARE(done->errors[0].error.field, u"time"_s);
        QCOMPARE(done->errors[1].row, 2);
        QCOMPARE(done->errors[1].error.code, u"time_overlaps"_s);
        QCOMPARE(done->errors[2].error.field, u"volunteer"_s);
        QCOMPARE(desk.hours.summary({})->records, 0);
        QVERIFY(desk.activities.enrolled(desk.activity)->empty());
    }

    void longDaysNeedReasons()
    {
        Desk desk;
        Attendance row = attendance(desk.zhang, 360, 360 + 721);
        QCOMPARE(desk.refusal(row), u"time_over_daily_limit"_s);
        row.reviewReason = u"防汛值守"_s;
        QCOMPARE(desk.refusal(row), u"time_over_daily_limit"_s);
        row.secondReason = u"无人接替"_s;
        const auto id = desk.recorded(row);
        QVERIFY(id.isValid());
        QCOMPARE(desk.hours.record(id)->reason, u"防汛值守\n无人接替"_s);
    }

    void nobodyRecordsWhatWasCancelledOrIsToCome()
    {
        Desk desk;
        const std::array rows{attendance(desk.zhang)};
        VERIFY_DONE(desk.activities.cancel(desk.activity, u"下雨"_s));
        QCOMPARE(desk.hours.record(desk.activity, rows).error().code, u"activity_cancelled"_s);
        const auto future = desk.activities.add(plan(u"慰问"_s, QDate(2026, 11, 24)));
        QCOMPARE(desk.hours.record(*future, rows)->errors.front().error.code, u"time_in_future"_s);
        const auto suspended = addPerson(*desk.fixture.database, u"李四"_s, {}, u"suspended"_s);
        const auto other = desk.activities.add(plan(u"义诊"_s));
        const std::array walkIn{attendance(suspended)};
        QCOMPARE(desk.hours.record(*other, walkIn)->errors.front().error.code,
            u"volunteer_not_accepted"_s);
    }

    void cancellingKeepsHours()
    {
        Desk desk;
        QVERIFY(desk.recorded(attendance(desk.zhang)).isValid());
        VERIFY_DONE(desk.activities.cancel(desk.activity, u"误建"_s));
        QCOMPARE(desk.hours.totals(desk.zhang)->minutes, 120);
    }

    void correctionRules_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("code");
        QTest::newRow("less") << -30 << u"早退"_s << QString();
        QTest::newRow("to nothing") << -120 << u"未到"_s << QString();
        QTest::newRow("below zero") << -121 << u"未到"_s << u"correction_below_zero"_s;
        QTest::newRow("more") << 60 << u"漏记"_s << QString();
        QTest::newRow("over a day") << 1321 << u"漏记"_s << u"correction_too_much"_s;
        QTest::newRow("nothing") << 0 << u"漏记"_s << u"correction_zero"_s;
        QTest::newRow("no reason") << 60 << u" "_s << u"reason_missing"_s;
    }

    void correctionRules()
    {
        QFETCH(int, change);
        QFETCH(QString, reason);
        QFETCH(QString, code);
        Desk desk;
        const auto id = desk.recorded(attendance(desk.zhang));
        const auto done = desk.hours.correct(id, change, reason);
        QCOMPARE(done.ok(), code.isEmpty());
        if (!done) {
            QCOMPARE(done.error().code, code);
            return;
        }
        QCOMPARE(*desk.hours.keptMinutes(id), 120 + change);
        QCOMPARE(desk.hours.record(id)->minutes, 120);
        QCOMPARE(desk.hours.totals(desk.zhang)->minutes, 120 + change);
        QCOMPARE(
            desk.hours.correct(*done, 5, u"再改"_s).error().code, u"correction_of_correction"_s);
    }

    void correctionsAddUp()
    {
        Desk desk;
        const auto id = desk.recorded(attendance(desk.zhang));
        VERIFY_DONE(desk.hours.correct(id, -100, u"早退"_s));
        QCOMPARE(desk.hours.correct(id, -21, u"早退"_s).error().code, u"correction_below_zero"_s);
        VERIFY_DONE(desk.hours.correct(id, -20, u"未到"_s));
        // What was taken back entirely leaves the time free and is no evaluation.
        QVERIFY(desk.recorded(attendance(desk.zhang)).isValid());
        QCOMPARE(desk.hours.ofVolunteer(desk.zhang)->size(), 4U);
    }

    void totalsFollowTheLedger()
    {
        Desk desk;
        Attendance row = attendance(desk.zhang);
        row.scores = {5, 4, 4};
        QVERIFY(desk.recorded(row).isValid());
        row = attendance(desk.zhang, 660, 720);
        row.scores = {2, {}, {}};
        const auto second = desk.recorded(row);
        QVERIFY(desk.recorded(attendance(desk.zhang, 720, 780)).isValid());
        QCOMPARE(*desk.hours.totals(desk.zhang), ServiceTotals({desk.zhang, 240, 2, 375}));
        VERIFY_DONE(desk.hours.correct(second, -60, u"误记"_s));
        const ServiceTotals corrected{desk.zhang, 180, 1, 433};
        QCOMPARE(*desk.hours.totals(desk.zhang), corrected);
        QCOMPARE(*desk.hours.allTotals(), std::vector{corrected});
        QCOMPARE(
            *desk.hours.totals(desk.zhang, day.addDays(-1)), ServiceTotals({desk.zhang, 0, 0, 0}));
        QVERIFY(desk.hours.allTotals(day.addDays(-1))->empty());
        QCOMPARE(*desk.hours.allTotals(day), std::vector{corrected});
    }

    void openingRules_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<QString>("field");
        const QDate past(2020, 12, 31);
        QTest::newRow("fine") << 7500 << u"旧台账"_s << past << QString();
        QTest::newRow("none") << 0 << u"旧台账"_s << past << u"minutes"_s;
        QTest::newRow("negative") << -60 << u"旧台账"_s << past << u"minutes"_s;
        QTest::newRow("no source") << 7500 << u" "_s << past << u"source"_s;
        QTest::newRow("tomorrow") << 7500 << u"旧台账"_s << QDate(2026, 11, 24) << u"asOf"_s;
    }

    void openingRules()
    {
        QFETCH(int, minutes);
        QFETCH(QString, source);
        QFETCH(QDate, asOf);
        QFETCH(QString, field);
        Desk desk;
        const auto done = desk.hours.addOpening({desk.zhang, minutes, source, asOf});
        QCOMPARE(done.ok(), field.isEmpty());
        if (!done) {
            QCOMPARE(done.error().field, field);
            return;
        }
        QCOMPARE(desk.hours.totals(desk.zhang)->minutes, minutes);
        QCOMPARE(desk.hours.addOpening({desk.zhang, 60, source, asOf}).error().code,
            u"opening_exists"_s);
        VERIFY_DONE(desk.hours.addOpening({desk.zhang, 60, u"外地证明"_s, asOf}));
        VERIFY_DONE(desk.hours.correct(*done, -minutes, u"不实"_s));
        QCOMPARE(desk.hours.totals(desk.zhang)->minutes, 60);
        // Hours of before stand on no clock: the day itself stays free.
        QVERIFY(desk.recorded(attendance(desk.zhang)).isValid());
    }

    void searchesByPersonAndPeriod()
    {
        Desk desk;
        const auto first = desk.recorded(attendance(desk.zhang));
        const auto second = desk.recorded(attendance(desk.wang));
        VERIFY_DONE(desk.hours.addOpening({desk.zhang, 600, u"旧台账"_s, QDate(2025, 1, 1)}));
        QCOMPARE(desk.hours.search({})->size(), 3U);
        QCOMPARE(desk.hours.search({})->front(), second.value());
        RecordFilter filter;
        filter.volunteers = {desk.zhang};
        QCOMPARE(desk.hours.search(filter)->size(), 2U);
        filter.first = QDate(2026, 1, 1);
        QCOMPARE(*desk.hours.search(filter), std::vector{first.value()});
        QCOMPARE(*desk.hours.summary(filter), RecordSummary({1, 120}));
        filter.last = QDate(2026, 2, 1);
        QVERIFY(desk.hours.search(filter)->empty());
    }
};

QTEST_GUILESS_MAIN(TestServiceRecords)
#include "tst_servicerecords.moc"

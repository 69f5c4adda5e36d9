// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/people.h"
#include "tests/support/teststation.h"

#include "models/activities/activities.h"
#include "models/activities/activityrules.h"

#include <QSignalSpy>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

Activity plan(const QString &title, QDate day = QDate(2026, 12, 5), TimeSpan time = {540, 660})
{
    Activity activity;
    activity.project = u"清洁家园"_s;
    activity.title = title;
    activity.heldOn = day;
    activity.time = time;
    activity.place = u"泰山广场"_s;
    activity.content = u"清理小广告"_s;
    activity.organiser = u"泰山社区志愿服务站"_s;
    activity.personInCharge = u"李红"_s;
    return activity;
}

} // namespace

class TestActivities final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spans_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("overlaps");
        QTest::newRow("same") << 540 << 660 << true;
        QTest::newRow("inside") << 560 << 600 << true;
        QTest::newRow("around") << 500 << 700 << true;
        QTest::newRow("one minute") << 659 << 700 << true;
        QTest::newRow("touches behind") << 660 << 700 << false;
        QTest::newRow("touches before") << 500 << 540 << false;
    }

    void spans()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QTEST(TimeSpan({from, to}).overlaps({540, 660}), "overlaps");
        QTEST(TimeSpan({540, 660}).overlaps({from, to}), "overlaps");
    }

    void planRules_data()
    {
        QTest::addColumn<QString>("wrong");
        for (const char *field : {"", "title", "heldOn", "time", "place", "content", "organiser",
                 "personInCharge", "capacity"})
            QTest::newRow(*field ? field : "complete") << QString::fromLatin1(field);
    }

    void planRules()
    {
        QFETCH(QString, wrong);
        Activity activity = plan(u"清洁"_s);
        for (const auto &[field, text] :
            {std::pair(u"title"_s, &activity.title), {u"place"_s, &activity.place},
                {u"content"_s, &activity.content}, {u"organiser"_s, &activity.organiser},
                {u"personInCharge"_s, &activity.personInCharge}}) {
            if (field == wrong)
                *text = u" "_s;
        }
        if (wrong == u"heldOn")
            activity.heldOn = {};
        if (wrong == u"time")
            activity.time = {660, 660};
        if (wrong == u"capacity")
            activity.capacity = 0;
        const auto errors = ActivityRules::check(activity);
        QCOMPARE(errors.size(), wrong.isEmpty() ? 0 : 1);
        if (!errors.empty())
            QCOMPARE(errors.front().field, wrong);
    }

    void plansChangesCopiesCancels()
    {
        TestStation fixture;
        Activities activities(*fixture.database);
        QSignalSpy added(&activities, &Activities::added);
        QSignalSpy changed(&activities, &Activities::changed);

        const auto id = activities.add(plan(u" 清洁家园第一次 "_s));
        VERIFY_DONE(id);
        QCOMPARE(added.size(), 1);
        auto known = activities.activity(*id);
        VERIFY_DONE(known);
        QCOMPARE(known->title, u"清洁家园第一次"_s);
        QCOMPARE(known->project, u"清洁家园"_s);
        QCOMPARE(known->time, TimeSpan({540, 660}));

        known->capacity = 3;
        known->place = u"黄山路"_s;
        VERIFY_DONE(activities.update(*known));
        QCOMPARE(*activities.activity(*id), *known);

        const auto copy = activities.copy(*id, QDate(2026, 12, 12));
        VERIFY_DONE(copy);
        QCOMPARE(activities.projects()->size(), 1U);
        QCOMPARE(activities.activity(*copy)->place, u"黄山路"_s);

        QVERIFY(!activities.cancel(*id, u" "_s));
        VERIFY_DONE(activities.cancel(*id, u"下雨"_s));
        QVERIFY(activities.activity(*id)->cancelled);
        QCOMPARE(changed.size(), 2);
        const auto refused = activities.update(*known);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"activity_cancelled"_s);
        QCOMPARE(activities.activity(ActivityId(7)).error().kind, Error::Kind::NotFound);
    }

    void listsByDate()
    {
        TestStation fixture;
        Activities activities(*fixture.database);
        for (const QDate day : {QDate(2026, 11, 30), QDate(2026, 12, 1), QDate(2026, 12, 31),
                 QDate(2026, 12, 31), QDate(2027, 1, 1)})
            VERIFY_DONE(activities.add(plan(u"某活动"_s, day)));
        const QMap<QDate, int> december{{QDate(2026, 12, 1), 1}, {QDate(2026, 12, 31), 2}};
        QCOMPARE(*activities.monthOverview(2026, 12), december);
        const auto list = activities.list(QDate(2026, 11, 30), QDate(2026, 12, 1));
        VERIFY_DONE(list);
        QCOMPARE(list->size(), 2U);
        QCOMPARE(list->front().heldOn, QDate(2026, 11, 30));
    }

    void enrolRefusals_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("fine") << QString();
        for (const char *code : {"already_enrolled", "capacity_reached", "time_overlaps",
                 "volunteer_not_accepted", "activity_cancelled", "volunteer_unknown"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void enrolRefusals()
    {
        QFETCH(QString, code);
        TestStation fixture;
        Activities activities(*fixture.database);
        VolunteerId person = addPerson(*fixture.database, u"张建国"_s, {},
            code == u"volunteer_not_accepted" ? u"suspended"_s : u"accepted"_s);
        Activity wanted = plan(u"清洁"_s);
        wanted.capacity = 1;
        const ActivityId id = *activities.add(wanted);
        const auto other = activities.add(plan(u"义诊"_s, wanted.heldOn, {600, 720}));
        const auto touching = activities.add(plan(u"慰问"_s, wanted.heldOn, {660, 720}));
        if (code == u"already_enrolled")
            VERIFY_DONE(activities.enrol(id, person));
        if (code == u"capacity_reached")
            VERIFY_DONE(activities.enrol(id, addPerson(*fixture.database, u"王芳"_s)));
        if (code == u"activity_cancelled")
            VERIFY_DONE(activities.cancel(id, u"下雨"_s));
        if (code == u"volunteer_unknown")
            person = VolunteerId(5);
        else if (code != u"volunteer_not_accepted")
            VERIFY_DONE(activities.enrol(code == u"time_overlaps" ? *other : *touching, person));

        const auto result = activities.enrol(id, person);
        QCOMPARE(result.ok(), code.isEmpty());
        if (result) {
            QCOMPARE(activities.enrolled(id)->front().name, u"张建国"_s);
            return;
        }
        QCOMPARE(result.error().code, code);
        if (code == u"time_overlaps")
            QVERIFY(result.error().text.contains(u"义诊, 10:00–12:00"_s));
    }

    void withdrawsAndComesBack()
    {
        TestStation fixture;
        Activities activities(*fixture.database);
        const auto person = addPerson(*fixture.database, u"张建国"_s);
        const ActivityId id = *activities.add(plan(u"清洁"_s));
        QSignalSpy spy(&activities, &Activities::enrolmentsChanged);
        const auto first = activities.enrol(id, person, u"引导岗"_s);
        VERIFY_DONE(first);
        VERIFY_DONE(activities.withdraw(id, person));
        QVERIFY(activities.enrolled(id)->empty());
        QCOMPARE(activities.withdraw(id, person).error().code, u"not_enrolled"_s);
        const auto again = activities.enrol(id, person);
        VERIFY_DONE(again);
        QCOMPARE(again->value(), first->value());
        QCOMPARE(spy.size(), 3);
        QCOMPARE(activities.figures(id)->enrolled, 1);
    }

    void capacityStaysAboveTheEnrolled()
    {
        TestStation fixture;
        Activities activities(*fixture.database);
        const ActivityId id = *activities.add(plan(u"清洁"_s));
        VERIFY_DONE(activities.enrol(id, addPerson(*fixture.database, u"张建国"_s)));
        VERIFY_DONE(activities.enrol(id, addPerson(*fixture.database, u"王芳"_s)));
        Activity activity = *activities.activity(id);
        activity.capacity = 1;
        QCOMPARE(activities.update(activity).error().code, u"capacity_below_enrolled"_s);
        activity.capacity = 2;
        VERIFY_DONE(activities.update(activity));
    }
};

QTEST_GUILESS_MAIN(TestActivities)
#include "tst_activities.moc"

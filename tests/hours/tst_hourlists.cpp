// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/people.h"
#include "tests/support/teststation.h"

#include "models/activities/activities.h"
#include "models/activities/activitytable.h"
#include "models/hours/servicerecords.h"
#include "models/hours/servicerecordtable.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

/// What lists show of activities and hours.
class TestHourLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_station = std::make_unique<TestStation>();
        m_activities = std::make_unique<Activities>(*m_station->database);
        m_hours = std::make_unique<ServiceRecords>(*m_station->database, *m_activities);
        m_person = addPerson(*m_station->database, u"=张建国"_s);
        Activity plan;
        plan.title = u"清洁家园"_s;
        plan.heldOn = QDate(2026, 11, 20);
        plan.place = plan.content = plan.organiser = plan.personInCharge = u"某"_s;
        plan.capacity = 5;
        const auto activity = m_activities->add(plan);
        VERIFY_DONE(activity);
        m_activity = *activity;
        Attendance row{m_person, u"引导岗"_s, 540, 630, {5, {}, 3}, Evidence::Device, {}, {}};
        const auto done = m_hours->record(m_activity, {&row, 1});
        VERIFY_DONE(done);
        m_record = done->records.front();
        VERIFY_DONE(m_hours->correct(m_record, -15, u"早退"_s));
    }

    void activityList()
    {
        ActivityTable source(*m_station->database);
        RecordTable table(source);
        QAbstractItemModelTester tester(&table);
        table.setIds({m_activity.value()});
        const auto text = [&](int column) { return table.index(0, column).data().toString(); };
        QCOMPARE(table.columnCount(), int(ActivityTable::ColumnCount));
        QVERIFY(text(ActivityTable::Date).startsWith(u"2026-11-20 "_s));
        QCOMPARE(text(ActivityTable::Time), u"09:00–11:00"_s);
        QCOMPARE(text(ActivityTable::Enrolled), u"1/5"_s);
        QCOMPARE(text(ActivityTable::Hours), u"1.25"_s);
        QCOMPARE(text(ActivityTable::Status), ActivityTable::tr("Recorded"));
    }

    void recordList()
    {
        ServiceRecordTable source(*m_station->database);
        RecordTable table(source);
        QAbstractItemModelTester tester(&table);
        table.setIds(*m_hours->search({}));
        QCOMPARE(table.rowCount(), 2);
        const int row = table.rowOf(m_record.value());
        const auto text = [&](int column) { return table.index(row, column).data().toString(); };
        QCOMPARE(text(ServiceRecordTable::Name), u"=张建国"_s);
        QCOMPARE(text(ServiceRecordTable::Title), u"清洁家园"_s);
        QCOMPARE(text(ServiceRecordTable::Hours), u"1.5"_s);
        QCOMPARE(text(ServiceRecordTable::Quality), u"5 – 3"_s);
        QVERIFY(text(ServiceRecordTable::Remark).contains(u"1.25"_s));
        const QModelIndex correction = table.index(1 - row, ServiceRecordTable::Hours);
        QCOMPARE(correction.data().toString(), u"-0.25"_s);
    }

private:
    std::unique_ptr<TestStation> m_station;
    std::unique_ptr<Activities> m_activities;
    std::unique_ptr<ServiceRecords> m_hours;
    VolunteerId m_person;
    ActivityId m_activity;
    ServiceRecordId m_record;
};

QTEST_GUILESS_MAIN(TestHourLists)
#include "tst_hourlists.moc"

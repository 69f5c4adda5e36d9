// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/people.h"
#include "tests/support/teststation.h"

#include "models/activities/activities.h"
#include "models/activities/activitytable.h"
#include "models/hours/hourexport.h"
#include "models/hours/servicerecords.h"
#include "models/hours/servicerecordtable.h"
#include "models/tabular/workbook.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

/// What lists and exported sheets show of activities and hours.
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

    void exportedSheet_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("xlsx") << u"xlsx"_s;
        QTest::newRow("csv") << u"csv"_s;
    }

    void exportedSheet()
    {
        QFETCH(QString, ending);
        const QString path = m_station->folder.filePath(u"hours."_s + ending);
        const auto rows = HourExport::write(*m_station->database, path);
        VERIFY_DONE(rows);
        QCOMPARE(*rows, 2);
        std::vector<QStringList> sheet;
        const auto workbook = Workbook::open(path);
        VERIFY_DONE(workbook);
        VERIFY_DONE((*workbook)->read(0, [&](int, std::span<const Cell> cells) {
            QStringList texts;
            for (const Cell &cell : cells)
                texts += cell.text;
            sheet.push_back(texts);
            return true;
        }));
        QCOMPARE(sheet.size(), 3U);
        QCOMPARE(sheet[0].value(0), u"姓名"_s);
        QCOMPARE(sheet[1].value(0), u"=张建国"_s);
        QCOMPARE(sheet[1].value(2), u"更正"_s);
        QCOMPARE(sheet[1].value(7), u"-0.25"_s);
        QCOMPARE(sheet[2].value(4), u"2026-11-20"_s);
        QCOMPARE(sheet[2].value(5), u"09:00"_s);
    }

    void stoppedExportLeavesNoFile()
    {
        const QString path = m_station->folder.filePath(u"hours.xlsx"_s);
        const auto stopped
            = HourExport::write(*m_station->database, path, {}, [](int) { return false; });
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(path));
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

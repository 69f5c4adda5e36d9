// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hours/hourledger.h"
#include "models/hours/servicerecordtable.h"
#include "tests/support/activitydesk.h"
#include "tests/support/pausedrunner.h"
#include "tests/support/scriptedprompter.h"
#include "ui/controls/banner.h"
#include "ui/controls/dateedit.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/formfields.h"
#include "ui/controls/personpicker.h"
#include "ui/controls/recordview.h"
#include "ui/controls/searchbox.h"
#include "ui/hours/attendancemodel.h"
#include "ui/hours/correctiondialog.h"
#include "ui/hours/hourspage.h"
#include "ui/hours/openingdialog.h"
#include "ui/hours/recordhoursdialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

namespace
{

QString textAt(const QAbstractItemModel *model, int row, int column)
{
    return model->index(row, column).data().toString();
}

} // namespace

class TestHoursPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<SampleDesk>(); }
    void cleanup()
    {
        m_dialog.reset();
        m_page.reset();
        m_desk.reset();
        m_prompter = ScriptedPrompter();
    }

    void gridUnderstandsWhatIsTyped_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("930") << int(AttendanceModel::From) << u"930"_s << u"09:30"_s;
        QTest::newRow("9") << int(AttendanceModel::From) << u"9"_s << u"09:00"_s;
        QTest::newRow("midnight") << int(AttendanceModel::To) << u"2400"_s << u"24:00"_s;
        QTest::newRow("words stay") << int(AttendanceModel::To) << u"晚上"_s << u"晚上"_s;
        QTest::newRow("score") << int(AttendanceModel::Skill) << u"4"_s << u"4"_s;
        QTest::newRow("wide digit") << int(AttendanceModel::Skill) << u"３"_s << u"3"_s;
        QTest::newRow("no score") << int(AttendanceModel::Skill) << u"好"_s << u""_s;
        QTest::newRow("grade") << int(AttendanceModel::EvidenceGrade) << u"c"_s << u"C"_s;
        QTest::newRow("no grade") << int(AttendanceModel::EvidenceGrade) << u"x"_s << u"B"_s;
    }

    void gridUnderstandsWhatIsTyped()
    {
        QFETCH(int, column);
        QFETCH(QString, typed);
        AttendanceModel model({540, 660});
        QAbstractItemModelTester tester(&model);
        model.addPerson(VolunteerId(1), u"张建国"_s, false);
        QCOMPARE(model.addPerson(VolunteerId(1), u"张建国"_s, true), 0);
        QVERIFY(!model.isDirty());
        model.setData(model.index(0, column), typed);
        QTEST(textAt(&model, 0, column), "shown");
    }

    void gridLeavesOutWhoDidNotCome()
    {
        AttendanceModel model({540, 660});
        QAbstractItemModelTester tester(&model);
        for (int i = 1; i <= 3; ++i)
            model.addPerson(VolunteerId(i), QString::number(i), false);
        model.setData(model.index(1, 0), int(Qt::Unchecked), Qt::CheckStateRole);
        std::vector<int> rows;
        QCOMPARE(model.attendances(&rows).size(), 2U);
        QCOMPARE(rows, std::vector({0, 2}));
        model.setErrors({{1, Error::invalid(u"time_zero"_s, u"no"_s, u"time"_s)}}, rows);
        QCOMPARE(model.firstError(), model.index(2, AttendanceModel::From));
        QVERIFY(model.isNeeded(AttendanceModel::Problem));
        QVERIFY(!model.isNeeded(AttendanceModel::Reason));
        model.setData(model.index(2, AttendanceModel::To), u"12"_s);
        QVERIFY(!model.firstError().isValid());
    }

    void typesAWholeRowByKeyboard()
    {
        openGrid();
        view()->setCurrentIndex(view()->model()->index(0, AttendanceModel::From));
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(view()->currentIndex().column(), int(AttendanceModel::To));
        QTest::keyClick(view(), Qt::Key_Tab);
        QCOMPARE(view()->currentIndex().column(), int(AttendanceModel::Punctuality));
        for (const auto key : {Qt::Key_5, Qt::Key_9, Qt::Key_4, Qt::Key_3})
            QTest::keyClick(view(), key); // 9 is no score
        QCOMPARE(view()->currentIndex().column(), int(AttendanceModel::EvidenceGrade));
        QTest::keyClick(view(), Qt::Key_A);
        QCOMPARE(view()->currentIndex(), view()->model()->index(1, AttendanceModel::From));
        QTest::keyClick(view(), Qt::Key_Backtab);
        QCOMPARE(view()->currentIndex(), view()->model()->index(0, AttendanceModel::EvidenceGrade));

        view()->setCurrentIndex(view()->model()->index(1, AttendanceModel::To));
        QTest::keyClick(view(), Qt::Key_1);
        auto *editor = view()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(u"1030"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(textAt(view()->model(), 1, AttendanceModel::To), u"10:30"_s);
        QCOMPARE(view()->currentIndex().column(), int(AttendanceModel::Punctuality));

        save();
        QVERIFY(!m_dialog->isVisible());
        const auto people = m_desk->activities.enrolled(m_desk->past);
        QCOMPARE(people->size(), 5U);
        qint64 minutes = 0;
        for (const EnrolledPerson &person : *people)
            minutes += person.recordedMinutes;
        QCOMPARE(minutes, 4 * 120 + 90);
        const auto first = m_desk->hours.ofVolunteer(people->front().enrolment.volunteer);
        QCOMPARE(first->front().scores, Scores({5, 4, 3}));
        QCOMPARE(first->front().evidence, Evidence::Device);
    }

    void showsWhatIsWrongInItsRow()
    {
        openGrid();
        auto *model = view()->model();
        model->setData(model->index(0, AttendanceModel::To), u"800"_s);
        model->setData(model->index(1, AttendanceModel::To), u"1900"_s);
        save();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_dialog->findChild<Banner *>()->text().contains(u'2'));
        QVERIFY(!textAt(model, 0, AttendanceModel::Problem).isEmpty());
        QCOMPARE(view()->currentIndex(), model->index(0, AttendanceModel::From));
        QVERIFY(!view()->isColumnHidden(AttendanceModel::Reason));
        QVERIFY(view()->isColumnHidden(AttendanceModel::SecondReason));
        QCOMPARE(m_desk->hours.summary({})->records, 0);

        model->setData(model->index(0, AttendanceModel::To), u"1000"_s);
        model->setData(model->index(1, AttendanceModel::Reason), u"值守"_s);
        save();
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_desk->hours.summary({})->records, 5);
    }

    void addsWalkInsAndAsksBeforeDiscarding()
    {
        openGrid();
        auto *search = m_dialog->findChild<QLineEdit *>(u"search"_s);
        search->setText(u"ly"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(view()->model()->rowCount(), 6);
        QVERIFY(textAt(view()->model(), 5, 0).startsWith(u"刘洋"_s));
        QCOMPARE(view()->currentIndex(), view()->model()->index(5, AttendanceModel::From));
        m_prompter.willConfirm(false);
        m_dialog->findChild<QPushButton *>(u"cancelButton"_s)->click();
        QVERIFY(m_dialog->isVisible());
        save();
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(m_desk->activities.enrolled(m_desk->past)->back().enrolment.walkIn);
        // Who has hours is not shown again.
        openGrid();
        QCOMPARE(view()->model()->rowCount(), 0);
    }

    void searchesTheLedger()
    {
        openPage();
        auto *records = m_page->findChild<QTableView *>(u"records"_s);
        QCOMPARE(records->model()->rowCount(), 10);
        m_page->findChild<QLineEdit *>(u"search"_s)->setText(u"wf"_s);
        QCOMPARE(records->model()->rowCount(), 2);
        m_page->findChild<DateEdit *>(u"first"_s)->setDate(QDate(2026, 2, 1));
        QCOMPARE(records->model()->rowCount(), 1);
        m_page->findChild<DateEdit *>(u"last"_s)->setDate(QDate(2026, 3, 1));
        QCOMPARE(records->model()->rowCount(), 0);
    }

    void correctsARecord()
    {
        openPage();
        m_page->findChild<QLineEdit *>(u"search"_s)->setText(u"zhangjianguo"_s);
        auto *records = m_page->findChild<QTableView *>(u"records"_s);
        records->selectRow(0);
        m_page->findChild<QPushButton *>(u"correct"_s)->click();
        auto *dialog = m_page->findChild<CorrectionDialog *>();
        QVERIFY(dialog);
        const auto save = [dialog] { dialog->findChild<QPushButton *>(u"saveButton"_s)->click(); };
        dialog->findChild<QDoubleSpinBox *>(u"minutes"_s)->setValue(-4);
        save();
        QVERIFY(!dialog->fields().error(u"minutes"_s).isEmpty());
        dialog->findChild<QDoubleSpinBox *>(u"minutes"_s)->setValue(-0.33);
        save();
        QVERIFY(!dialog->fields().error(u"reason"_s).isEmpty());
        dialog->findChild<QLineEdit *>(u"reason"_s)->setText(u"早退"_s);
        save();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(m_desk->hours.totals(m_desk->people[0])->minutes, 180 - 20);
        QCOMPARE(records->model()->rowCount(), 2);
    }

    void takesOverOpeningBalances()
    {
        openPage();
        OpeningDialog dialog(m_desk->hours, m_desk->volunteers, QDate(2026, 11, 23), m_prompter);
        const auto press
            = [&dialog](const QString &name) { dialog.findChild<QPushButton *>(name)->click(); };
        press(u"nextButton"_s);
        QVERIFY(!dialog.fields().error(u"volunteer"_s).isEmpty());
        dialog.findChild<PersonPicker *>()->setPerson(m_desk->people[2]);
        dialog.findChild<QDoubleSpinBox *>(u"minutes"_s)->setValue(12.5);
        dialog.findChild<QLineEdit *>(u"source"_s)->setText(u"旧台账"_s);
        press(u"nextButton"_s);
        QCOMPARE(m_desk->hours.totals(m_desk->people[2])->minutes, 750 + 160);
        QVERIFY(!dialog.findChild<PersonPicker *>()->person().isValid());
        QCOMPARE(dialog.findChild<QLineEdit *>(u"source"_s)->text(), u"旧台账"_s);
    }

    void offersWhatIsShown()
    {
        openPage();
        m_page->findChild<DateEdit *>(u"first"_s)->setDate(QDate(2026, 2, 1));
        const auto list = m_page->offeredList();
        QVERIFY(list);
        QCOMPARE(
            int(list->shown.ids.size()), m_page->findChild<RecordView *>()->model()->rowCount());
        QVERIFY(list->shown.narrowedBy.constFirst().contains(u"2026-02-01"_s));
        QVERIFY(list->everything);
        QSignalSpy wanted(m_page.get(), &Page::listExportWanted);
        m_page->findChild<QAction *>(u"exportList"_s)->trigger();
        QCOMPARE(wanted.count(), 1);
    }

    void hoursOfALargeStationComeLater()
    {
        PausedRunner paused(*m_desk->fixture.database);
        openPage(paused.runner());
        const auto *summary = m_page->findChild<QLabel *>(u"summary"_s);
        const auto *view = m_page->findChild<RecordView *>();
        QCOMPARE(summary->text(), u"One moment…"_s);
        QCOMPARE(view->model()->rowCount(), 0);
        QVERIFY(m_page->findChild<EmptyState *>()->isHidden());
        paused.letGo();
        QTRY_VERIFY(view->model()->rowCount() > 0);
        const QString all = summary->text();
        m_page->findChild<SearchBox *>()->setText(u"zhangjianguo"_s);
        QTRY_VERIFY(summary->text() != all && summary->text() != u"One moment…"_s);
        for (int row = 0; row < view->model()->rowCount(); ++row)
            QCOMPARE(
                view->model()->index(row, ServiceRecordTable::Name).data().toString(), u"张建国"_s);
        paused.fail({Error::Kind::Io, u"disk"_s, u"The disk can't be read."_s, {}});
        m_page->findChild<SearchBox *>()->clear();
        QTRY_COMPARE(
            m_page->findChild<QLabel *>(u"bannerText"_s)->text(), u"The disk can't be read."_s);
        QCOMPARE(summary->text(), QString());
    }

private:
    void openGrid()
    {
        m_dialog = std::make_unique<RecordHoursDialog>(m_desk->activities, m_desk->hours,
            m_desk->volunteers, *m_desk->activities.activity(m_desk->past), m_prompter);
        m_dialog->show();
    }

    void openPage(const JobRunner &runner = {})
    {
        m_desk->fillLedger();
        m_page
            = std::make_unique<HoursPage>(m_desk->hours, m_desk->volunteers, m_desk->fixture.clock,
                m_prompter, std::make_unique<ServiceRecordTable>(*m_desk->fixture.database),
                std::make_unique<HourLedger>(*m_desk->fixture.database), runner);
        m_page->activate();
    }

    QTableView *view() const { return m_dialog->findChild<QTableView *>(u"grid"_s); }
    void save() { m_dialog->findChild<QPushButton *>(u"saveButton"_s)->click(); }

    std::unique_ptr<SampleDesk> m_desk;
    std::unique_ptr<RecordHoursDialog> m_dialog;
    std::unique_ptr<HoursPage> m_page;
    ScriptedPrompter m_prompter;
};

QTEST_MAIN(TestHoursPage)
#include "tst_hourspage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activitytable.h"
#include "tests/support/activitydesk.h"
#include "tests/support/scriptedprompter.h"
#include "ui/activities/activitiespage.h"
#include "ui/activities/activitydetail.h"
#include "ui/activities/activityform.h"
#include "ui/activities/copyactivitydialog.h"
#include "ui/activities/enroldialog.h"
#include "ui/activities/monthcalendar.h"
#include "ui/controls/banner.h"
#include "ui/controls/dateedit.h"
#include "ui/controls/formfields.h"
#include "ui/controls/timeedit.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

class TestActivitiesPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<SampleDesk>();
        m_page = std::make_unique<ActivitiesPage>(
            ActivityDesk{m_desk->activities, m_desk->hours, m_desk->volunteers, m_desk->codes,
                m_desk->fixture.clock, m_prompter},
            std::make_unique<ActivityTable>(*m_desk->fixture.database), u"某站"_s);
        m_page->activate();
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_prompter = ScriptedPrompter();
    }

    void calendarKeys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QDate>("day");
        QTest::newRow("left") << int(Qt::Key_Left) << QDate(2026, 10, 31);
        QTest::newRow("right") << int(Qt::Key_Right) << QDate(2026, 11, 2);
        QTest::newRow("up") << int(Qt::Key_Up) << QDate(2026, 10, 25);
        QTest::newRow("down") << int(Qt::Key_Down) << QDate(2026, 11, 8);
        QTest::newRow("page up") << int(Qt::Key_PageUp) << QDate(2026, 10, 1);
        QTest::newRow("page down") << int(Qt::Key_PageDown) << QDate(2026, 12, 1);
        QTest::newRow("home") << int(Qt::Key_Home) << QDate(2026, 11, 23);
    }

    void calendarKeys()
    {
        QFETCH(int, key);
        QFETCH(QDate, day);
        MonthCalendar calendar(QDate(2026, 11, 23));
        calendar.setDay(QDate(2026, 11, 1));
        QSignalSpy months(&calendar, &MonthCalendar::monthChanged);
        QTest::keyClick(&calendar, Qt::Key(key));
        QCOMPARE(calendar.day(), day);
        QCOMPARE(months.size(), day.month() == 11 ? 0 : 1);
    }

    void calendarWeeksBeginOnMonday_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("six weeks")
            << QDate(2026, 11, 23) << QDate(2026, 10, 26) << QDate(2026, 12, 6);
        QTest::newRow("begins on Monday")
            << QDate(2026, 6, 30) << QDate(2026, 6, 1) << QDate(2026, 7, 5);
        QTest::newRow("four weeks") << QDate(2027, 2, 1) << QDate(2027, 2, 1) << QDate(2027, 2, 28);
    }

    void calendarWeeksBeginOnMonday()
    {
        QFETCH(QDate, day);
        MonthCalendar calendar(day);
        calendar.resize(700, 400);
        QTEST(calendar.firstShown(), "first");
        QTEST(calendar.lastShown(), "last");
        for (QDate date = calendar.firstShown(); date <= calendar.lastShown();
             date = date.addDays(1))
            QCOMPARE(calendar.dateAt(calendar.rectOf(date).center()), date);
        QVERIFY(!calendar.dateAt({10, 2}).isValid());
        QSignalSpy opened(&calendar, &MonthCalendar::opened);
        QTest::mouseDClick(&calendar, Qt::LeftButton, {}, calendar.rectOf(day).center());
        QTest::keyClick(&calendar, Qt::Key_Return);
        QCOMPARE(opened.size(), 2);
    }

    void showsTheMonthAndTheDay()
    {
        QCOMPARE(records()->model()->rowCount(), 8);
        calendar()->setDay(QDate(2026, 11, 25));
        QCOMPARE(records()->model()->rowCount(), 3);
        button<QToolButton>(u"wholeMonth"_s)->click();
        QCOMPARE(records()->model()->rowCount(), 8);
        button<QToolButton>(u"nextMonth"_s)->click();
        QCOMPARE(calendar()->day(), QDate(2026, 12, 25));
        QCOMPARE(records()->model()->rowCount(), 1);
        button<QToolButton>(u"today"_s)->click();
        QCOMPARE(calendar()->day(), QDate(2026, 11, 23));
    }

    void plansAnActivity()
    {
        calendar()->setDay(QDate(2026, 11, 27));
        QTest::keyClick(calendar(), Qt::Key_Return);
        auto *form = m_page->findChild<ActivityForm *>();
        QVERIFY(form);
        QCOMPARE(form->activity().heldOn, QDate(2026, 11, 27));
        QCOMPARE(form->activity().organiser, u"某站"_s);
        const auto save = [form] { form->findChild<QPushButton *>(u"saveButton"_s)->click(); };
        save();
        QVERIFY(!form->fields().error(u"title"_s).isEmpty());
        form->findChild<QLineEdit *>(u"title"_s)->setText(u"消防演练"_s);
        form->findChild<QLineEdit *>(u"place"_s)->setText(u"广场"_s);
        form->findChild<QPlainTextEdit *>(u"content"_s)->setPlainText(u"演练"_s);
        form->findChild<QLineEdit *>(u"personInCharge"_s)->setText(u"赵敏"_s);
        form->findChild<TimeEdit *>(u"from"_s)->setValue(u"930"_s);
        form->findChild<TimeEdit *>(u"time"_s)->setValue(u"900"_s);
        save();
        QVERIFY(!form->fields().error(u"time"_s).isEmpty());
        QVERIFY(form->isVisible());
        form->findChild<TimeEdit *>(u"time"_s)->setValue(u"1130"_s);
        form->findChild<QSpinBox *>(u"capacity"_s)->setValue(12);
        save();
        QVERIFY(!form->isVisible());
        const auto planned = m_desk->activities.list(QDate(2026, 11, 27), QDate(2026, 11, 27));
        QCOMPARE(planned->size(), 1U);
        QCOMPARE(planned->front().time, TimeSpan({570, 690}));
        QCOMPARE(planned->front().capacity, 12);
        QCOMPARE(detail()->activity().id, planned->front().id);
    }

    void changesAndCopies()
    {
        choose(m_desk->coming);
        button(u"edit"_s)->click();
        auto *form = m_page->findChild<ActivityForm *>();
        form->findChild<QLineEdit *>(u"place"_s)->setText(u"黄山路口"_s);
        form->findChild<QPushButton *>(u"saveButton"_s)->click();
        QCOMPARE(m_desk->activities.activity(m_desk->coming)->place, u"黄山路口"_s);
        QCOMPARE(detail()->activity().place, u"黄山路口"_s);

        button(u"copy"_s)->click();
        auto *dialog = m_page->findChild<CopyActivityDialog *>();
        QCOMPARE(dialog->findChild<DateEdit *>(u"heldOn"_s)->date(), QDate(2026, 12, 2));
        dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
        QCOMPARE(calendar()->day(), QDate(2026, 12, 2));
        QCOMPARE(detail()->activity().heldOn, QDate(2026, 12, 2));
        QCOMPARE(detail()->activity().place, u"黄山路口"_s);
    }

    void enrolsOneAfterTheOther()
    {
        choose(m_desk->coming);
        button(u"enrol"_s)->click();
        auto *dialog = m_page->findChild<EnrolDialog *>();
        QVERIFY(dialog);
        auto *search = dialog->findChild<QLineEdit *>(u"search"_s);
        auto *found = dialog->findChild<QListWidget *>(u"found"_s);
        auto *banner = dialog->findChild<Banner *>();
        const auto enrolled = [&] { return m_desk->activities.figures(m_desk->coming)->enrolled; };
        QCOMPARE(enrolled(), 4);

        search->setText(u"sxm"_s); // 单 is a surname read shan
        QCOMPARE(found->count(), 1);
        // Namesakes are told apart by what the list of volunteers shows of them.
        const auto brief = m_desk->volunteers.brief(
            VolunteerId(found->item(0)->data(Qt::UserRole).toLongLong()));
        VERIFY_DONE(brief);
        QCOMPARE(found->item(0)->data(Qt::UserRole + 1).toStringList(),
            QStringList({brief->name, QString(), brief->unit, brief->number}));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(enrolled(), 5);
        QVERIFY(banner->text().contains(u"单雪梅"_s));
        QVERIFY(search->text().isEmpty());

        search->setText(u"单雪梅"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(enrolled(), 5);
        QVERIFY(banner->text().contains(u"单雪梅"_s));

        search->setText(u"zhangjianguo"_s);
        QTest::keyClick(search, Qt::Key_Return);
        search->setText(u"王芳"_s); // no place is left
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(enrolled(), 6);
        QVERIFY(banner->text().contains(u"6"_s));
        QVERIFY(dialog->isVisible());
    }

    void cancelsAndTakesOffTheList()
    {
        choose(m_desk->coming);
        auto *people = detail()->findChild<QTableView *>(u"people"_s);
        QCOMPARE(people->model()->rowCount(), 4);
        people->selectRow(0);
        button<QToolButton>(u"withdraw"_s)->click();
        QCOMPARE(people->model()->rowCount(), 3);

        m_prompter.willType({});
        button(u"cancel"_s)->click();
        QVERIFY(!m_desk->activities.activity(m_desk->coming)->cancelled);
        m_prompter.willType(u"下雨"_s);
        button(u"cancel"_s)->click();
        QVERIFY(m_desk->activities.activity(m_desk->coming)->cancelled);
        QVERIFY(!button(u"enrol"_s)->isEnabled());
        QVERIFY(button(u"copy"_s)->isEnabled());
    }

private:
    MonthCalendar *calendar() const { return m_page->findChild<MonthCalendar *>(); }
    ActivityDetail *detail() const { return m_page->findChild<ActivityDetail *>(); }
    QTableView *records() const { return m_page->findChild<QTableView *>(u"records"_s); }

    template <typename Button = QPushButton>
    Button *button(const QString &name) const
    {
        return m_page->findChild<Button *>(name);
    }

    void choose(ActivityId id)
    {
        calendar()->setDay(m_desk->activities.activity(id)->heldOn);
        const auto *model = qobject_cast<const RecordTable *>(records()->model());
        records()->selectRow(model->rowOf(id.value()));
    }

    std::unique_ptr<SampleDesk> m_desk;
    std::unique_ptr<ActivitiesPage> m_page;
    ScriptedPrompter m_prompter;
};

QTEST_MAIN(TestActivitiesPage)
#include "tst_activitiespage.moc"

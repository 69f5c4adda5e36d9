// SPDX-License-Identifier: GPL-3.0-or-later
// The desk of held rows beyond one row at a time: filters over all imports, many rows together, and
// a sheet that goes out and comes back.
#include "tests/support/pausedrunner.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/testlists.h"
#include "ui/controls/banner.h"
#include "ui/controls/jobprogress.h"
#include "ui/controls/recordview.h"
#include "ui/controls/searchbox.h"
#include "ui/imports/heldrowform.h"
#include "ui/imports/heldrowspage.h"
#include "ui/imports/importwizard.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

class TestHeldDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_lists = std::make_unique<TestLists>();
        m_prompter = std::make_unique<ScriptedPrompter>();
        VERIFY_DONE(m_lists->station.founded);
        VERIFY_DONE(m_lists->import(m_lists->volunteerImport, roster));
        VERIFY_DONE(m_lists->import(m_lists->hourImport, hours));
        m_page = std::make_unique<HeldRowsPage>(
            m_lists->heldRows, m_lists->heldJobs, *m_prompter, JobRunner());
        m_page->activate();
        m_page->show();
        m_view = m_page->findChild<RecordView *>(u"heldRows"_s);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_page.reset();
    }

    void showsAllImportsTogether()
    {
        QCOMPARE(rows(), all());
        auto *files = box(u"import"_s);
        QCOMPARE(files->count(), 3); // all, and two lists
        files->setCurrentIndex(files->findText(u"hours"_s, Qt::MatchContains));
        QCOMPARE(rows(), m_lists->heldRows.count(ImportKind::Hours));
        box(u"reason"_s)->setCurrentIndex(1);
        QVERIFY(rows() > 0 && rows() < m_lists->heldRows.count(ImportKind::Hours));
        m_page->setKind(ImportKind::Volunteers); // the chosen file holds none of these
        QCOMPARE(rows(), 50);
    }

    void theFirstRowShowsFromItsTop()
    {
        m_page->resize(1100, 500);
        m_page->setKind(ImportKind::Volunteers);
        QCoreApplication::processEvents();
        const auto *form = m_page->findChild<HeldRowForm *>();
        const auto *area = form->findChild<QScrollArea *>();
        const QWidget *fields = area->widget();
        for (int row = 0; row < 10; ++row) {
            m_view->selectRow(row);
            QCoreApplication::processEvents();
            const QWidget *wrong = nullptr;
            for (const QLineEdit *edit : fields->findChildren<QLineEdit *>())
                wrong = edit->property("wrong").toBool() ? edit : wrong;
            const int top = area->verticalScrollBar()->value();
            const int below = wrong ? wrong->geometry().bottom() : 0;
            // Scrolled only as far as the field in question asks for.
            QVERIFY(top == 0 || below > area->viewport()->height() / 2);
            QVERIFY(!wrong || wrong->geometry().top() >= top);
        }
    }

    void findsWordsInTheCells()
    {
        auto *search = m_page->findChild<SearchBox *>();
        search->setText(u"袁"_s);
        QTRY_VERIFY(rows() > 0 && rows() < 20);
        search->setText(u"zzz"_s);
        QTRY_COMPARE(rows(), 0);
        QVERIFY(!m_page->findChild<QAction *>(u"writeSheet"_s)->isEnabled());
        QVERIFY(!m_page->findChild<QPushButton *>(u"acceptChosen"_s)->isEnabled());
        search->clear();
        QTRY_COMPARE(rows(), all());
        QVERIFY(m_page->findChild<QAction *>(u"writeSheet"_s)->isEnabled());
        QVERIFY(m_page->findChild<QPushButton *>(u"acceptChosen"_s)->isEnabled());
    }

    void acceptsTheChosenTogether()
    {
        m_page->setKind(ImportKind::Volunteers);
        auto *reasons = box(u"reason"_s);
        reasons->setCurrentIndex(reasons->findData(u"guardian_missing"_s));
        QCOMPARE(rows(), 7);
        // Two are mended at the desk, the others are not.
        for (const int row : {0, 1}) {
            m_view->selectRow(row);
            edit(u"guardian_name"_s)->setText(u"袁建国"_s);
            edit(u"guardian_phone"_s)->setText(u"13800138000"_s);
        }
        m_view->selectAll();
        m_page->findChild<QPushButton *>(u"acceptChosen"_s)->click();
        QTRY_COMPARE(m_lists->heldRows.count(ImportKind::Volunteers), 48);
        QTRY_VERIFY(banner().contains(u'2') && banner().contains(u'5'));
        QTRY_COMPARE(rows(), 5);
    }

    void aLargeStationJudgesBesideTheWindow()
    {
        PausedRunner paused(*m_lists->station.database);
        m_tester.reset();
        m_page = std::make_unique<HeldRowsPage>(
            m_lists->heldRows, m_lists->heldJobs, *m_prompter, paused.runner());
        m_page->activate();
        m_page->show();
        m_view = m_page->findChild<RecordView *>(u"heldRows"_s);
        m_page->setKind(ImportKind::Volunteers);
        auto *reasons = box(u"reason"_s);
        reasons->setCurrentIndex(reasons->findData(u"guardian_missing"_s));
        m_view->selectRow(0);
        m_page->findChild<QPushButton *>(u"acceptChosen"_s)->click();
        QVERIFY(m_page->findChild<JobProgress *>());
        QTRY_VERIFY(!m_page->findChild<JobProgress *>());
        QCOMPARE(rows(), 7); // still wrong
        edit(u"guardian_name"_s)->setText(u"袁建国"_s);
        edit(u"guardian_phone"_s)->setText(u"13800138000"_s);
        m_page->findChild<QPushButton *>(u"acceptChosen"_s)->click();
        QTRY_COMPARE(rows(), 6);
        QTRY_VERIFY(!banner().isEmpty());
    }

    void theNextRowComesAtOnce()
    {
        auto *search = m_page->findChild<SearchBox *>();
        m_page->setKind(ImportKind::Volunteers);
        auto *reasons = box(u"reason"_s);
        reasons->setCurrentIndex(reasons->findData(u"guardian_missing"_s));
        search->setText(u"2"_s); // with a word the list comes later
        const auto *summary = m_page->findChild<QLabel *>(u"summary"_s);
        QTRY_VERIFY(summary->text() != Page::tr("One moment…"));
        QCOMPARE(rows(), 7);
        m_view->selectRow(0);
        edit(u"guardian_name"_s)->setText(u"袁建国"_s);
        edit(u"guardian_phone"_s)->setText(u"13800138000"_s);
        m_page->findChild<QPushButton *>(u"acceptChosen"_s)->click();
        QCOMPARE(rows(), 6);
        QCOMPARE(edit(u"guardian_name"_s)->text(), QString());
    }

    void dismissesTheChosenWithDel()
    {
        m_page->setKind(ImportKind::Volunteers);
        m_view->selectAll();
        m_prompter->willType(u"重复的名单"_s);
        m_prompter->willConfirm(true);
        QApplication::setActiveWindow(m_page.get());
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Delete);
        QVERIFY(m_page->findChild<JobProgress *>()); // they may be thousands
        QTRY_COMPARE(m_lists->heldRows.count(ImportKind::Volunteers), 0);
        QCOMPARE(m_lists->heldRows.count(ImportKind::Hours), all());
    }

    void sheetGoesOutAndComesBack()
    {
        const QString path = m_lists->station.folder.filePath(u"out.xlsx"_s);
        m_page->setKind(ImportKind::Volunteers);
        m_prompter->willType(u"社区核对"_s);
        m_prompter->willChoose(path);
        m_page->findChild<QAction *>(u"writeSheet"_s)->trigger();
        QTRY_VERIFY(banner().contains(u"50"_s));
        m_prompter->willChoose(path);
        m_page->findChild<QAction *>(u"takeBack"_s)->trigger();
        QTRY_VERIFY(banner().contains(u"Untouched: 50"_s));

        // The import knows it for what it is.
        ImportWizard wizard(m_lists->jobs(), *m_prompter);
        QSignalSpy chosen(&wizard, &ImportWizard::heldSheetChosen);
        wizard.show();
        wizard.openFile(path);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toString(), path);
        QVERIFY(!wizard.isVisible());
    }

private:
    int rows() const { return m_view->model()->rowCount(); }
    int all() const
    {
        return m_lists->heldRows.count(ImportKind::Volunteers)
            + m_lists->heldRows.count(ImportKind::Hours);
    }
    QComboBox *box(const QString &name) const { return m_page->findChild<QComboBox *>(name); }
    QLineEdit *edit(const QString &name) const
    {
        for (QLineEdit *each : m_page->findChildren<QLineEdit *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QString banner() const { return m_page->findChild<Banner *>()->text(); }

    static inline const QString roster = QStringLiteral(VS_TEST_DATA "/roster.xlsx");
    static inline const QString hours = QStringLiteral(VS_TEST_DATA "/hours.csv");
    std::unique_ptr<TestLists> m_lists;
    std::unique_ptr<ScriptedPrompter> m_prompter;
    std::unique_ptr<HeldRowsPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    RecordView *m_view = nullptr;
};

QTEST_MAIN(TestHeldDesk)
#include "tst_helddesk.moc"

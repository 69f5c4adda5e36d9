// SPDX-License-Identifier: GPL-3.0-or-later
// Undo in the window: the menu, its keys, and the word after a save.
#include "app/undodesk.h"
#include "app/workplace.h"
#include "models/storage/integrity.h"
#include "models/volunteers/complaints.h"
#include "tests/support/people.h"
#include "tests/support/registrants.h"
#include "tests/support/teststation.h"
#include "ui/controls/jobprogress.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/undomenu.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

class TestUndoDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workplace = *Workplace::open(
            m_folder->filePath(u"station.vsdb"_s), m_clock, Database::Mode::CreateMissing);
        VERIFY_DONE(m_workplace->station().found(
            {u"泰山社区志愿服务站"_s, u"411102001001"_s, u"admin"_s, u"correct horse"_s}));
        m_person = *m_workplace->volunteers().registerVolunteer(people::adult());
        m_window = std::make_unique<MainWindow>();
        m_desk = std::make_unique<UndoDesk>(*m_workplace, *m_window);
    }

    void cleanup()
    {
        m_desk.reset();
        m_window.reset();
        m_workplace.reset();
    }

    void offersToTakeBackWhatWasJustSaved()
    {
        VERIFY_DONE(suspend());
        QTRY_COMPARE(toast(), u"Service suspended: 孟花"_s);
        const QSignalSpy changed(&m_workplace->volunteers(), &Volunteers::changed);
        m_window->findChild<QToolButton *>(u"toastUndo"_s)->click();
        QVERIFY(m_window->findChild<JobProgress *>()); // beside the window
        QTRY_COMPARE(toast(), u"Undone: Service suspended: 孟花"_s);
        QCOMPARE(status(), VolunteerStatus::Accepted);
        QCOMPARE(changed.size(), 1); // the door tells its lists
        QCoreApplication::processEvents();
        QCOMPARE(toast(), u"Undone: Service suspended: 孟花"_s); // and offers nothing of itself
    }

    void theMenuNamesTheStep()
    {
        auto *undo = m_window->findChild<QAction *>(u"undoAction"_s);
        auto *redo = m_window->findChild<QAction *>(u"redoAction"_s);
        VERIFY_DONE(suspend());
        Q_EMIT m_window->undoMenu().opening();
        QCOMPARE(undo->text(), u"&Undo: Service suspended: 孟花"_s);
        QVERIFY(!redo->isEnabled());
        undo->trigger();
        QTRY_COMPARE(toast(), u"Undone: Service suspended: 孟花"_s);
        QCOMPARE(status(), VolunteerStatus::Accepted);
        Q_EMIT m_window->undoMenu().opening();
        QCOMPARE(redo->text(), u"&Redo: Service suspended: 孟花"_s);
        redo->trigger();
        QTRY_COMPARE(toast(), u"Done again: Service suspended: 孟花"_s);
        QCOMPARE(status(), VolunteerStatus::Suspended);
    }

    void whatCannotBeUndoneIsGreyedOutAndSaysWhatToDo()
    {
        auto *undo = m_window->findChild<QAction *>(u"undoAction"_s);
        VERIFY_DONE(m_workplace->registrations().withdraw(
            {&m_person, 1}, {m_clock.today(), u"本人要求"_s}));
        Q_EMIT m_window->undoMenu().opening();
        QVERIFY(!undo->isEnabled());
        QVERIFY2(
            undo->text().startsWith(u"Can't be &undone: Withdrawn"_s), qPrintable(undo->text()));
        QVERIFY(undo->toolTip().contains(u"gone for good"_s));
        QVERIFY(undo->toolTip().contains(u"page “History”"_s));
        QCOMPARE(undo->statusTip(), undo->toolTip());
        QVERIFY(!m_window->findChild<QToolButton *>(u"toastUndo"_s)->isVisibleTo(m_window.get()));
    }

    void whatWasLookedAtSinceIsPassedOver()
    {
        auto *undo = m_window->findChild<QAction *>(u"undoAction"_s);
        VERIFY_DONE(suspend());
        VERIFY_DONE(m_workplace->volunteers().recordReveal(m_person, u"phone"_s, u"联系"_s));
        Q_EMIT m_window->undoMenu().opening();
        QCOMPARE(undo->text(), u"&Undo: Service suspended: 孟花"_s);
        QVERIFY(undo->isEnabled());
        undo->trigger();
        QTRY_COMPARE(status(), VolunteerStatus::Accepted);
    }

    void theDoorsTellWhatCameBack()
    {
        auto *undo = m_window->findChild<QAction *>(u"undoAction"_s);
        const UnitId unit = m_workplace->volunteers().homeUnit();
        Household home;
        home.unit = unit;
        home.name = u"王奶奶家"_s;
        VERIFY_DONE(m_workplace->households().add(home));
        const QSignalSpy homes(&m_workplace->households(), &Households::changed);
        undo->trigger();
        QTRY_COMPARE(homes.size(), 1);
        QCOMPARE(homes.front().front().value<UnitId>(), unit);
        QVERIFY(m_workplace->households().at(unit)->empty());

        VERIFY_DONE(m_workplace->savedFilters().save(u"volunteers"_s, u"近邻"_s, {}));
        const QSignalSpy filters(&m_workplace->savedFilters(), &SavedFilters::changed);
        undo->trigger();
        QTRY_COMPARE(filters.size(), 1);
        QVERIFY(m_workplace->savedFilters().of(u"volunteers"_s).empty());

        VERIFY_DONE(
            Complaints(m_workplace->database()).record(m_person, m_clock.today(), u"迟到"_s));
        const QSignalSpy people(&m_workplace->volunteers(), &Volunteers::changed);
        undo->trigger();
        QTRY_COMPARE(people.size(), 1);
        QCOMPARE(people.front().front().toLongLong(), m_person.value());
    }

    void lockedMeanwhileTheFileStaysWhole()
    {
        VERIFY_DONE(suspend());
        m_window->findChild<QAction *>(u"undoAction"_s)->trigger();
        m_workplace->station().lock();
        QTRY_VERIFY(!m_window->findChild<JobProgress *>());
        VERIFY_DONE(m_workplace->station().unlock(u"correct horse"_s));
        const bool undone = toast().startsWith(u"Undone"_s);
        QCOMPARE(status(), undone ? VolunteerStatus::Accepted : VolunteerStatus::Suspended);
        const auto report = Integrity::check(m_workplace->database());
        QVERIFY(report && report->sound());
    }

    void theWindowMayGoWhileAStepIsTurnedBack()
    {
        VERIFY_DONE(suspend());
        m_window->findChild<QAction *>(u"undoAction"_s)->trigger();
        m_desk.reset();
        m_window.reset(); // waits
        const auto report = Integrity::check(m_workplace->database());
        QVERIFY(report && report->sound());
    }

    void aFieldKeepsTheKeyWhileThereIsTypingToTakeBack()
    {
        QLineEdit field(m_window.get());
        const auto taken = [&field] {
            QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
            key.ignore();
            QCoreApplication::sendEvent(&field, &key);
            return key.isAccepted();
        };
        QVERIFY(!taken());
        QTest::keyClicks(&field, u"abc"_s);
        QVERIFY(taken());
    }

    void saysWhyNot()
    {
        auto *undo = m_window->findChild<QAction *>(u"undoAction"_s);
        undo->trigger(); // the registration
        QTRY_COMPARE(status(), VolunteerStatus::Withdrawn);
        undo->trigger(); // founding the station
        QTRY_VERIFY2(toast().contains(u"Users and passwords"_s), qPrintable(toast()));
    }

private:
    Result<RegistrationOutcome> suspend()
    {
        return m_workplace->registrations().suspend({&m_person, 1}, {m_clock.today(), u"出国"_s});
    }
    QString toast() const { return m_window->findChild<QLabel *>(u"toast"_s)->text(); }
    VolunteerStatus status() const { return m_workplace->volunteers().brief(m_person)->status; }

    const FixedClock m_clock{QDate(2026, 11, 23)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<UndoDesk> m_desk;
    VolunteerId m_person;
};

QTEST_MAIN(TestUndoDesk)
#include "tst_undodesk.moc"

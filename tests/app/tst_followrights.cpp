// SPDX-License-Identifier: GPL-3.0-or-later
// What a role may not do is disabled with the reason, on every page; the doors refuse it anyway.
#include "app/followrights.h"
#include "app/pages.h"
#include "app/workplace.h"
#include "models/history/history.h"
#include "models/sample/sample.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/teststation.h"
#include "ui/controls/page.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QStringList pages{u"home"_s, u"volunteers"_s, u"consent"_s, u"groups"_s, u"held"_s,
    u"duplicates"_s, u"activities"_s, u"hours"_s, u"stars"_s, u"certificates"_s, u"network"_s,
    u"station"_s};

/// What looks only, or belongs to the window itself; `revealButton` is made anew for each person,
/// so that only the door answers.
const QSet<QString> harmless{u"lookButton"_s, u"firstLook"_s, u"refreshButton"_s, u"wholeMonth"_s,
    u"today"_s, u"openPerson"_s, u"chooseColumns"_s, u"copyTable"_s, u"filterButton"_s,
    u"passwordButton"_s, u"people"_s, u"detailFile"_s, u"memberHours"_s, u"revealButton"_s,
    u"previousMonth"_s, u"nextMonth"_s};

} // namespace

class TestFollowRights final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_workplace = *Workplace::open(
            m_folder.filePath(u"station.vsdb"_s), m_clock, Database::Mode::CreateMissing);
        VERIFY_DONE(m_workplace->station().found(
            {u"泰山社区志愿服务站"_s, u"411102001001"_s, u"王秀兰"_s, administrators}));
        VERIFY_DONE(Sample::fill(m_workplace->database(), SampleScale::Small));
        for (const auto &[name, role] : {std::pair(u"reader"_s, UserRole::Reader),
                 {u"clerk"_s, UserRole::Clerk}, {u"reviewer"_s, UserRole::Reviewer}}) {
            UserAccount user;
            user.name = name;
            user.role = role;
            VERIFY_DONE(m_workplace->users().add(user, first));
            VERIFY_DONE(m_workplace->station().signIn(name, first));
            VERIFY_DONE(m_workplace->station().changePassword(first, own));
            VERIFY_DONE(m_workplace->station().signIn(u"王秀兰"_s, administrators));
        }
    }

    void cleanup()
    {
        m_window.reset();
        m_pages.reset();
    }

    void aReaderOnlyLooks()
    {
        open(u"reader"_s, own);
        QStringList left;
        for (const QString &key : pages) {
            QVERIFY(m_window->openPage(key));
            chooseFirstRows(*m_window->currentPage());
            for (const QString &command : enabledCommands(*m_window->currentPage()))
                left += key + u": "_s + command;
        }
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
        QVERIFY(!action("importAction")->isEnabled());
        QVERIFY(!action("backupAction")->isEnabled());
        QVERIFY(!m_window->openPage(u"users"_s));
    }

    void everybodyElseHasTheirs_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("enabled");
        for (const auto &[user, page, name, enabled] :
            {std::tuple("clerk", "volunteers", "registerVolunteer", true),
                {"clerk", "volunteers", "editVolunteer", true},
                {"clerk", "volunteers", "registration", true},
                {"clerk", "activities", "newActivity", true},
                {"clerk", "hours", "openingBalance", false},
                {"clerk", "network", "addButton", false},
                {"clerk", "station", "backupButton", true},
                {"reviewer", "volunteers", "registration", true},
                {"reviewer", "hours", "openingBalance", true},
                {"reviewer", "network", "changeButton", false},
                {"王秀兰", "network", "changeButton", true},
                {"王秀兰", "network", "addButton", true}, {"王秀兰", "users", "addUser", true}}) {
            QTest::addRow("%s %s", user, name)
                << QString::fromUtf8(user) << QString::fromLatin1(page) << QString::fromLatin1(name)
                << enabled;
        }
    }

    void everybodyElseHasTheirs()
    {
        QFETCH(QString, user);
        QFETCH(QString, page);
        QFETCH(QString, name);
        open(user, user == u"王秀兰"_s ? administrators : own);
        QVERIFY(m_window->openPage(page));
        chooseFirstRows(*m_window->currentPage());
        const auto *button = m_window->currentPage()->findChild<QPushButton *>(name);
        QVERIFY(button);
        QTEST(button->isEnabled(), "enabled");
        if (!button->isEnabled())
            QVERIFY(!button->toolTip().isEmpty());
    }

    void aPageThatMayNotBeSeenIsNotOffered_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QStringList>("hidden");
        QTest::newRow("reader") << u"reader"_s << QStringList{u"history"_s, u"users"_s};
        QTest::newRow("clerk") << u"clerk"_s << QStringList{u"history"_s, u"users"_s};
        QTest::newRow("reviewer") << u"reviewer"_s << QStringList{u"users"_s};
        QTest::newRow("administrator") << u"王秀兰"_s << QStringList();
    }

    void aPageThatMayNotBeSeenIsNotOffered()
    {
        QFETCH(QString, user);
        QFETCH(QStringList, hidden);
        open(user, user == u"王秀兰"_s ? administrators : own);
        for (const QString &key : pages + QStringList{u"history"_s, u"users"_s}) {
            const auto *entry = m_window->findChild<QToolButton *>(u"nav_"_s + key);
            QCOMPARE(!entry || !entry->isVisibleTo(m_window.get()), hidden.contains(key));
            QCOMPARE(m_window->openPage(key), !hidden.contains(key));
        }
        QCOMPARE(m_workplace->history().find({}).ok(), !hidden.contains(u"history"_s));
        QCOMPARE(m_workplace->access().has(Right::ManageUsers), !hidden.contains(u"users"_s));
    }

    void aPageCannotEnableWhatIsNotAllowed()
    {
        open(u"reader"_s, own);
        QVERIFY(m_window->openPage(u"network"_s));
        QObject *page = m_window->currentPage();
        auto *button = page->findChild<QPushButton *>(u"changeButton"_s);
        button->setEnabled(true);
        QVERIFY(!button->isEnabled());
        auto *close = page->findChild<QAction *>(u"closeUnit"_s);
        close->setEnabled(true);
        QVERIFY(!close->isEnabled());
    }

private:
    static inline const QString administrators = u"correct horse"_s;
    static inline const QString first = u"springtime 42"_s;
    static inline const QString own = u"autumn leaves 9"_s;

    void open(const QString &user, const QString &password)
    {
        VERIFY_DONE(m_workplace->station().signIn(user, password));
        m_window = std::make_unique<MainWindow>();
        m_pages = std::make_unique<Pages>(*m_workplace, m_prompter, *m_window);
        followRights(*m_window, m_workplace->access());
        m_pages->add();
        m_window->show();
    }

    QAction *action(const char *name)
    {
        return m_window->findChild<QAction *>(QString::fromLatin1(name));
    }

    /// So that what depends on a choice is enabled as far as the page goes.
    static void chooseFirstRows(Page &page)
    {
        for (auto *view : page.findChildren<QAbstractItemView *>()) {
            if (qobject_cast<QTreeView *>(view)) // read beside the window
                QTRY_VERIFY(view->model()->rowCount() > 0);
            if ((qobject_cast<QTableView *>(view) || qobject_cast<QTreeView *>(view))
                && view->model() && view->model()->rowCount() > 0)
                view->setCurrentIndex(view->model()->index(0, 0));
        }
        QApplication::processEvents();
    }

    static QMenu *menuOf(const QAbstractButton &button)
    {
        const auto *push = qobject_cast<const QPushButton *>(&button);
        return push ? push->menu() : nullptr;
    }

    /// Commands that still can be given and are not known to be harmless.
    static QStringList enabledCommands(Page &page)
    {
        QStringList names;
        const auto judge = [&names](const QObject &command, const QString &text) {
            const QString name = command.objectName();
            if (name.isEmpty() && text.isEmpty()) // inside a field
                return;
            if (!harmless.contains(name) && !name.endsWith(u"Task"_s))
                names += command.objectName() + u" ("_s + text + u')';
        };
        for (const auto *button : page.findChildren<QAbstractButton *>()) {
            if (button->isEnabled() && button->isVisibleTo(&page) && !button->isCheckable()
                && !menuOf(*button))
                judge(*button, button->text());
        }
        for (const auto *each : page.findChildren<QAction *>()) {
            if (each->isEnabled() && !each->text().isEmpty() && !each->menu())
                judge(*each, each->text());
        }
        return names;
    }

    const FixedClock m_clock{QDate(2026, 3, 5)};
    QTemporaryDir m_folder;
    ScriptedPrompter m_prompter;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<Pages> m_pages;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestFollowRights)
#include "tst_followrights.moc"

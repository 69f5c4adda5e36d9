// SPDX-License-Identifier: GPL-3.0-or-later
// The way into the program: first run, sign-in, a password of one's own, a lost password, another
// user at the desk.
#include "app/desktop.h"
#include "app/workplace.h"
#include "models/storage/disks.h"
#include "tests/support/dialogscript.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/teststation.h"
#include "ui/controls/banner.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

class TestDesktop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        // Preferences and the layout of lists stay within the test.
        qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_folder->path().toLocal8Bit());
        m_prompter = std::make_unique<ScriptedPrompter>();
        m_script = std::make_unique<DialogScript>();
    }

    void cleanup() { m_script.reset(); }

    void anotherUserTakesTheDesk()
    {
        foundStation();
        signInAs(u"王秀兰"_s, administrators);
        m_script->then(window, [](QWidget &shown) {
            QCOMPARE(name(shown), u"王秀兰"_s);
            QVERIFY(shown.findChild<QToolButton *>(u"nav_users"_s));
            shown.findChild<QAction *>(u"switchUserAction"_s)->trigger();
        });
        signInAs(u"张敏"_s, first);
        chooseOwn(u"autumn leaves 9"_s);
        m_script->then(window, [](QWidget &shown) {
            QCOMPARE(name(shown), u"张敏"_s);
            QVERIFY(!shown.findChild<QToolButton *>(u"nav_users"_s));
            shown.close();
        });
        QCOMPARE(run(), 0);
        VERIFY_DONE(open()->station().signIn(u"张敏"_s, u"autumn leaves 9"_s));
    }

    void nobodyGoesOnAfterSwitchingAway()
    {
        foundStation();
        signInAs(u"王秀兰"_s, administrators);
        m_script->then(window,
            [](QWidget &shown) { shown.findChild<QAction *>(u"switchUserAction"_s)->trigger(); });
        m_script->then(signIn, [](QWidget &dialog) { click(dialog, u"cancelButton"_s); });
        QCOMPARE(run(), 0);
    }

    void firstPasswordHasToBeReplaced()
    {
        foundStation();
        signInAs(u"张敏"_s, first);
        m_script->then(u"passwordDialog"_s, [](QWidget &dialog) {
            // The one that was given is no password of one's own.
            type(dialog, u"oldPassword"_s, first);
            type(dialog, u"password"_s, first);
            type(dialog, u"repeat"_s, first);
            click(dialog, u"saveButton"_s);
            QVERIFY(dialog.isVisible());
            QVERIFY(!dialog.findChild<QLabel *>(u"passwordError"_s)->text().isEmpty());
            click(dialog, u"cancelButton"_s);
        });
        m_prompter->willConfirm(true); // what was typed is given up
        QCOMPARE(run(), 0);            // and nobody is in
        const auto workplace = open();
        VERIFY_DONE(workplace->station().signIn(u"张敏"_s, first));
        QVERIFY(workplace->station().currentUser().mustChangePassword);
        QVERIFY(!workplace->access().require(Right::SeeRecords));
    }

    void keyFileSurvivesALostPassword()
    {
        foundStation();
        QFile stranger(file(u"letter.txt"_s));
        QVERIFY(stranger.open(QIODevice::WriteOnly));
        stranger.write("Dear all");
        stranger.close();
        m_prompter->willChoose(stranger.fileName());
        m_prompter->willChoose(file(u"key.txt"_s));
        m_script->then(signIn, [this](QWidget &dialog) {
            click(dialog, u"forgotten"_s);         // says at once that this is no key
            QCOMPARE(m_prompter->shown.size(), 2); // which file, and then that
            QVERIFY(dialog.isVisible());
            click(dialog, u"forgotten"_s);
        });
        m_script->then(u"newPasswordDialog"_s, [](QWidget &dialog) {
            type(dialog, u"password"_s, u"rain over 12 roofs"_s);
            type(dialog, u"repeat"_s, u"rain over 12 roofs"_s);
            click(dialog, u"saveButton"_s);
        });
        m_script->then(window, [](QWidget &shown) {
            QCOMPARE(name(shown), u"王秀兰"_s);
            shown.close();
        });
        QCOMPARE(run(), 0);
        VERIFY_DONE(open()->station().signIn(u"王秀兰"_s, u"rain over 12 roofs"_s));
    }

    void withoutAKeyNothingIsPromised()
    {
        foundStation(false);
        m_script->then(signIn, [](QWidget &dialog) {
            QVERIFY(!dialog.findChild<QPushButton *>(u"forgotten"_s));
            click(dialog, u"cancelButton"_s);
        });
        QCOMPARE(run(), 0);
    }

    void firstRunOffersAKeyAndWarnsOfTheSameDisk()
    {
        setUpStation();
        m_prompter->willConfirm(true); // make a key file
        m_prompter->willChoose(file(u"key.txt"_s));
        m_prompter->willConfirm(false); // rather not beside the station
        m_prompter->willChoose(file(u"other.txt"_s));
        m_prompter->willConfirm(true); // there is no other disk
        m_script->then(window, [](QWidget &shown) { shown.close(); });
        QCOMPARE(run(), 0);
        QVERIFY(m_prompter->shown.value(1).contains(u"same disk"_s));
        QVERIFY(!QFile::exists(file(u"key.txt"_s)));
        VERIFY_DONE(open()->recovery().tryKey(file(u"other.txt"_s)));
    }

    void firstRunGoesOnWithoutAKey()
    {
        setUpStation();
        m_prompter->willConfirm(false);
        m_script->then(window, [](QWidget &shown) { shown.close(); });
        QCOMPARE(run(), 0);
        QVERIFY(!open()->recovery().made());
    }

    void disksAreToldApart()
    {
        QVERIFY(onSameDisk(file(u"a"_s), file(u"b"_s)));
        QVERIFY(!onSameDisk(file(u"a"_s), u"/proc/a"_s));
    }

private:
    static inline const QString window = u"mainWindow"_s;
    static inline const QString signIn = u"SignInDialog"_s;
    static inline const QString administrators = u"correct horse"_s;
    static inline const QString first = u"springtime 42"_s;

    static void type(QWidget &dialog, const QString &field, const QString &text)
    {
        dialog.findChild<QLineEdit *>(field)->setText(text);
    }
    static void click(QWidget &dialog, const QString &button)
    {
        dialog.findChild<QPushButton *>(button)->click();
    }
    static QString name(const QWidget &window)
    {
        return window.findChild<QLabel *>(u"userName"_s)->text();
    }

    QString file(const QString &name) const { return m_folder->filePath(name); }
    QString database() const { return file(u"station.vsdb"_s); }

    std::unique_ptr<Workplace> open(Database::Mode mode = Database::Mode::OpenExisting)
    {
        auto workplace = Workplace::open(database(), m_clock, mode);
        return workplace ? *std::move(workplace) : nullptr;
    }

    /// An administrator and a clerk, who has the password that was given.
    void foundStation(bool withKey = true)
    {
        const auto workplace = open(Database::Mode::CreateMissing);
        VERIFY_DONE(workplace->station().found(
            {u"泰山社区志愿服务站"_s, u"411102001001"_s, u"王秀兰"_s, administrators}));
        UserAccount clerk;
        clerk.name = u"张敏"_s;
        VERIFY_DONE(workplace->users().add(clerk, first));
        if (withKey)
            VERIFY_DONE(workplace->recovery().make(file(u"key.txt"_s)));
    }

    void setUpStation()
    {
        m_script->then(u"FirstRunDialog"_s, [](QWidget &dialog) {
            click(dialog, u"setUpDoor"_s);
            type(dialog, u"stationName"_s, u"泰山社区志愿服务站"_s);
            type(dialog, u"administrator"_s, u"王秀兰"_s);
            type(dialog, u"password"_s, administrators);
            type(dialog, u"repeat"_s, administrators);
            click(dialog, u"createButton"_s);
        });
    }

    void signInAs(const QString &user, const QString &password)
    {
        m_script->then(signIn, [user, password](QWidget &dialog) {
            auto *box = dialog.findChild<QComboBox *>(u"userName"_s);
            box->setCurrentIndex(box->findText(user));
            type(dialog, u"password"_s, password);
            click(dialog, u"openButton"_s);
        });
    }

    void chooseOwn(const QString &password)
    {
        m_script->then(u"passwordDialog"_s, [password](QWidget &dialog) {
            type(dialog, u"oldPassword"_s, first);
            type(dialog, u"password"_s, password);
            type(dialog, u"repeat"_s, password);
            click(dialog, u"saveButton"_s);
        });
    }

    /// Until the program would end; every step of the script has to have come.
    int run()
    {
        int status = -1;
        {
            Desktop desktop(*qApp, m_clock, *m_prompter, database(), u"en"_s);
            status = desktop.run();
        }
        if (!m_script->missing().isEmpty())
            QTest::qFail(qPrintable(m_script->missing()), __FILE__, __LINE__);
        return status;
    }

    const FixedClock m_clock{QDate(2026, 11, 23)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedPrompter> m_prompter;
    std::unique_ptr<DialogScript> m_script;
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"

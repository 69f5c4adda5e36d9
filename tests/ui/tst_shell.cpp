// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "tests/support/scriptedprompter.h"
#include "ui/controls/formfields.h"
#include "ui/controls/page.h"
#include "ui/controls/theme.h"
#include "ui/shell/enterkey.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/language.h"
#include "ui/shell/lockcurtain.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/sparetime.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace vs;

namespace
{

/// Counts how often it reads what it shows.
class ReadingPage final : public Page
{
public:
    using Page::Page;
    using Page::reload;
    int reads = 0;

protected:
    void read() override { ++reads; }
};

Result<void> openWith(const QString &right, const QString &typed)
{
    if (typed == right)
        return {};
    return Error{Error::Kind::Denied, u"wrong_password"_s, u"Wrong."_s, {}};
}

} // namespace

class TestShell final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesPagesWhenFirstOpened();
    void makesPagesAhead();
    void readsOnlyWhatWasOpened();
    void spareTimeIsNotTakenFromDialogs();
    void everyPageIsReachedByKeyboard();
    void lockingIsNotTheFirstThingUnderEnter();
    void enterPressesTheButton();
    void toastUndoesOnce();
    void navigationCollapsesWhenNarrow();
    void idleAfterTheMinutes();
    void sleepCountsAsIdle();
    void curtainKeepsTheForm();
    void lockKeyIsHeardInsideAForm();
    void curtainGivesItsSentenceRoom();
    void curtainCoversWhatOpensLater();
    void preferencesRoundTrip();
    void preferencesSurviveNonsense();
    void preferencesDialogGivesWhatItTook();
    void language_data();
    void language();
    void contrastIsReadable_data();
    void contrastIsReadable();
};

void TestShell::makesPagesWhenFirstOpened()
{
    MainWindow window;
    int made = 0;
    for (const QString &key : {u"one"_s, u"two"_s}) {
        window.addPage(key, key, u"home"_s, [&made, key](QWidget *parent) {
            ++made;
            return new Page(key, {}, parent);
        });
    }
    QCOMPARE(made, 0);
    QVERIFY(window.openPage(u"two"_s));
    QCOMPARE(made, 1);
    QCOMPARE(window.currentPage()->title(), u"two"_s);
    window.findChild<QToolButton *>(u"nav_one"_s)->click();
    QCOMPARE(made, 2);
    QCOMPARE(window.currentKey(), u"one"_s);
    QVERIFY(window.openPage(u"two"_s));
    QCOMPARE(made, 2);
    QVERIFY(!window.openPage(u"three"_s));
    QCOMPARE(window.currentKey(), u"two"_s);

    window.setIdentity(u"Station"_s, u"王秀兰"_s);
    QVERIFY(!window.windowTitle().contains(u"王秀兰"_s));
}

void TestShell::makesPagesAhead()
{
    MainWindow window;
    QStringList made;
    for (const QString &key : {u"one"_s, u"two"_s, u"three"_s}) {
        window.addPage(key, key, u"home"_s, [&made, key](QWidget *parent) {
            made += key;
            return new Page(key, {}, parent);
        });
    }
    const QSignalSpy told(&window, &MainWindow::pageMade);
    window.openPage(u"two"_s);
    window.show();
    while (window.makeAhead()) {
        QCOMPARE(window.currentKey(), u"two"_s);
        QVERIFY(window.currentPage()->isVisible());
    }
    QCOMPARE(made, (QStringList{u"two"_s, u"one"_s, u"three"_s}));
    QCOMPARE(told.size(), 3);
    window.openPage(u"three"_s);
    QCOMPARE(made.size(), 3);
    QCOMPARE(window.currentPage()->title(), u"three"_s);
}

void TestShell::readsOnlyWhatWasOpened()
{
    MainWindow window;
    ReadingPage *page = nullptr;
    window.addPage(u"one"_s, u"One"_s, u"home"_s,
        [&page](QWidget *parent) { return page = new ReadingPage({}, {}, parent); });
    while (window.makeAhead()) { }
    page->reload(); // something has changed
    QCOMPARE(page->reads, 0);
    window.openPage(u"one"_s);
    QCOMPARE(page->reads, 1);
    window.openPage(u"one"_s);
    QCOMPARE(page->reads, 1);
    page->reload();
    QCOMPARE(page->reads, 2);
}

void TestShell::spareTimeIsNotTakenFromDialogs()
{
    int pieces = 0;
    QDialog dialog;
    dialog.setModal(true);
    dialog.show();
    const SpareTime spare([&pieces] { return ++pieces < 3; }, 0ms);
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
    QCOMPARE(pieces, 0);
    dialog.close();
    QTRY_COMPARE(pieces, 3);
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
    QCOMPARE(pieces, 3);
}

void TestShell::everyPageIsReachedByKeyboard()
{
    MainWindow window;
    QStringList keys;
    for (int i = 1; i <= 12; ++i)
        keys += u"page%1"_s.arg(i);
    for (const QString &key : std::as_const(keys))
        window.addPage(
            key, key, u"home"_s, [key](QWidget *parent) { return new Page(key, {}, parent); });
    window.openPage(keys.first());
    window.show();
    window.activateWindow();
    QTest::keyClick(window.windowHandle(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(window.currentKey(), keys.at(9));
    for (const auto &[key, by] : {std::pair(Qt::Key_PageDown, 11), {Qt::Key_PageUp, 1}}) {
        window.openPage(keys.first());
        for (int i = 0; i < 11; ++i)
            QTest::keyClick(window.windowHandle(), key, Qt::ControlModifier);
        QCOMPARE(window.currentKey(), keys.at(by));
    }
    const auto *last = window.findChild<QToolButton *>(u"nav_page12"_s);
    QVERIFY(last->toolTip().contains(
        QKeySequence(u"Ctrl+PgDown"_s).toString(QKeySequence::NativeText)));
    QTest::keyClick(window.windowHandle(), Qt::Key_F6);
    QVERIFY(window.focusWidget()->objectName().startsWith(u"nav_"_s));
}

void TestShell::lockingIsNotTheFirstThingUnderEnter()
{
    MainWindow window;
    window.addPage(
        u"one"_s, u"One"_s, u"home"_s, [](QWidget *parent) { return new Page({}, {}, parent); });
    window.openPage(u"one"_s);
    window.show();
    QCOMPARE(window.focusWidget(), window.findChild<QToolButton *>(u"nav_one"_s));
}

void TestShell::enterPressesTheButton()
{
    const EnterKey enterKey;
    QWidget form;
    QPushButton button(&form);
    button.setAutoDefault(false);
    const QSignalSpy pressed(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(pressed.size(), 2);
    QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier); // a shortcut of its own
    button.setEnabled(false);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(pressed.size(), 2);
}

void TestShell::toastUndoesOnce()
{
    MainWindow window;
    int undone = 0;
    auto *undo = window.findChild<QToolButton *>(u"toastUndo"_s);
    window.toast(u"Saved"_s);
    QVERIFY(undo->isHidden());
    window.toast(u"Saved"_s, [&undone] { ++undone; });
    QVERIFY(!undo->isHidden());
    undo->click();
    QCOMPARE(undone, 1);
    QVERIFY(undo->isHidden());
}

void TestShell::navigationCollapsesWhenNarrow()
{
    MainWindow window;
    window.addPage(u"one"_s, u"A long title"_s, u"home"_s,
        [](QWidget *parent) { return new Page({}, {}, parent); });
    const auto *entry = window.findChild<QToolButton *>(u"nav_one"_s);
    window.resize(1366, 700);
    window.show();
    QCOMPARE(entry->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    window.resize(1000, 700);
    QCOMPARE(entry->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QVERIFY(entry->toolTip().contains(u"A long title"_s));
}

void TestShell::idleAfterTheMinutes()
{
    const QDateTime start(QDate(2026, 3, 5), QTime(9, 0));
    FixedClock clock(start);
    IdleWatch watch(clock, 10);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    clock.set(start.addSecs(599));
    watch.check();
    QCOMPARE(idle.size(), 0);

    QWidget widget;
    QTest::keyClick(&widget, Qt::Key_A); // somebody is there
    clock.set(start.addSecs(1198));
    watch.check();
    QCOMPARE(idle.size(), 0);
    clock.set(start.addSecs(1199));
    watch.check();
    watch.check();
    QCOMPARE(idle.size(), 1);
}

void TestShell::sleepCountsAsIdle()
{
    const QDateTime start(QDate(2026, 3, 5), QTime(9, 0));
    FixedClock clock(start);
    IdleWatch watch(clock, 10);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    clock.set(start.addSecs(8 * 3600));
    QWidget widget;
    QTest::keyClick(&widget, Qt::Key_A); // the first key after the lid was opened
    QCOMPARE(idle.size(), 1);
    clock.set(start.addSecs(-3600)); // the clock is set back: begin again
    watch.check();
    QCOMPARE(idle.size(), 1);
}

void TestShell::curtainKeepsTheForm()
{
    MainWindow window;
    window.show();
    QDialog form(&window);
    auto *layout = new QVBoxLayout(&form);
    auto *name = new QLineEdit(&form);
    layout->addWidget(name);
    form.open();
    name->setText(u"half a na"_s);

    LockCurtain curtain(
        window, [](const QString &typed) { return openWith(u"right"_s, typed); },
        [] { return std::chrono::seconds(0); });
    QSignalSpy unlocked(&curtain, &LockCurtain::unlocked);
    curtain.lock(u"王秀兰"_s);
    QVERIFY(curtain.isLocked());
    auto *lock = window.findChild<QDialog *>(u"lockDialog"_s);
    for (QWidget *covered : {static_cast<QWidget *>(&window), static_cast<QWidget *>(&form)}) {
        auto *shade = covered->findChild<QWidget *>(u"lockShade"_s, Qt::FindDirectChildrenOnly);
        QVERIFY(shade && shade->isVisible());
        QCOMPARE(shade->size(), covered->size());
    }
    QCOMPARE(QApplication::activeModalWidget(), lock);
    lock->reject(); // Esc does not help
    QVERIFY(lock->isVisible());

    auto *password = lock->findChild<QLineEdit *>(u"password"_s);
    auto *open = lock->findChild<QPushButton *>(u"openButton"_s);
    password->setText(u"wrong"_s);
    open->click();
    QVERIFY(curtain.isLocked());
    password->setText(u"right"_s);
    open->click();
    QVERIFY(!curtain.isLocked());
    QCOMPARE(unlocked.size(), 1);
    QVERIFY(!form.findChild<QWidget *>(u"lockShade"_s));
    QVERIFY(form.isVisible());
    QCOMPARE(name->text(), u"half a na"_s);
}

void TestShell::lockKeyIsHeardInsideAForm()
{
    MainWindow window;
    window.show();
    QDialog form(&window);
    form.setModal(true);
    form.show();
    QSignalSpy wanted(&window, &MainWindow::lockWanted);
    QTest::keyClick(form.windowHandle(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 0);
    QTest::keyClick(form.windowHandle(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 1);
}

void TestShell::curtainCoversWhatOpensLater()
{
    MainWindow window;
    window.show();
    LockCurtain curtain(
        window, [](const QString &typed) { return openWith(u"right"_s, typed); },
        [] { return std::chrono::seconds(0); });
    curtain.lock(u"王秀兰"_s);
    auto *lock = window.findChild<QDialog *>(u"lockDialog"_s);
    QDialog late(&window); // e.g. the message of a job that has ended
    late.setWindowModality(Qt::ApplicationModal);
    late.show();
    QVERIFY(late.findChild<QWidget *>(u"lockShade"_s));
    QTRY_COMPARE(QApplication::activeModalWidget(), lock);
}

void TestShell::curtainGivesItsSentenceRoom()
{
    MainWindow window;
    window.show();
    LockCurtain curtain(
        window,
        [](const QString &) -> Result<void> {
            return Error{Error::Kind::Denied, u"wrong_password"_s,
                u"The password is wrong. Look at Caps Lock and the keyboard, then enter it again."_s,
                {}};
        },
        [] { return std::chrono::seconds(0); });
    curtain.lock(u"王秀兰"_s);
    const auto *lock = window.findChild<QDialog *>(u"lockDialog"_s);
    QCoreApplication::processEvents();
    lock->findChild<QLineEdit *>(u"password"_s)->setText(u"wrong"_s);
    lock->findChild<QPushButton *>(u"openButton"_s)->click();
    QCoreApplication::processEvents();
    const auto *sentence = lock->findChild<QLabel *>(u"bannerText"_s);
    QVERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
}

void TestShell::preferencesRoundTrip()
{
    QTemporaryDir folder;
    const PreferencesStore store(folder.filePath(u"sub/preferences.ini"_s));
    QCOMPARE(store.load(), Preferences());
    const Preferences chosen{u"zh_CN"_s, Appearance::Dark, true, 25};
    QVERIFY(store.save(chosen));
    QCOMPARE(store.load(), chosen);
}

void TestShell::preferencesSurviveNonsense()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"preferences.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("language=xx\nappearance=pink\nidle_minutes=-4\n");
    file.close();
    QCOMPARE(PreferencesStore(file.fileName()).load(), Preferences());
}

void TestShell::preferencesDialogGivesWhatItTook()
{
    ScriptedPrompter prompter;
    const Preferences before{u"en"_s, Appearance::Light, true, 5};
    Preferences applied;
    PreferencesDialog dialog(
        before,
        [&applied](const Preferences &chosen) {
            applied = chosen;
            return Result<void>();
        },
        prompter);
    QCOMPARE(dialog.preferences(), before);
    dialog.findChild<QCheckBox *>(u"largeType"_s)->setChecked(false);
    QVERIFY(dialog.fields().isDirty());
    dialog.findChild<QPushButton *>(u"saveButton"_s)->click();
    QCOMPARE(applied, (Preferences{u"en"_s, Appearance::Light, false, 5}));
}

void TestShell::language_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QLocale::Language>("expected");
    const QLocale german(QLocale::German);
    QTest::newRow("chosen English") << u"en"_s << german << QLocale::English;
    QTest::newRow("chosen Chinese") << u"zh_CN"_s << QLocale(QLocale::English) << QLocale::Chinese;
    QTest::newRow("English system")
        << u"system"_s << QLocale(QLocale::English, QLocale::UnitedKingdom) << QLocale::English;
    QTest::newRow("Chinese system") << u"system"_s << QLocale(QLocale::Chinese) << QLocale::Chinese;
    QTest::newRow("other system") << u"system"_s << german << QLocale::Chinese;
    QTest::newRow("C") << u"system"_s << QLocale::c() << QLocale::Chinese;
}

void TestShell::language()
{
    QFETCH(QString, choice);
    QFETCH(QLocale, system);
    QTEST(Language::resolve(choice, system).language(), "expected");
}

void TestShell::contrastIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<double>("least");
    for (const bool dark : {false, true}) {
        const Colours &c = colours(dark);
        const auto row = [dark](const char *name, QColor text, QColor back, double least) {
            QTest::addRow("%s, %s", name, dark ? "dark" : "light") << text << back << least;
        };
        for (const QColor &back : {c.window, c.surface, c.sunken, c.selection})
            row(qPrintable(u"text on "_s + back.name()), c.text, back, 4.5);
        for (const QColor &back : {c.window, c.surface, c.sunken})
            row(qPrintable(u"muted on "_s + back.name()), c.muted, back, 4.5);
        row("primary button", c.onBrand, c.brand, 4.5);
        row("primary button pressed", c.onBrand, c.brandDown, 4.5);
        row("info", c.infoText, c.infoBack, 4.5);
        row("ok", c.okText, c.okBack, 4.5);
        row("warning", c.warningText, c.warningBack, 4.5);
        row("error", c.errorText, c.errorBack, 4.5);
        row("error under a field", c.errorText, c.window, 4.5);
        row("link", c.infoText, c.window, 4.5);
        row("field border", c.edge, c.surface, 3.0);
        row("focus ring", c.focus, c.window, 3.0);
    }
}

void TestShell::contrastIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, back);
    QFETCH(double, least);
    QVERIFY2(contrast(text, back) >= least, qPrintable(QString::number(contrast(text, back))));
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"

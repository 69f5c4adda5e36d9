// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/banner.h"
#include "ui/shell/firstrundialog.h"
#include "ui/shell/passwordgate.h"
#include "ui/shell/signindialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

/// Signing in and the first run.
class TestDoors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setupRules_data();
    void setupRules();
    void strength_data();
    void strength();
    void firstRunKeepsWhatWasTyped();
    void firstRunSetsUp();
    void lookAround();
    void shutDoorCountsDown();
    void anotherUserHasAWaitOfTheirOwn();
    void capsLockHint();
    void signsIn();
};

void TestDoors::setupRules_data()
{
    QTest::addColumn<QString>("station");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("administrator");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("repeat");
    QTest::addColumn<QStringList>("wrongFields");
    const auto name = u"黄河社区"_s;
    const auto admin = u"王秀兰"_s;
    const auto good = u"taishan 2026"_s;
    QTest::newRow("good") << name << u"411103001"_s << admin << good << good << QStringList();
    QTest::newRow("no code") << name << QString() << admin << good << good << QStringList();
    QTest::newRow("6 digits") << name << u"411103"_s << admin << good << good << QStringList();
    QTest::newRow("12 digits") << name << u"411103001002"_s << admin << good << good
                               << QStringList();
    QTest::newRow("7 digits") << name << u"4111030"_s << admin << good << good
                              << QStringList{u"unitCode"_s};
    QTest::newRow("letters") << name << u"41110A"_s << admin << good << good
                             << QStringList{u"unitCode"_s};
    QTest::newRow("7 characters") << name << QString() << admin << u"abc1234"_s << u"abc1234"_s
                                  << QStringList{u"password"_s};
    QTest::newRow("one character") << name << QString() << admin << u"11111111"_s << u"11111111"_s
                                   << QStringList{u"password"_s};
    QTest::newRow("differs") << name << QString() << admin << good << u"taishan 2027"_s
                             << QStringList{u"repeat"_s};
    QTest::newRow("nothing") << QString() << QString() << QString() << QString() << QString()
                             << QStringList{u"stationName"_s, u"administrator"_s, u"password"_s};
}

void TestDoors::setupRules()
{
    QFETCH(QString, station);
    QFETCH(QString, code);
    QFETCH(QString, administrator);
    QFETCH(QString, password);
    QFETCH(QString, repeat);
    QStringList fields;
    for (const Error &error : checkSetup({station, code, administrator, password}, repeat)) {
        fields.append(error.field);
        QVERIFY(!error.text.isEmpty());
    }
    QTEST(fields, "wrongFields");
}

void TestDoors::strength_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("expected");
    QTest::newRow("short") << u"Ab1!xyz"_s << int(PasswordStrength::TooShort);
    QTest::newRow("one sign") << u"aaaaaaaaaaaaaaaa"_s << int(PasswordStrength::Weak);
    QTest::newRow("digits") << u"19491001"_s << int(PasswordStrength::Weak);
    QTest::newRow("two kinds") << u"abcd1234"_s << int(PasswordStrength::Fair);
    QTest::newRow("long phrase") << u"huanghelaoshui"_s << int(PasswordStrength::Fair);
    QTest::newRow("three kinds") << u"Huanghe2026"_s << int(PasswordStrength::Strong);
}

void TestDoors::strength()
{
    QFETCH(QString, password);
    QTEST(int(strengthOf(password)), "expected");
}

void TestDoors::firstRunKeepsWhatWasTyped()
{
    int calls = 0;
    FirstRunDialog dialog(
        [&calls](const StationSetup &) {
            ++calls;
            return Result<void>();
        },
        [] { return Result<void>(); });
    dialog.show();
    dialog.findChild<QPushButton *>(u"setUpDoor"_s)->click();
    dialog.findChild<QLineEdit *>(u"stationName"_s)->setText(u"黄河社区"_s);
    dialog.findChild<QLineEdit *>(u"unitCode"_s)->setText(u"12"_s);
    dialog.findChild<QPushButton *>(u"createButton"_s)->click();
    QCOMPARE(calls, 0);
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<QLabel *>(u"unitCodeError"_s)->isVisible());
    QVERIFY(dialog.findChild<QLabel *>(u"passwordError"_s)->isVisible());
    QVERIFY(!dialog.findChild<QLabel *>(u"stationNameError"_s)->isVisible());
    QCOMPARE(dialog.findChild<QLineEdit *>(u"stationName"_s)->text(), u"黄河社区"_s);
}

void TestDoors::firstRunSetsUp()
{
    StationSetup made;
    FirstRunDialog dialog(
        [&made](const StationSetup &setup) {
            made = setup;
            return Result<void>();
        },
        [] { return Result<void>(); });
    dialog.findChild<QLineEdit *>(u"stationName"_s)->setText(u" 黄河社区 "_s);
    dialog.findChild<QLineEdit *>(u"administrator"_s)->setText(u"王秀兰"_s);
    dialog.findChild<QLineEdit *>(u"password"_s)->setText(u" abcd1234 "_s);
    dialog.findChild<QLineEdit *>(u"repeat"_s)->setText(u" abcd1234 "_s);
    dialog.findChild<QPushButton *>(u"createButton"_s)->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(made.stationName, u"黄河社区"_s);
    QCOMPARE(made.password, u" abcd1234 "_s); // spaces in a password count
}

void TestDoors::lookAround()
{
    Result<void> answer = Error{Error::Kind::Io, u"io"_s, u"The disk is full."_s, {}};
    FirstRunDialog dialog(
        [](const StationSetup &) { return Result<void>(); }, [&answer] { return answer; });
    auto *door = dialog.findChild<QPushButton *>(u"lookDoor"_s);
    door->click();
    QCOMPARE(dialog.findChild<Banner *>()->text(), u"The disk is full."_s);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    answer = {};
    door->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestDoors::shutDoorCountsDown()
{
    int attempts = 0;
    std::chrono::seconds left(0);
    SignInDialog dialog(
        u"Station"_s, {{UserId(1), u"王秀兰"_s}}, {},
        [&attempts](UserId, const QString &) -> Result<void> {
            ++attempts;
            return Error{Error::Kind::Denied, u"wrong"_s,
                u"The password is wrong; nothing was opened, so please enter it again."_s, {}};
        },
        [&left](UserId) { return left; });
    auto *password = dialog.findChild<QLineEdit *>(u"password"_s);
    auto *open = dialog.findChild<QPushButton *>(u"openButton"_s);
    const auto *banner = dialog.findChild<Banner *>();
    open->click(); // an empty password is no attempt
    QCOMPARE(attempts, 0);
    dialog.show();
    const int height = password->height();
    password->setText(u"guess"_s);
    QTest::keyClick(password, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(attempts, 1);
    QVERIFY(password->text().isEmpty());
    QVERIFY(open->isEnabled()); // everybody mistypes once
    QVERIFY(!banner->text().contains(u" s."_s));

    left = std::chrono::seconds(8);
    password->setText(u"guess"_s);
    open->setFocus();
    open->click();
    QCOMPARE(attempts, 2);
    QVERIFY(!open->isEnabled());
    QVERIFY(password->isEnabled());
    QCOMPARE(dialog.focusWidget(), password); // not the button that quits
    QVERIFY2(banner->text().contains(u" 8 s."_s), qPrintable(banner->text()));
    QCoreApplication::sendPostedEvents();
    QVERIFY(password->height() >= height); // the sentence has not squeezed it
    password->setText(u"next"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(attempts, 2);
    QVERIFY(dialog.isVisible());
    left = std::chrono::seconds(3);
    QTRY_VERIFY(banner->text().contains(u" 3 s."_s));
    left = std::chrono::seconds(0);
    QTRY_VERIFY(open->isEnabled());
    QCOMPARE(password->text(), u"next"_s);
    QVERIFY(!banner->text().contains(u" s."_s));
}

void TestDoors::anotherUserHasAWaitOfTheirOwn()
{
    SignInDialog dialog(
        u"Station"_s, {{UserId(1), u"王秀兰"_s}, {UserId(2), u"李建国"_s}}, UserId(1),
        [](UserId, const QString &) { return Result<void>(); },
        [](UserId user) { return std::chrono::seconds(user == UserId(1) ? 14 : 0); });
    const auto *open = dialog.findChild<QPushButton *>(u"openButton"_s);
    auto *users = dialog.findChild<QComboBox *>(u"userName"_s);
    const auto *banner = dialog.findChild<Banner *>();
    QVERIFY(!open->isEnabled()); // told before anything is typed in vain
    QVERIFY(banner->text().contains(u" 14 s."_s));
    users->setCurrentIndex(1);
    QVERIFY(open->isEnabled());
    QVERIFY(banner->text().isEmpty());
    users->setCurrentIndex(0);
    QVERIFY(!open->isEnabled());
}

void TestDoors::capsLockHint()
{
    SignInDialog dialog(
        u"Station"_s, {{UserId(1), u"王秀兰"_s}}, {},
        [](UserId, const QString &) { return Result<void>(); },
        [](UserId) { return std::chrono::seconds(0); });
    auto *password = dialog.findChild<QLineEdit *>(u"password"_s);
    auto *hint = dialog.findChild<QLabel *>(u"hint"_s);
    QTest::keyClicks(password, u"a"_s);
    QVERIFY(hint->text().isEmpty());
    QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, u"A"_s, Qt::NoModifier);
    QVERIFY(!hint->text().isEmpty());
    QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, u"A"_s, Qt::ShiftModifier);
    QVERIFY(hint->text().isEmpty());
}

void TestDoors::signsIn()
{
    UserId who;
    SignInDialog dialog(
        u"Station"_s, {{UserId(1), u"王秀兰"_s}, {UserId(2), u"李建国"_s}}, UserId(2),
        [&who](UserId user, const QString &password) -> Result<void> {
            who = user;
            if (password == u"right"_s)
                return {};
            return Error{Error::Kind::Denied, {}, u"Wrong."_s, {}};
        },
        [](UserId) { return std::chrono::seconds(0); });
    QCOMPARE(dialog.findChild<QComboBox *>(u"userName"_s)->currentIndex(), 1);
    dialog.findChild<QLineEdit *>(u"password"_s)->setText(u"right"_s);
    dialog.findChild<QPushButton *>(u"openButton"_s)->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(who, UserId(2));
    QCOMPARE(dialog.user(), UserId(2));
}

QTEST_MAIN(TestDoors)
#include "tst_doors.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/teststation.h"

#include "models/storage/integrity.h"

#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

class TestStationDoor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setupRules_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("unitCode");
        QTest::addColumn<QString>("administrator");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("field");
        const QString fine = u"long enough"_s;
        QTest::newRow("complete") << u"站"_s << u"411102001001"_s << u"a"_s << fine << QString();
        QTest::newRow("no code") << u"站"_s << QString() << u"a"_s << fine << QString();
        QTest::newRow("nine digits") << u"站"_s << u"411102001"_s << u"a"_s << fine << QString();
        QTest::newRow("no name") << u"  "_s << QString() << u"a"_s << fine << u"name"_s;
        QTest::newRow("odd code") << u"站"_s << u"4111"_s << u"a"_s << fine << u"unitCode"_s;
        QTest::newRow("letters") << u"站"_s << u"41110a"_s << u"a"_s << fine << u"unitCode"_s;
        QTest::newRow("nobody") << u"站"_s << QString() << u""_s << fine << u"administrator"_s;
        QTest::newRow("short") << u"站"_s << QString() << u"a"_s << u"1234567"_s << u"password"_s;
        QTest::newRow("same") << u"站"_s << QString() << u"a"_s << u"11111111"_s << u"password"_s;
    }

    void setupRules()
    {
        QFETCH(QString, name);
        QFETCH(QString, unitCode);
        QFETCH(QString, administrator);
        QFETCH(QString, password);
        QFETCH(QString, field);
        const auto checked = Station::checkSetup({name, unitCode, administrator, password});
        QCOMPARE(checked.ok(), field.isEmpty());
        if (!checked)
            QCOMPARE(checked.error().field, field);
    }

    void wrongPasswordOpensNothing()
    {
        TestStation fixture;
        VERIFY_DONE(fixture.founded);
        fixture.reopen();
        const auto refused = fixture.station->signIn(u"admin"_s, u"correct hors"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        QVERIFY(!fixture.database->vault().isOpen());
        QVERIFY(!fixture.station->isSignedIn());
        VERIFY_DONE(fixture.station->signIn(u"admin"_s, TestStation::password));
        QVERIFY(fixture.station->isSignedIn());
    }

    void foundsOnce()
    {
        TestStation fixture;
        VERIFY_DONE(fixture.founded);
        const auto again = fixture.station->found({u"二站"_s, QString(), u"b"_s, u"long enough"_s});
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"station_exists"_s);
        QCOMPARE(fixture.station->profile().name, u"泰山社区志愿服务站"_s);
        QVERIFY(fixture.station->profile().unit.isValid());
    }

    void passwordChangeHolds()
    {
        TestStation fixture;
        VERIFY_DONE(fixture.founded);
        QVERIFY(!fixture.station->changePassword(u"wrong one"_s, u"another word"_s));
        VERIFY_DONE(fixture.station->changePassword(TestStation::password, u"another word"_s));
        fixture.reopen();
        QVERIFY(!fixture.station->signIn({}, TestStation::password));
        VERIFY_DONE(fixture.station->signIn({}, u"another word"_s));
        QVERIFY(Integrity::check(*fixture.database)->sound());
    }

    void lockAndUnlock()
    {
        TestStation fixture;
        VERIFY_DONE(fixture.founded);
        fixture.station->lock();
        QVERIFY(!fixture.station->isSignedIn());
        QVERIFY(!fixture.station->unlock(u"wrong one"_s));
        VERIFY_DONE(fixture.station->unlock(TestStation::password));
        QVERIFY(fixture.station->isSignedIn());
    }

    void settingsStay()
    {
        TestStation fixture;
        VERIFY_DONE(fixture.founded);
        QCOMPARE(fixture.station->setting(u"idle.minutes"_s, u"10"_s), u"10"_s);
        VERIFY_DONE(fixture.station->setSetting(u"idle.minutes"_s, u"5"_s));
        VERIFY_DONE(fixture.station->setSetting(u"idle.minutes"_s, u"7"_s));
        fixture.reopen();
        QCOMPARE(fixture.station->setting(u"idle.minutes"_s), u"7"_s);
    }
};

QTEST_GUILESS_MAIN(TestStationDoor)
#include "tst_station.moc"

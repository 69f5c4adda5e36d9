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
        fixture.clock.set(fixture.clock.now().addSecs(60)); // two were wrong
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

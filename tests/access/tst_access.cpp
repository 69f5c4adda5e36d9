// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, and where.
#include "models/access/access.h"
#include "models/storage/transaction.h"
#include "tests/support/teststation.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

class TestAccess final : public QObject
{
    Q_OBJECT

private:
    /// Adds a row of its own; the id.
    static qint64 add(Database &database, const char *table, const Fields &fields)
    {
        auto transaction = Transaction::begin(database, u"test.access"_s);
        const qint64 id = database.ids().next();
        if (!transaction || !transaction->insert(table, id, fields) || !transaction->commit())
            qFatal("nothing was added");
        return id;
    }

private Q_SLOTS:
    void rolesHoldWhatLowerOnesHold_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QList<bool>>("held"); // see, change people, grant stars, manage users
        QTest::newRow("reader") << u"reader"_s << QList<bool>{true, false, false, false};
        QTest::newRow("clerk") << u"clerk"_s << QList<bool>{true, true, false, false};
        QTest::newRow("reviewer") << u"reviewer"_s << QList<bool>{true, true, true, false};
        QTest::newRow("administrator") << u"administrator"_s << QList<bool>{true, true, true, true};
    }

    void rolesHoldWhatLowerOnesHold()
    {
        QFETCH(QString, role);
        QFETCH(QList<bool>, held);
        TestStation at;
        at.database->setUser(
            UserId(add(*at.database, "user", {{"name", u"somebody"_s}, {"role", role}})));
        const Access access(*at.database);
        int place = 0;
        for (const Right right :
            {Right::SeeRecords, Right::ChangePeople, Right::GrantStars, Right::ManageUsers}) {
            QCOMPARE(access.has(right), held.at(place));
            QCOMPARE(access.require(right).ok(), held.at(place));
            ++place;
        }
    }

    void nobodyMayNothing()
    {
        TestStation at;
        at.database->setUser({});
        const auto refused = Access(*at.database).require(Right::SeeRecords);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        QVERIFY(!Access(*at.database).scope().contains({}));
    }

    void scopeIsTheSubtree()
    {
        TestStation at;
        const UnitId own = at.station->profile().unit;
        const auto unit = [&at](UnitId parent, const QString &name) {
            return UnitId(add(*at.database, "unit",
                {{"parent_id", parent.value()}, {"level", u"point"_s}, {"name", name}}));
        };
        const UnitId east = unit(own, u"东点"_s);
        const UnitId eastSquad = unit(east, u"东点一组"_s);
        const UnitId west = unit(own, u"西点"_s);
        at.database->setUser(UserId(add(*at.database, "user",
            {{"name", u"east"_s}, {"role", u"clerk"_s}, {"unit_id", east.value()}})));
        const Access access(*at.database);
        QVERIFY(access.require(Right::ChangePeople, east));
        QVERIFY(access.require(Right::ChangePeople, eastSquad));
        const auto refused = access.require(Right::ChangePeople, west);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"outside_scope"_s);
        QVERIFY(!access.require(Right::ChangePeople, UnitId()));
    }
};

QTEST_GUILESS_MAIN(TestAccess)

#include "tst_access.moc"

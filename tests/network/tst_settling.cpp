// SPDX-License-Identifier: GPL-3.0-or-later
// A file from before is put in order beside the window.
#include "app/settling.h"
#include "app/workplace.h"
#include "models/network/earnedunits.h"
#include "models/station/nameorder.h"
#include "models/storage/integrity.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "tests/support/stationrows.h"
#include "tests/support/teststation.h"
#include "ui/controls/jobprogress.h"
#include "ui/shell/mainwindow.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

using Ids = std::vector<qint64>;

class TestSettling final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settlesOnceAndTells()
    {
        const FixedClock clock(QDate(2026, 11, 23));
        const QTemporaryDir folder;
        const auto workplace = *Workplace::open(
            folder.filePath(u"station.vsdb"_s), clock, Database::Mode::CreateMissing);
        VERIFY_DONE(workplace->station().found(
            {u"泰山社区志愿服务站"_s, u"411102001001"_s, u"admin"_s, u"correct horse"_s}));
        Database &database = workplace->database();
        const UnitId unit = workplace->volunteers().homeUnit();
        StationRows rows(database);
        const VolunteerId wang = rows.volunteer(u"王芳"_s);
        const VolunteerId wan = rows.volunteer(u"万欣"_s);
        rows.opening(wang, 600, QDate(2026, 2, 1));
        {
            auto transaction = Transaction::begin(database, u"test"_s);
            VERIFY_DONE(
                transaction->update("volunteer", wang.value(), {{"unit_id", unit.value()}}));
            VERIFY_DONE(
                transaction->update("volunteer", wang.value(), {{"name_key", u"wangfang"_s}}));
            VERIFY_DONE(transaction->update("volunteer", wan.value(), {{"name_key", u"wanxin"_s}}));
            for (const QString &key : {u"network.earned_units"_s, u"names.order"_s}) {
                Query query(database, u"SELECT id FROM setting WHERE key = ?"_s);
                query.bind(key);
                QVERIFY(query.next());
                VERIFY_DONE(
                    transaction->update("setting", query.integer(0), {{"key", u"was "_s + key}}));
            }
            VERIFY_DONE(transaction->commit());
        }
        MainWindow window;
        const QSignalSpy network(&workplace->network(), &Network::changed);
        settleBeside(*workplace, window);
        QCOMPARE(workplace->volunteers().list({}), (Ids{wang.value(), wan.value()}));
        QVERIFY(window.findChild<JobProgress *>());
        QTRY_COMPARE(network.size(), 1);
        QVERIFY(earnedUnits().isDone(database));
        const auto figures = workplace->network().rollUp(QDate(2026, 1, 1), QDate(2026, 12, 31));
        VERIFY_DONE(figures);
        QCOMPARE(figures->own(unit).minutes, 600);
        QVERIFY(nameOrder().isDone(database));
        QCOMPARE(workplace->volunteers().list({}), (Ids{wan.value(), wang.value()}));
        const auto report = Integrity::check(database);
        VERIFY_DONE(report);
        QVERIFY(report->sound());

        QTRY_VERIFY(!window.findChild<JobProgress *>());
        settleBeside(*workplace, window);
        QVERIFY(!window.findChild<JobProgress *>());
    }
};

QTEST_MAIN(TestSettling)
#include "tst_settling.moc"

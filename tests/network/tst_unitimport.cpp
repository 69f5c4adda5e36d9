// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of the network from a list.
#include "models/network/unitimport.h"
#include "models/network/unitlist.h"
#include "models/storage/integrity.h"
#include "tests/support/networkscene.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

namespace
{

/// A station alone in its file, and a way to bring lists in.
struct ImportScene {
    TestStation at;
    const CodeTables codes;
    Volunteers volunteers{*at.database};
    Network network{*at.database, codes, volunteers};
    HeldRows heldRows{*at.database};
    UnitImport import{*at.database, heldRows, network};

    ImportReport take(const QString &lines, Importer::Mode mode = Importer::Mode::Commit)
    {
        QFile file(at.folder.filePath(u"units.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no list");
        file.write((u"名称,级别,编码,上级,负责人\n"_s + lines).toUtf8());
        file.close();
        const auto source = import.locate(file.fileName());
        const auto report = source ? import.run(*source, mode) : source.error();
        if (!report)
            qFatal("%s", qPrintable(report.error().text));
        return *report;
    }

    QStringList units() const
    {
        const UnitTree tree = network.tree();
        QStringList list;
        for (const UnitId unit : tree.inOrder())
            list += tree.pathName(unit);
        return list;
    }
};

QStringList outcomes(const ImportReport &report)
{
    QStringList list;
    for (const RowOutcome &row : report.rows)
        list += row.reason.isEmpty() ? statusCode(row.status) : row.reason;
    return list;
}

} // namespace

class TestUnitImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levels_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("level");
        QTest::newRow("city") << u"市"_s << u"city"_s;
        QTest::newRow("county") << u"县"_s << u"district"_s;
        QTest::newRow("town") << u"镇"_s << u"street"_s;
        QTest::newRow("community") << u"社区"_s << u"station"_s;
        QTest::newRow("spaced") << u" 服务 点 "_s << u"point"_s;
        QTest::newRow("code") << u"Squad"_s << u"squad"_s;
        QTest::newRow("unknown") << u"大队"_s << QString();
    }

    void levels()
    {
        QFETCH(QString, text);
        QFETCH(QString, level);
        const auto read = readUnitLevel(text);
        QCOMPARE(read ? unitLevelCode(*read) : QString(), level);
    }

    /// In any order, by code, by name, by path; the file's own station finds its place.
    void theWholeTree()
    {
        ImportScene at;
        const QString list = u"东门服务点,服务点,,源汇区/老街街道/泰山社区志愿服务站,赵敏\n"
                             "泰山社区志愿服务站,社区,411102001001,老街街道,\n"
                             "老街街道,街道,411102001,,\n"
                             "漯河市,市,411100,,\n"
                             "源汇区,区,411102,411100,\n"
                             "合计,,,,\n"
                             "沙北街道,,411103001,郾城区,\n"
                             "郾城区,区,411103,漯河市,\n"_s;
        const QStringList expected{u"added"_s, u"updated"_s, u"added"_s, u"added"_s, u"added"_s,
            u"skipped"_s, u"added"_s, u"added"_s};
        QCOMPARE(outcomes(at.take(list, Importer::Mode::Preview)), expected);
        QCOMPARE(at.units().size(), 1);
        QCOMPARE(outcomes(at.take(list)), expected);
        QCOMPARE(at.units(),
            (QStringList{u"漯河市"_s, u"源汇区"_s, u"源汇区 / 老街街道"_s,
                u"源汇区 / 老街街道 / 泰山社区志愿服务站"_s,
                u"源汇区 / 老街街道 / 泰山社区志愿服务站 / 东门服务点"_s, u"郾城区"_s,
                u"郾城区 / 沙北街道"_s}));
        QCOMPARE(
            at.network.steps(at.at.station->profile().unit)->front().kind, UnitStep::Kind::Moved);
        const QStringList again{u"unchanged"_s, u"unchanged"_s, u"unchanged"_s, u"unchanged"_s,
            u"unchanged"_s, u"skipped"_s, u"unchanged"_s, u"unchanged"_s};
        QCOMPARE(outcomes(at.take(list)), again);
        const auto report = Integrity::check(*at.at.database);
        VERIFY_DONE(report);
        QVERIFY2(report->sound(), report->sound() ? "" : qPrintable(report->findings[0].text));
    }

    void heldWithTheirReason()
    {
        ImportScene at;
        const QStringList reasons = outcomes(at.take(u"漯河市,市,411100,,\n"
                                                     "源汇区,区,411102,,\n"
                                                     "甲点,服务点,,泰山社区志愿服务站,\n"
                                                     "乙点,大队,,泰山社区志愿服务站,\n"
                                                     "丙点,服务点,,没有的站,\n"
                                                     "丁街道,街道,41110,源汇区,\n"
                                                     "戊街道,街道,411103001,源汇区,\n"
                                                     "己岗,服务岗,,漯河市,\n"
                                                     ",街道,,源汇区,备注\n"
                                                     "源汇区,区,411102,,\n"_s));
        QCOMPARE(reasons,
            (QStringList{u"added"_s, u"added"_s, u"added"_s, u"unit_level_unreadable"_s,
                u"unit_parent_unknown"_s, u"unit_code_length"_s, u"unit_code_prefix"_s,
                u"unit_level_misplaced"_s, u"unit_name_missing"_s, u"duplicate"_s}));
        for (const QString &reason : reasons)
            QVERIFY(!at.import.reasonText(reason).isEmpty());
        QCOMPARE(at.heldRows.count(ImportKind::Units), 6);
    }

    void aHeldRowIsMended()
    {
        ImportScene at;
        at.take(u"漯河市,市,411100,,\n戊街道,街道,,没有的区,\n"_s);
        const auto held = at.heldRows.list(ImportKind::Units);
        VERIFY_DONE(held);
        QCOMPARE(held->size(), 1);
        RowCells cells = held->front().cells;
        QCOMPARE(at.import.reasonColumn(held->front().reason, cells), u"parent"_s);
        const auto still = at.import.accept(held->front(), cells);
        QCOMPARE(still->status, RowStatus::Held);
        cells.insert(u"parent"_s, u"漯河市"_s);
        const auto done = at.import.accept(held->front(), cells);
        VERIFY_DONE(done);
        QCOMPARE(done->status, RowStatus::Added);
        QCOMPARE(at.heldRows.count(ImportKind::Units), 0);
        QVERIFY(at.units().contains(u"漯河市 / 戊街道"_s));
    }

    void heldRowsAreTakenTogether()
    {
        ImportScene at;
        at.take(
            u"漯河市,市,411100,,\n戊街道,街道,,没有的区,\n己站,服务站,,戊街道,\n庚街道,街道,,也没有,\n"_s);
        auto held = *at.heldRows.list(ImportKind::Units);
        QCOMPARE(held.size(), 3);
        std::vector<MendedRow> rows;
        for (const HeldRow &row : held)
            rows.push_back({row, row.cells});
        rows[0].cells.insert(u"parent"_s, u"漯河市"_s);
        rows[2].cells.insert(u"person_in_charge"_s, u"张三"_s); // and still without its district
        const auto stopped = at.import.acceptAll(rows, [](int) { return false; });
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(at.heldRows.count(ImportKind::Units), 3);

        const auto outcomes = at.import.acceptAll(rows);
        VERIFY_DONE(outcomes);
        QCOMPARE(outcomes->at(0).status, RowStatus::Added);
        QCOMPARE(outcomes->at(1).status, RowStatus::Added); // hangs below the first
        QCOMPARE(outcomes->at(2).reason, u"unit_parent_unknown"_s);
        QVERIFY(at.units().contains(u"漯河市 / 戊街道 / 己站"_s));
        held = *at.heldRows.list(ImportKind::Units);
        QCOMPARE(held.size(), 1);
        QCOMPARE(held.front().cells.value(u"person_in_charge"_s), u"张三"_s);
    }

    void onlyTheAdministratorImportsUnits()
    {
        ImportScene at;
        auto transaction = Transaction::begin(*at.at.database, u"test"_s);
        const qint64 clerk = at.at.database->ids().next();
        QVERIFY(transaction->insert("user", clerk, {{"name", u"clerk"_s}, {"role", u"clerk"_s}}));
        VERIFY_DONE(transaction->commit());
        QFile file(at.at.folder.filePath(u"units.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"名称,级别\n漯河市,市\n"_s.toUtf8());
        file.close();
        const auto source = at.import.locate(file.fileName());
        VERIFY_DONE(source);
        at.at.database->setUser(UserId(clerk));
        const auto refused = at.import.run(*source, Importer::Mode::Commit);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
    }
};

QTEST_GUILESS_MAIN(TestUnitImport)
#include "tst_unitimport.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The service network: what may hang where, what its verbs refuse and keep.
#include "models/network/unitrules.h"
#include "models/storage/integrity.h"
#include "models/storage/query.h"
#include "tests/support/networkscene.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

namespace
{

QStringList codesOf(const std::vector<Error> &errors)
{
    QStringList codes;
    for (const Error &error : errors)
        codes += error.code;
    return codes;
}

/// City 1 – district 2 – street 3 – station 4; 5 is a closed street under 2.
UnitTree smallTree()
{
    return UnitTree::of({{UnitId(1), {}, u"city"_s, u"漯河市"_s, u"411100"_s, {}, {}},
        {UnitId(2), UnitId(1), u"district"_s, u"源汇区"_s, u"411102"_s, {}, {}},
        {UnitId(3), UnitId(2), u"street"_s, u"老街街道"_s, u"411102001"_s, {}, {}},
        {UnitId(4), UnitId(3), u"station"_s, u"泰山社区"_s, u"411102001001"_s, {}, {}},
        {UnitId(5), UnitId(2), u"street"_s, u"旧街道"_s, u"411102009"_s, {}, QDate(2024, 1, 1)}});
}

} // namespace

class TestNetwork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levels_data()
    {
        QTest::addColumn<QString>("below");
        QTest::addColumn<QString>("above"); // empty: at the top
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *below, const char *above, bool fits) {
            QTest::addRow("%s under %s", below, above)
                << QString::fromLatin1(below) << QString::fromLatin1(above) << fits;
        };
        row("city", "", true);
        row("city", "city", false);
        row("district", "city", true);
        row("district", "street", false);
        row("street", "district", true);
        row("street", "city", true);
        row("station", "", true);
        row("station", "street", true);
        row("station", "station", false);
        row("point", "station", true);
        row("point", "street", true);
        row("point", "city", false);
        row("point", "", false);
        row("squad", "point", true);
        row("squad", "station", true);
        row("post", "squad", true);
        row("post", "street", false);
        row("post", "post", false);
    }

    void levels()
    {
        QFETCH(QString, below);
        QFETCH(QString, above);
        QFETCH(bool, fits);
        QCOMPARE(UnitRules::mayHangUnder(*unitLevel(below), unitLevel(above)), fits);
    }

    void checks_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<int>("parent");
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("wrong");
        const auto row = [](const char *what, int id, int parent, const QString &level,
                             const QString &name, const QString &code, const QStringList &wrong) {
            QTest::newRow(what) << id << parent << level << name << code << wrong;
        };
        row("fine", 0, 3, u"station"_s, u"黄河社区"_s, u"411102001002"_s, {});
        row("without a code", 0, 3, u"station"_s, u"黄河社区"_s, {}, {});
        row("no name", 0, 3, u"station"_s, {}, {}, {u"unit_name_missing"_s});
        row("name taken", 0, 3, u"station"_s, u"泰山社区"_s, {}, {u"unit_name_taken"_s});
        row("same name elsewhere", 0, 2, u"station"_s, u"泰山社区"_s, {}, {});
        row("code taken", 0, 3, u"station"_s, u"黄河"_s, u"411102001001"_s, {u"unit_code_taken"_s});
        row("code of a closed one", 0, 2, u"street"_s, u"新街道"_s, u"411102009"_s, {});
        row("short code", 0, 3, u"station"_s, u"黄河"_s, u"411102001"_s, {u"unit_code_taken"_s});
        row("eleven digits", 0, 3, u"station"_s, u"黄河"_s, u"41110200100"_s,
            {u"unit_code_length"_s});
        row("letters", 0, 3, u"station"_s, u"黄河"_s, u"41110200100A"_s, {u"unit_code_length"_s});
        row("other street", 0, 3, u"station"_s, u"黄河"_s, u"411102002001"_s,
            {u"unit_code_prefix"_s});
        row("district of the city", 0, 1, u"district"_s, u"郾城区"_s, u"411103"_s, {});
        row("district of another city", 0, 1, u"district"_s, u"魏都区"_s, u"411002"_s,
            {u"unit_code_prefix"_s});
        row("own numbering below", 0, 4, u"point"_s, u"东点"_s, u"D-1"_s, {});
        row("parent closed", 0, 5, u"station"_s, u"黄河"_s, {}, {u"unit_parent_closed"_s});
        row("parent unknown", 0, 99, u"station"_s, u"黄河"_s, {}, {u"unit_parent_unknown"_s});
        row("below itself", 2, 3, u"district"_s, u"源汇区"_s, u"411102"_s,
            {u"unit_below_itself"_s, u"unit_level_misplaced"_s});
        row("level does not carry what is below", 3, 2, u"station"_s, u"老街街道"_s, {},
            {u"unit_level_misplaced"_s});
        row("a code stays after a move", 4, 2, u"station"_s, u"泰山社区"_s, u"411102001001"_s, {});
    }

    void checks()
    {
        QFETCH(int, id);
        QFETCH(int, parent);
        QFETCH(QString, level);
        QFETCH(QString, name);
        QFETCH(QString, code);
        QFETCH(QStringList, wrong);
        Unit unit;
        unit.id = UnitId(id);
        unit.parent = UnitId(parent);
        unit.level = *unitLevel(level);
        unit.name = name;
        unit.code = code;
        QCOMPARE(codesOf(UnitRules::check(unit, smallTree())), wrong);
    }

    void remarksOnCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("remarks");
        QTest::newRow("known") << u"411102"_s << u"源汇区"_s << 0;
        QTest::newRow("office of a known one") << u"411102"_s << u"源汇区志愿服务中心"_s << 0;
        QTest::newRow("somebody else's") << u"411102"_s << u"郾城区"_s << 1;
        QTest::newRow("unknown division") << u"411199"_s << u"新区"_s << 1;
        QTest::newRow("unknown street") << u"411102077"_s << u"新街道"_s << 1;
        QTest::newRow("streets are not known there") << u"110101077"_s << u"新街道"_s << 0;
        QTest::newRow("station of a known street") << u"411102001001"_s << u"泰山社区"_s << 0;
        QTest::newRow("none") << QString() << u"泰山社区"_s << 0;
    }

    void remarksOnCodes()
    {
        QFETCH(QString, code);
        QFETCH(QString, name);
        QFETCH(int, remarks);
        Unit unit;
        unit.level = UnitRules::levelOfCode(code);
        unit.code = code;
        unit.name = name;
        QCOMPARE(UnitRules::remarks(unit, CodeTables()).size(), remarks);
    }

    void aFileBeginsWithTheLevelOfItsCode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("level");
        QTest::newRow("city") << u"411100"_s << u"city"_s;
        QTest::newRow("district") << u"411102"_s << u"district"_s;
        QTest::newRow("street") << u"411102001"_s << u"street"_s;
        QTest::newRow("station") << u"411102001001"_s << u"station"_s;
        QTest::newRow("none") << QString() << u"station"_s;
    }

    void aFileBeginsWithTheLevelOfItsCode()
    {
        QFETCH(QString, code);
        QFETCH(QString, level);
        QCOMPARE(unitLevelCode(UnitRules::levelOfCode(code)), level);
    }

    void treeKnowsPathAndOrder()
    {
        const NetworkScene at;
        const UnitTree tree = at.network.tree();
        QCOMPARE(tree.roots(), std::vector{at.city});
        QCOMPARE(tree.pathName(at.own), u"源汇区 / 老街街道 / 泰山社区志愿服务站"_s);
        QCOMPARE(tree.pathName(at.city), u"漯河市"_s);
        QCOMPARE(tree.path(at.own), (std::vector{at.city, at.yuanhui, at.oldStreet, at.own}));
        QCOMPARE(tree.subtree(at.yuanhui),
            (QSet{at.yuanhui, at.oldStreet, at.own, at.roadStreet, at.people}));
        QCOMPARE(tree.inOrder(),
            (std::vector{at.city, at.yuanhui, at.oldStreet, at.own, at.roadStreet, at.people,
                at.yancheng, at.northStreet}));
        QCOMPARE(tree.findByCode(u"411102002"_s), at.roadStreet);
    }

    void changingKeepsWhatWas()
    {
        NetworkScene at;
        QSignalSpy changed(&at.network, &Network::changed);
        Unit unit = *at.network.unit(at.people);
        unit.name = u" 人民东路社区志愿服务站 "_s;
        unit.personInCharge = u"赵敏"_s;
        unit.phone = u"13812345678"_s;
        const auto silent = at.network.change(unit, u" "_s);
        QVERIFY(!silent);
        QCOMPARE(silent.error().code, u"reason_missing"_s);
        QCOMPARE(changed.size(), 0);
        VERIFY_DONE(at.network.change(unit, u"社区更名"_s));
        QCOMPARE(changed.size(), 1);
        const Unit now = *at.network.unit(at.people);
        QCOMPARE(now.name, u"人民东路社区志愿服务站"_s);
        QCOMPARE(now.phone, u"13812345678"_s);
        QCOMPARE(now.parent, at.roadStreet);
        const UnitStep step = at.network.steps(at.people)->front();
        QCOMPARE(step.kind, UnitStep::Kind::Renamed);
        QCOMPARE(step.was, u"人民路社区志愿服务站 (411102002003)"_s);
        QCOMPARE(step.reason, u"社区更名"_s);
    }

    void movingTakesAlongAndIsDated()
    {
        NetworkScene at;
        const UnitId point = at.add(at.people, UnitLevel::Point, u"东门服务点"_s);
        VERIFY_DONE(at.network.move({at.people, at.northStreet, QDate(2026, 3, 1), u"区划调整"_s}));
        QCOMPARE(at.network.tree().path(point),
            (std::vector{at.city, at.yancheng, at.northStreet, at.people, point}));
        QCOMPARE(at.network.treeAsOf(QDate(2026, 2, 28)).path(at.people),
            (std::vector{at.city, at.yuanhui, at.roadStreet, at.people}));
        QCOMPARE(at.network.treeAsOf(QDate(2024, 12, 31)).roots(), (std::vector{at.city, at.own}));
        const UnitStep step = at.network.steps(at.people)->front();
        QCOMPARE(step.kind, UnitStep::Kind::Moved);
        QCOMPARE(step.from, at.roadStreet);
        QCOMPARE(step.to, at.northStreet);
    }

    void movesThatAreRefused_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("parent");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("code");
        const QDate day(2026, 3, 1);
        QTest::newRow("no reason")
            << u"people"_s << u"north"_s << day << u" "_s << u"reason_missing"_s;
        QTest::newRow("tomorrow") << u"people"_s << u"north"_s << QDate(2026, 11, 24) << u"x"_s
                                  << u"unit_day"_s;
        QTest::newRow("before the last move")
            << u"people"_s << u"north"_s << QDate(2024, 12, 31) << u"x"_s << u"unit_day"_s;
        QTest::newRow("where it is")
            << u"people"_s << u"road"_s << day << u"x"_s << u"unit_stays"_s;
        QTest::newRow("below itself")
            << u"yuanhui"_s << u"road"_s << day << u"x"_s << u"unit_below_itself"_s;
        QTest::newRow("wrong level")
            << u"people"_s << u"own"_s << day << u"x"_s << u"unit_level_misplaced"_s;
    }

    void movesThatAreRefused()
    {
        QFETCH(QString, unit);
        QFETCH(QString, parent);
        QFETCH(QDate, on);
        QFETCH(QString, reason);
        QFETCH(QString, code);
        NetworkScene at;
        const QHash<QString, UnitId> units{{u"people"_s, at.people}, {u"north"_s, at.northStreet},
            {u"road"_s, at.roadStreet}, {u"yuanhui"_s, at.yuanhui}, {u"own"_s, at.own}};
        const auto done = at.network.move({units.value(unit), units.value(parent), on, reason});
        QVERIFY(!done);
        QCOMPARE(done.error().code, code);
    }

    void closingAsksWhereEverybodyGoes()
    {
        NetworkScene at;
        const UnitId point = at.add(at.people, UnitLevel::Point, u"东门服务点"_s);
        const VolunteerId person = at.person(u"张建国"_s, at.people);
        const UnitBurden burden{1, 1, 0, 0};
        QCOMPARE(at.network.burden(at.people), burden);
        const QDate today(2026, 11, 23);
        const auto refused = at.network.close({at.people, today, u"合并"_s, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"unit_not_empty"_s);
        QCOMPARE(refused.error().field, u"successor"_s);
        for (const UnitId successor : {at.people, point, at.yuanhui}) {
            const auto wrong = at.network.close({at.people, today, u"合并"_s, successor});
            QVERIFY(!wrong);
            QCOMPARE(wrong.error().code, u"unit_successor"_s);
        }
        QVERIFY(at.network.unit(at.people)->isOpen());
        VERIFY_DONE(at.network.close({at.people, today, u"合并"_s, at.own}));
        QVERIFY(!at.network.unit(at.people)->isOpen());
        QCOMPARE(at.network.unit(point)->parent, at.own);
        QCOMPARE(at.volunteers.find(person)->unit, at.own);
        QCOMPARE(at.network.burden(at.people), UnitBurden());
        const auto again = at.network.close({at.people, today, u"合并"_s, {}});
        QCOMPARE(again.error().code, u"unit_closed"_s);
        VERIFY_DONE(at.network.reopen(at.people, today, u"误撤销"_s));
        QVERIFY(at.network.unit(at.people)->isOpen());
        QCOMPARE(at.network.steps(at.people)->front().kind, UnitStep::Kind::Reopened);
    }

    void theFilesOwnUnitStays()
    {
        NetworkScene at;
        const auto refused = at.network.close({at.own, QDate(2026, 11, 23), u"x"_s, at.people});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"unit_own"_s);
    }

    void onlyTheAdministratorRearranges()
    {
        NetworkScene at;
        auto transaction = Transaction::begin(*at.at.database, u"test"_s);
        const qint64 clerk = at.at.database->ids().next();
        QVERIFY(transaction->insert("user", clerk, {{"name", u"clerk"_s}, {"role", u"clerk"_s}}));
        VERIFY_DONE(transaction->commit());
        at.at.database->setUser(UserId(clerk));
        Unit unit;
        unit.name = u"新"_s;
        const QDate today(2026, 11, 23);
        QCOMPARE(at.network.add(unit).error().kind, Error::Kind::Denied);
        QCOMPARE(
            at.network.change(*at.network.unit(at.people), {}).error().kind, Error::Kind::Denied);
        QCOMPARE(at.network.move({at.people, at.northStreet, today, u"x"_s}).error().kind,
            Error::Kind::Denied);
        QCOMPARE(
            at.network.close({at.people, today, u"x"_s, {}}).error().kind, Error::Kind::Denied);
        QCOMPARE(at.network.reopen(at.people, today, u"x"_s).error().kind, Error::Kind::Denied);
    }

    void theFileStaysSound()
    {
        NetworkScene at;
        at.person(u"张建国"_s, at.people);
        VERIFY_DONE(at.network.move({at.people, at.northStreet, QDate(2026, 3, 1), u"区划调整"_s}));
        VERIFY_DONE(at.network.close({at.people, QDate(2026, 11, 23), u"合并"_s, at.own}));
        const auto report = Integrity::check(*at.at.database);
        VERIFY_DONE(report);
        QVERIFY2(report->sound(), report->sound() ? "" : qPrintable(report->findings[0].text));
    }
};

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"

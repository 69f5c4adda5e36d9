// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of groups, row by row.
#include "models/core/codetables.h"
#include "models/groups/groupimport.h"
#include "models/groups/groups.h"
#include "models/imports/heldrowtable.h"
#include "models/storage/integrity.h"
#include "models/storage/transaction.h"
#include "tests/support/teststation.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

namespace
{

const QString head = u"序号,组织名称,类别,统一社会信用代码,所属社区,上级组织,负责人,负责人电话,"
                     "联系人,联系电话,成立日期,服务领域,队伍提供"_s;

} // namespace

class TestGroupImport final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestStation> m_at;
    const CodeTables m_codes;
    std::unique_ptr<Groups> m_groups;
    std::unique_ptr<HeldRows> m_held;
    std::unique_ptr<GroupImport> m_import;

    QString file(const QStringList &rows)
    {
        const QString path = m_at->folder.filePath(u"groups.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write((u"志愿服务组织一览表\n"_s + head + u'\n' + rows.join(u'\n') + u'\n').toUtf8());
        return path;
    }

    ImportReport take(const QStringList &rows, Importer::Mode mode = Importer::Mode::Commit)
    {
        const auto source = m_import->locate(file(rows));
        if (!source)
            qFatal("%s", qPrintable(source.error().text));
        const auto report = m_import->run(*source, mode);
        if (!report)
            qFatal("%s", qPrintable(report.error().text));
        return *report;
    }

    static QStringList outcomes(const ImportReport &report)
    {
        QStringList words;
        for (const RowOutcome &row : report.rows)
            words += row.reason.isEmpty() ? statusCode(row.status) : row.reason;
        return words;
    }

    Group named(const QString &name)
    {
        GroupFilter filter;
        filter.text = name;
        for (const qint64 id : m_groups->list(filter)) {
            if (const auto group = m_groups->openToChange(GroupId(id));
                group && group->name == name)
                return *group;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<TestStation>();
        m_groups = std::make_unique<Groups>(*m_at->database);
        m_held = std::make_unique<HeldRows>(*m_at->database);
        m_import = std::make_unique<GroupImport>(*m_at->database, m_codes, *m_groups, *m_held);
    }

    void readsWhatListsSay()
    {
        const ImportReport report = take({
            u"1,夕阳红家政服务队,家政服务,91350100M000100Y43,泰山社区,泰山社区志愿服务总队,张 建国,"
            "139 0395 1234,李梅,0395-3942682,2021年3月5日,社区服务、环境保护,志愿者、两辆面包车"_s,
            u"2,泰山社区志愿服务总队,志愿服务组织,漯民证字第0395号,,,王秀兰,无,,,2018.6.1,,"_s,
            u"合计,2,,,,,,,,,,,"_s,
        });
        QCOMPARE(outcomes(report), (QStringList{u"added"_s, u"added"_s, u"skipped"_s}));
        QVERIFY(report.rows[1].detail.contains(u"漯民证字第0395号"_s)); // not checked, and said so
        const Group team = named(u"夕阳红家政服务队"_s);
        QCOMPARE(team.kind, u"1"_s);
        QCOMPARE(team.specialty, u"01"_s);
        QCOMPARE(team.registrationNumber, u"91350100M000100Y43"_s);
        QCOMPARE(team.unit, m_at->station->profile().unit);
        QCOMPARE(team.parent, named(u"泰山社区志愿服务总队"_s).id); // further down in the list
        QCOMPARE(team.inCharge.name, u"张建国"_s);
        QCOMPARE(team.inCharge.phone, u"13903951234"_s);
        QCOMPARE(team.contact.phone, u"0395-3942682"_s);
        QCOMPARE(team.foundedOn, QDate(2021, 3, 5));
        QCOMPARE(team.serviceCategories, (QStringList{u"0001"_s, u"0006"_s}));
        QCOMPARE(team.offers.codes, QStringList{u"1"_s});
        QCOMPARE(team.offers.text, u"两辆面包车"_s);
        QCOMPARE(named(u"泰山社区志愿服务总队"_s).kind, u"2"_s);
        QVERIFY(Integrity::check(*m_at->database)->sound());
    }

    void heldRowsAreHeadedByTheirKind()
    {
        HeldRowTable table(*m_held, {m_import.get()});
        QCOMPARE(table.header(HeldRowTable::NameColumn), u"Name"_s); // of lists of all kinds
        QVERIFY(table.setKind(ImportKind::Groups));
        QVERIFY(!table.setKind(ImportKind::Groups));
        QCOMPARE(table.header(HeldRowTable::NameColumn), u"Group"_s);
    }

    void holdsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no name") << u"1,,队伍,,,,张三,,,,,,"_s << u"name_missing"_s;
        QTest::newRow("code") << u"1,甲队,,91350100M000100Y44,,,,,,,,,"_s
                              << u"credit_code_invalid"_s;
        QTest::newRow("lost digits")
            << u"1,甲队,,4.11102E+17,,,,,,,,,"_s << u"registration_precision_lost"_s;
        QTest::newRow("phone") << u"1,甲队,,,,,张三,1390395,,,,,"_s << u"phone_invalid"_s;
        QTest::newRow("unit") << u"1,甲队,,,月亮社区,,,,,,,,"_s << u"unit_unknown"_s;
        QTest::newRow("parent") << u"1,甲队,,,,某总队,,,,,,,"_s << u"parent_unknown"_s;
        QTest::newRow("its own parent") << u"1,甲队,,,,甲队,,,,,,,"_s << u"group_cycle"_s;
        QTest::newRow("date") << u"1,甲队,,,,,,,,,去年,,"_s << u"founded_on_unreadable"_s;
        QTest::newRow("tomorrow") << u"1,甲队,,,,,,,,,2026-11-24,,"_s << u"founded_on_future"_s;
    }

    void holdsWhatIsWrong()
    {
        QFETCH(QString, row);
        QFETCH(QString, reason);
        QCOMPARE(outcomes(take({row}, Importer::Mode::Preview)), QStringList{reason});
        QCOMPARE(m_held->count(ImportKind::Groups), 0);
        QCOMPARE(outcomes(take({row})), QStringList{reason});
        QCOMPARE(m_groups->count(), 0);
        const auto held = m_held->list(ImportKind::Groups);
        QCOMPARE(held->size(), size_t(1));
        QVERIFY(m_import->reasonText(reason) != reason);
        QVERIFY(!m_import->reasonColumn(reason, held->front().cells).isEmpty());
        // Again: the same answer, held once.
        QCOMPARE(outcomes(take({row})), QStringList{reason});
        QCOMPARE(m_held->count(ImportKind::Groups), 1);
    }

    void aHeldParentHoldsThoseBelow()
    {
        const QStringList rows{u"1,甲队,,,,总队,,,,,,,"_s, u"2,乙队,,,,甲队,,,,,,,"_s,
            u"3,总队,,91350100M000100Y44,,,,,,,,,"_s, u"4,丙队,,,,,,,,,,,"_s};
        QCOMPARE(outcomes(take(rows)),
            (QStringList{
                u"parent_unknown"_s, u"parent_unknown"_s, u"credit_code_invalid"_s, u"added"_s}));
        // Mended from the top, the others follow.
        const auto mend = [this](int row, const QString &key, const QString &text) {
            const auto all = m_held->list(ImportKind::Groups);
            for (const HeldRow &held : *all) {
                RowCells cells = held.cells;
                if (held.row != row)
                    continue;
                if (!key.isEmpty())
                    cells[key] = text;
                return *m_import->accept(held, cells);
            }
            return RowOutcome();
        };
        QCOMPARE(mend(4, {}, {}).reason, u"parent_unknown"_s);
        QCOMPARE(
            mend(5, u"registration_number"_s, u"91350100M000100Y43"_s).status, RowStatus::Added);
        QCOMPARE(mend(3, {}, {}).status, RowStatus::Added);
        QCOMPARE(mend(4, {}, {}).status, RowStatus::Added);
        QCOMPARE(named(u"乙队"_s).parent, named(u"甲队"_s).id);
        QCOMPARE(m_held->count(ImportKind::Groups), 0);
        QCOMPARE(outcomes(take(rows)),
            (QStringList{u"unchanged"_s, u"unchanged"_s, u"unchanged"_s, u"unchanged"_s}));
    }

    void heldRowsAreTakenTogether()
    {
        take({u"1,甲队,,,,总队,,,,,,,"_s, u"2,乙队,,,,没有的队,,,,,,,"_s,
            u"3,总队,,91350100M000100Y44,,,,,,,,,"_s});
        std::vector<MendedRow> rows;
        const auto held = m_held->list(ImportKind::Groups);
        for (const HeldRow &row : *held) {
            rows.push_back({row, row.cells});
            if (row.cells.value(u"name"_s) == u"总队"_s)
                rows.back().cells[u"registration_number"_s] = u"91350100M000100Y43"_s;
            if (row.cells.value(u"name"_s) == u"乙队"_s)
                rows.back().cells[u"contact_phone"_s] = u"13903951234"_s;
        }
        const auto stopped = m_import->acceptAll(rows, [](int) { return false; });
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(m_held->count(ImportKind::Groups), 3);

        QCOMPARE(m_import->acceptAll(rows)->size(), 3U);
        QCOMPARE(named(u"甲队"_s).parent, named(u"总队"_s).id);
        const auto left = m_held->list(ImportKind::Groups);
        QCOMPARE(left->size(), 1U);
        QCOMPARE(left->front().cells.value(u"contact_phone"_s), u"13903951234"_s);
        QCOMPARE(left->front().reason, u"parent_unknown"_s);
    }

    void aRingInTheListIsHeld()
    {
        const QStringList answer
            = outcomes(take({u"1,甲队,,,,乙队,,,,,,,"_s, u"2,乙队,,,,甲队,,,,,,,"_s}));
        QVERIFY(answer.contains(u"group_cycle"_s));
        QVERIFY(Integrity::check(*m_at->database)->sound());
    }

    void knowsItsGroupsAgain()
    {
        const QStringList rows{u"1,甲队,队伍,91350100M000100Y43,,,张三,13903951234,,,,,"_s,
            u"2,乙队,队伍,,,,李四,,,,,,"_s, u"3,甲队,队伍,91350100M000100Y43,,,,,,,,,"_s};
        QCOMPARE(outcomes(take(rows)), (QStringList{u"added"_s, u"added"_s, u"duplicate"_s}));
        QCOMPARE(
            outcomes(take(rows)), (QStringList{u"unchanged"_s, u"unchanged"_s, u"duplicate"_s}));
        QCOMPARE(m_groups->count(), 2);
        // What is learnt is filled in, what is blank stays.
        QCOMPARE(outcomes(take({u"1,乙队,,,,甲队,,,,13603951111,2020-01-01,,"_s})),
            QStringList{u"updated"_s});
        const Group second = named(u"乙队"_s);
        QCOMPARE(second.inCharge.name, u"李四"_s);
        QCOMPARE(second.contact.phone, u"13603951111"_s);
        QCOMPARE(second.parent, named(u"甲队"_s).id);
        QCOMPARE(outcomes(take({u"1,丙队,,91350100M000100Y43,,,,,,,,,"_s})),
            QStringList{u"registration_conflict"_s});
    }

    void sameNamesAreToldApartByTheirUnits()
    {
        for (const QString &name : {u"东点"_s, u"西点"_s}) {
            auto transaction = Transaction::begin(*m_at->database, u"test"_s);
            VERIFY_DONE(transaction->insert("unit", m_at->database->ids().next(),
                {{"level", u"point"_s}, {"name", name}, {"code", QString()}}));
            VERIFY_DONE(transaction->commit());
        }
        QCOMPARE(outcomes(take({u"1,巡逻队,,,东点,,,,,,,,"_s, u"2,巡逻队,,,西点,,,,,,,,"_s,
                     u"3,巡逻队,,,,,,,,,,,"_s})),
            (QStringList{u"added"_s, u"added"_s, u"group_ambiguous"_s}));
    }

    void readersMayNot()
    {
        auto transaction = Transaction::begin(*m_at->database, u"test"_s);
        const UserId reader(m_at->database->ids().next());
        VERIFY_DONE(transaction->insert(
            "user", reader.value(), {{"name", u"reader"_s}, {"role", u"reader"_s}}));
        VERIFY_DONE(transaction->commit());
        m_at->database->setUser(reader);
        const auto source = m_import->locate(file({u"1,甲队,,,,,,,,,,,"_s}));
        QCOMPARE(m_import->run(*source, Importer::Mode::Commit).error().code, u"right_missing"_s);
    }
};

QTEST_GUILESS_MAIN(TestGroupImport)

#include "tst_groupimport.moc"

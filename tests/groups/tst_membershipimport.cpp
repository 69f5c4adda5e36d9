// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of who belongs to which group.
#include "models/core/codetables.h"
#include "models/groups/groups.h"
#include "models/groups/membershipimport.h"
#include "models/imports/heldrowtable.h"
#include "models/storage/integrity.h"
#include "models/volunteers/volunteers.h"
#include "tests/support/registrants.h"
#include "tests/support/teststation.h"

#include <QFile>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString head = u"队伍名称,姓名,身份证号,志愿者编号,职务,加入日期,退出日期,退出原因\n"_s;

} // namespace

class TestMembershipImport final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestStation> m_at;
    const CodeTables m_codes;
    std::unique_ptr<Volunteers> m_volunteers;
    std::unique_ptr<Groups> m_groups;
    std::unique_ptr<HeldRows> m_held;
    std::unique_ptr<MembershipImport> m_import;
    VolunteerId m_flower;
    GroupId m_team;

    Result<ImportReport> run(const QString &rows, Importer::Mode mode = Importer::Mode::Commit)
    {
        const QString path = m_at->folder.filePath(u"members.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write((head + rows).toUtf8()) < 0)
            qFatal("no list");
        file.close();
        const auto source = m_import->locate(path);
        return source ? m_import->run(*source, mode) : source.error();
    }

    static QString outcome(const RowOutcome &row)
    {
        return row.reason.isEmpty() ? statusCode(row.status) : row.reason;
    }

    std::vector<VolunteerGroup> memberships() { return *m_groups->groupsOf(m_flower); }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<TestStation>();
        VERIFY_DONE(m_at->founded);
        m_volunteers = std::make_unique<Volunteers>(*m_at->database);
        m_groups = std::make_unique<Groups>(*m_at->database);
        m_held = std::make_unique<HeldRows>(*m_at->database);
        m_import = std::make_unique<MembershipImport>(*m_at->database, m_codes, *m_groups, *m_held);
        m_flower = *m_volunteers->registerVolunteer(people::adult());
        Group team;
        team.name = u"邻里帮"_s;
        team.kind = u"1"_s;
        team.unit = m_at->station->profile().unit;
        team.registrationNumber = u"91350100M000100Y43"_s;
        team.foundedOn = QDate(2020, 1, 1);
        m_team = *m_groups->add(team);
    }

    void rows_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const QString &text, const QString &wanted) {
            QTest::newRow(name) << text << wanted;
        };
        row("by document", u"邻里帮,,411102197908212589,,,2024-1-5,,"_s, u"added"_s);
        row("by station number", u"邻里帮,,,411102-2026-000001,队长,2024.1.5,,"_s, u"added"_s);
        row("by name", u"邻里帮,孟花,,,,2024年1月5日,,"_s, u"added"_s);
        row("group by number", u"91350100M000100Y43,孟花,,,,2024-1-5,,"_s, u"added"_s);
        row("former member", u"邻里帮,孟花,,,,2024-1-5,2025-1-5,搬家"_s, u"added"_s);
        row("no group", u",孟花,,,,2024-1-5,,"_s, u"group_missing"_s);
        row("unknown group", u"无此队,孟花,,,,2024-1-5,,"_s, u"group_unknown"_s);
        row("nobody named", u"邻里帮,,,,,2024-1-5,,"_s, u"person_missing"_s);
        row("unknown person", u"邻里帮,李四,,,,2024-1-5,,"_s, u"volunteer_unknown"_s);
        row("unknown number", u"邻里帮,,,411102-2026-000099,,2024-1-5,,"_s, u"volunteer_unknown"_s);
        row("somebody else's number", u"邻里帮,李四,,411102-2026-000001,,2024-1-5,,"_s,
            u"volunteer_ambiguous"_s);
        row("no first day", u"邻里帮,孟花,,,,,,"_s, u"joined_on_missing"_s);
        row("no day at all", u"邻里帮,孟花,,,,某日,,"_s, u"joined_on_unreadable"_s);
        row("before the group", u"邻里帮,孟花,,,,2019-1-5,,"_s, u"joined_before_founded"_s);
        row("backwards", u"邻里帮,孟花,,,,2024-1-5,2023-1-5,"_s, u"left_before_joined"_s);
        row("a total", u"合计,1,,,,,,"_s, u"skipped"_s);
    }

    void rows()
    {
        QFETCH(QString, row);
        QFETCH(QString, wanted);
        const auto preview = run(row, Importer::Mode::Preview);
        VERIFY_DONE(preview);
        QCOMPARE(outcome(preview->rows.front()), wanted);
        QVERIFY(memberships().empty());
        const auto report = run(row);
        VERIFY_DONE(report);
        QCOMPARE(outcome(report->rows.front()), wanted);
        QCOMPARE(int(memberships().size()), report->count(RowStatus::Added));
        const auto held = m_held->list(ImportKind::Memberships);
        VERIFY_DONE(held);
        QCOMPARE(int(held->size()), report->count(RowStatus::Held));
        if (!held->empty()) {
            QVERIFY(m_import->reasonText(wanted) != wanted);
            QVERIFY(!m_import->reasonColumn(wanted, held->front().cells).isEmpty());
        }
        QVERIFY(Integrity::check(*m_at->database)->sound());
    }

    void secondTimeNothingChanges()
    {
        const QString list = u"邻里帮,孟花,,,队长,2024-1-5,,\n邻里帮,孟花,,,队长,2024-1-5,,\n"_s;
        const auto first = run(list);
        VERIFY_DONE(first);
        QCOMPARE(outcome(first->rows[0]), u"added"_s);
        QCOMPARE(outcome(first->rows[1]), u"duplicate"_s);
        const auto second = run(list);
        VERIFY_DONE(second);
        QCOMPARE(outcome(second->rows[0]), u"unchanged"_s);
        QCOMPARE(memberships().size(), 1U);
        QCOMPARE(memberships().front().membership.role, GroupRole::leader);
    }

    /// A list may end a membership, but neither begin it anew nor say another last day.
    void endsWhatIsKnown()
    {
        VERIFY_DONE(run(u"邻里帮,孟花,,,,2024-1-5,,"_s));
        const auto ended = run(u"邻里帮,孟花,,,,2024-1-5,2025-3-1,外出务工"_s);
        VERIFY_DONE(ended);
        QCOMPARE(outcome(ended->rows.front()), u"updated"_s);
        QCOMPARE(memberships().front().membership.leftOn, QDate(2025, 3, 1));
        QCOMPARE(memberships().front().membership.leftReason, u"外出务工"_s);
        QCOMPARE(outcome(run(u"邻里帮,孟花,,,,2024-1-5,,"_s)->rows.front()), u"unchanged"_s);
        QCOMPARE(outcome(run(u"邻里帮,孟花,,,,2024-1-5,2025-4-1,"_s)->rows.front()),
            u"left_on_differs"_s);
        QCOMPARE(outcome(run(u"邻里帮,孟花,,,,2024-2-5,2025-2-1,"_s)->rows.front()),
            u"membership_overlaps"_s);
    }

    void mendedRowsAreTakenOver()
    {
        VERIFY_DONE(run(u"邻里帮,李四,,,,2024-1-5,,"_s));
        const HeldRow row = m_held->list(ImportKind::Memberships)->front();
        const std::array ids{row.id.value()};
        QCOMPARE(m_held->count(), 1); // as the page of the day tells
        QCOMPARE(
            HeldRowTable(*m_held, {m_import.get()}).fetch(ids).front().cells.at(1).text, u"李四"_s);
        RowCells mended = row.cells;
        mended.insert(u"name"_s, u"王五"_s);
        const auto still = m_import->accept(row, mended);
        VERIFY_DONE(still);
        QCOMPARE(outcome(*still), u"volunteer_unknown"_s);
        QCOMPARE(m_held->list(ImportKind::Memberships)->front().cells, mended);
        mended.insert(u"name"_s, u"孟花"_s);
        const auto taken = m_import->accept(row, mended);
        VERIFY_DONE(taken);
        QCOMPARE(outcome(*taken), u"added"_s);
        QCOMPARE(m_held->count(ImportKind::Memberships), 0);
        QCOMPARE(m_held->count(), 0);
        QCOMPARE(memberships().size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestMembershipImport)

#include "tst_membershipimport.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What the import screens stand on: looking at a list, and importing it on another thread.
#include "models/imports/listdraft.h"
#include "models/imports/listrows.h"
#include "models/storage/integrity.h"
#include "tests/support/testlists.h"

#include <QTest>
#include <QThread>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

namespace
{

/// What a job does: the same, on a thread of its own.
template <typename Work>
auto onThread(Work work)
{
    std::optional<decltype(work())> result;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result.emplace(work()); }));
    thread->start();
    thread->wait();
    return *std::move(result);
}

bool goOn(int, int)
{
    return true;
}

} // namespace

class TestListDraft final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_lists = std::make_unique<TestLists>();
        VERIFY_DONE(m_lists->station.founded);
    }

    void findsTheHead()
    {
        const auto draft = ListDraft::open(m_lists->volunteerImport, m_roster);
        VERIFY_DONE(draft);
        QCOMPARE(draft->sheets().size(), 1U);
        QCOMPARE(draft->head().row, 2);
        QVERIFY(draft->missing().isEmpty());
        const auto rows = draft->firstRows(3);
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows.front().number, 3);
        QCOMPARE(rows.front().texts.at(1), u"江洋诺"_s);
    }

    void takesAnotherHeadRow()
    {
        auto draft = ListDraft::open(
            m_lists->volunteerImport, write("姓名,年龄\n张三,30\n名字,身份证\n李四,4\n"));
        VERIFY_DONE(draft);
        draft->chooseHeadRow(1);
        QCOMPARE(draft->head().row, 1);
        QCOMPARE(draft->head().headings, (QStringList{u"姓名"_s, u"年龄"_s}));
        draft->chooseHeadRow(3);
        QVERIFY(draft->missing().isEmpty());
        draft->assign(1, -1);
        QCOMPARE(draft->missing().size(), 1);
    }

    void opensAListWithoutAHead()
    {
        auto draft = ListDraft::open(m_lists->volunteerImport, write("张三,1\n李四,2\n"));
        VERIFY_DONE(draft);
        QVERIFY(!draft->head().found());
        QCOMPARE(draft->missing().size(), 2);
        draft->chooseHeadRow(1);
        QVERIFY(draft->head().found());
        draft->assign(0, 0);
        draft->assign(1, 1);
        QVERIFY(draft->missing().isEmpty());
        QCOMPARE(draft->firstRows(9).size(), 1U);
    }

    void columnsBeginWhereTheyWereTheLastTime()
    {
        const QByteArray head = "姓名,身份证号,电话,家里电话\n";
        const QString path = write(head + "张三,110105194912310021,,13800138000\n");
        auto draft = onThread([&] { return m_lists->volunteerJobs.open(path); });
        VERIFY_DONE(draft);
        const auto phone = [&] { return specOf(draft->specs(), u"phone"_s); };
        QCOMPARE(draft->head().columnOf[size_t(phone())], 2);
        draft->assign(phone(), 3);
        const ImportSource source = draft->source();
        VERIFY_DONE(onThread([&] { return m_lists->volunteerJobs.commit(source, 1, goOn); }));

        // Spaces make no other head; the columns in another order do.
        const QString again = write("姓 名,身份证号,电话,家里电话\n李四,,,\n");
        draft = onThread([&] { return m_lists->volunteerJobs.open(again); });
        QCOMPARE(draft->head().columnOf[size_t(phone())], 3);
        draft->assign(phone(), 2); // and it can be changed again
        const ImportSource changed = draft->source();
        VERIFY_DONE(onThread([&] { return m_lists->volunteerJobs.commit(changed, 1, goOn); }));
        draft = onThread([&] { return m_lists->volunteerJobs.open(again); });
        QCOMPARE(draft->head().columnOf[size_t(phone())], 2);
        const QString other = write("家里电话,姓名,身份证号,电话\n,李四,,\n");
        draft = onThread([&] { return m_lists->volunteerJobs.open(other); });
        QCOMPARE(draft->head().columnOf[size_t(phone())], 3);
        QVERIFY(Integrity::check(*m_lists->station.database)->sound());
    }

    void reasonsNameTheirColumn_data()
    {
        QTest::addColumn<bool>("hours");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<RowCells>("cells");
        QTest::addColumn<QString>("column");
        const RowCells none;
        QTest::newRow("the longest key")
            << false << u"id_number_checksum"_s << none << u"id_number"_s;
        QTest::newRow("the first of several")
            << false << u"guardian_missing"_s << none << u"guardian_name"_s;
        QTest::newRow("the empty one of several")
            << false << u"guardian_missing"_s << RowCells{{u"guardian_name"_s, u"李四"_s}}
            << u"guardian_phone"_s;
        QTest::newRow("none") << false << u"weather"_s << none << QString();
        QTest::newRow("person") << true << u"volunteer_unknown"_s << none << u"id_number"_s;
        QTest::newRow("time") << true << u"time_unreadable"_s
                              << RowCells{{u"date"_s, u"2026-03-05"_s}, {u"from"_s, u"上午"_s}}
                              << u"from"_s;
        QTest::newRow("score") << true << u"score_out_of_range"_s
                               << RowCells{{u"punctuality"_s, u"5"_s}, {u"skill"_s, u"6"_s}}
                               << u"skill"_s;
        QTest::newRow("asked for only here")
            << true << u"time_over_daily_limit"_s << none << u"review_reason"_s;
        QTest::newRow("asked for next")
            << true << u"time_over_daily_limit"_s << RowCells{{u"review_reason"_s, u"抗洪"_s}}
            << u"second_reason"_s;
    }

    void reasonsNameTheirColumn()
    {
        QFETCH(bool, hours);
        QFETCH(QString, reason);
        QFETCH(RowCells, cells);
        const Importer &importer
            = hours ? static_cast<Importer &>(m_lists->hourImport) : m_lists->volunteerImport;
        QTEST(importer.reasonColumn(reason, cells), "column");
    }

    void previewsAndCommitsOnAThread()
    {
        const auto source = m_lists->volunteerImport.locate(m_roster);
        VERIFY_DONE(source);
        const auto preview
            = onThread([&] { return m_lists->volunteerJobs.preview(*source, goOn); });
        VERIFY_DONE(preview);
        QCOMPARE(preview->report.count(RowStatus::Added), 264);
        QCOMPARE(preview->cells.rowCount(), int(preview->report.rows.size()));
        QCOMPARE(preview->titles.size(), preview->cells.row(3).size());
        QCOMPARE(preview->cells.row(3).first(), u"江洋诺"_s);
        QVERIFY(preview->cells.row(2).isEmpty()); // the head is no row of the list
        QCOMPARE(m_lists->volunteers.count(), 0);

        const auto report
            = onThread([&] { return m_lists->volunteerJobs.commit(*source, 321, goOn); });
        VERIFY_DONE(report);
        QCOMPARE(m_lists->volunteers.count(), 264);
        QCOMPARE(m_lists->heldRows.count(ImportKind::Volunteers), 50);
    }

    void stoppedChangesNothing()
    {
        const auto source = m_lists->volunteerImport.locate(m_roster);
        VERIFY_DONE(source);
        const auto stop = [](int, int) { return false; };
        const auto report
            = onThread([&] { return m_lists->volunteerJobs.commit(*source, 321, stop); });
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
        QCOMPARE(m_lists->volunteers.count(), 0);
        QCOMPARE(m_lists->heldRows.count(ImportKind::Volunteers), 0);
    }

    void readingCanBeStopped()
    {
        QByteArray text("姓名,身份证号\n");
        for (int i = 0; i < 5000; ++i)
            text += "张三," + QByteArray::number(i) + '\n';
        const auto source = m_lists->volunteerImport.locate(write(text));
        VERIFY_DONE(source);
        const ListRows rows(m_lists->volunteerImport.columns(), source->head);
        int calls = 0;
        const auto cells
            = ListCells::read(rows, *source, {0}, [&calls](int) { return ++calls < 2; });
        QVERIFY(!cells);
        QCOMPARE(cells.error().kind, Error::Kind::Cancelled);
        QCOMPARE(calls, 2);
    }

private:
    static int specOf(const std::vector<ColumnSpec> &specs, const QString &key)
    {
        const auto found = std::find_if(
            specs.begin(), specs.end(), [&key](const ColumnSpec &spec) { return spec.key == key; });
        return int(found - specs.begin());
    }
    QString write(const QByteArray &text) const
    {
        const QString path = m_lists->station.folder.filePath(u"list.csv"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return path;
    }

    const QString m_roster = QStringLiteral(VS_TEST_DATA "/roster.xlsx");
    std::unique_ptr<TestLists> m_lists;
};

QTEST_GUILESS_MAIN(TestListDraft)
#include "tst_listdraft.moc"

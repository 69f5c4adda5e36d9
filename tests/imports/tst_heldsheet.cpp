// SPDX-License-Identifier: GPL-3.0-or-later
// Held rows as a sheet that goes out, is mended and comes back, and many of them at once.
#include "models/storage/integrity.h"
#include "models/storage/query.h"
#include "models/tabular/tablewriter.h"
#include "tests/support/testlists.h"

#include <QTest>

#include <algorithm>
#include <optional>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

namespace
{

using Fate = ReturnedRow::Fate;

struct Sheet {
    QStringList head;
    std::vector<QStringList> rows;

    int column(const QString &title) const { return int(head.indexOf(title)); }
};

Sheet readSheet(const QString &path)
{
    Sheet sheet;
    const auto workbook = Workbook::open(path);
    if (!workbook)
        return sheet;
    static_cast<void>((*workbook)->read(0, [&sheet](int, std::span<const Cell> cells) {
        QStringList texts;
        for (const Cell &cell : cells)
            texts += cell.text;
        if (sheet.head.isEmpty()) {
            sheet.head = texts;
        } else {
            texts.resize(sheet.head.size());
            sheet.rows.push_back(texts);
        }
        return true;
    }));
    return sheet;
}

void writeSheet(const QString &path, const Sheet &sheet)
{
    std::vector<TableColumn> columns;
    for (const QString &title : sheet.head)
        columns.push_back({title});
    auto writer = TableWriter::create(path, columns);
    VERIFY_DONE(writer);
    for (const QStringList &row : sheet.rows)
        VERIFY_DONE((*writer)->add(row));
    VERIFY_DONE((*writer)->finish());
}

} // namespace

class TestHeldSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_lists = std::make_unique<TestLists>();
        VERIFY_DONE(m_lists->station.founded);
        VERIFY_DONE(m_lists->import(m_lists->volunteerImport, m_roster));
        m_path = m_lists->station.folder.filePath(u"held.xlsx"_s);
    }

    void goesOutAndComesBack()
    {
        VERIFY_DONE(sheet().write(m_path, held(), u"社区核对"_s));
        QVERIFY(HeldSheet::recognises(m_path));
        QVERIFY(!HeldSheet::recognises(m_roster));
        Sheet out = readSheet(m_path);
        QCOMPARE(out.rows.size(), 50U);

        // Sorted anew, two mended, one wrongly, a row removed, a made-up key and a doubled one.
        std::reverse(out.rows.begin(), out.rows.end());
        const auto minors = rowsHeldFor(out, u"guardian_missing"_s);
        QVERIFY(minors.size() >= 3U);
        mend(out, minors[0], u"袁建国"_s, u"13800138000"_s);
        mend(out, minors[1], u"李秀英"_s, u"13900139000"_s);
        mend(out, minors[2], u"王伟"_s, {}); // the phone is still missing
        out.rows.push_back(out.rows[minors[0]]);
        QStringList forged = out.rows[minors[1]];
        forged[0] = u"VSH-1234-ABCDEF123456"_s;
        out.rows.push_back(forged);
        writeSheet(m_path, out);

        const auto report = sheet().takeBack(m_path);
        VERIFY_DONE(report);
        QCOMPARE(report->rows.size(), 52U);
        QCOMPARE(report->count(Fate::Accepted), 2);
        QCOMPARE(report->count(Fate::StillHeld), 1);
        QCOMPARE(report->count(Fate::Unknown), 2);
        QCOMPARE(report->count(Fate::Untouched), 47);
        QCOMPARE(m_lists->heldRows.count(ImportKind::Volunteers), 48);

        // What was typed for the third one is kept; the first two are settled now.
        const auto again = sheet().takeBack(m_path);
        VERIFY_DONE(again);
        QCOMPARE(again->count(Fate::Settled), 2);
        QCOMPARE(again->count(Fate::Untouched), 48);
        const auto rows = m_lists->heldRows.rows(held());
        VERIFY_DONE(rows);
        QVERIFY(std::any_of(rows->begin(), rows->end(),
            [](const HeldRow &row) { return row.cells.value(u"guardian_name"_s) == u"王伟"_s; }));
        // The original list again: the same rows are not held twice.
        VERIFY_DONE(m_lists->import(m_lists->volunteerImport, m_roster));
        QCOMPARE(m_lists->heldRows.count(ImportKind::Volunteers), 48);
        QVERIFY(Integrity::check(*m_lists->station.database)->sound());
    }

    void leavesWithAReasonThatIsKept()
    {
        QCOMPARE(sheet().write(m_path, held(), u"  "_s).error().code, u"reason_missing"_s);
        QVERIFY(!QFile::exists(m_path));
        VERIFY_DONE(sheet().write(m_path, held(), u"社区核对"_s));
        Query query(*m_lists->station.database,
            u"SELECT people, reason FROM disclosure WHERE how = 'export'"_s);
        QVERIFY(query.next());
        QCOMPARE(query.number(0), 50);
        QCOMPARE(query.text(1), u"社区核对"_s);
    }

    void numberTheSpreadsheetSpoiltStaysHeld()
    {
        VERIFY_DONE(sheet().write(m_path, held(), u"核对"_s));
        const Sheet out = readSheet(m_path);
        const size_t row = rowsHeldFor(out, u"id_number_checksum"_s).front();
        const QString csv = m_lists->station.folder.filePath(u"held.csv"_s);
        Sheet back{out.head, {out.rows[row]}};
        back.rows[0][back.column(u"Document number"_s)] = u"4.20102198005157E+17"_s;
        writeSheet(csv, back);
        const auto report = sheet().takeBack(csv);
        VERIFY_DONE(report);
        QCOMPARE(report->count(Fate::StillHeld), 1);
        QCOMPARE(report->rows[0].reason, u"id_number_precision_lost"_s);
    }

    void kindsAreNotMixed()
    {
        VERIFY_DONE(
            m_lists->import(m_lists->hourImport, QStringLiteral(VS_TEST_DATA "/hours.csv")));
        QCOMPARE(sheet().write(m_path, held({}), u"核对"_s).error().code, u"kinds_mixed"_s);
        QVERIFY(!QFile::exists(m_path));
        HeldFilter hours;
        hours.kind = ImportKind::Hours;
        VERIFY_DONE(sheet().write(m_path, held(hours), u"核对"_s));
        QCOMPARE(sheet().takeBack(m_path)->count(Fate::Untouched),
            m_lists->heldRows.count(ImportKind::Hours));
    }

    void filtersAndCounts()
    {
        VERIFY_DONE(
            m_lists->import(m_lists->hourImport, QStringLiteral(VS_TEST_DATA "/hours.csv")));
        const HeldRows &rows = m_lists->heldRows;
        const auto counts = rows.counts();
        VERIFY_DONE(counts);
        int total = 0;
        for (const HeldCount &count : *counts) {
            total += count.rows;
            HeldFilter filter{count.kind, count.reason, count.import};
            QCOMPARE(int(held(filter).size()), count.rows);
        }
        QCOMPARE(total, int(held({}).size()));
        HeldFilter text;
        text.text = u"袁"_s;
        QVERIFY(!rows.ask(text).isQuick);
        std::optional<std::vector<qint64>> found;
        std::thread other([&] { found = rows.ask(text).all(); });
        other.join();
        QVERIFY(!found->empty() && found->size() < 20U);
    }

    void manyAtOnce()
    {
        const auto ids = held();
        QHash<qint64, RowCells> typed;
        const auto rows = m_lists->heldRows.rows(ids);
        VERIFY_DONE(rows);
        for (const HeldRow &row : *rows) {
            if (row.reason != "guardian_missing"_L1)
                continue;
            RowCells cells = row.cells;
            cells.insert(u"guardian_name"_s, u"袁建国"_s);
            cells.insert(u"guardian_phone"_s, u"13800138000"_s);
            typed.insert(row.id.value(), cells);
        }
        std::optional<Result<HeldJobs::Accepted>> stopped;
        std::optional<Result<HeldJobs::Accepted>> done;
        std::thread other([&] {
            stopped = m_lists->heldJobs.acceptAll(ids, typed, [](int, int) { return false; });
            done = m_lists->heldJobs.acceptAll(ids, typed, [](int, int) { return true; });
        });
        other.join();
        QCOMPARE((*stopped).error().kind, Error::Kind::Cancelled);
        VERIFY_DONE(*done);
        QCOMPARE((**done).taken, int(typed.size()));
        QCOMPARE((**done).stillHeld, 50 - int(typed.size()));
        QCOMPARE(m_lists->heldRows.count(ImportKind::Volunteers), 50 - int(typed.size()));
    }

private:
    HeldSheet sheet()
    {
        return {*m_lists->station.database, m_lists->heldRows,
            {&m_lists->volunteerImport, &m_lists->hourImport}};
    }
    std::vector<qint64> held(const HeldFilter &filter = {ImportKind::Volunteers}) const
    {
        return m_lists->heldRows.ask(filter).all();
    }
    std::vector<size_t> rowsHeldFor(const Sheet &sheet, const QString &reason) const
    {
        const QString text = m_lists->volunteerImport.reasonText(reason);
        std::vector<size_t> places;
        for (size_t i = 0; i < sheet.rows.size(); ++i) {
            if (sheet.rows[i][1] == text)
                places.push_back(i);
        }
        return places;
    }
    static void mend(Sheet &sheet, size_t row, const QString &guardian, const QString &phone)
    {
        sheet.rows[row][sheet.column(u"Guardian"_s)] = guardian;
        sheet.rows[row][sheet.column(u"Guardian's phone"_s)] = phone;
    }

    const QString m_roster = QStringLiteral(VS_TEST_DATA "/roster.xlsx");
    std::unique_ptr<TestLists> m_lists;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestHeldSheet)
#include "tst_heldsheet.moc"

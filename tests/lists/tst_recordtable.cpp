// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/idchanges.h"
#include "models/lists/recordtable.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

class CountingSource final : public RecordSource
{
public:
    int columnCount() const override { return 3; }
    QString header(int column) const override { return u"Column %1"_s.arg(column); }
    Qt::Alignment alignment(int column) const override
    {
        return (column == 1 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    }
    std::vector<RecordRow> fetch(std::span<const qint64> ids) override
    {
        ++fetches;
        std::vector<RecordRow> rows;
        for (const qint64 id : ids) {
            fetchedIds.push_back(id);
            if (id != goneId)
                rows.push_back({id, {{u"row %1"_s.arg(id), u"tip"_s}, {prefix}, {{}, {}, 3}}});
        }
        return rows;
    }

    int fetches = 0;
    qint64 goneId = -1;
    QString prefix = u"a"_s;
    std::vector<qint64> fetchedIds;
};

std::vector<qint64> idsFrom(qint64 first, int count)
{
    std::vector<qint64> ids(static_cast<std::size_t>(count));
    std::iota(ids.begin(), ids.end(), first);
    return ids;
}

} // namespace

class TestRecordTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAProperModel_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("empty") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("100,000") << 100'000;
    }

    void isAProperModel()
    {
        QFETCH(int, rows);
        CountingSource source;
        RecordTable table(source);
        const QAbstractItemModelTester tester(
            &table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setIds(idsFrom(1, rows));
        QCOMPARE(table.rowCount(), rows);
        table.appendIds(idsFrom(1'000'000, 5));
        table.insertId(2, 7'000'000);
        table.recordChanged(7'000'000);
        table.removeId(1'000'001);
        QCOMPARE(table.rowCount(), rows + 5);
        std::vector<qint64> reversed(table.ids().rbegin(), table.ids().rend());
        table.setIds(reversed);
        QCOMPARE(table.ids(), reversed);
        table.setIds(idsFrom(5, 3));
        table.setIds({});
        QCOMPARE(table.rowCount(), 0);
    }

    void fetchesWhatIsShownOnly()
    {
        CountingSource source;
        RecordTable table(source);
        table.setIds(idsFrom(1, 100'000));
        QCOMPARE(source.fetches, 0);
        QCOMPARE(table.index(50'050, 0).data().toString(), u"row 50051"_s);
        QCOMPARE(source.fetches, 1);
        QCOMPARE(source.fetchedIds, idsFrom(50'001, 100));
        for (int row = 50'000; row < 50'100; ++row)
            QVERIFY(table.index(row, 1).data().isValid());
        QCOMPARE(source.fetches, 1);
        QCOMPARE(table.index(99'999, 0).data(RecordTable::IdRole).toLongLong(), 100'000);
        QCOMPARE(source.fetches, 1);
        for (int row = 0; row < 10'000; ++row)
            QVERIFY(table.index(row, 0).data().isValid());
        QCOMPARE(source.fetches, 101);
        QVERIFY(table.index(50'050, 0).data().isValid());
        QCOMPARE(source.fetches, 102); // the cache is small
    }

    void refreshesTheOneRow()
    {
        CountingSource source;
        RecordTable table(source);
        table.setIds(idsFrom(1, 300));
        QCOMPARE(table.index(10, 1).data().toString(), u"a"_s);
        source.fetchedIds.clear();
        source.prefix = u"b"_s;
        const QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        table.recordChanged(11);
        table.recordChanged(999);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), table.index(10, 0));
        QCOMPARE(changed[0][1].toModelIndex(), table.index(10, 2));
        QCOMPARE(table.index(10, 1).data().toString(), u"b"_s);
        QCOMPARE(table.index(11, 1).data().toString(), u"a"_s);
        QCOMPARE(source.fetchedIds, std::vector<qint64>{11});
    }

    void keepsTheSelection_data()
    {
        QTest::addColumn<std::vector<qint64>>("after");
        QTest::addColumn<int>("row");
        std::vector<qint64> scattered; // more runs than are told one by one
        for (qint64 id = 2; id <= 2'000; id += 2)
            scattered.push_back(id);
        std::vector<qint64> reversed = idsFrom(1, 2'000);
        std::reverse(reversed.begin(), reversed.end());
        QTest::newRow("some before it removed") << idsFrom(101, 1'900) << 899;
        QTest::newRow("every other removed") << scattered << 499;
        QTest::newRow("reversed") << reversed << 1'000;
        QTest::newRow("gone") << idsFrom(1, 500) << -1;
        QTest::newRow("all gone") << std::vector<qint64>() << -1;
    }

    void keepsTheSelection()
    {
        QFETCH(std::vector<qint64>, after);
        QFETCH(int, row);
        CountingSource source;
        RecordTable table(source);
        table.setIds(idsFrom(1, 2'000));
        QItemSelectionModel selection(&table);
        selection.setCurrentIndex(
            table.index(999, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        const QPersistentModelIndex held(table.index(999, 1));
        const QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        table.setIds(after);
        QCOMPARE(held.row(), row);
        QCOMPARE(held.isValid(), row >= 0);
        QCOMPARE(selection.selectedRows().size(), row >= 0 ? 1 : 0);
        if (row >= 0)
            QCOMPARE(
                selection.selectedRows().first().data(RecordTable::IdRole).toLongLong(), 1'000);
        QCOMPARE(reset.size(), 0);
    }

    void tellsRoles()
    {
        CountingSource source;
        RecordTable table(source);
        table.setIds(idsFrom(1, 2));
        QCOMPARE(table.index(0, 0).data(Qt::ToolTipRole).toString(), u"tip"_s);
        QCOMPARE(table.index(0, 2).data(RecordTable::StarsRole).toInt(), 3);
        QCOMPARE(table.index(0, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>(),
            Qt::AlignRight | Qt::AlignVCenter);
        QCOMPARE(table.headerData(1, Qt::Horizontal).toString(), u"Column 1"_s);
        QVERIFY(!table.headerData(3, Qt::Horizontal).isValid());
        QCOMPARE(table.idAt(table.index(1, 0)), 2);
        QCOMPARE(table.idAt({}), 0);
        QCOMPARE(table.rowOf(2), 1);
        QCOMPARE(table.rowOf(3), -1);
    }

    void showsAGoneRecordEmptyAndAsksOnce()
    {
        CountingSource source;
        source.goneId = 2;
        RecordTable table(source);
        table.setIds(idsFrom(1, 3));
        QVERIFY(!table.index(1, 0).data().isValid());
        QVERIFY(!table.index(1, 0).data().isValid());
        QCOMPARE(source.fetches, 1);
    }

    void passesSortingOn()
    {
        CountingSource source;
        RecordTable table(source);
        const QSignalSpy sorting(&table, &RecordTable::sortRequested);
        table.sort(2, Qt::DescendingOrder);
        QCOMPARE(sorting.size(), 1);
        QCOMPARE(sorting[0][0].toInt(), 2);
    }

    void findsChanges()
    {
        const std::vector<qint64> before{1, 2, 3, 4, 5};
        const std::vector<qint64> after{0, 1, 4, 5, 6, 7};
        const auto changes = IdChanges::between(before, after, 10);
        QVERIFY(changes.has_value());
        QCOMPARE(changes->removed, (std::vector<RowRun>{{1, 2}}));
        QCOMPARE(changes->inserted, (std::vector<RowRun>{{0, 0}, {4, 5}}));
        QVERIFY(!IdChanges::between(before, after, 2));
        QVERIFY(!IdChanges::between(before, std::vector<qint64>{2, 1, 3, 4, 5}, 10));
        QVERIFY(IdChanges::between(before, before, 0)->inserted.empty());
    }
};

QTEST_GUILESS_MAIN(TestRecordTable)
#include "tst_recordtable.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/recordtable.h"

#include <QHeaderView>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <numeric>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

class CountingSource final : public RecordSource
{
public:
    int columnCount() const override { return 2; }
    QString header(int column) const override { return QString::number(column); }
    std::vector<RecordRow> fetch(std::span<const qint64> ids) override
    {
        fetched += ids.size();
        std::vector<RecordRow> rows;
        for (const qint64 id : ids)
            rows.push_back({id, {{u"row"_s}, {u"%1"_s.arg(id)}}});
        return rows;
    }

    std::size_t fetched = 0;
};

std::vector<qint64> idsFrom(qint64 first, int count)
{
    std::vector<qint64> ids(static_cast<std::size_t>(count));
    std::iota(ids.begin(), ids.end(), first);
    return ids;
}

} // namespace

/// What real views do with the model.
class TestRecordViews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchTheVisiblePagesOnly()
    {
        CountingSource source;
        RecordTable table(source);
        QTableView view;
        view.resize(600, 400);
        view.setModel(&table);
        table.setIds(idsFrom(1, 100'000));
        view.grab();
        view.scrollTo(table.index(70'000, 0));
        view.grab();
        QVERIFY(source.fetched >= 100);
        QVERIFY2(source.fetched <= 400, qPrintable(QString::number(source.fetched)));
    }

    void followAnswersThatShrinkAndGrow()
    {
        CountingSource source;
        RecordTable table(source);
        QTableView flat;
        QTreeView tree;
        flat.setModel(&table);
        tree.setModel(&table);
        table.setIds(idsFrom(1, 2'000));
        flat.selectRow(1'499);
        std::vector<qint64> scattered;
        for (qint64 id = 2'000; id > 0; id -= 4)
            scattered.push_back(id);
        for (const std::vector<qint64> &ids : {scattered, idsFrom(1, 2'000), scattered}) {
            table.setIds(ids);
            flat.grab();
            tree.grab();
            QCOMPARE(flat.verticalHeader()->count(), static_cast<int>(ids.size()));
            QVERIFY(tree.indexBelow(table.index(table.rowCount() - 2, 0)).isValid());
            QCOMPARE(flat.selectionModel()->selectedRows().size(), 1);
            QCOMPARE(table.idAt(flat.selectionModel()->selectedRows().first()), 1'500);
        }
    }
};

QTEST_MAIN(TestRecordViews)
#include "tst_recordviews.moc"

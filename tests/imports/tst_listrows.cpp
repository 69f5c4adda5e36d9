// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/listrows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

std::vector<ColumnSpec> specs()
{
    return {{u"name"_s, u"Name"_s, {u"姓名"_s}, true},
        {u"id_number"_s, u"ID number"_s, {u"身份证号"_s}, true},
        {u"phone"_s, u"Phone"_s, {u"电话"_s}, false}};
}

Head head()
{
    return {2, {u"序号"_s, u"姓名"_s, u"身份证号"_s}, {1, 2, -1}};
}

std::vector<Cell> cells(const QStringList &texts)
{
    std::vector<Cell> result;
    for (const QString &text : texts)
        result.push_back({text, false});
    return result;
}

/// An importer of nothing, to try what all importers share.
class NoImporter final : public Importer
{
public:
    ImportKind kind() const override { return ImportKind::Volunteers; }
    std::vector<ColumnSpec> columns() const override { return specs(); }
    Result<ImportReport> run(const ImportSource &, Mode, const ImportProgress &) override
    {
        return ImportReport();
    }
    Result<std::vector<RowOutcome>> acceptAll(
        const std::vector<MendedRow> &, const ImportProgress &) override
    {
        return std::vector<RowOutcome>();
    }
    QString reasonText(const QString &reason) const override { return reason; }
};

} // namespace

class TestListRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsFollowTheSpecs()
    {
        const ListRows rows(specs(), head());
        const ListRow row = rows.read(5, cells({u"1"_s, u"孟花"_s, u"411102"_s, u"other"_s}));
        QVERIFY(row.isRecord);
        QCOMPARE(row.number, 5);
        QCOMPARE(row.cells.size(), 3U);
        QCOMPARE(row.cells[0].text, u"孟花"_s);
        QCOMPARE(row.cells[1].text, u"411102"_s);
        QVERIFY(row.cells[2].text.isEmpty());

        const RowCells keyed = rows.keyed(row);
        QCOMPARE(keyed, (RowCells{{u"name"_s, u"孟花"_s}, {u"id_number"_s, u"411102"_s}}));
        QCOMPARE(rows.unkeyed(5, keyed).cells[1].text, u"411102"_s);
    }

    void records_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<bool>("isRecord");

        const auto row = [](const char *name, bool isRecord, const QStringList &texts) {
            QTest::newRow(name) << texts << isRecord;
        };
        row("person", true, {u"1"_s, u"孟花"_s, u"411102"_s});
        row("name only", true, {u""_s, u"孟花"_s});
        row("number only", true, {u"1"_s, u""_s, u"411102"_s});
        row("name with a total's first character", true, {u"1"_s, u"合小美"_s});
        row("short row", true, {u"1"_s, u"孟花"_s});
        row("nothing", false, {});
        row("blanks", false, {u" "_s, u"　"_s, u"\u200b"_s});
        row("only its number", false, {u"17"_s});
        row("total", false, {u"合计"_s, u"318人"_s});
        row("spaced total", false, {u"合　计"_s, u"318人"_s});
        row("total behind the number", false, {u"12"_s, u"小计：5"_s, u"5"_s});
        row("total in the name column", false, {u""_s, u"总计"_s, u"12"_s});
        row("signature", false, {u""_s, u"制表人：李四"_s, u"审核人：王五"_s});
        row("note", false, {u""_s, u"注：以上人员均已签字"_s});
        row("title", false, {u""_s, u"泰山社区志愿者花名册"_s});
        row("head again", false, {u"序号"_s, u"姓 名"_s, u"身份证号"_s});
    }

    void records()
    {
        QFETCH(QStringList, texts);
        QFETCH(bool, isRecord);
        QCOMPARE(ListRows(specs(), head()).read(9, cells(texts)).isRecord, isRecord);
    }

    void listsAreLocated()
    {
        const QString path = file(u"社区名单\n序号,姓名,身份证号\n1,孟花,411102\n合计,1\n"_s);
        const NoImporter importer;
        const auto source = importer.locate(path);
        QVERIFY2(source.ok(), source ? "" : qPrintable(source.error().text));
        QCOMPARE(source->head.row, 2);
        QCOMPARE(source->head.columnOf, (std::vector{1, 2, -1}));
        QVERIFY(importer.check(*source));

        QList<int> numbers;
        QList<bool> records;
        const ListRows rows(specs(), source->head);
        QVERIFY(rows.readAll(*source, [&](ListRow &&row) {
            numbers += row.number;
            records += row.isRecord;
            return true;
        }));
        QCOMPARE(numbers, (QList{3, 4}));
        QCOMPARE(records, (QList{true, false}));
    }

    void whatTheListLacksIsNamed()
    {
        const NoImporter importer;
        const auto noHead = importer.locate(file(u"a,b\n1,2\n"_s));
        QVERIFY(!noHead);
        QCOMPARE(noHead.error().code, u"head_missing"_s);
        QVERIFY(noHead.error().text.contains(u"Name"_s));

        const auto incomplete = importer.locate(file(u"姓名,电话\n孟花,1\n"_s));
        QVERIFY(incomplete.ok());
        const auto checked = importer.check(*incomplete);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, u"columns_missing"_s);
        QVERIFY(checked.error().text.contains(u"ID number"_s));

        const auto noSheet = importer.locate(file(u"姓名,电话\n孟花,1\n"_s), u"Sheet9"_s);
        QVERIFY(!noSheet);
        QCOMPARE(noSheet.error().code, u"sheet_missing"_s);
    }

private:
    QString file(const QString &text)
    {
        const QString path = m_folder.filePath(u"list.csv"_s);
        QFile csv(path);
        if (!csv.open(QIODevice::WriteOnly) || csv.write(text.toUtf8()) < 0)
            qFatal("cannot write the list");
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestListRows)
#include "tst_listrows.moc"

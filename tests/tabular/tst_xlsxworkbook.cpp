// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tabular/sheetfixtures.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

class TestXlsxWorkbook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("number");
        QTest::newRow("shared") << QByteArray("<c r='A1' t='s'><v>0</v></c>") << u"姓名"_s << false;
        QTest::newRow("rich, without phonetics")
            << QByteArray("<c r='A1' t='s'><v>1</v></c>") << u"身份证号"_s << false;
        QTest::newRow("escapes") << QByteArray("<c r='A1' t='s'><v>2</v></c>") << u"一\r\n二&三"_s
                                 << false;
        QTest::newRow("inline") << QByteArray(
            "<c r='A1' t='inlineStr'><is><t>&#24352;</t></is></c>")
                                << u"张"_s << false;
        QTest::newRow("inline rich") << QByteArray(
            "<c r='A1' "
            "t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r><rPh><t>c</t></rPh></is></c>")
                                     << u"ab"_s << false;
        QTest::newRow("cdata") << QByteArray("<c r='A1' t='str'><v><![CDATA[a<b]]></v></c>")
                               << u"a<b"_s << false;
        QTest::newRow("formula text")
            << QByteArray("<c r='A1' t='str'><f>B1&amp;C1</f><v>李四</v></c>") << u"李四"_s
            << false;
        QTest::newRow("formula number")
            << QByteArray("<c r='A1'><f>1+2</f><v>3</v></c>") << u"3"_s << true;
        QTest::newRow("yes") << QByteArray("<c r='A1' t='b'><v>1</v></c>") << u"TRUE"_s << false;
        QTest::newRow("no") << QByteArray("<c r='A1' t='b'><v>0</v></c>") << u"FALSE"_s << false;
        QTest::newRow("error") << QByteArray("<c r='A1' t='e'><v>#N/A</v></c>") << u"#N/A"_s
                               << false;
        QTest::newRow("whole") << QByteArray("<c r='A1'><v>12.0</v></c>") << u"12"_s << true;
        QTest::newRow("fraction") << QByteArray("<c r='A1' s='4'><v>0.30000000000000004</v></c>")
                                  << u"0.3"_s << true;
        QTest::newRow("phone") << QByteArray("<c r='A1'><v>1.3900000001E10</v></c>")
                               << u"13900000001"_s << true;
        QTest::newRow("lost identity number")
            << QByteArray("<c r='A1'><v>4.20102198005157e+17</v></c>") << u"420102198005157000"_s
            << true;
        QTest::newRow("date") << QByteArray("<c r='A1' s='1'><v>46086</v></c>") << u"2026-03-05"_s
                              << false;
        QTest::newRow("year and month")
            << QByteArray("<c r='A1' s='6'><v>46082</v></c>") << u"2026-03-01"_s << false;
        QTest::newRow("date and time") << QByteArray("<c r='A1' s='2'><v>46086.3958333333</v></c>")
                                       << u"2026-03-05 09:30"_s << false;
        QTest::newRow("time") << QByteArray("<c r='A1' s='5'><v>0.395833333333333</v></c>")
                              << u"09:30"_s << false;
        QTest::newRow("elapsed") << QByteArray("<c r='A1' s='3'><v>1.25</v></c>") << u"30:00"_s
                                 << false;
        QTest::newRow("ISO date") << QByteArray("<c r='A1' t='d'><v>2026-03-05T09:30</v></c>")
                                  << u"2026-03-05 09:30"_s << false;
        QTest::newRow("first row without address")
            << QByteArray("<c t='str'><v>x</v></c>") << u"x"_s << false;
    }
    void cells()
    {
        QFETCH(QByteArray, cell);
        const auto result
            = fixtures::readXlsx(fixtures::xlsxParts("<row r='1'>" + cell + "</row>"));
        QCOMPARE(result.error, QString());
        QCOMPARE(result.rows.size(), 1);
        QTEST(result.rows[1].first(), "text");
        QTEST(result.numbers[1].first(), "number");
    }

    void formulaWithoutAResultIsTold_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<bool>("unsolved");
        QTest::newRow("no value") << QByteArray("<c r='A1'><f>1+2</f></c>") << true;
        // As libraries write it that do not calculate; an empty text has its type.
        QTest::newRow("no number") << QByteArray("<c r='A1'><f>1+2</f><v></v></c>") << true;
        QTest::newRow("nothing at all") << QByteArray("<c r='A1'><f>1+2</f><v/></c>") << true;
        QTest::newRow("of text") << QByteArray("<c r='A1' t='str'><f>B1</f></c>") << true;
        QTest::newRow("a number") << QByteArray("<c r='A1'><f>1+2</f><v>3</v></c>") << false;
        QTest::newRow("an empty text")
            << QByteArray("<c r='A1' t='str'><f>B1</f><v></v></c><c r='B1'><v>1</v></c>") << false;
    }
    void formulaWithoutAResultIsTold()
    {
        QFETCH(QByteArray, cell);
        const QTemporaryDir folder;
        const auto workbook = Workbook::open(fixtures::write(folder, u"a.xlsm"_s,
            fixtures::zip(fixtures::xlsxParts("<row r='1'>" + cell + "</row>"))));
        QVERIFY(workbook);
        std::optional<bool> told;
        QVERIFY((*workbook)->read(0, [&told](int, std::span<const Cell> cells) {
            told = cells[0].unsolved;
            return true;
        }));
        QVERIFY(told.has_value());
        QTEST(*told, "unsolved");
    }

    void datesFrom1904()
    {
        auto parts = fixtures::xlsxParts("<row r='1'><c r='A1' s='1'><v>44624</v></c></row>");
        parts[u"xl/workbook.xml"_s].replace("<workbookPr/>", "<workbookPr date1904='1'/>");
        QCOMPARE(fixtures::readXlsx(parts).rows[1].first(), u"2026-03-05"_s);
    }

    void rowsAndColumnsKeepTheirPlace()
    {
        const auto result = fixtures::readXlsx(
            fixtures::xlsxParts("<row r='3'><c r='B3'><v>1</v></c><c r='D3'><v>2</v></c></row>"
                                "<row r='4'><c r='A4' s='1'/></row>"
                                "<row r='6'><c r='A6'><v>3</v></c></row><row r='9'/>"));
        QCOMPARE(result.rows,
            (QMap<int, QStringList>{
                {3, {u""_s, u"1"_s, u""_s, u"2"_s}}, {4, {}}, {5, {}}, {6, {u"3"_s}}}));
    }

    void mergedCellsKeepTheFirstValue()
    {
        const auto result = fixtures::readXlsx(fixtures::xlsxParts(
            "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c><c r='C1'><v>3</v></c></row>"
            "<row r='2'><c r='A2'><v>4</v></c><c r='B2'><v>5</v></c><c r='C2'><v>6</v></c></row>",
            "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"));
        QCOMPARE(result.rows,
            (QMap<int, QStringList>{{1, {u"1"_s, u""_s, u"3"_s}}, {2, {u""_s, u""_s, u"6"_s}}}));
    }

    void hiddenSheetsAreFlagged()
    {
        auto parts = fixtures::xlsxParts({});
        parts[u"xl/workbook.xml"_s]
            = "<x:workbook><x:sheets><x:sheet name='&#22995;' state='hidden' r:id='a'/>"
              "<x:sheet name='b' state='veryHidden' r:id='a'/><x:sheet name='c' r:id='a'/>"
              "<x:sheet name='chart' r:id='c'/></x:sheets></x:workbook>";
        const QTemporaryDir folder;
        const auto workbook
            = Workbook::open(fixtures::write(folder, u"a.xlsx"_s, fixtures::zip(parts)));
        QVERIFY(workbook);
        const auto &sheets = (*workbook)->sheets();
        QCOMPARE(sheets.size(), size_t(3));
        QCOMPARE(sheets[0].name, u"姓"_s);
        QVERIFY(sheets[0].hidden && sheets[1].hidden && !sheets[2].hidden);
    }

    void stopsWhenTold()
    {
        const QTemporaryDir folder;
        const auto workbook = Workbook::open(fixtures::write(folder, u"a.xlsx"_s,
            fixtures::zip(
                fixtures::xlsxParts("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>"))));
        QVERIFY(workbook);
        int rows = 0;
        QVERIFY((*workbook)->read(0, [&rows](int, std::span<const Cell>) { return ++rows < 1; }));
        QCOMPARE(rows, 1);
    }

    void rosterOfTheStation()
    {
        const auto result = fixtures::read(QStringLiteral(VS_TEST_DATA "/roster.xlsx"));
        QCOMPARE(result.error, QString());
        QCOMPARE(result.rows.size(), 323);
        QCOMPARE(result.rows[1], QStringList{u"泰山社区志愿者花名册"_s});
        QCOMPARE(result.rows[2].size(), 13);
        QCOMPARE(result.rows[2][3], u"身份证号码"_s);
        QCOMPARE(result.rows[3].mid(0, 5),
            (QStringList{u"1"_s, u"江洋诺"_s, u"男"_s, u"420102199503224637"_s, u"18676331422"_s}));
        QCOMPARE(result.rows[185][9], u"2022-01-19"_s);
        QCOMPARE(result.rows[323], (QStringList{u"合计"_s, u"318人"_s}));
        QList<int> numericIds;
        for (auto it = result.numbers.cbegin(); it != result.numbers.cend(); ++it) {
            if (it->value(3))
                numericIds += it.key();
        }
        QCOMPARE(numericIds.size(), 6);
        QCOMPARE(numericIds.first(), 61);
        QCOMPARE(result.rows[61][3], u"420102198005157000"_s);
    }
};

QTEST_GUILESS_MAIN(TestXlsxWorkbook)
#include "tst_xlsxworkbook.moc"

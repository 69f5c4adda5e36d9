// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tabular/sheetfixtures.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

namespace
{

const QByteArray book = R"(<?xml version="1.0" encoding="UTF-8"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="旧"><Table><Row><Cell><Data ss:Type="String">y</Data></Cell></Row></Table>
<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>
<Worksheet ss:Name="名单"><Table>
<Row ss:Index="2"><Cell ss:MergeAcross="1"><Data ss:Type="String">花名册&amp;</Data></Cell><Cell><Data ss:Type="String">z</Data></Cell></Row>
<Row><Cell ss:Index="2"><Data ss:Type="Number">4.20102198005157E17</Data></Cell>
<Cell><Data ss:Type="DateTime">2026-03-05T00:00:00.000</Data></Cell>
<Cell><Data ss:Type="DateTime">2026-03-05T09:30:00.000</Data></Cell>
<Cell><Data ss:Type="Boolean">1</Data></Cell></Row>
</Table></Worksheet></Workbook>)";

} // namespace

/// What other programs call `.xls` and is one XML.
class TestSpreadsheetXml final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void reads()
    {
        const auto workbook = Workbook::open(fixtures::write(m_folder, u"a.xls"_s, book));
        QVERIFY(workbook);
        QCOMPARE((*workbook)->sheets().size(), size_t(2));
        QVERIFY((*workbook)->sheets()[0].hidden && !(*workbook)->sheets()[1].hidden);
        const auto result = fixtures::read(**workbook, 1);
        QCOMPARE(result.error, QString());
        QCOMPARE(result.rows,
            (QMap<int, QStringList>{{2, {u"花名册&"_s, u""_s, u"z"_s}},
                {3,
                    {u""_s, u"420102198005157000"_s, u"2026-03-05"_s, u"2026-03-05 09:30"_s,
                        u"TRUE"_s}}}));
        QVERIFY(result.numbers[3][1] && !result.numbers[3][2]);
    }

    void everyTruncation()
    {
        for (qsizetype size = 300; size < book.size(); size += 3) {
            const QString path = fixtures::write(m_folder, u"a.xls"_s, book.first(size));
            QVERIFY(!fixtures::read(path).error.isEmpty());
        }
    }

    void webPageSaysWhatToDo()
    {
        const QString path = fixtures::write(m_folder, u"b.xls"_s,
            "<html><body><table><tr><td>姓名</td><td>身份证号</td></tr></table></body></html>");
        const auto workbook = Workbook::open(path);
        QVERIFY(!workbook);
        QCOMPARE(workbook.error().code, u"sheet_web_page"_s);
        QVERIFY(workbook.error().text.contains(u"XLSX"_s));
    }
};

QTEST_GUILESS_MAIN(TestSpreadsheetXml)
#include "tst_spreadsheetxml.moc"

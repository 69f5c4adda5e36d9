// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tabular/sheetfixtures.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

namespace
{

const QByteArray content = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-content><office:automatic-styles>
<style:style style:name="ta1"><style:table-properties table:display="true"/></style:style>
<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles><office:body><office:spreadsheet>
<table:table table:name="名单" table:style-name="ta1">
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>张<text:span>三</text:span></text:p><text:p>二<text:s/>行</text:p>
<office:annotation><text:p>注</text:p></office:annotation></table:table-cell><table:covered-table-cell/>
<table:table-cell office:value-type="float" office:value="411102197908212000"><text:p>4E+17</text:p></table:table-cell>
<table:table-cell office:value-type="date" office:date-value="2026-03-05"><text:p>3月5日</text:p></table:table-cell>
<table:table-cell office:value-type="date" office:date-value="2026-03-05T09:30:00"/>
<table:table-cell office:value-type="time" office:time-value="PT09H30M00S"/>
<table:table-cell office:value-type="boolean" office:boolean-value="true"/>
<table:table-cell table:number-columns-repeated="16000"/></table:table-row>
<table:table-row/>
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
</table:table>
<table:table table:name="旧" table:style-name="ta2"><table:table-row><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row></table:table>
</office:spreadsheet></office:body></office:document-content>)";

} // namespace

class TestOdsWorkbook final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const fixtures::Files &files)
    {
        return fixtures::write(m_folder, u"a.ods"_s, fixtures::zip(files));
    }

private Q_SLOTS:
    void reads()
    {
        const auto workbook = Workbook::open(file({{u"content.xml"_s, content}}));
        QVERIFY(workbook);
        const auto &sheets = (*workbook)->sheets();
        QCOMPARE(sheets.size(), size_t(2));
        QCOMPARE(sheets[0].name, u"名单"_s);
        QVERIFY(!sheets[0].hidden && sheets[1].hidden);

        const auto first = fixtures::read(**workbook, 0);
        QCOMPARE(first.error, QString());
        QCOMPARE(first.rows,
            (QMap<int, QStringList>{
                {3,
                    {u"张三\n二 行"_s, u""_s, u"411102197908212000"_s, u"2026-03-05"_s,
                        u"2026-03-05 09:30"_s, u"09:30"_s, u"TRUE"_s}},
                {4, {}}, {5, {u"x"_s, u"x"_s}}, {6, {u"x"_s, u"x"_s}}}));
        QVERIFY(first.numbers[3][2] && !first.numbers[3][3]);
        QCOMPARE(fixtures::read(**workbook, 1).rows, (QMap<int, QStringList>{{1, {u"y"_s}}}));
    }

    void refuses()
    {
        QCOMPARE(fixtures::read(file({{u"content.xml"_s, content},
                                    {u"META-INF/manifest.xml"_s, "<a><encryption-data/></a>"}}))
                     .error,
            u"sheet_encrypted"_s);
        QCOMPARE(
            fixtures::read(file({{u"content.xml"_s, "<a/>"}})).error, u"sheet_unknown_format"_s);
        QByteArray many = content;
        many.replace(
            "table:number-columns-repeated=\"2\"", "table:number-columns-repeated=\"2000000000\"");
        QCOMPARE(fixtures::read(file({{u"content.xml"_s, many}})).error, u"sheet_too_large"_s);
        for (qsizetype size = 0; size < content.size(); size += 3)
            QVERIFY(
                !fixtures::read(file({{u"content.xml"_s, content.first(size)}})).error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOdsWorkbook)
#include "tst_odsworkbook.moc"

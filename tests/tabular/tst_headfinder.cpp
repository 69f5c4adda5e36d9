// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/headfinder.h"

#include "tests/tabular/sheetfixtures.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

using Columns = std::vector<int>;
using Lines = QList<QStringList>;

namespace
{

HeadFinder finder()
{
    return HeadFinder({
        {u"name"_s, u"Name"_s, {u"姓名"_s, u"志愿者姓名"_s}, true},
        {u"id_number"_s, u"ID number"_s, {u"身份证号"_s, u"身份证号码"_s, u"证件号码"_s}, true},
        {u"phone"_s, u"Phone"_s, {u"手机"_s, u"联系电话"_s, u"电话"_s}, false},
        {u"guardian"_s, u"Guardian"_s, {u"监护人"_s, u"监护人姓名"_s}, false},
        {u"guardian_phone"_s, u"Guardian's phone"_s, {u"监护人电话"_s}, false},
    });
}

} // namespace

class TestHeadFinder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<Lines>("lines");
        QTest::addColumn<int>("row");
        QTest::addColumn<Columns>("columns");
        QTest::newRow("below a title") << Lines{{u"花名册"_s}, {},
            {u"序号"_s, u"姓名"_s, u"身份证号码"_s, u"电话"_s}, {u"1"_s, u"张三"_s}}
                                       << 3 << Columns{1, 2, 3, -1, -1};
        QTest::newRow("marks, brackets and suffixes") << Lines{{u"*姓 名"_s, u"身份证号(选填)"_s,
            u"联系电话/手机"_s, u"监护人（未成年人必填）"_s}}
                                                      << 1 << Columns{0, 1, 2, 3, -1};
        QTest::newRow("full-width, line break, duty without brackets")
            << Lines{{u"姓　名："_s, u"身份证\n号码【18位】"_s, u"手机必填"_s}} << 1
            << Columns{0, 1, 2, -1, -1};
        QTest::newRow("title of the spec itself")
            << Lines{{u"NAME"_s, u"id number"_s}} << 1 << Columns{0, 1, -1, -1, -1};
        QTest::newRow("exact before bracketed")
            << Lines{{u"电话(监护人)"_s, u"姓名"_s, u"电话"_s}} << 1 << Columns{1, -1, 2, -1, -1};
        QTest::newRow("group head above: the lower row") << Lines{{u"名单"_s},
            {u"姓名"_s, u"身份证号"_s, u"监护人"_s, {}}, {{}, {}, u"姓名"_s, u"电话"_s},
            {u"张三"_s, u"1"_s, u"李四"_s, u"2"_s}} << 3 << Columns{0, 1, -1, 2, 3};
        QTest::newRow("groups over complete heads")
            << Lines{{u"基本信息"_s, {}, u"联系方式"_s}, {u"姓名"_s, u"证件号码"_s, u"手机"_s}} << 2
            << Columns{0, 1, 2, -1, -1};
        QTest::newRow("one word is not a head")
            << Lines{{u"姓名"_s}, {u"张三"_s, u"1"_s}} << 0 << Columns{-1, -1, -1, -1, -1};
        QTest::newRow("nothing") << Lines{} << 0 << Columns{-1, -1, -1, -1, -1};
    }
    void finds()
    {
        QFETCH(Lines, lines);
        std::vector<SampleRow> rows;
        for (const QStringList &line : lines)
            rows.push_back({int(rows.size()) + 1, line});
        const Head head = finder().find(rows);
        QTEST(head.row, "row");
        QTEST(head.columnOf, "columns");
    }

    void theUserMayChangeIt()
    {
        const std::vector<SampleRow> rows = {{1, {u"姓名"_s, u"电话"_s}}};
        Head head = finder().find(rows);
        head.assign(3, 0);
        QCOMPARE(head.columnOf, (Columns{-1, -1, 1, 0, -1}));
        head.assign(2, -1);
        QCOMPARE(head.matched(), 1);
        const std::vector<ColumnSpec> specs = {{{}, u"Name"_s, {}, true}};
        QCOMPARE(head.missing(specs), QStringList{u"Name"_s});
    }

    void choosesTheSheet()
    {
        const QByteArray head = "<row r='2'><c t='str'><v>姓名</v></c><c t='str'><v>电话</v></c>";
        auto parts = fixtures::xlsxParts(head + "<c t='str'><v>身份证号</v></c></row>");
        parts[u"xl/worksheets/list.xml"_s]
            = "<worksheet><sheetData>" + head + "</row></sheetData></worksheet>";
        parts[u"xl/_rels/workbook.xml.rels"_s].replace("</Relationships>",
            "<Relationship Id='l' Type='x/worksheet' "
            "Target='worksheets/list.xml'/></Relationships>");
        parts[u"xl/workbook.xml"_s] = "<workbook><sheets><sheet name='填表说明' r:id='a'/><sheet "
                                      "name='旧' state='hidden' r:id='a'/>"
                                      "<sheet name='名单' r:id='l'/></sheets></workbook>";
        const QTemporaryDir folder;
        const auto workbook
            = Workbook::open(fixtures::write(folder, u"a.xlsx"_s, fixtures::zip(parts)));
        QVERIFY(workbook);
        const auto found = finder().find(**workbook);
        QVERIFY(found);
        QCOMPARE(found->sheet, 2);
        QCOMPARE(found->head.row, 2);
        QCOMPARE(found->head.columnOf, (Columns{0, -1, 1, -1, -1}));
    }

    void rosterOfTheStation()
    {
        const auto workbook = Workbook::open(QStringLiteral(VS_TEST_DATA "/roster.xlsx"));
        QVERIFY(workbook);
        const auto found = finder().find(**workbook);
        QVERIFY(found);
        QCOMPARE(found->head.row, 2);
        QCOMPARE(found->head.columnOf, (Columns{1, 3, 4, 10, 11}));
    }
};

QTEST_GUILESS_MAIN(TestHeadFinder)
#include "tst_headfinder.moc"

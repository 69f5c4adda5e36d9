// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/codetables.h"

#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

class TestCodeTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areInOrder()
    {
        QCOMPARE(m_tables.tables().size(), 25);
        QCOMPARE(m_tables.meaning(u"political_status"_s), u"政治面貌"_s);
        QCOMPARE(m_tables.codes(u"ethnicity"_s).size(), 58U);
        QStringList bands;
        for (const Code &band : m_tables.codes(u"age_band"_s))
            bands.append(band.code);
        QCOMPARE(bands.join(u' '), u"0 8 14 18 28 35 40 45 60"_s);
        QVERIFY(m_tables.codes(u"no_such_table"_s).empty());
    }

    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const QString &table, const QString &text, const QString &code) {
            QTest::newRow(qPrintable(table + u' ' + text)) << table << text << code;
        };
        for (const QString &text :
            {u"党员"_s, u"中共党员"_s, u" 中共　党员 "_s, u"01"_s, u"０１"_s, u"中国共产党党员"_s})
            row(u"political_status"_s, text, u"01"_s);
        row(u"political_status"_s, u"中共预备党员"_s, u"02"_s);
        row(u"political_status"_s, u"团员"_s, u"03"_s);
        row(u"political_status"_s, u"共青团员"_s, u"03"_s);
        row(u"political_status"_s, u"民盟"_s, u"05"_s);
        row(u"political_status"_s, u"九三学社"_s, u"10"_s);
        row(u"political_status"_s, u"群众"_s, u"13"_s);
        row(u"education"_s, u"本科"_s, u"20"_s);
        row(u"education"_s, u"大学本科"_s, u"20"_s);
        row(u"education"_s, u"专科"_s, u"30"_s);
        row(u"education"_s, u"大专"_s, u"30"_s);
        row(u"education"_s, u"硕士"_s, u"14"_s);
        row(u"education"_s, u"博士"_s, u"11"_s);
        row(u"education"_s, u"中专"_s, u"40"_s);
        row(u"education"_s, u"高中"_s, u"60"_s);
        row(u"gender"_s, u"男"_s, u"1"_s);
        row(u"gender"_s, u"F"_s, u"2"_s);
        row(u"ethnicity"_s, u"汉"_s, u"01"_s);
        row(u"ethnicity"_s, u"回族"_s, u"03"_s);
        row(u"skill"_s, u"剪纸"_s, u"20"_s);
        row(u"skill"_s, u"家电维修"_s, u"09"_s);
        row(u"document_type"_s, u"身份证"_s, u"01"_s);
        row(u"occupation"_s, u"退休"_s, u"80"_s);
        row(u"service_category"_s, u"文明交通引导"_s, u"0011"_s);
    }

    void readsWhatPeopleWrite()
    {
        QFETCH(QString, table);
        QFETCH(QString, text);
        QTEST(m_tables.code(table, text).value_or(u"none"_s), "code");
    }

    void refusesWhatIsUnknown()
    {
        QVERIFY(!m_tables.code(u"education"_s, u"私塾"_s));
        QVERIFY(!m_tables.code(u"education"_s, u""_s));
        QVERIFY(!m_tables.code(u"no_such_table"_s, u"本科"_s));
        QCOMPARE(m_tables.label(u"education"_s, u"77"_s), u"77"_s);
        QCOMPARE(m_tables.label(u"education"_s, u"20"_s), u"大学本科"_s);
    }

    void readsLists()
    {
        const CodeList list = m_tables.readList(u"skill"_s, u"剪纸、法律服务，理发 手工制作"_s);
        QCOMPARE(list.codes, QStringList({u"20"_s, u"04"_s}));
        QCOMPARE(list.unknown, QStringList({u"理发"_s}));
        QVERIFY(m_tables.readList(u"skill"_s, u"无"_s).codes.isEmpty());
        QVERIFY(m_tables.readList(u"skill"_s, u"/"_s).unknown.isEmpty());
    }

    void takesTheStationsOwnCodes()
    {
        CodeTables tables;
        tables.add(u"skill"_s, u"51"_s, u"理发"_s);
        tables.add(u"skill"_s, u"20"_s, u"手工与编织"_s);
        QCOMPARE(tables.code(u"skill"_s, u"理发"_s), u"51"_s);
        QCOMPARE(tables.label(u"skill"_s, u"20"_s), u"手工与编织"_s);
        QCOMPARE(tables.code(u"skill"_s, u"手工制作"_s), u"20"_s);
        QCOMPARE(tables.codes(u"skill"_s).size(), 25U);
        tables.add(u"own_table"_s, u"1"_s, u"甲"_s);
        QCOMPARE(tables.label(u"own_table"_s, u"1"_s), u"甲"_s);
    }

    void namesDivisions()
    {
        QCOMPARE(m_tables.divisionName(u"411102"_s), u"河南省漯河市源汇区"_s);
        QCOMPARE(m_tables.divisionName(u"411100"_s), u"河南省漯河市"_s);
        QCOMPARE(m_tables.divisionName(u"410000"_s), u"河南省"_s);
        QCOMPARE(m_tables.divisionName(u"411102001"_s), u"河南省漯河市源汇区老街街道"_s);
        QCOMPARE(m_tables.divisionName(u"411104002"_s), u"河南省漯河市召陵区翟庄街道"_s);
        QCOMPARE(m_tables.divisionName(u"110105"_s), u"北京市朝阳区"_s);
        QCOMPARE(m_tables.divisionName(u"411199"_s), u"河南省漯河市"_s);
        QCOMPARE(m_tables.divisionName(u"419999"_s), u"河南省"_s);
        QCOMPARE(m_tables.divisionName(u"999999"_s), QString());
        QCOMPARE(m_tables.divisionName(u""_s), QString());
    }

    void listsDivisions()
    {
        const auto provinces = m_tables.divisionsBelow({});
        QCOMPARE(provinces.front(), (Code{u"110000"_s, u"北京市"_s}));
        QVERIFY(provinces.size() >= 31 && provinces.size() <= 34);
        const auto counties = m_tables.divisionsBelow(u"411100"_s);
        QCOMPARE(counties.size(), 6U);
        QCOMPARE(counties.front().label, u"源汇区"_s);
        QCOMPARE(m_tables.divisionsBelow(u"411102"_s).size(), 8U);
        QVERIFY(m_tables.divisionsBelow(u"411102001"_s).empty());
        CodeTables tables;
        tables.addDivision(u"411102009"_s, u"新街街道"_s);
        QCOMPARE(tables.divisionsBelow(u"411102"_s).size(), 9U);
    }

private:
    const CodeTables m_tables;
};

QTEST_GUILESS_MAIN(TestCodeTables)
#include "tst_codetables.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tabular/xlsfixtures.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

/// Files from strangers: refused with a reason, whatever they hold, and never a crash.
class TestBrokenSheets final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QByteArray goodXlsx()
    {
        return fixtures::zip(
            fixtures::xlsxParts("<row r='1'><c r='A1' t='s'><v>1</v></c></row>"
                                "<row r='2'><c r='A2' s='1'><v>46086</v></c></row>",
                "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"));
    }
    QString errorOf(const QByteArray &bytes)
    {
        return fixtures::read(fixtures::write(m_folder, u"a.xlsx"_s, bytes)).error;
    }

private Q_SLOTS:
    void packages_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto parts = fixtures::xlsxParts("<row><c><v>1</v></c></row>");
        auto without = parts;
        without.remove(u"xl/worksheets/sheet1.xml"_s);
        QTest::newRow("truncated") << goodXlsx().chopped(40) << u"sheet_damaged"_s;
        QTest::newRow("only a signature") << QByteArray("PK\x03\x04") << u"sheet_damaged"_s;
        QTest::newRow("other package")
            << fixtures::zip({{u"word.txt"_s, "x"}}) << u"sheet_unknown_format"_s;
        QTest::newRow("empty relations")
            << fixtures::zip({{u"_rels/.rels"_s, "<a/>"}}) << u"sheet_damaged"_s;
        QTest::newRow("sheet missing") << fixtures::zip(without) << u"sheet_damaged"_s;
        QTest::newRow("encrypted entries") << fixtures::zip(parts, {1, 0}) << u"sheet_encrypted"_s;
        QTest::newRow("bomb") << fixtures::zip(parts, {0, 0x7000'0000}) << u"sheet_too_large"_s;
        QTest::newRow("lying about sizes")
            << fixtures::zip(parts, {0, 1'000}) << u"sheet_damaged"_s;
        QTest::newRow("compound file")
            << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") << u"sheet_damaged"_s;
        QTest::newRow("letter of an old office program")
            << fixtures::compound({{u"WordDocument"_s, "x"}}) << u"sheet_unknown_format"_s;
        QTest::newRow("workbook under a password")
            << fixtures::compound({{u"EncryptedPackage"_s, "x"}}) << u"sheet_encrypted"_s;
        QTest::newRow("Excel 95") << fixtures::compound({{u"Book"_s, "x"}}) << u"sheet_old_excel"_s;
        QTest::newRow("old workbook under a password")
            << fixtures::xls({{}}, fixtures::record(0x002f, "xxxxxx")) << u"sheet_encrypted"_s;
        auto nested = parts;
        nested[u"xl/worksheets/sheet1.xml"_s] = QByteArray("<a>").repeated(300);
        QTest::newRow("nested too deep") << fixtures::zip(nested) << u"sheet_damaged"_s;
        auto laughing = parts;
        laughing[u"xl/worksheets/sheet1.xml"_s].prepend(
            "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;\">]>");
        QTest::newRow("entities of its own") << fixtures::zip(laughing) << u"sheet_damaged"_s;
    }
    void packages()
    {
        QFETCH(QByteArray, bytes);
        QTEST(errorOf(bytes), "code");
    }

    void rows_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("code");
        const QString damaged = u"sheet_damaged"_s;
        const QString tooLarge = u"sheet_too_large"_s;
        QTest::newRow("cut") << QByteArray("<row r='1'><c r='A1'><v>1") << damaged;
        QTest::newRow("rows backwards")
            << QByteArray("<row r='2'><c><v>1</v></c></row><row r='1'><c><v>1</v></c></row>")
            << damaged;
        QTest::newRow("row 0") << QByteArray("<row r='0'><c><v>1</v></c></row>") << damaged;
        QTest::newRow("row too far")
            << QByteArray("<row r='2000001'><c><v>1</v></c></row>") << tooLarge;
        QTest::newRow("row overflows")
            << QByteArray("<row r='99999999999'><c><v>1</v></c></row>") << damaged;
        QTest::newRow("column too far")
            << QByteArray("<row r='1'><c r='XFD1'><v>1</v></c></row>") << tooLarge;
        QTest::newRow("no such column")
            << QByteArray("<row r='1'><c r='ZZZZZZZZZ1'><v>1</v></c></row>") << damaged;
        QTest::newRow("no address")
            << QByteArray("<row r='1'><c r='1A'><v>1</v></c></row>") << damaged;
        QTest::newRow("no such string")
            << QByteArray("<row r='1'><c t='s'><v>99</v></c></row>") << damaged;
        QTest::newRow("negative string")
            << QByteArray("<row r='1'><c t='s'><v>-1</v></c></row>") << damaged;
        QTest::newRow("no such style")
            << QByteArray("<row r='1'><c s='999999'><v>1</v></c></row>") << QString();
        QTest::newRow("not a number")
            << QByteArray("<row r='1'><c s='1'><v>nan</v></c></row>") << QString();
        QTest::newRow("huge date")
            << QByteArray("<row r='1'><c s='1'><v>1e300</v></c></row>") << QString();
        QTest::newRow("negative time")
            << QByteArray("<row r='1'><c s='3'><v>-5.5</v></c></row>") << QString();
        QTest::newRow("endless hours")
            << QByteArray("<row r='1'><c s='3'><v>2900000</v></c></row>") << QString();
        QTest::newRow("bad escape")
            << QByteArray("<row r='1'><c t='str'><v>_xZZZZ_ _x00</v></c></row>") << QString();
        QTest::newRow("bad utf-8")
            << QByteArray("<row r='1'><c t='str'><v>\xff\xfe</v></c></row>") << QString();
        QTest::newRow("unknown entity")
            << QByteArray("<row r='1'><c t='str'><v>&boom;</v></c></row>") << QString();
        QTest::newRow("cells without rows") << QByteArray("<c><v>1</v></c>") << QString();
        QTest::newRow("cell too long")
            << "<row r='1'><c t='str'><v>" + QByteArray(32'768, 'x') + "</v></c></row>" << tooLarge;
        QTest::newRow("longest cell") << "<row r='1'><c t='str'><v>" + QByteArray(32'767, 'x')
                + "</v></c></row>" << QString();
        QTest::newRow("cell without end")
            << "<row r='1'><c t='str'><v>" + QByteArray(9'000'000, 'x') + "</v></c></row>"
            << tooLarge;
        QTest::newRow("tag without end")
            << "<row r='1' a='" + QByteArray(9'000'000, 'x') + "'/>" << damaged;
        QTest::newRow("many attributes")
            << "<row r='1'" + QByteArray(" a='1'").repeated(100) + "/>" << QString();
    }
    void rows()
    {
        QFETCH(QByteArray, rows);
        QTEST(fixtures::readXlsx(fixtures::xlsxParts(rows)).error, "code");
    }

    void everyTruncation()
    {
        const QByteArray good = goodXlsx();
        QCOMPARE(errorOf(good), QString());
        for (qsizetype size = 1; size < good.size(); size += 7)
            QVERIFY(!errorOf(good.first(size)).isEmpty());
    }

    void everyCutOfASheet()
    {
        const auto parts = fixtures::xlsxParts(
            "<row r='1'><c r='A1' t=\"inlineStr\"><is><t a='&amp;'>x&#65;<![CDATA[y]]>"
            "<!-- z --></t></is></c></row>",
            "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>");
        for (const QString &name : parts.keys()) {
            for (qsizetype size = 0; size < parts[name].size(); ++size) {
                auto cut = parts;
                cut[name].truncate(size);
                static_cast<void>(fixtures::readXlsx(cut));
            }
        }
    }

    void everyByteChanged()
    {
        const QByteArray good = goodXlsx();
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = char(bad[i] ^ (1 << (i % 8)));
            static_cast<void>(errorOf(bad));
        }
    }
};

QTEST_GUILESS_MAIN(TestBrokenSheets)
#include "tst_brokensheets.moc"

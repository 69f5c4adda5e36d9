// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tabular/sheetfixtures.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

using Rows = QMap<int, QStringList>;

class TestCsvWorkbook final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rows>("rows");

        const QString text = u"姓名,电话\n欧阳,13900000001\n"_s;
        const Rows rows = {{1, {u"姓名"_s, u"电话"_s}}, {2, {u"欧阳"_s, u"13900000001"_s}}};
        QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
        QTest::newRow("utf-8") << text.toUtf8() << rows;
        QTest::newRow("utf-8 with mark") << "\xef\xbb\xbf" + text.toUtf8() << rows;
        QTest::newRow("utf-16 little") << QByteArray(little.encode(text)) << rows;
        QTest::newRow("utf-16 big") << QByteArray(big.encode(text)) << rows;
        QTest::newRow("gb18030, with a four-byte character")
            << QByteArray("\xd0\xd5\xc3\xfb,\xb5\xe7\xbb\xb0\n\x82\x35\x8f\x33,1\n")
            << Rows{{1, {u"姓名"_s, u"电话"_s}}, {2, {u"\u9fa6"_s, u"1"_s}}};

        const Rows abcd = {{1, {u"a"_s, u"b"_s}}, {2, {u"c"_s, u"d"_s}}};
        QTest::newRow("crlf") << QByteArray("a,b\r\nc,d\r\n") << abcd;
        QTest::newRow("cr") << QByteArray("a,b\rc,d") << abcd;
        QTest::newRow("no last line end") << QByteArray("a,b\nc,d") << abcd;
        QTest::newRow("tab") << QByteArray("a\tb\nc\td\n") << abcd;
        QTest::newRow("semicolon") << QByteArray("a;b\nc;d\n") << abcd;
        QTest::newRow("full-width comma") << u"a，b\nc，d\n"_s.toUtf8() << abcd;
        QTest::newRow("a separator inside the text")
            << QByteArray("a\tb\nx,y\tz\n") << Rows{{1, {u"a"_s, u"b"_s}}, {2, {u"x,y"_s, u"z"_s}}};
        QTest::newRow("one column") << QByteArray("a\nb\n") << Rows{{1, {u"a"_s}}, {2, {u"b"_s}}};

        QTest::newRow("quotes") << QByteArray("\"a,1\",\"say \"\"hi\"\"\"\n\"\",5\" tall\n")
                                << Rows{{1, {u"a,1"_s, u"say \"hi\""_s}},
                                       {2, {u""_s, u"5\" tall"_s}}};
        QTest::newRow("line breaks in a cell, rows counted as records") << QByteArray(
            "a,\"x\r\ny\"\r\nc,d\r\n") << Rows{{1, {u"a"_s, u"x\r\ny"_s}}, {2, {u"c"_s, u"d"_s}}};
        QTest::newRow("blank rows between, none at the end")
            << QByteArray("a,b\n\n,,\nc,d\n\n,\n")
            << Rows{{1, {u"a"_s, u"b"_s}}, {2, {}}, {3, {}}, {4, {u"c"_s, u"d"_s}}};
        QTest::newRow("uneven rows")
            << QByteArray("a\nb,c,d\ne,f\n")
            << Rows{{1, {u"a"_s}}, {2, {u"b"_s, u"c"_s, u"d"_s}}, {3, {u"e"_s, u"f"_s}}};
        QTest::newRow("spaces around")
            << u" a ,\u3000b\u3000\n"_s.toUtf8() << Rows{{1, {u"a"_s, u"b"_s}}};
        QTest::newRow("digits kept as text by others")
            << QByteArray("=\"0123\",'+86 1,'tis\n=\"\"\"x\"\"\",\t12\n")
            << Rows{{1, {u"0123"_s, u"+86 1"_s, u"'tis"_s}},
                   {2, {u"=\"\"\"x\"\"\""_s.mid(2).chopped(1), u"12"_s}}};
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Rows, rows);
        const auto result = fixtures::read(fixtures::write(m_folder, u"list.csv"_s, bytes));
        QCOMPARE(result.error, QString());
        QCOMPARE(result.rows, rows);
    }

    void piecesMayBeCutAnywhere()
    {
        // Longer than the decoder's piece of 1 MiB, with three bytes a character.
        QByteArray bytes;
        for (int i = 0; i < 100'000; ++i)
            bytes += u"张三丰,\"漯河,\"\"市\"\n"_s.toUtf8();
        const auto result = fixtures::read(fixtures::write(m_folder, u"long.csv"_s, bytes));
        QCOMPARE(result.error, QString());
        QCOMPARE(result.rows.size(), 100'000);
        for (const QStringList &row : result.rows)
            QCOMPARE(row, (QStringList{u"张三丰"_s, u"漯河,\"市"_s}));
    }

    void scientificNotationIsANumber()
    {
        const auto result = fixtures::read(fixtures::write(
            m_folder, u"lost.csv"_s, "a,b,c\n4.11102E+17,411102197908212589,E+1\n"));
        QCOMPARE(result.numbers[2], (QList<bool>{true, false, false}));
    }

    void stopsWhenTold()
    {
        const auto workbook
            = Workbook::open(fixtures::write(m_folder, u"stop.csv"_s, "a,b\nc,d\ne,f\n"));
        QVERIFY(workbook);
        int rows = 0;
        QVERIFY((*workbook)->read(0, [&rows](int, std::span<const Cell>) { return ++rows < 2; }));
        QCOMPARE(rows, 2);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << u"a.csv"_s << QByteArray() << u"sheet_empty"_s;
        QTest::newRow("open quote")
            << u"a.csv"_s << QByteArray("a,b\n\"c,d\n") << u"sheet_damaged"_s;
        QTest::newRow("neither encoding")
            << u"a.csv"_s << QByteArray("a,b\n\xff\xff,c\n") << u"sheet_encoding"_s;
        QTest::newRow("cut utf-16")
            << u"a.csv"_s << QByteArray("\xff\xfe\x00\xd8,\x00,\x00", 8) << u"sheet_encoding"_s;
        QTest::newRow("page") << u"a.xls"_s << QByteArray("<html><table>a,b</table>")
                              << u"sheet_web_page"_s;
        QTest::newRow("binary") << u"a.csv"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                                << u"sheet_unknown_format"_s;
        QTest::newRow("text named xlsx")
            << u"a.xlsx"_s << QByteArray("Dear reader\nhello\n") << u"sheet_unknown_format"_s;
        QTest::newRow("too many columns")
            << u"a.csv"_s << "a" + QByteArray(maxSheetColumns, ',') + "b\n"
            << u"sheet_too_large"_s;
        QTest::newRow("too many rows")
            << u"a.csv"_s << "a,b" + QByteArray(maxSheetRows, '\n') + "c,d\n"
            << u"sheet_too_large"_s;
    }
    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QTEST(fixtures::read(fixtures::write(m_folder, name, bytes)).error, "code");
    }

    void contentCountsNotTheEnding()
    {
        const auto result = fixtures::read(fixtures::write(m_folder, u"a.xlsx"_s, "a,b\nc,d\n"));
        QCOMPARE(result.error, QString());
        QCOMPARE(result.rows.size(), 2);
    }

    void manyBlankColumnsAreHarmless()
    {
        const auto result = fixtures::read(
            fixtures::write(m_folder, u"a.csv"_s, "a,b" + QByteArray(100'000, ',') + "\nc,d\n"));
        QCOMPARE(result.rows, (Rows{{1, {u"a"_s, u"b"_s}}, {2, {u"c"_s, u"d"_s}}}));
    }

    void missingFileAndFolder()
    {
        QCOMPARE(fixtures::read(m_folder.filePath(u"none.csv"_s)).error, u"sheet_not_found"_s);
        QCOMPARE(fixtures::read(m_folder.path()).error, u"sheet_unreadable"_s);
    }

    void hoursOfTheStation()
    {
        const auto result = fixtures::read(QStringLiteral(VS_TEST_DATA "/hours.csv"));
        QCOMPARE(result.error, QString());
        QCOMPARE(result.rows.size(), 961);
        QCOMPARE(result.rows[1].first(), u"姓名"_s);
        QCOMPARE(result.rows[1].size(), 11);
        QCOMPARE(result.rows[5].mid(0, 7),
            (QStringList{u"方萱玉"_s, u"41100219590512137X"_s, u"清洁家园"_s, u"2026-09-08"_s,
                u"08:00"_s, u"09:30"_s, u"服务岗"_s}));
    }
};

QTEST_GUILESS_MAIN(TestCsvWorkbook)
#include "tst_csvworkbook.moc"

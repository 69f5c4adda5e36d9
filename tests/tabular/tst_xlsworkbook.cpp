// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tabular/xlsfixtures.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

namespace
{

QByteArray formula(int row, int column, const QByteArray &result)
{
    return fixtures::xlsCell(0x0006, row, column, result + QByteArray(8, '\0'));
}

/// The result of a formula that is no number: its kind, and a value.
QByteArray noNumber(int kind, int value)
{
    QByteArray bytes(8, '\0');
    bytes[0] = char(kind);
    bytes[2] = char(value);
    bytes[6] = bytes[7] = '\xff';
    return bytes;
}

QByteArray little(quint64 value, int bytes)
{
    QByteArray result;
    fixtures::append(result, value, bytes);
    return result;
}

} // namespace

class TestXlsWorkbook final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    fixtures::Read read(const QByteArray &bytes)
    {
        return fixtures::read(fixtures::write(m_folder, u"a.xls"_s, bytes));
    }

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("number");
        using namespace fixtures;
        QTest::newRow("text") << xlsLabel(0, 0, u" 张三 "_s) << u"张三"_s << false;
        QTest::newRow("shared") << xlsCell(0x00fd, 0, 0, little(1, 4)) << u"身份证号"_s << false;
        QTest::newRow("number") << xlsCell(0x0203, 0, 0, xlsReal(12.5)) << u"12.5"_s << true;
        QTest::newRow("lost identity number") << xlsCell(0x0203, 0, 0, xlsReal(4.20102198005157e17))
                                              << u"420102198005157000"_s << true;
        QTest::newRow("small whole")
            << xlsCell(0x027e, 0, 0, little((7U << 2) | 2, 4)) << u"7"_s << true;
        QTest::newRow("small hundredth")
            << xlsCell(0x027e, 0, 0, little((725U << 2) | 3, 4)) << u"7.25"_s << true;
        QTest::newRow("date") << xlsCell(0x0203, 0, 0, xlsReal(46'086), 1) << u"2026-03-05"_s
                              << false;
        QTest::newRow("hours") << xlsCell(0x0203, 0, 0, xlsReal(1.25), 2) << u"30:00"_s << false;
        QTest::newRow("yes") << xlsCell(0x0205, 0, 0, little(0x0001, 2)) << u"TRUE"_s << false;
        QTest::newRow("error") << xlsCell(0x0205, 0, 0, little(0x0107, 2)) << u"#DIV/0!"_s << false;
        QTest::newRow("formula") << formula(0, 0, xlsReal(3)) << u"3"_s << true;
        QTest::newRow("formula giving text")
            << formula(0, 0, noNumber(0, 0)) + record(0x0207, xlsText(u"李四"_s)) << u"李四"_s
            << false;
        QTest::newRow("formula giving yes") << formula(0, 0, noNumber(1, 1)) << u"TRUE"_s << false;
        QTest::newRow("formula giving an error")
            << formula(0, 0, noNumber(2, 0x2a)) << u"#N/A"_s << false;
    }
    void cells()
    {
        QFETCH(QByteArray, cell);
        // A text cut between two records goes on with the width of its characters anew.
        const QByteArray shared = fixtures::record(0x00fc,
                                      little(2, 4) + little(2, 4) + fixtures::xlsText(u"姓名"_s)
                                          + fixtures::xlsText(u"身份证号"_s).first(7))
            + fixtures::record(0x003c, little(1, 1) + fixtures::xlsText(u"身份证号"_s).sliced(7));
        const auto result = read(fixtures::xls({{u"名单"_s, cell}}, shared));
        QCOMPARE(result.error, QString());
        QCOMPARE(result.rows.size(), 1);
        QTEST(result.rows[1].first(), "text");
        QTEST(result.numbers[1].first(), "number");
    }

    void rowsKeepTheirPlace()
    {
        using namespace fixtures;
        const QByteArray many = little(4, 2) + little(1, 2) + little(0, 2)
            + little((1U << 2) | 2, 4) + little(0, 2) + little((2U << 2) | 2, 4) + little(2, 2);
        const auto result = read(xls({{u"a"_s, xlsLabel(2, 1, u"x"_s) + record(0x00bd, many)}}));
        QCOMPARE(result.error, QString());
        QCOMPARE(result.rows,
            (QMap<int, QStringList>{{3, {u""_s, u"x"_s}}, {4, {}}, {5, {u""_s, u"1"_s, u"2"_s}}}));
    }

    void mergedCellsKeepTheFirstValue()
    {
        using namespace fixtures;
        const QByteArray merged
            = little(1, 2) + little(0, 2) + little(1, 2) + little(0, 2) + little(1, 2);
        const auto result = read(xls({{u"a"_s,
            xlsLabel(0, 0, u"1"_s) + xlsLabel(0, 1, u"2"_s) + xlsLabel(1, 0, u"3"_s)
                + xlsLabel(1, 2, u"4"_s) + record(0x00e5, merged)}}));
        QCOMPARE(result.rows, (QMap<int, QStringList>{{1, {u"1"_s}}, {2, {u""_s, u""_s, u"4"_s}}}));
    }

    void datesFrom1904()
    {
        using namespace fixtures;
        const auto result = read(xls(
            {{u"a"_s, xlsCell(0x0203, 0, 0, xlsReal(44'624), 1)}}, record(0x0022, little(1, 2))));
        QCOMPARE(result.rows[1].first(), u"2026-03-05"_s);
    }

    void secondAndHiddenSheets()
    {
        using namespace fixtures;
        const QString path = write(m_folder, u"b.xls"_s,
            xls({{u"旧"_s, xlsLabel(0, 0, u"a"_s), true}, {u"新"_s, xlsLabel(0, 0, u"b"_s)}}));
        const auto workbook = Workbook::open(path);
        QVERIFY(workbook);
        QCOMPARE((*workbook)->sheets().size(), size_t(2));
        QVERIFY((*workbook)->sheets()[0].hidden && !(*workbook)->sheets()[1].hidden);
        QCOMPARE(fixtures::read(**workbook, 1).rows, (QMap<int, QStringList>{{1, {u"b"_s}}}));
    }

    void everyTruncation()
    {
        const QByteArray good = fixtures::xls({{u"a"_s, fixtures::xlsLabel(0, 0, u"x"_s)}});
        QCOMPARE(read(good).error, QString());
        for (qsizetype size = 1; size < good.size(); size += 61)
            QVERIFY(!read(good.first(size)).error.isEmpty());
    }

    void everyByteChanged()
    {
        const QByteArray good = fixtures::xls({{u"a"_s, fixtures::xlsLabel(0, 0, u"x"_s)}},
            fixtures::record(0x00fc, little(1, 4) + little(1, 4) + fixtures::xlsText(u"姓名"_s)));
        for (qsizetype i = 0; i < good.size(); ++i) {
            if (good[i] == 0 && i % 16 != 0)
                continue;
            QByteArray bad = good;
            bad[i] = char(bad[i] ^ (1 << (i % 8)));
            static_cast<void>(read(bad));
        }
    }
};

QTEST_GUILESS_MAIN(TestXlsWorkbook)
#include "tst_xlsworkbook.moc"

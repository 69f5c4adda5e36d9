// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/numberformat.h"

#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

class TestNumberFormat final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("kind");
        const auto row = [](const QString &format, NumberKind kind) {
            QTest::newRow(qPrintable(format)) << format << int(kind);
        };
        row(u"General"_s, NumberKind::Plain);
        row(u"0.00"_s, NumberKind::Plain);
        row(u"0.00E+00"_s, NumberKind::Plain);
        row(u"#,##0 \"days\""_s, NumberKind::Plain);
        row(u"0\"小时\""_s, NumberKind::Plain);
        row(u"[Red]0.0"_s, NumberKind::Plain);
        row(u"0\\h"_s, NumberKind::Plain);
        row(u"0;\"yyyy\""_s, NumberKind::Plain);
        row(u"@"_s, NumberKind::Plain);
        row(u"\"open"_s, NumberKind::Plain);
        row(u"yyyy-mm-dd"_s, NumberKind::Date);
        row(u"[$-804]yyyy\"年\"m\"月\"d\"日\";@"_s, NumberKind::Date);
        row(u"m\"月\""_s, NumberKind::Date);
        row(u"yyyy/m/d h:mm"_s, NumberKind::DateTime);
        row(u"h:mm AM/PM"_s, NumberKind::Time);
        row(u"mm:ss"_s, NumberKind::Time);
        row(u"[h]:mm:ss"_s, NumberKind::Elapsed);
        row(u"[mm]"_s, NumberKind::Elapsed);
    }
    void kinds()
    {
        QFETCH(QString, format);
        QTEST(int(numberKind(format)), "kind");
    }

    void builtInKinds()
    {
        for (const int id : {14, 15, 16, 17, 27, 31, 36, 50, 58})
            QCOMPARE(builtInNumberKind(id), NumberKind::Date);
        for (const int id : {18, 19, 20, 21, 32, 45, 47})
            QCOMPARE(builtInNumberKind(id), NumberKind::Time);
        QCOMPARE(builtInNumberKind(22), NumberKind::DateTime);
        QCOMPARE(builtInNumberKind(46), NumberKind::Elapsed);
        for (const int id : {-1, 0, 1, 4, 9, 11, 13, 37, 49, 59, 164})
            QCOMPARE(builtInNumberKind(id), NumberKind::Plain);
    }

    void numbers_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << u"0"_s;
        QTest::newRow("negative zero") << -0.0 << u"0"_s;
        QTest::newRow("whole") << -12.0 << u"-12"_s;
        QTest::newRow("phone") << 13900000001.0 << u"13900000001"_s;
        QTest::newRow("hours") << 12.5 << u"12.5"_s;
        QTest::newRow("rounding") << 0.1 + 0.2 << u"0.3"_s;
        QTest::newRow("small") << 0.00001 << u"0.00001"_s;
        QTest::newRow("15 digits") << 411102197908212.0 << u"411102197908212"_s;
        QTest::newRow("18 digits") << 411102197908212589.0 << u"411102197908213000"_s;
        QTest::newRow("negative 18 digits") << -411102197908212589.0 << u"-411102197908213000"_s;
        QTest::newRow("endless") << 1e300 << u"1e+300"_s;
        QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << QString();
    }
    void numbers()
    {
        QFETCH(double, value);
        QTEST(numberText(value), "text");
    }

    void dates_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, double serial, NumberKind kind, bool from1904,
                             const QString &text) {
            QTest::newRow(name) << serial << int(kind) << from1904 << text;
        };
        row("first day", 1, NumberKind::Date, false, u"1900-01-01"_s);
        row("before the day that never was", 59, NumberKind::Date, false, u"1900-02-28"_s);
        row("after it", 61, NumberKind::Date, false, u"1900-03-01"_s);
        row("today", 46086, NumberKind::Date, false, u"2026-03-05"_s);
        row("1904", 44624, NumberKind::Date, true, u"2026-03-05"_s);
        row("first day of 1904", 0, NumberKind::Date, true, u"1904-01-01"_s);
        row("time is rounded to seconds", 0.395833333, NumberKind::Time, false, u"09:30"_s);
        row("seconds", 0.5 + 1.0 / 86'400, NumberKind::Time, false, u"12:00:01"_s);
        row("rounds up to the next day", 46085.999999999, NumberKind::DateTime, false,
            u"2026-03-05"_s);
        row("date format hides the time", 46086.5, NumberKind::Date, false, u"2026-03-05"_s);
        row("time format hides the date", 46086.5, NumberKind::Time, false, u"12:00"_s);
        row("elapsed", 1.5, NumberKind::Elapsed, false, u"36:00"_s);
        row("negative", -1, NumberKind::Date, false, u"-1"_s);
        row("beyond the calendar", 3e6, NumberKind::Date, false, u"3000000"_s);
        row("plain", 46086, NumberKind::Plain, false, u"46086"_s);
    }
    void dates()
    {
        QFETCH(double, serial);
        QFETCH(int, kind);
        QFETCH(bool, from1904);
        QTEST(dateText(serial, NumberKind(kind), from1904), "text");
    }
};

QTEST_GUILESS_MAIN(TestNumberFormat)
#include "tst_numberformat.moc"

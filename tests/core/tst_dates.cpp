// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/dates.h"
#include "models/core/grouped.h"
#include "models/core/hours.h"

#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

class TestDates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesIsoText()
    {
        for (const QDate date : {QDate(2026, 11, 23), QDate(1, 2, 3), QDate(9999, 12, 31),
                 QDate(10'000, 1, 1), QDate()})
            QCOMPARE(isoText(date), date.toString(Qt::ISODate));
    }

    void readsIsoText()
    {
        for (const QDate date :
            {QDate(2026, 11, 23), QDate(1, 2, 3), QDate(9999, 12, 31), QDate(2024, 2, 29)})
            QCOMPARE(isoDate(isoText(date)), date);
        for (const QString &text : {u""_s, u"2026-2-03"_s, u"2026-02-29"_s, u"2026-13-01"_s,
                 u"0000-01-01"_s, u"-026-01-01"_s, u"2026/02/03"_s, u"2026-02-03 周二"_s,
                 u"２０２６-02-03"_s, u"2026-02-0x"_s})
            QVERIFY2(!isoDate(text).isValid(), qPrintable(text));
    }

    void dates()
    {
        for (const QString &text :
            {u"2026-3-5"_s, u"2026/3/5"_s, u"2026.3.5"_s, u"20260305"_s, u"2026年3月5日"_s,
                u"2026-03-05"_s, u"2026-03-05 00:00:00"_s, u"2026-03-05T09:30"_s,
                u" ２０２６年０３月０５日 "_s, u"2026 年 3 月 5 号"_s, u"二〇二六年三月五日"_s,
                u"2026-03-05 星期四"_s, u"2026年3月5日（星期四）"_s, u"2026/03/05 下午2:00"_s})
            QVERIFY2(readDate(text) == QDate(2026, 3, 5), qPrintable(text));
        QCOMPARE(readDate(u"二〇二六年十二月三十一日"), QDate(2026, 12, 31));
        QCOMPARE(readDate(u"二零二六年十月二十日"), QDate(2026, 10, 20));
    }

    void wrongDates()
    {
        for (const QString &text : {u""_s, u"无"_s, u"26-3-5"_s, u"2026-13-1"_s, u"2026-2-29"_s,
                 u"2026-3"_s, u"2026-3/5"_s, u"2026年3月"_s, u"20260229"_s, u"2026-3-5-6"_s,
                 u"2026-3-5 前后"_s, u"3/5/2026"_s, u"46086"_s, u"0026-03-05"_s, u"2026-3-123"_s})
            QVERIFY2(!readDate(text), qPrintable(text));
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes");
        QTest::newRow("9:00") << u"9:00"_s << 540;
        QTest::newRow("09:00") << u"09:00"_s << 540;
        QTest::newRow("seconds") << u"09:00:00"_s << 540;
        QTest::newRow("full-width colon") << u"9：00"_s << 540;
        QTest::newRow("point") << u"9点30分"_s << 570;
        QTest::newRow("hour word") << u"9时30分"_s << 570;
        QTest::newRow("half") << u"9点半"_s << 570;
        QTest::newRow("whole") << u"14点整"_s << 840;
        QTest::newRow("four digits") << u"0930"_s << 570;
        QTest::newRow("three digits") << u"930"_s << 570;
        QTest::newRow("afternoon") << u"下午2:00"_s << 840;
        QTest::newRow("afternoon 24h") << u"下午 14:00"_s << 840;
        QTest::newRow("morning") << u"上午9点"_s << 540;
        QTest::newRow("noon") << u"中午12:30"_s << 750;
        QTest::newRow("noon, one") << u"中午1点"_s << 780;
        QTest::newRow("evening") << u"晚上7:30"_s << 1'170;
        QTest::newRow("pm") << u"2:00 PM"_s << 840;
        QTest::newRow("midnight") << u"0:00"_s << 0;
        QTest::newRow("end of day") << u"24:00"_s << 1'440;
        QTest::newRow("with date") << u"2026-03-05 09:30"_s << 570;
    }

    void times()
    {
        QFETCH(QString, text);
        QTEST(readTime(text).value_or(-1), "minutes");
    }

    void wrongTimes()
    {
        for (const QString &text : {u""_s, u"上午"_s, u"下午"_s, u"9"_s, u"25:00"_s, u"24:01"_s,
                 u"9:60"_s, u"上午15:00"_s, u"晚上12:00"_s, u"9:5"_s, u"9:000"_s, u"9:00-11:00"_s,
                 u"0970"_s, u"2026-03-05"_s, u"20260305"_s})
            QVERIFY2(!readTime(text), qPrintable(text));
    }

    void shows()
    {
        QCOMPARE(dateText(QDate(2026, 11, 23), QLocale(QLocale::Chinese, QLocale::China)),
            u"2026-11-23 星期一"_s);
        QCOMPARE(dateText(QDate(2026, 11, 23), QLocale(QLocale::English)), u"2026-11-23 Mon"_s);
        QCOMPARE(dateText({}, QLocale(QLocale::English)), QString());
        QCOMPARE(timeText(570), u"09:30"_s);
        QCOMPARE(timeText(1'440), u"24:00"_s);
    }

    void ages()
    {
        const QDate birth(2008, 11, 23);
        QCOMPARE(ageOn(birth, QDate(2026, 11, 22)), 17);
        QCOMPARE(ageOn(birth, QDate(2026, 11, 23)), 18);
        QVERIFY(isMinorOn(birth, QDate(2026, 11, 22)));
        QVERIFY(!isMinorOn(birth, QDate(2026, 11, 23)));
        QVERIFY(isUnderFourteenOn(birth, QDate(2022, 11, 22)));
        QVERIFY(!isUnderFourteenOn(birth, QDate(2022, 11, 23)));
        QCOMPARE(ageOn(QDate(2008, 2, 29), QDate(2026, 2, 28)), 17);
        QCOMPARE(ageOn(QDate(2008, 2, 29), QDate(2026, 3, 1)), 18);
    }

    void hours()
    {
        QCOMPARE(Hours::text(750), u"12.5"_s);
        QCOMPARE(Hours::text(60), u"1"_s);
        QCOMPARE(Hours::text(0), u"0"_s);
        QCOMPARE(Hours::text(6'000), u"100"_s);
        QCOMPARE(Hours::text(20), u"0.33"_s);
        QCOMPARE(Hours::text(-90), u"-1.5"_s);
        QCOMPARE(Hours::withUnit(750), u"12.5 h"_s);
        QCOMPARE(Hours::withUnit(-30), u"-0.5 h"_s);
        QCOMPARE(Hours::withUnit(128'070'180 + 20), u"2,134,503.33 h"_s);
        QCOMPARE(Hours::withUnit(128'070'210), u"2,134,503.5 h"_s);
        QCOMPARE(Hours::text(128'070'210), u"2134503.5"_s);
        QCOMPARE(Hours::grouped(-60'030), u"-1,000.5"_s);
        QCOMPARE(grouped(2'134'503), u"2,134,503"_s);
        QCOMPARE(grouped(300), u"300"_s);
        QCOMPARE(Hours::read(u"12.5"), 750);
        QCOMPARE(Hours::read(u"12.5 小时"), 750);
        QCOMPARE(Hours::read(u"1小时30分钟"), 90);
        QCOMPARE(Hours::read(u"90分钟"), 90);
        QCOMPARE(Hours::read(u"２ｈ"), 120);
        QCOMPARE(Hours::read(u"0.33"), 20);
        for (const QString &text :
            {u""_s, u"-1"_s, u"1,5"_s, u"小时"_s, u"三"_s, u"1e3"_s, u"9999999"_s})
            QVERIFY2(!Hours::read(text), qPrintable(text));
    }

    void everyMinuteSurvives()
    {
        for (int minutes = 0; minutes <= 1'440; ++minutes)
            QCOMPARE(Hours::read(Hours::text(minutes)), minutes);
    }
};

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"

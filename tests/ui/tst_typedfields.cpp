// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/dateedit.h"
#include "ui/controls/timeedit.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

class TestTypedFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China)); }
    void date_data();
    void date();
    void time_data();
    void time();
    void keepsWhatItDoesNotUnderstand();
    void showsTheWeekday();
    void emptyIsAllowed();
    void arrowsMoveByADay();
    void looksAloneAreNoChange();
};

void TestTypedFields::date_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("expected");
    const QDate day(2026, 3, 5);
    QTest::newRow("compact") << u"20260305"_s << day;
    QTest::newRow("dashes") << u"2026-3-5"_s << day;
    QTest::newRow("slashes") << u"2026/3/5"_s << day;
    QTest::newRow("dots") << u"2026.3.5"_s << day;
    QTest::newRow("Chinese") << u"2026年3月5日"_s << day;
    QTest::newRow("Chinese, no last sign") << u"2026年03月05"_s << day;
    QTest::newRow("full width") << u"２０２６０３０５"_s << day;
    QTest::newRow("ideographic full stops") << u"2026。3。5"_s << day;
    QTest::newRow("spaces") << u"  2026 - 3 - 5 "_s << day;
    QTest::newRow("as shown") << u"2026-03-05 星期四"_s << day;
    QTest::newRow("leap day") << u"20240229"_s << QDate(2024, 2, 29);
    QTest::newRow("no leap day") << u"20260229"_s << QDate();
    QTest::newRow("month 13") << u"2026-13-1"_s << QDate();
    QTest::newRow("two-digit year") << u"26-3-5"_s << QDate();
    QTest::newRow("six digits") << u"202635"_s << QDate();
    QTest::newRow("too early") << u"18991231"_s << QDate();
    QTest::newRow("too late") << u"21010101"_s << QDate();
    QTest::newRow("words") << u"昨天"_s << QDate();
    QTest::newRow("empty") << QString() << QDate();
}

void TestTypedFields::date()
{
    QFETCH(QString, typed);
    QTEST(DateEdit::parse(typed), "expected");
}

void TestTypedFields::time_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("expected");
    QTest::newRow("930") << u"930"_s << QTime(9, 30);
    QTest::newRow("0930") << u"0930"_s << QTime(9, 30);
    QTest::newRow("1745") << u"1745"_s << QTime(17, 45);
    QTest::newRow("hour alone") << u"9"_s << QTime(9, 0);
    QTest::newRow("two-digit hour") << u"17"_s << QTime(17, 0);
    QTest::newRow("colon") << u"9:30"_s << QTime(9, 30);
    QTest::newRow("full-width colon") << u"9：30"_s << QTime(9, 30);
    QTest::newRow("dot of the keypad") << u"9.30"_s << QTime(9, 30);
    QTest::newRow("midnight") << u"0"_s << QTime(0, 0);
    QTest::newRow("24:00") << u"2400"_s << QTime();
    QTest::newRow("minute 60") << u"960"_s << QTime();
    QTest::newRow("five digits") << u"09300"_s << QTime();
    QTest::newRow("empty") << QString() << QTime();
}

void TestTypedFields::time()
{
    QFETCH(QString, typed);
    QTEST(TimeEdit::parse(typed), "expected");
}

void TestTypedFields::keepsWhatItDoesNotUnderstand()
{
    DateEdit edit;
    QTest::keyClicks(&edit, u"20260299"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.text(), u"20260299"_s);
    QVERIFY(!edit.isAcceptable());
    QVERIFY(!edit.date().isValid());
}

void TestTypedFields::showsTheWeekday()
{
    DateEdit edit;
    QTest::keyClicks(&edit, u"20260305"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.text(), u"2026-03-05 星期四"_s);
    QCOMPARE(edit.value(), u"2026-03-05"_s);

    TimeEdit time;
    QTest::keyClicks(&time, u"930"_s);
    QTest::keyClick(&time, Qt::Key_Return);
    QCOMPARE(time.text(), u"09:30"_s);
}

void TestTypedFields::emptyIsAllowed()
{
    DateEdit edit;
    QVERIFY(edit.isAcceptable());
    edit.setDate(QDate(2026, 3, 5));
    edit.setDate({});
    QVERIFY(edit.isBlank());
    QVERIFY(edit.isAcceptable());
}

void TestTypedFields::arrowsMoveByADay()
{
    DateEdit edit;
    edit.setDate(QDate(2026, 2, 28));
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.date(), QDate(2026, 3, 1));
    QTest::keyClick(&edit, Qt::Key_Down);
    QCOMPARE(edit.date(), QDate(2026, 2, 28));
}

void TestTypedFields::looksAloneAreNoChange()
{
    DateEdit edit;
    edit.setText(u"2026-03-05"_s);
    QSignalSpy changes(&edit, &DateEdit::valueChanged);
    edit.setText(u"2026-03-05 星期四"_s);
    QCOMPARE(changes.size(), 0);
    edit.setText(u"2026-03-06"_s);
    QCOMPARE(changes.size(), 1);
}

QTEST_MAIN(TestTypedFields)
#include "tst_typedfields.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/creditcode.h"
#include "models/core/personname.h"
#include "models/core/phone.h"
#include "models/core/textfold.h"

#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

class TestFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyWords()
    {
        for (const QString &word : {u""_s, u" 　"_s, u"无"_s, u"/"_s, u"-"_s, u"—"_s, u"暂无"_s,
                 u"N/A"_s, u"ｎ／ａ"_s, u"——"_s, u"…"_s, u"null"_s})
            QVERIFY2(isEmptyWord(word), qPrintable(word));
        for (const QString &word : {u"吴"_s, u"0"_s, u"无锡"_s, u"否"_s, u"Na"_s})
            QVERIFY2(!isEmptyWord(word), qPrintable(word));
    }

    void phones_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::newRow("mobile") << u"13812345678"_s << u"13812345678"_s;
        QTest::newRow("+86") << u"+86-176-6676-0614"_s << u"17666760614"_s;
        QTest::newRow("+86 spaced") << u"+86 172-2898-6568"_s << u"17228986568"_s;
        QTest::newRow("86-") << u"86-186-2838-4502"_s << u"18628384502"_s;
        QTest::newRow("0086") << u"008613812345678"_s << u"13812345678"_s;
        QTest::newRow("full-width") << u"１８６６８９６９８８７"_s << u"18668969887"_s;
        QTest::newRow("unseen marks") << u"\u202d138 1234 5678\u202c"_s << u"13812345678"_s;
        QTest::newRow("landline") << u"0395-3942682"_s << u"0395-3942682"_s;
        QTest::newRow("landline, bare") << u"03953942682"_s << u"0395-3942682"_s;
        QTest::newRow("landline, brackets") << u"（010）8888 7777"_s << u"010-88887777"_s;
        QTest::newRow("landline from abroad") << u"+86 395 3942682"_s << u"0395-3942682"_s;
        QTest::newRow("none") << u"无"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }

    void phones()
    {
        QFETCH(QString, text);
        const auto number = Phone::read(text);
        QVERIFY(number.ok());
        QTEST(*number, "number");
    }

    void wrongPhones()
    {
        for (const QString &text : {u"999"_s, u"1234"_s, u"12812345678"_s, u"1381234567"_s,
                 u"138123456789"_s, u"3942682"_s, u"1.38E+10"_s, u"13812345678a"_s,
                 u"0395-394268"_s, u"13812345678/13912345678"_s, u"0000-3942682"_s, u"+"_s}) {
            const auto number = Phone::read(text);
            QVERIFY2(!number.ok(), qPrintable(text));
            QCOMPARE(number.error().code, u"phone_invalid"_s);
        }
    }

    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"张建国"_s << u"张建国"_s;
        QTest::newRow("inner spaces") << u" 刘　丽 "_s << u"刘丽"_s;
        QTest::newRow("invisible") << u"孙\u200b春涛\ufeff"_s << u"孙春涛"_s;
        QTest::newRow("bullet") << u"买买提•吐尔逊"_s << u"买买提·吐尔逊"_s;
        QTest::newRow("katakana dot") << u"买买提 ・ 吐尔逊"_s << u"买买提·吐尔逊"_s;
        QTest::newRow("full stop") << u"买买提.吐尔逊"_s << u"买买提·吐尔逊"_s;
        QTest::newRow("full-width stop") << u"买买提．吐尔逊"_s << u"买买提·吐尔逊"_s;
        QTest::newRow("latin") << u"Ｊohn   Smith"_s << u"John Smith"_s;
        QTest::newRow("abbreviation") << u"J. Smith Jr."_s << u"J. Smith Jr."_s;
        QTest::newRow("mixed") << u"大卫 Smith"_s << u"大卫Smith"_s;
        QTest::newRow("ends") << u"·张·"_s << u"张"_s;
        QTest::newRow("rare") << u"𠮷 田"_s << u"𠮷田"_s;
        QTest::newRow("none") << u"无"_s << u""_s;
    }

    void names()
    {
        QFETCH(QString, text);
        QTEST(normalisePersonName(text), "name");
    }

    void possibleNames_data()
    {
        QTest::addColumn<bool>("possible");
        for (const char *name :
            {"张建国", "买买提·吐尔逊", "阿卜杜拉·买买提", "O'Brien", "Mary-Jane Smith",
                "J. Smith Jr.", "大卫Smith", "𠮷田", "〇一", "M+", "张3", "\ue5e5"})
            QTest::newRow(name) << true;
        for (const char *text : {"", "=SUM(1,2)", "＝SUM(1,2)", "'=1+1", "+张三", "-李四", "@王五",
                 "12345", "138-1234", "？？", "…"})
            QTest::newRow(*text ? text : "nothing") << false;
    }

    void possibleNames()
    {
        const QString tag = QString::fromUtf8(QTest::currentDataTag());
        QTEST(isPossiblePersonName(tag == "nothing"_L1 ? QString() : normalisePersonName(tag)),
            "possible");
    }

    void creditCodes()
    {
        QCOMPARE(CreditCode::read(u"91350100M000100Y43"_s).value(), u"91350100M000100Y43"_s);
        QCOMPARE(CreditCode::read(u"９１350100m000100y43 "_s).value(), u"91350100M000100Y43"_s);
        QCOMPARE(CreditCode::read(u"暂无"_s).value(), QString());
        for (const QString &text : {u"91350100M000100Y44"_s, u"91350100M00010OY43"_s,
                 u"91350100M000100Y4"_s, u"91350110M000100Y43"_s})
            QCOMPARE(CreditCode::read(text).error().code, u"credit_code_invalid"_s);
    }
};

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"

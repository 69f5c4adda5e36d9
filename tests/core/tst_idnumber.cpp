// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/idnumber.h"

#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QDate today(2026, 11, 23);

} // namespace

class TestIdNumber final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normalised");
        QTest::addColumn<IdNumberKind>("kind");
        QTest::addColumn<QString>("documentType");
        using enum IdNumberKind;
        const QString plain = u"11010519491231002X"_s;
        QTest::newRow("mainland") << plain << plain << MainlandId << u"01"_s;
        QTest::newRow("lower-case x") << u"11010519491231002x"_s << plain << MainlandId << u"01"_s;
        QTest::newRow("full-width")
            << u"１１０１０５１９４９１２３１００２Ｘ"_s << plain << MainlandId << u"01"_s;
        QTest::newRow("spaces, dashes, apostrophe")
            << u"'110105 19491231—002-X "_s << plain << MainlandId << u"01"_s;
        QTest::newRow("invisible characters")
            << u"\u202a110105\u200b19491231\ufeff002X\u202c"_s << plain << MainlandId << u"01"_s;
        QTest::newRow("retired division") << u"420102198302302930"_s.replace(6, 8, u"19780220"_s)
                                          << u"420102197802202930"_s << MainlandId << u"01"_s;
        QTest::newRow("Hong Kong resident")
            << u"810000197808186083"_s << u"810000197808186083"_s << HongKongMacaoTaiwan << u"99"_s;
        QTest::newRow("foreign resident")
            << u"911124197708143239"_s << u"911124197708143239"_s << ForeignPermanent << u"99"_s;
        QTest::newRow("foreign resident, old")
            << u"usa411100123456"_s << u"USA411100123456"_s << ForeignPermanentOld << u"99"_s;
        QTest::newRow("travel permit")
            << u"h12345678"_s << u"H12345678"_s << TravelPermit << u"99"_s;
        QTest::newRow("passport") << u"E 1234 5678"_s << u"E12345678"_s << Passport << u"05"_s;
        QTest::newRow("officer") << u"军字第123456号"_s << u"军字第123456号"_s << Other << u"06"_s;
        QTest::newRow("soldier") << u"士字第123456号"_s << u"士字第123456号"_s << Other << u"07"_s;
    }

    void accepts()
    {
        QFETCH(QString, text);
        const auto reading = IdNumber::read(text, false, today);
        QVERIFY2(reading.ok(), reading.ok() ? "" : qPrintable(reading.error().code));
        QTEST(reading->normalised, "normalised");
        QTEST(reading->kind, "kind");
        QTEST(reading->documentType, "documentType");
        QCOMPARE(IdNumber::guessDocumentType(text), reading->documentType);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("storedAsNumber");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << QString() << false << u"id_number_missing"_s;
        QTest::newRow("empty word") << u" 无 "_s << false << u"id_number_missing"_s;
        QTest::newRow("dash") << u"——"_s << false << u"id_number_missing"_s;
        QTest::newRow("apostrophe") << u"'"_s << false << u"id_number_missing"_s;
        QTest::newRow("wrong check") << u"110105194912310021"_s << false << u"id_number_checksum"_s;
        QTest::newRow("letter O") << u"11O105194912310021"_s << false << u"id_number_checksum"_s;
        QTest::newRow("17 digits") << u"42010219970213452"_s << false << u"id_number_length"_s;
        QTest::newRow("17 with X") << u"4201021997021345X"_s << false << u"id_number_length"_s;
        QTest::newRow("16 digits") << u"4111221980031273"_s << false << u"id_number_length"_s;
        QTest::newRow("19 digits") << u"1101051949123100211"_s << false << u"id_number_length"_s;
        QTest::newRow("words") << u"身份证丢失"_s << false << u"id_number_length"_s;
        QTest::newRow("15 digits") << u"411122540304116"_s << false << u"id_number_legacy"_s;
        QTest::newRow("15 digits, number") << u"411122540304116"_s << true << u"id_number_legacy"_s;
        QTest::newRow("scientific") << u"4.11102E+17"_s << false << u"id_number_precision_lost"_s;
        QTest::newRow("scientific, lower case")
            << u"4.10102196809091e+17"_s << true << u"id_number_precision_lost"_s;
        QTest::newRow("scientific, short") << u"4E+17"_s << false << u"id_number_precision_lost"_s;
        QTest::newRow("number cell")
            << u"410102196809091000"_s << true << u"id_number_precision_lost"_s;
        QTest::newRow("number with a fitting check")
            << u"110105194912310450"_s << true << u"id_number_precision_lost"_s;
        QTest::newRow("text of a number")
            << u"410102196809092000"_s << false << u"id_number_precision_lost"_s;
        QTest::newRow("month 13") << u"41100219991332241X"_s << false << u"id_number_birth_date"_s;
        QTest::newRow("future") << u"110105209912310025"_s << false << u"id_number_birth_date"_s;
        QTest::newRow("29 February")
            << u"411102199902290010"_s << false << u"id_number_birth_date"_s;
        QTest::newRow("long ago") << u"411102189902280010"_s << false << u"id_number_birth_date"_s;
        QTest::newRow("resident's wrong check")
            << u"810000197808186084"_s << false << u"id_number_checksum"_s;
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(bool, storedAsNumber);
        const auto reading = IdNumber::read(text, storedAsNumber, today);
        QVERIFY(!reading.ok());
        QTEST(reading.error().code, "reason");
        QCOMPARE(reading.error().field, u"id_number"_s);
        QVERIFY(reading.error().text.size() > 20);
    }

    void tellsBirthGenderAndDivision()
    {
        const auto reading = IdNumber::read(u"11010519491231002X"_s, false, today);
        QCOMPARE(reading->birthDate, QDate(1949, 12, 31));
        QVERIFY(reading->gender == Gender::Female);
        QCOMPARE(reading->divisionCode, u"110105"_s);
        const auto man = IdNumber::read(u"420102199503224637"_s, false, today);
        QVERIFY(man->gender == Gender::Male);
        const auto permit = IdNumber::read(u"810000197808186083"_s, false, today);
        QCOMPARE(permit->birthDate, QDate(1978, 8, 18));
        QVERIFY(permit->divisionCode.isEmpty());
    }

    void acceptsTheBirthdayItself()
    {
        const QString number = u"11010519491231002X"_s;
        QVERIFY(IdNumber::read(number, false, QDate(1949, 12, 31)).ok());
        QCOMPARE(IdNumber::read(number, false, QDate(1949, 12, 30)).error().code,
            u"id_number_birth_date"_s);
    }

    void comparesReissuedTravelPermits()
    {
        const auto first = IdNumber::read(u"H1234567801"_s, false, today);
        const auto second = IdNumber::read(u"H1234567802"_s, false, today);
        QCOMPARE(first->comparable, second->comparable);
        QVERIFY(first->normalised != second->normalised);
    }

    void obeysTheDocumentType()
    {
        QCOMPARE(IdNumber::readAs(u"01"_s, u"E12345678"_s, false, today).error().code,
            u"id_number_length"_s);
        QVERIFY(IdNumber::readAs(u"05"_s, u"123456789"_s, false, today).ok());
        QCOMPARE(
            IdNumber::readAs(u"05"_s, u"1234"_s, false, today).error().code, u"id_number_length"_s);
        const auto permit = IdNumber::readAs(u"01"_s, u"810000197808186083"_s, false, today);
        QCOMPARE(permit->documentType, u"99"_s);
        QCOMPARE(IdNumber::readAs(u"02"_s, u"810000197808186084"_s, false, today).error().code,
            u"id_number_checksum"_s);
        QCOMPARE(IdNumber::readAs(u"99"_s, u"4.11102E+17"_s, false, today).error().code,
            u"id_number_precision_lost"_s);
        const auto card = IdNumber::readAs(u"02"_s, u"A123456(7)"_s, false, today);
        QCOMPARE(card->normalised, u"A1234567"_s);
        QCOMPARE(card->documentType, u"02"_s);
        QCOMPARE(IdNumber::readAs(u"99"_s, u"810000197808186084"_s, false, today).error().code,
            u"id_number_checksum"_s);
    }
};

QTEST_GUILESS_MAIN(TestIdNumber)
#include "tst_idnumber.moc"

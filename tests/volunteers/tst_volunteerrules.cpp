// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/masks.h"
#include "models/volunteers/volunteerrules.h"
#include "tests/support/registrants.h"

#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QDate today(2026, 11, 23);

QStringList problemsOf(const Volunteer &person,
    VolunteerRules::Occasion occasion = VolunteerRules::Occasion::Registration)
{
    QStringList problems;
    for (const Error &error :
        VolunteerRules::problems(VolunteerRules::completed(person, today), occasion, today))
        problems += error.field + u':' + error.code;
    return problems;
}

} // namespace

class TestVolunteerRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problems_data()
    {
        QTest::addColumn<Volunteer>("person");
        QTest::addColumn<QStringList>("problems");

        const auto row = [](const char *name, Volunteer person, auto change,
                             const QStringList &problems = {}) {
            change(person);
            QTest::newRow(name) << person << problems;
        };
        const auto nothing = [](Volunteer &) {};
        row("adult", people::adult(), nothing);
        row("minor", people::minor(), nothing);
        row("no phone is normal", people::adult(), [](Volunteer &p) { p.phone.clear(); });
        row("no name", people::adult(), [](Volunteer &p) { p.name = u" / "_s; },
            {u"name:name_missing"_s});
        row("a formula", people::adult(), [](Volunteer &p) { p.name = u"=SUM(1,2)"_s; },
            {u"name:name_invalid"_s});
        row("guardian's name a formula", people::minor(),
            [](Volunteer &p) { p.guardian.name = u"=A1"_s; },
            {u"guardian_name:guardian_name_invalid"_s});
        row("number mistyped", people::adult(),
            [](Volunteer &p) {
                p.idNumber = u"411102197908212580"_s;
                p.gender = Gender::Female;
                p.birthDate = QDate(1979, 8, 21);
            },
            {u"id_number:id_number_checksum"_s});
        row("number missing", people::adult(), [](Volunteer &p) { p.idNumber.clear(); },
            {u"id_number:id_number_missing"_s, u"gender:gender_missing"_s,
                u"birth_date:birth_date_missing"_s});
        row("passport tells nothing", people::adult(),
            [](Volunteer &p) {
                p.documentType = u"05"_s;
                p.idNumber = u"E12345678"_s;
            },
            {u"gender:gender_missing"_s, u"birth_date:birth_date_missing"_s});
        row("passport number as identity card", people::adult(),
            [](Volunteer &p) {
                p.idNumber = u"E12345678"_s;
                p.gender = Gender::Male;
                p.birthDate = QDate(1979, 8, 21);
            },
            {u"id_number:id_number_length"_s});
        row("phone", people::adult(), [](Volunteer &p) { p.phone = u"999"_s; },
            {u"phone:phone_invalid"_s});
        row("guardian missing", people::minor(), [](Volunteer &p) { p.guardian = {}; },
            {u"guardian_name:guardian_missing"_s, u"guardian_phone:guardian_missing"_s});
        row("guardian's phone missing", people::minor(),
            [](Volunteer &p) { p.guardian.phone.clear(); }, {u"guardian_phone:guardian_missing"_s});
        row("guardian's phone wrong", people::minor(),
            [](Volunteer &p) { p.guardian.phone = u"12"_s; }, {u"guardian_phone:phone_invalid"_s});
        row("no consent", people::adult(), [](Volunteer &p) { p.consent = {}; },
            {u"consent_by:consent_missing"_s, u"consent_how:consent_how_missing"_s,
                u"consent_on:consent_date"_s});
        row("consent in the future", people::adult(),
            [](Volunteer &p) { p.consent.on = today.addDays(1); }, {u"consent_on:consent_date"_s});
        row("a minor's own consent", people::minor(),
            [](Volunteer &p) { p.consent.by = ConsentBy::Self; },
            {u"consent_by:consent_guardian"_s});
        row("registered tomorrow", people::adult(),
            [](Volunteer &p) { p.registeredOn = today.addDays(1); },
            {u"registered_on:registered_on_future"_s});
        row("photo", people::adult(), [](Volunteer &p) { p.photo.resize(600 * 1024); },
            {u"photo:photo_too_large"_s});
    }

    void problems()
    {
        QFETCH(Volunteer, person);
        QFETCH(QStringList, problems);
        QCOMPARE(problemsOf(person), problems);
    }

    void changesAskForNoConsent()
    {
        Volunteer person = people::adult();
        person.consent = {};
        QCOMPARE(problemsOf(person, VolunteerRules::Occasion::Change), QStringList());
    }

    void eighteenOnTheDay_data()
    {
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<bool>("needed");
        QTest::newRow("birthday today") << today.addYears(-18) << false;
        QTest::newRow("birthday tomorrow") << today.addYears(-18).addDays(1) << true;
        QTest::newRow("unknown") << QDate() << false;
    }

    void eighteenOnTheDay()
    {
        QFETCH(QDate, birth);
        QFETCH(bool, needed);
        Volunteer person;
        person.birthDate = birth;
        QCOMPARE(VolunteerRules::needsGuardian(person, today), needed);
    }

    void numberFillsTheRest()
    {
        Volunteer person
            = people::adult(u" 孟 花 "_s, u"４１１１０２ 19790821 2589"_s, u"+86 138-1234-5678"_s);
        person.gender = Gender::Male; // the number wins
        const Volunteer completed = VolunteerRules::completed(person, today);
        QCOMPARE(completed.name, u"孟花"_s);
        QCOMPARE(completed.idNumber, u"411102197908212589"_s);
        QCOMPARE(completed.phone, u"13812345678"_s);
        QCOMPARE(completed.gender, std::optional(Gender::Female));
        QCOMPARE(completed.birthDate, QDate(1979, 8, 21));
    }

    void masks()
    {
        QCOMPARE(maskedIdNumber(u"411102197908212589"_s), u"411***********2589"_s);
        QCOMPARE(maskedIdNumber(u"E12345678"_s), u"*******78"_s);
        QCOMPARE(maskedIdNumber(QString()), QString());
        QCOMPARE(maskedPhone(u"13812345678"_s), u"138****5678"_s);
        QCOMPARE(maskedPhone(u"0395-3942682"_s), u"0395-*****82"_s);
        QCOMPARE(maskedName(u"司马雨博"_s), u"司***"_s);
        QCOMPARE(maskedName(u"孟花"_s), u"孟*"_s);
        QCOMPARE(maskedBirthDate(u"1979-08-21"_s), u"1979-**-**"_s);
        QCOMPARE(maskedBirthDate(QString()), QString());
        QCOMPARE(maskedAddress(u"漯河市郾城区嵩山路47号"_s), u"漯河市郾城区****"_s);
    }
};

QTEST_GUILESS_MAIN(TestVolunteerRules)
#include "tst_volunteerrules.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplepeople.h"

#include "models/core/dates.h"
#include "models/core/namekeys.h"
#include "models/storage/vault.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int numberDigits = 6;
constexpr int tailLength = 4;
constexpr int youngest = 14;
constexpr int oldest = 82;
constexpr int retirement = 60;
constexpr int averageYearDays = 365;

const QStringList divisions{u"411102"_s, u"411102"_s, u"411103"_s, u"411104"_s, u"411121"_s,
    u"411122"_s, u"410105"_s, u"411002"_s, u"411702"_s, u"411602"_s};

/// Check character of an 18-digit number (GB 11643-1999).
QChar checkCharacter(const QString &seventeen)
{
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights.at(i) * seventeen.at(static_cast<qsizetype>(i)).digitValue();
    return u"10X98765432"_s.at(sum % 11);
}

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

SamplePeople::SamplePeople(SampleWriter &writer, SampleRandom &random, const SampleWords &words,
    std::shared_ptr<const VaultKeys> keys, QString numberPrefix)
    : m_writer(writer)
    , m_random(random)
    , m_words(words)
    , m_keys(std::move(keys))
    , m_numberPrefix(std::move(numberPrefix))
{
}

std::optional<SamplePerson> SamplePeople::add(
    qint64 unit, const QString &community, QDate registeredOn)
{
    const Gender gender = m_random.chance(0.56) ? Gender::Female : Gender::Male;
    const int age = m_random.chance(0.06) ? m_random.between(youngest, adultAge - 1)
                                          : m_random.between(adultAge, oldest);
    const QDate birth
        = registeredOn.addYears(-age).addDays(-m_random.between(1, averageYearDays - 1));
    const QString name = m_words.name(m_random, gender, birth.year());
    const NameKeys keys = NameKeys::of(name);
    const QString number = m_numberPrefix
        + u"%1-%2"_s.arg(registeredOn.year())
              .arg(++m_lastNumber[registeredOn.year()], numberDigits, 10, QLatin1Char('0'));
    const QString address = u"%1%2号楼%3单元%4%5室"_s.arg(community)
                                .arg(m_random.between(1, 30))
                                .arg(m_random.between(1, 4))
                                .arg(m_random.between(1, 18))
                                .arg(m_random.between(1, 4), 2, 10, QLatin1Char('0'));
    Fields fields{{"number", number}, {"name", name}, {"name_key", keys.pinyin},
        {"name_initials", keys.initials}, {"gender", gender == Gender::Male ? u"1"_s : u"2"_s},
        {"address", Sealed(address)}, {"residence_division", u"411102"_s}, {"unit_id", unit},
        {"station_staff", qint64(0)}, {"registered_on", iso(registeredOn)},
        {"status", u"accepted"_s}};
    for (const Fields &more : {documentFields(gender, birth), phoneFields(age),
             backgroundFields(age), consentFields(age < adultAge, registeredOn)})
        fields.insert(fields.end(), more.begin(), more.end());

    SamplePerson person;
    person.id = m_writer.nextId();
    person.registeredOn = registeredOn;
    person.quality = m_random.chance(0.08) ? 2.6 + m_random.real() : 3.9 + m_random.real();
    if (!m_writer.add("volunteer", person.id, fields))
        return {};
    return person;
}

/// Serials from 900 on are hardly ever given out, which keeps the numbers fictional.
QString SamplePeople::idNumber(Gender gender, QDate birth)
{
    constexpr int firstSerial = 900;
    constexpr int serials = 50; // of one gender
    for (;;) {
        const QString start = m_random.pick(divisions) + birth.toString(u"yyyyMMdd"_s);
        int &given = m_lastSerial[start + (gender == Gender::Male ? u'1' : u'2')];
        if (given == serials)
            continue; // try another division
        // Begins elsewhere each day, so that last digits are as mixed as in a real register.
        const int place = (given++ + start.right(4).toInt()) % serials;
        const int serial = firstSerial + 2 * place + (gender == Gender::Male ? 1 : 0);
        const QString seventeen = start + QString::number(serial);
        return seventeen + checkCharacter(seventeen);
    }
}

Fields SamplePeople::documentFields(Gender gender, QDate birth)
{
    const QString number = idNumber(gender, birth);
    return {{"birth_year", qint64(birth.year())}, {"birth_date", Sealed(iso(birth))},
        {"document_type", u"01"_s}, {"id_number", Sealed(number)},
        {"id_number_index", m_keys->blindIndex("id_number", number)},
        {"id_number_tail", m_keys->blindIndex("id_number_tail", number.last(tailLength))}};
}

/// Having no phone is normal, above all among the old.
Fields SamplePeople::phoneFields(int age)
{
    if (m_random.chance(age > retirement ? 0.15 : 0.02))
        return {{"phone", Value()}, {"phone_index", Value()}, {"phone_tail", Value()}};
    // Every number once, and neighbours in the register not neighbours in number.
    constexpr int spread = 611'953; // prime, so that all of a million come before one comes again
    constexpr int numbers = 1'000'000;
    const auto rest = static_cast<int>(qint64(++m_phones) * spread % numbers);
    const QString phone = u"19900%1"_s.arg(rest, 6, 10, QLatin1Char('0'));
    return {{"phone", Sealed(phone)}, {"phone_index", m_keys->blindIndex("phone", phone)},
        {"phone_tail", m_keys->blindIndex("phone_tail", phone.last(tailLength))}};
}

QString SamplePeople::codes(const QStringList &all, int most)
{
    QStringList chosen;
    for (int i = m_random.between(0, most); i > 0; --i) {
        const QString code = m_random.pick(all);
        if (!chosen.contains(code))
            chosen += code;
    }
    chosen.sort();
    return chosen.isEmpty() ? QString() : u',' + chosen.join(u',') + u',';
}

Fields SamplePeople::backgroundFields(int age)
{
    static const QStringList skills{u"01"_s, u"03"_s, u"05"_s, u"08"_s, u"09"_s, u"13"_s, u"17"_s,
        u"18"_s, u"19"_s, u"20"_s, u"21"_s, u"23"_s};
    static const QStringList categories{u"0001"_s, u"0003"_s, u"0004"_s, u"0006"_s, u"0008"_s,
        u"0009"_s, u"0010"_s, u"0011"_s, u"0017"_s};
    static const QStringList times{u"02"_s, u"05"_s, u"08"_s, u"16"_s, u"17"_s, u"19"_s, u"20"_s};
    static const QStringList parties{u"01"_s, u"13"_s, u"13"_s, u"13"_s};
    static const QStringList schools{u"20"_s, u"30"_s, u"40"_s, u"60"_s, u"70"_s};
    static const QStringList jobs{u"13"_s, u"17"_s, u"24"_s, u"51"_s, u"54"_s};
    const bool pupil = age < adultAge;
    const QString occupation
        = pupil ? u"31"_s : (age >= retirement ? u"80"_s : m_random.pick(jobs));
    return {{"skills", codes(skills, 3)}, {"service_categories", codes(categories, 3)},
        {"availability", codes(times, 4)}, {"ethnicity", m_random.chance(0.97) ? u"01"_s : u"03"_s},
        {"political_status", pupil ? u"03"_s : m_random.pick(parties)},
        {"education", pupil ? u"60"_s : m_random.pick(schools)}, {"occupation", occupation},
        {"workplace", QString()}, {"photo", Value()}, {"note", Value()}};
}

Fields SamplePeople::consentFields(bool minor, QDate on)
{
    Sealed guardian;
    Sealed phone;
    if (minor) {
        guardian = Sealed(m_words.name(m_random, Gender::Female, on.year() - 40));
        phone = Sealed(u"19901%1"_s.arg(m_random.between(0, 999'999), 6, 10, QLatin1Char('0')));
    }
    return {{"consent_by", minor ? u"guardian"_s : u"self"_s}, {"consent_how", u"signed"_s},
        {"consent_on", iso(on)}, {"guardian_name", guardian}, {"guardian_phone", phone}};
}

} // namespace vs

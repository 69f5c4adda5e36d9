// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample.h"

#include "models/core/idnumber.h"
#include "models/stars/stars.h"
#include "models/storage/integrity.h"
#include "models/storage/query.h"
#include "models/volunteers/volunteers.h"
#include "tests/support/hourdoors.h"
#include "tests/support/teststation.h"

#include <QCryptographicHash>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QDate today(2026, 11, 23);

QStringList column(const Database &database, const QString &sql)
{
    QStringList texts;
    Query query(database, sql);
    while (query.next())
        texts += query.text(0);
    return texts;
}

/// Everything about people and hours that does not depend on ids.
QStringList content(const Database &database)
{
    return column(database, u"SELECT name || number || registered_on FROM volunteer ORDER BY id"_s)
        + column(database,
            u"SELECT served_on || minutes || ifnull(skill, 0) FROM service_record ORDER BY id"_s);
}

/// Of everything that does not depend on ids.
QString checksum(const Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QStringList lines = content(database)
        + column(database, u"SELECT level || name || code FROM unit ORDER BY id"_s)
        + column(database,
            u"SELECT g.name || m.role || m.joined_on || m.left_on || v.number "
            "FROM group_membership m JOIN volunteer_group g ON g.id = m.group_id "
            "JOIN volunteer v ON v.id = m.volunteer_id ORDER BY m.id"_s);
    hash.addData(lines.join(u'\n').toUtf8());
    return QString::fromLatin1(hash.result().toHex().first(16));
}

} // namespace

class TestSample final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_station = std::make_unique<TestStation>();
        VERIFY_DONE(m_station->founded);
        const auto figures = Sample::fill(*m_station->database, SampleScale::Small);
        VERIFY_DONE(figures);
        m_figures = *figures;
    }

    void cleanupTestCase() { m_station.reset(); }

    void tellsWhatItWrote()
    {
        const auto number = [this](const QString &what) {
            return column(*m_station->database, u"SELECT "_s + what).value(0).toLongLong();
        };
        QCOMPARE(m_figures.volunteers, 300);
        QCOMPARE(number(u"count(*) FROM volunteer"_s), m_figures.volunteers);
        QCOMPARE(number(u"count(*) FROM project"_s), m_figures.projects);
        QCOMPARE(number(u"count(*) FROM activity"_s), m_figures.activities);
        QCOMPARE(number(u"count(*) FROM service_record"_s), m_figures.records);
        QCOMPARE(number(u"sum(minutes) FROM service_record"_s), m_figures.minutes);
        QVERIFY(number(u"count(*) FROM enrolment"_s) > 2000);
        QVERIFY(std::abs(m_figures.minutes - 11'000 * 60) < 11'000 * 60 / 50);
    }

    void fitsTogether()
    {
        const auto report = Integrity::check(*m_station->database);
        VERIFY_DONE(report);
        QVERIFY2(report->sound(), report->sound() ? "" : qPrintable(report->findings[0].text));
    }

    void documentNumbersAreValid()
    {
        Query query(
            *m_station->database, u"SELECT id, id_number, birth_date, gender FROM volunteer"_s);
        int seen = 0;
        while (query.next()) {
            const qint64 id = query.integer(0);
            const QString number = query.cellText(1, {"volunteer", id, "id_number"});
            const auto reading = IdNumber::readAs(u"01"_s, number, false, today);
            VERIFY_DONE(reading);
            QCOMPARE(reading->birthDate->toString(Qt::ISODate),
                query.cellText(2, {"volunteer", id, "birth_date"}));
            QCOMPARE(static_cast<int>(*reading->gender), query.text(3).toInt());
            ++seen;
        }
        QVERIFY(!query.failed());
        QCOMPARE(seen, 300);
    }

    void isFoundLikeAnybody()
    {
        TestStation station;
        VERIFY_DONE(Sample::fill(*station.database, SampleScale::Small));
        Volunteers volunteers(*station.database);
        const auto ids = volunteers.search({});
        QCOMPARE(ids.size(), 300U);
        for (const qint64 id : {ids.front(), ids.back()}) {
            const auto person = volunteers.find(VolunteerId(id));
            VERIFY_DONE(person);
            const auto same = volunteers.findByIdNumber(u"01"_s, person->idNumber);
            QVERIFY(same && same->id == person->id);
        }
        // The next one registered gets the next number, not one of the sample's.
        Volunteer next;
        next.name = u"周周"_s;
        next.documentType = u"01"_s;
        next.idNumber = u"11010519491231002X"_s;
        next.phone = u"13800138000"_s;
        next.consent = {ConsentBy::Self, ConsentHow::Signed, today};
        VERIFY_DONE(volunteers.registerVolunteer(next));
        QVERIFY(Integrity::check(*station.database)->sound());
    }

    void nobodyIsAtTwoPlacesAtOnce()
    {
        QCOMPARE(column(*m_station->database,
                     u"SELECT a.id FROM service_record a JOIN service_record b "
                     "ON b.volunteer_id = a.volunteer_id AND b.served_on = a.served_on "
                     "AND b.id > a.id AND a.kind = 'service' AND b.kind = 'service' "
                     "AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at"_s),
            QStringList());
        QCOMPARE(column(*m_station->database,
                     u"SELECT r.id FROM service_record r JOIN volunteer v ON v.id = r.volunteer_id "
                     "WHERE r.kind = 'service' AND (r.served_on < v.registered_on "
                     "OR r.served_on > '2026-11-23')"_s),
            QStringList());
    }

    void everyStarIsReached()
    {
        const HourDoors hours(*m_station->database);
        const Stars stars(*m_station->database, hours.records, StarRuleSet::shipped());
        const auto candidates = stars.candidates(today);
        VERIFY_DONE(candidates);
        StarCounts counts{};
        int complaints = 0;
        for (const StarCandidate &candidate : *candidates) {
            ++counts.at(static_cast<size_t>(candidate.standing.reached));
            complaints += candidate.standing.missing.complaint;
        }
        for (const qint64 count : counts)
            QVERIFY(count > 0);
        QCOMPARE(complaints, 1);
    }

    void sameSeedSamePeople()
    {
        TestStation second;
        VERIFY_DONE(Sample::fill(*second.database, SampleScale::Small));
        QCOMPARE(content(*second.database), content(*m_station->database));
        TestStation third;
        VERIFY_DONE(Sample::fill(*third.database, SampleScale::Small, 7));
        QVERIFY(content(*third.database) != content(*m_station->database));
    }

    /// The city in small: every street and community, and the same each time.
    void cityHasANetworkAndGroups()
    {
        const SampleSize size{SampleScale::City, 1'340, 2};
        QStringList checksums;
        for (int i = 0; i < 2; ++i) {
            TestStation station;
            const auto figures = Sample::fill(*station.database, size);
            VERIFY_DONE(figures);
            QCOMPARE(figures->volunteers, 1'340);
            QCOMPARE(figures->groups, 1'218);
            QVERIFY(figures->records > 300);
            checksums += checksum(*station.database);
            if (i > 0)
                continue;
            const auto number = [&station](const QString &what) {
                return column(*station.database, u"SELECT "_s + what).value(0).toLongLong();
            };
            QCOMPARE(number(u"count(*) FROM unit WHERE level = 'district'"_s), 6);
            QCOMPARE(number(u"count(*) FROM unit WHERE level = 'station' AND parent_id > 0"_s), 67);
            QCOMPARE(number(u"count(*) FROM unit WHERE level = 'post'"_s), 67 * 6);
            QCOMPARE(number(u"count(*) FROM volunteer WHERE unit_id IS NULL"_s), 0);
            QVERIFY(number(u"count(DISTINCT unit_id) FROM volunteer"_s) > 400);
            QVERIFY(number(u"count(*) FROM group_membership"_s) > 1'000);
            QCOMPARE(number(u"count(*) FROM group_membership m JOIN volunteer v "
                            "ON v.id = volunteer_id WHERE joined_on < registered_on"_s),
                0);
            const auto report = Integrity::check(*station.database);
            VERIFY_DONE(report);
            QVERIFY2(report->sound(), report->sound() ? "" : qPrintable(report->findings[0].text));
        }
        QCOMPARE(checksums.front(), checksums.back());
        // So that nobody changes what is made up without noticing.
        QCOMPARE(checksums.front(), u"0c33e0bcf4ac9a0f"_s);
    }

    void onlyIntoAnEmptyStation()
    {
        const auto again = Sample::fill(*m_station->database, SampleScale::Small);
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"station_not_empty"_s);
    }

    void stoppedLeavesNothing()
    {
        TestStation station;
        int calls = 0;
        const auto stopped = Sample::fill(*station.database, SampleScale::Small, Sample::usualSeed,
            [&calls](qint64 done, qint64 total) { return done <= total && ++calls < 3; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(calls, 3);
        QCOMPARE(column(*station.database, u"SELECT count(*) FROM volunteer"_s).at(0), u"0"_s);
    }

    void scales()
    {
        QVERIFY(Sample::scale(u"small"_s) == SampleScale::Small);
        QVERIFY(Sample::scale(u"city"_s) == SampleScale::City);
        QVERIFY(Sample::scale(u"million"_s) == SampleScale::Million);
        QVERIFY(!Sample::scale(u"huge"_s));
    }

private:
    std::unique_ptr<TestStation> m_station;
    Sample::Figures m_figures;
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"

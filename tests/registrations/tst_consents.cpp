// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activities.h"
#include "models/groups/groups.h"
#include "models/registrations/consents.h"
#include "models/registrations/consenttable.h"
#include "models/registrations/retention.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "models/volunteers/personaldata.h"
#include "models/volunteers/volunteerimport.h"
#include "models/volunteers/volunteers.h"
#include "tests/support/people.h"
#include "tests/support/testlists.h"

#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QDate today(2026, 11, 23);

} // namespace

/// Consents, and the end of keeping.
class TestConsents final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_lists = std::make_unique<TestLists>();
        VERIFY_DONE(m_lists->station.founded);
        Database &database = *m_lists->station.database;
        m_consents = std::make_unique<Consents>(database, m_lists->volunteers);
        m_groups = std::make_unique<Groups>(database);
        m_registrations = std::make_unique<Registrations>(
            database, m_lists->volunteers, m_lists->activities, *m_groups);
        m_retention = std::make_unique<Retention>(database, *m_registrations);
    }
    void cleanup()
    {
        m_retention.reset();
        m_registrations.reset();
        m_groups.reset();
        m_consents.reset();
        m_lists.reset();
    }

    void flaws_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<int>("years");
        QTest::addColumn<bool>("renew");
        QTest::addColumn<int>("flaw"); // -1: none
        using enum ConsentFlaw;
        const auto row = [](const char *name, const QString &by, QDate on, QDate birth, int years,
                             bool renew, std::optional<ConsentFlaw> flaw) {
            QTest::newRow(name) << by << on << birth << years << renew << (flaw ? int(*flaw) : -1);
        };
        const QDate adult(1980, 1, 1);
        const QDate recent(2026, 1, 1);
        row("nothing recorded", {}, {}, adult, 0, true, Missing);
        row("an adult", u"self"_s, recent, adult, 0, true, {});
        row("an organisation's adult", u"organisation"_s, recent, adult, 0, true, {});
        row("no birth date", u"self"_s, recent, {}, 0, true, {});
        row("17, self", u"self"_s, recent, QDate(2008, 11, 24), 0, true, Minor);
        row("18 today, self", u"self"_s, recent, QDate(2008, 11, 23), 0, true, {});
        row("17, organisation", u"organisation"_s, recent, QDate(2009, 5, 5), 0, true, Minor);
        row("17, guardian", u"guardian"_s, recent, QDate(2009, 5, 5), 0, true, {});
        row("14 today, self", u"self"_s, recent, QDate(2012, 11, 23), 0, true, Minor);
        row("13, self", u"self"_s, recent, QDate(2012, 11, 24), 0, true, UnderFourteen);
        row("13, guardian", u"guardian"_s, recent, QDate(2013, 1, 1), 0, true, {});
        row("18 today, guardian", u"guardian"_s, recent, QDate(2008, 11, 23), 0, true, NowAdult);
        row("18, not asked again", u"guardian"_s, recent, QDate(2008, 11, 23), 0, false, {});
        row("guardian of a grown-up", u"guardian"_s, recent, adult, 0, true, {});
        row("18 on the day the guardian agreed", u"guardian"_s, recent, QDate(2008, 1, 1), 0, true,
            {});
        row("17 on that day", u"guardian"_s, recent, QDate(2008, 1, 2), 0, true, NowAdult);
        row("five years ago", u"self"_s, QDate(2021, 11, 22), adult, 5, true, TooOld);
        row("five years ago today", u"self"_s, QDate(2021, 11, 23), adult, 5, true, {});
        row("of any age is fine", u"self"_s, QDate(1999, 1, 1), adult, 0, true, {});
    }

    void flaws()
    {
        QFETCH(QString, by);
        QFETCH(QDate, on);
        QFETCH(QDate, birth);
        QFETCH(int, years);
        QFETCH(bool, renew);
        QFETCH(int, flaw);
        RegistrationPolicy policy;
        policy.consentYears = years;
        policy.renewAtEighteen = renew;
        const Consent consent{consentBy(by), ConsentHow::Signed, on};
        const auto found = ConsentRules::flaw(consent, birth, policy, today);
        QCOMPARE(found ? int(*found) : -1, flaw);
        // The list finds by the year of birth what the rules find by the day.
        VERIFY_DONE(m_retention->setPolicy(policy));
        insert(consent, birth);
        const auto review = m_consents->review();
        VERIFY_DONE(review);
        QCOMPARE(review->empty() ? -1 : int(review->front().flaw), flaw);
        // And so does the filter of the list of volunteers.
        const bool lapsed = flaw == int(ConsentFlaw::NowAdult) || flaw == int(ConsentFlaw::TooOld);
        const auto isListed = [this](ConsentNeed need) {
            return !m_lists->volunteers.list({.consent = need}).empty();
        };
        QCOMPARE(isListed(ConsentNeed::Any), flaw >= 0);
        QCOMPARE(isListed(ConsentNeed::Lapsed), lapsed);
        QCOMPARE(isListed(ConsentNeed::Missing), flaw >= 0 && !lapsed);
    }

    void whoIsGoneIsNotAsked()
    {
        insert({}, QDate(1980, 1, 1), u"refused"_s);
        insert({}, QDate(1980, 1, 1), u"withdrawn"_s);
        QVERIFY(m_consents->review()->empty());
        insert({}, QDate(1980, 1, 1), u"suspended"_s);
        insert({}, QDate(1980, 1, 1), u"applied"_s);
        QCOMPARE(m_consents->review()->size(), 2U);
    }

    void aConsentTakesPeopleOffTheList()
    {
        const VolunteerId adult = insert({}, QDate(1980, 1, 1));
        const VolunteerId minor
            = insert({ConsentBy::Self, ConsentHow::Oral, today}, QDate(2014, 1, 1));
        QCOMPARE(m_consents->review()->front().volunteer, minor); // the gravest first
        const std::vector both{adult, minor};
        const auto wrong = m_consents->record(both, {ConsentBy::Self, ConsentHow::Signed, {}});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().field, u"consent_on"_s);
        const auto outcome = m_consents->record(both, {ConsentBy::Self, ConsentHow::Signed, today});
        VERIFY_DONE(outcome);
        QCOMPARE(outcome->done, std::vector{adult});
        QCOMPARE(outcome->refused.front().error.code, u"consent_guardian"_s);
        QCOMPARE(m_consents->review()->size(), 1U);
        VERIFY_DONE(m_consents->record(
            std::span(&minor, 1), {ConsentBy::Guardian, ConsentHow::Signed, today}));
        QVERIFY(m_consents->review()->empty());
        const auto history = m_lists->volunteers.history(minor, m_lists->codes);
        QCOMPARE(history->front().what, u"Consent recorded"_s);
    }

    void theListSaysWhatIsWrong()
    {
        const VolunteerId minor
            = insert({ConsentBy::Self, ConsentHow::Oral, today}, QDate(2014, 1, 1));
        ConsentTable table(*m_lists->station.database);
        const qint64 id = minor.value();
        const auto rows = table.fetch(std::span(&id, 1));
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows.front().cells[ConsentTable::BirthYear].text, u"2014"_s);
        QCOMPARE(rows.front().cells[ConsentTable::Flaw].text,
            ConsentRules::text(ConsentFlaw::UnderFourteen));
    }

    void policiesAreKept()
    {
        QCOMPARE(m_retention->policy(), RegistrationPolicy());
        const RegistrationPolicy policy{false, 3, 12, 4, 8};
        VERIFY_DONE(m_retention->setPolicy(policy));
        QCOMPARE(m_retention->policy(), policy);
    }

    /// What the preview lists is what the job removes, and nothing else.
    void keepingEnds()
    {
        const Consent old{ConsentBy::Self, ConsentHow::Signed, QDate(2010, 1, 1)};
        const VolunteerId idle = insert(old, QDate(1950, 1, 1), u"accepted"_s, QDate(2010, 1, 1));
        const VolunteerId active = insert(old, QDate(1950, 1, 1), u"accepted"_s, QDate(2010, 1, 1));
        VERIFY_DONE(m_lists->records.addOpening({idle, 600, u"台账"_s, QDate(2016, 11, 22)}));
        VERIFY_DONE(m_lists->records.addOpening({active, 600, u"台账"_s, QDate(2016, 11, 23)}));
        const VolunteerId asked = insert({ConsentBy::Self, ConsentHow::Signed, QDate(2025, 1, 1)},
            QDate(1950, 1, 1), u"accepted"_s, QDate(2010, 1, 1));
        const VolunteerId young = insert(old, QDate(1950, 1, 1), u"accepted"_s, QDate(2020, 1, 1));
        const VolunteerId refused
            = insert(old, QDate(1950, 1, 1), u"refused"_s, QDate(2026, 5, 22));
        const VolunteerId lately = insert(old, QDate(1950, 1, 1), u"refused"_s, QDate(2026, 5, 23));
        const auto plan = m_retention->plan();
        VERIFY_DONE(plan);
        QCOMPARE(plan->people.size(), 2U);
        QHash<VolunteerId, QDate> since;
        for (const auto &person : plan->people)
            since.insert(person.id, person.since);
        QCOMPARE(since.value(idle), QDate(2016, 11, 22));
        QCOMPARE(since.value(refused), QDate(2026, 5, 22));

        RetentionPlan ticked = *plan;
        std::erase_if(ticked.people,
            [&](const RetentionPlan::Person &person) { return person.id == refused; });
        const auto report = m_retention->run(ticked);
        VERIFY_DONE(report);
        QCOMPARE(report->people.done, std::vector{idle});
        for (const VolunteerId id : {active, asked, young, refused, lately})
            QVERIFY(!isWithdrawn(*m_lists->station.database, id));
        QCOMPARE(m_lists->volunteers.find(idle)->name, withdrawnName());
        QCOMPARE(m_lists->records.totals(idle)->minutes, 600);
        Query logged(*m_lists->station.database,
            u"SELECT count(*) FROM journal WHERE action = 'retention.run'"_s);
        QVERIFY(logged.next());
        QCOMPARE(logged.number(0), 1);
    }

    void whoServedMeanwhileStays()
    {
        const Consent old{ConsentBy::Self, ConsentHow::Signed, QDate(2010, 1, 1)};
        const VolunteerId idle = insert(old, QDate(1950, 1, 1), u"accepted"_s, QDate(2010, 1, 1));
        const auto plan = m_retention->plan();
        QCOMPARE(plan->people.size(), 1U);
        VERIFY_DONE(m_lists->records.addOpening({idle, 600, u"台账"_s, today}));
        VERIFY_DONE(m_retention->run(*plan));
        QVERIFY(!isWithdrawn(*m_lists->station.database, idle));
    }

    void zeroKeepsForEver()
    {
        insert({}, QDate(1950, 1, 1), u"accepted"_s, QDate(1990, 1, 1));
        insert({}, QDate(1950, 1, 1), u"refused"_s, QDate(1990, 1, 1));
        VERIFY_DONE(m_retention->setPolicy({true, 0, 0, 0, 0}));
        QVERIFY(m_retention->plan()->people.empty());
    }

    void oldHeldRowsLoseTheirCells()
    {
        const QString path = m_lists->station.folder.filePath(u"list.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("姓名,身份证号\n王芳,411102197908212580\n李四,411102197908212581\n");
        file.close();
        VERIFY_DONE(m_lists->import(m_lists->volunteerImport, path));
        const auto held = m_lists->heldRows.list(ImportKind::Volunteers);
        QCOMPARE(held->size(), 2U);
        VERIFY_DONE(m_lists->heldRows.dismiss(held->front().id, u"查无此人"_s));
        QVERIFY(m_retention->plan()->heldRows.empty());
        m_lists->station.clock.set(QDateTime(today.addYears(2), QTime(10, 0)));
        const auto plan = m_retention->plan();
        VERIFY_DONE(plan);
        // The journal has its own clock, so a year may not have passed by it.
        Query changed(*m_lists->station.database,
            u"SELECT max(changed_at) FROM held_row WHERE status = 'dismissed'"_s);
        QVERIFY(changed.next());
        QCOMPARE(plan->heldRows, std::vector{held->front().id.value()});
        const auto report = m_retention->run(*plan);
        VERIFY_DONE(report);
        QCOMPARE(report->heldRows, 1);
        QVERIFY(m_retention->plan()->heldRows.empty());
        QCOMPARE(m_lists->heldRows.count(ImportKind::Volunteers), 1); // open ones are left alone
    }

private:
    VolunteerId insert(const Consent &consent, QDate birth, const QString &status = u"accepted"_s,
        QDate registeredOn = QDate(2026, 1, 1))
    {
        Database &database = *m_lists->station.database;
        const auto id = database.ids().next<VolunteerId>();
        auto transaction = Transaction::begin(database, u"test"_s);
        insertPerson(database, *transaction, id, u"张三"_s, {}, status);
        const auto done = transaction->update("volunteer", id.value(),
            {{"consent_by", consentByCode(consent.by)},
                {"consent_how", consentHowCode(consent.how)},
                {"consent_on", consent.on.toString(Qt::ISODate)},
                {"birth_year", birth.isValid() ? Value(qint64(birth.year())) : Value()},
                {"birth_date", Sealed(birth.toString(Qt::ISODate))},
                {"registered_on", registeredOn.toString(Qt::ISODate)}});
        if (!done || !transaction->commit())
            qFatal("nobody was added");
        return id;
    }

    std::unique_ptr<TestLists> m_lists;
    std::unique_ptr<Consents> m_consents;
    std::unique_ptr<Groups> m_groups;
    std::unique_ptr<Registrations> m_registrations;
    std::unique_ptr<Retention> m_retention;
};

QTEST_GUILESS_MAIN(TestConsents)
#include "tst_consents.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activities.h"
#include "models/core/codetables.h"
#include "models/groups/groups.h"
#include "models/registrations/registrations.h"
#include "models/storage/journal.h"
#include "models/tabular/workbook.h"
#include "models/volunteers/complaints.h"
#include "models/volunteers/volunteers.h"
#include "models/volunteers/volunteertable.h"
#include "tests/support/registrants.h"
#include "tests/support/teststation.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

class TestVolunteers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_station = std::make_unique<TestStation>();
        VERIFY_DONE(m_station->founded);
        m_volunteers = std::make_unique<Volunteers>(*m_station->database);
    }

    void cleanup()
    {
        m_volunteers.reset();
        m_station.reset();
    }

    void registrationKeepsEverything()
    {
        Volunteer person = people::adult();
        person.residenceDivision = u"411102"_s;
        person.address = u"老街1号"_s;
        person.skills = QStringList{u"03"_s, u"理发"_s};
        person.serviceCategories = QStringList{u"0001"_s};
        person.availability = QStringList{u"16"_s, u"17"_s};
        person.ethnicity = u"01"_s;
        person.politicalStatus = u"13"_s;
        person.education = u"20"_s;
        person.occupation = u"80"_s;
        person.workplace = u"漯河一中"_s;
        person.unit = m_station->station->profile().unit;
        person.photo = "photo";
        person.stationStaff = true;
        person.note = u"骨干"_s;
        QSignalSpy added(m_volunteers.get(), &Volunteers::added);
        const auto id = m_volunteers->registerVolunteer(person);
        VERIFY_DONE(id);
        QCOMPARE(added.size(), 1);

        person.id = *id;
        person.number = u"411102-2026-000001"_s;
        person.gender = Gender::Female;
        person.birthDate = QDate(1979, 8, 21);
        person.registeredOn = QDate(2026, 11, 23);
        const auto found = m_volunteers->find(*id);
        VERIFY_DONE(found);
        QVERIFY(*found == person);
    }

    void numbersHaveNoGaps()
    {
        registered(people::adult());
        QVERIFY(!m_volunteers->registerVolunteer(people::adult())); // known already
        const VolunteerId second = registered(people::minor());
        QCOMPARE(m_volunteers->brief(second)->number, u"411102-2026-000002"_s);
        // Namesakes are told apart by it.
        QCOMPARE(m_volunteers->brief(second)->birthYear, 2014);
    }

    void whoHasTheNumberIsNamed()
    {
        registered(people::adult());
        const auto again = m_volunteers->registerVolunteer(people::adult(u"张三"_s));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
        QCOMPARE(again.error().code, u"id_number_conflict"_s);
        QCOMPARE(again.error().field, u"id_number"_s);
        QVERIFY(again.error().text.contains(u"孟花"_s));
        QVERIFY(m_volunteers->findByIdNumber(u"01"_s, u"411102 19790821 2589"_s).has_value());
        QVERIFY(!m_volunteers->findByIdNumber(u"01"_s, u"411102"_s).has_value());
    }

    void changesAreToldAndRemembered()
    {
        const VolunteerId id = registered(people::adult());
        Volunteer person = *m_volunteers->find(id);
        person.name = u"孟小花"_s;
        person.phone = u"13900001111"_s;
        person.education = u"20"_s;
        QSignalSpy changed(m_volunteers.get(), &Volunteers::changed);
        VERIFY_DONE(m_volunteers->update(person));
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_volunteers->findByPhone(u"13812345678"_s).empty());
        QCOMPARE(m_volunteers->findByPhone(u"139 0000 1111"_s).size(), 1U);

        const auto history = m_volunteers->history(id, m_codes);
        VERIFY_DONE(history);
        QCOMPARE(history->size(), 2U);
        const HistoryLine &line = history->front();
        QCOMPARE(line.user, u"admin"_s);
        QCOMPARE(line.what, u"Changed"_s);
        QCOMPARE(line.changes,
            (QStringList{u"Name: 孟花 → 孟小花"_s, u"Phone: 138****5678 → 139****1111"_s,
                u"Education: — → 大学本科"_s}));
        QCOMPARE(history->back().what, u"Registered"_s);
        QVERIFY(history->back().changes.isEmpty());
    }

    void revealsAreRemembered()
    {
        const VolunteerId id = registered(people::adult());
        QVERIFY(!m_volunteers->recordReveal(id, u"phone"_s, {}));
        VERIFY_DONE(m_volunteers->recordReveal(id, u"phone,id_number"_s, u"通知活动"_s));
        const auto history = m_volunteers->history(id, m_codes);
        VERIFY_DONE(history);
        QCOMPARE(history->front().what, u"Personal data shown"_s);
        QCOMPARE(history->front().reason, u"通知活动"_s);
        QCOMPARE(history->front().changes, QStringList{u"Phone、Document number"_s});
    }

    void openingToChangeIsARevealToo()
    {
        const VolunteerId id = registered(people::adult());
        const auto person = m_volunteers->openToChange(id);
        VERIFY_DONE(person);
        QCOMPARE(person->phone, people::adult().phone);
        const auto history = m_volunteers->history(id, m_codes);
        VERIFY_DONE(history);
        QCOMPARE(history->front().what, u"Personal data shown"_s);
        QCOMPARE(history->front().reason, u"Opened to be changed"_s);
        QVERIFY(history->front().changes.front().contains(u"Phone"_s));
    }

    void search_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");

        const auto row = [](const QString &text, const QStringList &names) {
            QTest::newRow(qPrintable(text)) << text << names;
        };
        const QStringList both{u"江小诺"_s, u"孟花"_s};
        row(u"花"_s, {u"孟花"_s});
        row(u"menghua"_s, {u"孟花"_s});
        row(u"MH"_s, {u"孟花"_s});
        row(u"xiaon"_s, {u"江小诺"_s});
        row(u"5678"_s, {u"孟花"_s}); // phone
        row(u"2589"_s, {u"孟花"_s}); // document
        row(u"13812345678"_s, {u"孟花"_s});
        row(u"138 1234 5678"_s, {u"孟花"_s});
        row(u"411121201412105323"_s, {u"江小诺"_s});
        row(u"411102-2026-000002"_s, {u"江小诺"_s});
        row(u"2"_s, {u"江小诺"_s}); // serial of this year
        row(u"9999"_s, {});
        row(u"无此人"_s, {});
        row(u""_s, both);
        row(u"  "_s, both);
    }

    void search()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        registered(people::adult());
        registered(people::minor());
        QStringList found;
        for (const qint64 id : m_volunteers->search(text))
            found += m_volunteers->brief(VolunteerId(id))->name;
        QCOMPARE(found, names);
        QVERIFY(m_volunteers->search(text, 1).size() <= 1);
    }

    void searchFollowsChanges()
    {
        QVERIFY(m_volunteers->search(u"孟"_s).empty());
        const VolunteerId id = registered(people::adult());
        QCOMPARE(m_volunteers->search(u"mh"_s).size(), 1U);
        Volunteer person = *m_volunteers->find(id);
        person.name = u"单花"_s;
        VERIFY_DONE(m_volunteers->update(person));
        QVERIFY(m_volunteers->search(u"mh"_s).empty());
        QCOMPARE(m_volunteers->search(u"shanhua"_s).size(), 1U);
        Q_EMIT m_volunteers->reset();
        QCOMPARE(m_volunteers->search(u"shanhua"_s).size(), 1U);
    }

    void lists()
    {
        const VolunteerId adult = registered(people::adult());
        const VolunteerId minor = registered(people::minor());
        Activities activities(*m_station->database);
        Groups groups(*m_station->database);
        Registrations registrations(*m_station->database, *m_volunteers, activities, groups);
        VERIFY_DONE(
            registrations.suspend(std::span(&minor, 1), {m_station->clock.today(), u"学业"_s}));
        const auto list = [this](VolunteerFilter filter, VolunteerOrder order,
                              Qt::SortOrder direction = Qt::AscendingOrder) {
            return m_volunteers->list(filter, order, direction);
        };
        const std::vector<qint64> both{adult.value(), minor.value()};
        QCOMPARE(list({}, VolunteerOrder::BirthYear), both);
        QCOMPARE(list({}, VolunteerOrder::Name, Qt::DescendingOrder), both);
        QCOMPARE(list({.status = VolunteerStatus::Suspended}, VolunteerOrder::Name),
            (std::vector{minor.value()}));
        QCOMPARE(list({.status = VolunteerStatus::Accepted}, VolunteerOrder::Hours),
            (std::vector{adult.value()}));
        QVERIFY(list({.text = u"江"_s, .status = VolunteerStatus::Accepted}, VolunteerOrder::Star)
                    .empty());
    }

    void filters_data()
    {
        QTest::addColumn<VolunteerFilter>("filter");
        QTest::addColumn<QString>("found"); // a the adult, m the minor
        const UnitId station(1);
        const UnitId elsewhere(2);
        const QDate today(2026, 11, 23);
        const auto row = [](const char *name, const VolunteerFilter &filter, const QString &found) {
            QTest::newRow(name) << filter << found;
        };
        row("nothing set", {}, u"am"_s);
        row("status", {.status = VolunteerStatus::Accepted}, u"am"_s);
        row("unit and below", {.unit = station}, u"m"_s);
        row("other unit", {.unit = elsewhere}, u""_s);
        row("no star", {.star = 0}, u"am"_s);
        row("a star", {.star = 1}, u""_s);
        row("18 and over", {.age = AgeBand{18, 0}}, u"a"_s); // born 1979
        row("age reached this year", {.age = AgeBand{47, 48}}, u"a"_s);
        row("not that age any more", {.age = AgeBand{46, 47}}, u""_s);
        row("under 18", {.age = AgeBand{0, 18}}, u"m"_s);
        row("skill", {.skill = u"03"_s}, u"a"_s);
        row("half a skill", {.skill = u"3"_s}, u""_s);
        row("own words", {.skill = u"理发"_s}, u"a"_s);
        row("availability", {.availability = u"17"_s}, u"m"_s);
        row("registered from", {.registeredFrom = today}, u"am"_s);
        row("registered until", {.registeredUntil = today.addDays(-1)}, u""_s);
        row("registered between", {.registeredFrom = today, .registeredUntil = today}, u"am"_s);
        row("text too", {.text = u"menghua"_s, .star = 0}, u"a"_s);
        row("none of both", {.text = u"menghua"_s, .availability = u"17"_s}, u""_s);
    }

    void filters()
    {
        QFETCH(VolunteerFilter, filter);
        QFETCH(QString, found);
        const UnitId station = m_station->station->profile().unit;
        Volunteer adult = people::adult();
        adult.skills = QStringList{u"03"_s, u"理发"_s};
        Volunteer minor = people::minor();
        minor.unit = station;
        minor.availability = QStringList{u"16"_s, u"17"_s};
        const VolunteerId a = registered(adult);
        const VolunteerId m = registered(minor);
        if (filter.unit == UnitId(1))
            filter.unit = station;
        std::vector<qint64> wanted;
        for (const qint64 id : m_volunteers->list({})) {
            if (found.contains(id == a.value() ? u'a' : u'm'))
                wanted.push_back(id);
        }
        QVERIFY(a.isValid() && m.isValid());
        QCOMPARE(m_volunteers->list(filter), wanted);
    }

    void table()
    {
        registered(people::adult());
        registered(people::minor());
        VolunteerTable source(*m_station->database);
        RecordTable table(source);
        const QAbstractItemModelTester tester(
            &table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setIds(m_volunteers->list({}));
        QCOMPARE(table.rowCount(), 2);
        const auto cell
            = [&table](int row, int column) { return table.index(row, column).data().toString(); };
        QCOMPARE(cell(1, VolunteerTable::Name), u"孟花"_s);
        QCOMPARE(cell(1, VolunteerTable::Phone), u"138****5678"_s);
        QCOMPARE(cell(1, VolunteerTable::IdNumber), u"411***********2589"_s);
        QCOMPARE(cell(1, VolunteerTable::BirthYear), u"1979"_s);
        QCOMPARE(cell(1, VolunteerTable::Hours), u"0"_s);
        QCOMPARE(cell(1, VolunteerTable::Status), u"Registered"_s);
    }

    void complaints()
    {
        Complaints complaints(*m_station->database);
        const VolunteerId id = registered(people::adult());
        const QDate day(2026, 11, 20);
        QVERIFY(!complaints.record(id, day, u" "_s));
        QVERIFY(!complaints.record(id, day.addDays(10), u"迟到"_s));
        QSignalSpy changed(&complaints, &Complaints::changed);
        const auto complaint = complaints.record(id, day, u"迟到"_s);
        VERIFY_DONE(complaint);
        auto list = complaints.of(id);
        VERIFY_DONE(list);
        QVERIFY(list->at(0).isOpen());
        QCOMPARE(list->at(0).matter, u"迟到"_s);
        QVERIFY(!complaints.close(*complaint, {}));
        VERIFY_DONE(complaints.close(*complaint, u"已致歉"_s));
        QVERIFY(!complaints.close(*complaint, u"again"_s));
        list = complaints.of(id);
        QCOMPARE(list->at(0).closedOn, QDate(2026, 11, 23));
        QCOMPARE(list->at(0).finding, u"已致歉"_s);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(m_volunteers->history(id, m_codes)->front().what, u"Complaint closed"_s);
    }

    void lockedItTellsNothing()
    {
        const VolunteerId id = registered(people::adult());
        m_station->station->lock();
        QVERIFY(!m_volunteers->registerVolunteer(people::minor()));
        QVERIFY(!m_volunteers->findByIdNumber({}, u"411102197908212589"_s));
        QVERIFY(m_volunteers->lastFour(u"5678"_s).empty());
        QVERIFY(m_volunteers->find(id)->phone.isEmpty());
    }

private:
    VolunteerId registered(const Volunteer &person)
    {
        const auto id = m_volunteers->registerVolunteer(person);
        return id ? *id : VolunteerId();
    }

    const CodeTables m_codes;
    std::unique_ptr<TestStation> m_station;
    std::unique_ptr<Volunteers> m_volunteers;
};

QTEST_GUILESS_MAIN(TestVolunteers)
#include "tst_volunteers.moc"

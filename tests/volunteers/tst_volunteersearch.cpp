// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteersearch.h"

#include "models/core/namekeys.h"
#include "models/sample/sample.h"
#include "models/stars/stars.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "models/volunteers/volunteers.h"
#include "models/volunteers/volunteertable.h"
#include "tests/support/hourdoors.h"
#include "tests/support/teststation.h"

#include <QTest>
#include <QThread>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

using Ids = std::vector<qint64>;

/// A register so large that nothing may be done on the window's thread: the limit is set to none.
class TestVolunteerSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_station = std::make_unique<TestStation>();
        VERIFY_DONE(m_station->founded);
        VERIFY_DONE(Sample::fill(*m_station->database, SampleScale::Small));
        const HourDoors hours(*m_station->database);
        Stars stars(*m_station->database, hours.records, StarRuleSet::shipped());
        std::vector<VolunteerId> everybody;
        const auto candidates = stars.candidates(QDate(2026, 11, 23));
        VERIFY_DONE(candidates);
        for (const StarCandidate &candidate : *candidates)
            everybody.push_back(candidate.volunteer);
        VERIFY_DONE(stars.grant(everybody, QDate(2026, 11, 23)));
        placeSome(everybody);
    }

    void cleanupTestCase() { m_station.reset(); }

    void init() { m_search = std::make_unique<VolunteerSearch>(*m_station->database, 0); }

    void listsBeforeItIsRead()
    {
        const ListQuestion question = ask({});
        QVERIFY(!question.isQuick);
        QVERIFY(question.first);
        QCOMPARE(question.first->size(), 20U);
        const Ids all = question.all();
        QCOMPARE(all.size(), 300U);
        QVERIFY(std::equal(question.first->begin(), question.first->end(), all.begin()));
        QCOMPARE(all, fromFile(u"1"_s));
    }

    void searchesBeforeItIsRead()
    {
        const ListQuestion question = ask({.text = u"wang"_s});
        QVERIFY(!question.first); // would mean to run over the file
        const Ids all = question.all();
        QVERIFY(!all.empty());
        QCOMPARE(all, fromFile(u"name_key LIKE 'wang%' OR name_key LIKE '_%wang%'"_s));
    }

    void findsLater()
    {
        const auto before = m_search->findLater(u"wang"_s);
        const Ids found = onThread([this, before] {
            const ThreadConnection connection(*m_station->database);
            return before();
        });
        QVERIFY(!found.empty());
        QCOMPARE(m_search->find(u"wang"_s), found);
        QCOMPARE(m_search->findLater(u"wang"_s)(), found);
        QCOMPARE(m_search->findLater(u"wang"_s, 1)(), Ids{found.front()});
    }

    /// The same answer by the index as by the file.
    void filters_data()
    {
        QTest::addColumn<VolunteerFilter>("filter");
        QTest::addColumn<QString>("condition");
        const auto row = [](const char *name, const VolunteerFilter &filter, const QString &sql) {
            QTest::newRow(name) << filter << sql;
        };
        row("everybody", {}, u"1"_s);
        row("skill", {.skill = u"05"_s}, u"instr(skills, ',05,')"_s);
        row("skill nobody has", {.skill = u"77"_s}, u"0"_s);
        row("availability", {.availability = u"17"_s}, u"instr(availability, ',17,')"_s);
        row("age", {.age = AgeBand{18, 28}}, u"birth_year BETWEEN 1999 AND 2008"_s);
        row("from", {.registeredFrom = QDate(2025, 1, 1)}, u"registered_on >= '2025-01-01'"_s);
        row("until", {.registeredUntil = QDate(2025, 1, 1)}, u"registered_on <= '2025-01-01'"_s);
        row("no star", {.star = 0},
            u"id NOT IN (SELECT volunteer_id FROM star_award WHERE status = 'granted')"_s);
        row("star", {.star = 2},
            u"2 = (SELECT max(star) FROM star_award WHERE volunteer_id = volunteer.id)"_s);
        row("suspended", {.status = VolunteerStatus::Suspended}, u"status = 'suspended'"_s);
        row("together",
            {.age = AgeBand{60, 0}, .skill = u"05"_s, .registeredFrom = QDate(2024, 1, 1)},
            u"birth_year <= 1966 AND instr(skills, ',05,') AND registered_on >= '2024-01-01'"_s);
    }

    void filters()
    {
        QFETCH(VolunteerFilter, filter);
        QFETCH(QString, condition);
        VERIFY_DONE(m_search->load());
        const ListQuestion question = ask(filter);
        const Ids wanted = fromFile(condition);
        QCOMPARE(question.all(), wanted);
        QVERIFY(question.first);
        QCOMPARE(*question.first,
            Ids(wanted.begin(), wanted.begin() + std::min<std::ptrdiff_t>(20, std::ssize(wanted))));
    }

    void orders_data()
    {
        QTest::addColumn<VolunteerOrder>("order");
        QTest::addColumn<QString>("expression");
        QTest::newRow("number") << VolunteerOrder::Number << u"number"_s;
        QTest::newRow("gender") << VolunteerOrder::Gender << u"gender"_s;
        QTest::newRow("birth year") << VolunteerOrder::BirthYear << u"birth_year"_s;
        QTest::newRow("hours") << VolunteerOrder::Hours
                               << u"(SELECT coalesce(sum(minutes), 0) FROM service_record r "
                                  "WHERE r.volunteer_id = volunteer.id)"_s;
        QTest::newRow("star") << VolunteerOrder::Star
                              << u"(SELECT coalesce(max(star), 0) FROM star_award a "
                                 "WHERE a.volunteer_id = volunteer.id)"_s;
        QTest::newRow("registered") << VolunteerOrder::RegisteredOn << u"registered_on"_s;
        QTest::newRow("status") << VolunteerOrder::Status << u"status"_s;
    }

    void orders()
    {
        QFETCH(VolunteerOrder, order);
        QFETCH(QString, expression);
        VERIFY_DONE(m_search->load());
        const auto listed = [this, order](Qt::SortOrder direction) {
            return onThread(m_search->ask({}, order, direction, 20).all);
        };
        QCOMPARE(listed(Qt::AscendingOrder), fromFile(u"1"_s, expression));
        QCOMPARE(listed(Qt::DescendingOrder), fromFile(u"1"_s, expression + u" DESC"_s));
    }

    void ordersByWhatIsShown_data()
    {
        QTest::addColumn<VolunteerOrder>("order");
        QTest::addColumn<int>("column");
        QTest::newRow("phone") << VolunteerOrder::Phone << int(VolunteerTable::Phone);
        QTest::newRow("number") << VolunteerOrder::IdNumber << int(VolunteerTable::IdNumber);
        QTest::newRow("unit") << VolunteerOrder::Unit << int(VolunteerTable::Unit);
    }

    /// Masked as it is shown, units by pinyin; who is equal in it by name.
    void ordersByWhatIsShown()
    {
        QFETCH(VolunteerOrder, order);
        QFETCH(int, column);
        QCOMPARE(VolunteerTable::orderOf(column), order);
        VERIFY_DONE(m_search->load());
        const Ids byName = fromFile(u"1"_s);
        VolunteerTable table(*m_station->database);
        QHash<qint64, QString> shown;
        for (const RecordRow &row : table.fetch(byName)) {
            const QString text = row.cells[std::size_t(column)].text;
            shown.insert(row.id, order == VolunteerOrder::Unit ? NameKeys::of(text).pinyin : text);
        }
        QVERIFY(QSet<QString>(shown.begin(), shown.end()).size() > 1);
        Ids wanted = byName;
        std::stable_sort(wanted.begin(), wanted.end(),
            [&shown](qint64 a, qint64 b) { return shown.value(a) < shown.value(b); });
        QCOMPARE(onThread(m_search->ask({}, order, Qt::AscendingOrder, 20).all), wanted);
        std::stable_sort(wanted.begin(), wanted.end(),
            [&shown](qint64 a, qint64 b) { return shown.value(b) < shown.value(a); });
        QCOMPARE(onThread(m_search->ask({}, order, Qt::DescendingOrder, 20).all), wanted);
    }

    /// Somebody who is registered while everybody is being read is not forgotten.
    void changesWhileItIsRead()
    {
        m_search->loadLater();
        Volunteers door(*m_station->database);
        const qint64 id = m_search->find({}).front();
        auto transaction = Transaction::begin(*m_station->database, u"volunteer.change"_s);
        VERIFY_DONE(transaction);
        VERIFY_DONE(transaction->update("volunteer", id,
            {{"name", u"仉督"_s}, {"name_key", u"ZhangDu"_s}, {"name_initials", u"zd"_s},
                {"status", u"suspended"_s}}));
        VERIFY_DONE(transaction->commit());
        m_search->refresh({&id, 1});
        QCOMPARE(m_search->find(u"仉督"_s), Ids{id});
        QCOMPARE(m_search->find(u"zhangdu"_s), Ids{id});
        QCOMPARE(m_search->list({.status = VolunteerStatus::Suspended}, VolunteerOrder::Name,
                     Qt::AscendingOrder),
            Ids{id});
        QCOMPARE(m_search->find({}).size(), 300U);
    }

private:
    /// Into two units, whose names stand the other way round by code point.
    void placeSome(const std::vector<VolunteerId> &everybody)
    {
        auto transaction = Transaction::begin(*m_station->database, u"test.units"_s);
        VERIFY_DONE(transaction);
        std::size_t next = 0;
        for (const QString &name : {u"丁香社区"_s, u"八一社区"_s}) {
            const qint64 unit = m_station->database->ids().next();
            VERIFY_DONE(transaction->insert("unit", unit,
                {{"parent_id", Value()}, {"level", u"point"_s}, {"name", name},
                    {"code", QString()}}));
            for (int i = 0; i < 10; ++i) {
                VERIFY_DONE(transaction->update(
                    "volunteer", everybody[next++].value(), {{"unit_id", unit}}));
            }
        }
        VERIFY_DONE(transaction->commit());
    }

    ListQuestion ask(const VolunteerFilter &filter)
    {
        ListQuestion question = m_search->ask(filter, VolunteerOrder::Name, Qt::AscendingOrder, 20);
        question.all = [all = question.all] { return onThread(all); };
        return question;
    }

    /// As LatestAnswer asks.
    static Ids onThread(const std::function<Ids()> &all)
    {
        Ids ids;
        const std::unique_ptr<QThread> thread(QThread::create([&ids, &all] { ids = all(); }));
        thread->start();
        thread->wait();
        return ids;
    }

    Ids fromFile(const QString &condition, const QString &order = u"name_key"_s)
    {
        Ids ids;
        Query query(*m_station->database,
            u"SELECT id FROM volunteer WHERE %1 ORDER BY %2, name_key, id"_s.arg(condition, order));
        while (query.next())
            ids.push_back(query.integer(0));
        return ids;
    }

    std::unique_ptr<TestStation> m_station;
    std::unique_ptr<VolunteerSearch> m_search;
};

QTEST_GUILESS_MAIN(TestVolunteerSearch)
#include "tst_volunteersearch.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Finding records of one person, and making two into one.
#include "models/duplicates/duplicaterules.h"
#include "models/duplicates/duplicates.h"
#include "models/duplicates/mergefields.h"
#include "models/groups/groups.h"
#include "models/history/undo.h"
#include "models/storage/integrity.h"
#include "models/volunteers/complaints.h"
#include "models/volunteers/volunteerroster.h"
#include "models/volunteers/volunteertext.h"
#include "tests/support/activitydesk.h"
#include "tests/support/filecontents.h"
#include "tests/support/lookalikes.h"
#include "tests/support/registrants.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <array>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// A valid ID number of 411102 with this birth date and serial.
QString idNumber(QDate birth, int serial)
{
    const QString fifteen = u"411102"_s + birth.toString(u"yyMMdd"_s)
        + QString::number(serial).rightJustified(3, u'0');
    QString eighteen = DuplicateRules::comparableNumber(fifteen);
    Q_ASSERT(birth.year() < 2000);
    return eighteen;
}

struct Desk : SampleDesk {
    Duplicates duplicates{*fixture.database};
    Groups groups{*fixture.database};
    Undo undo{*fixture.database, codes};
    Complaints complaints{*fixture.database};
    int serial = 100;

    VolunteerId enter(const QString &name, QDate birth = {}, const QString &phone = {},
        const QString &address = {}, const QString &number = {})
    {
        return storePerson(*fixture.database, name, birth, phone, address, number);
    }
    VolunteerId withNumber(const QString &name, QDate birth)
    {
        return enter(name, birth, {}, {}, idNumber(birth, ++serial));
    }
    std::vector<DuplicatePair> found() { return *duplicates.find(); }
    void add(const char *table, const Fields &fields)
    {
        auto transaction = Transaction::begin(*fixture.database, u"test"_s);
        auto done = transaction->insert(table, fixture.database->ids().next(), fields);
        if (done)
            done = transaction->commit();
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
    }
    qint64 number(const QString &sql) const
    {
        Query query(*fixture.database, sql);
        return query.next() ? query.integer(0) : -1;
    }
    QMap<QString, QString> contents() const { return fileContents(*fixture.database); }
    bool isSound() { return Integrity::check(*fixture.database)->sound(); }
};

} // namespace

class TestDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strengthRanks()
    {
        const auto of = [](Likeness l) { return DuplicateRules::strength(l); };
        Likeness document{.document = true};
        Likeness nameBirth{.name = true, .sound = true, .birth = true};
        Likeness latin{.sound = true, .scripts = true, .birth = true};
        Likeness soundBirth{.sound = true, .birth = true};
        Likeness namePhone{.name = true, .sound = true, .phone = true};
        Likeness nameAddress{.name = true, .sound = true, .address = true};
        Likeness family{.phone = true};
        Likeness twins{.birth = true, .phone = true, .address = true};
        QVERIFY(of(document) > of(nameBirth));
        QVERIFY(of(nameBirth) > of(latin));
        QVERIFY(of(latin) > of(soundBirth));
        QVERIFY(of(nameAddress) >= DuplicateRules::likely);
        QVERIFY(of(namePhone) >= DuplicateRules::likely);
        QVERIFY(of(family) < DuplicateRules::possible);
        QVERIFY(of(twins) < DuplicateRules::possible);
        nameBirth.ownNumbers = true; // namesakes of one birthday
        QVERIFY(of(nameBirth) < DuplicateRules::possible);
        nameAddress.otherBirth = true; // father and son
        QVERIFY(of(nameAddress) < DuplicateRules::possible);
        QCOMPARE(of({}), 0);
    }

    void numbersCompareAcrossForms()
    {
        // GB 11643-1999: the example of the standard
        QCOMPARE(DuplicateRules::comparableNumber(u"110105491231002"_s), u"11010519491231002X"_s);
        QCOMPARE(DuplicateRules::comparableNumber(u"H1234567801"_s), u"H12345678"_s);
        QCOMPARE(DuplicateRules::comparableNumber(u"E12345678"_s), u"E12345678"_s);
        QCOMPARE(DuplicateRules::birthDateOf(u"11010519491231002X"_s), QDate(1949, 12, 31));
        QVERIFY(!DuplicateRules::birthDateOf(u"110105194912310021"_s)); // wrong check digit
        QCOMPARE(DuplicateRules::latinOrders(u"Wei Zhang"_s), QStringList{u"zhangwei"_s});
        QVERIFY(DuplicateRules::latinOrders(u"张伟"_s).isEmpty());
    }

    void findsTheSamePerson_data()
    {
        QTest::addColumn<QStringList>("first"); // name, birth, phone, address, number
        QTest::addColumn<QStringList>("second");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        const QString born = u"1979-08-21"_s;
        QTest::newRow("15 and 18 digits")
            << QStringList{u"孟花"_s, born, {}, {}, u"411102790821258"_s}
            << QStringList{u"孟小花"_s, born, {}, {}, u"411102197908212589"_s} << 100 << 100;
        QTest::newRow("name and birth")
            << QStringList{u"孟花"_s, born} << QStringList{u"孟花"_s, born} << 60 << 99;
        QTest::newRow("traditional")
            << QStringList{u"張偉"_s, born} << QStringList{u"张伟"_s, born} << 60 << 99;
        QTest::newRow("passport") << QStringList{u"Zhang Wei"_s, born}
                                  << QStringList{u"张伟"_s, born} << 60 << 99;
        QTest::newRow("passport, given name first")
            << QStringList{u"Wei Zhang"_s, born} << QStringList{u"张伟"_s, born} << 60 << 99;
        QTest::newRow("name and phone")
            << QStringList{u"孟花"_s, {}, u"13812345678"_s}
            << QStringList{u"孟花"_s, born, u"13812345678"_s} << 60 << 99;
        QTest::newRow("name and address")
            << QStringList{u"孟花"_s, {}, {}, u"泰山路 1 号院 2 号楼"_s}
            << QStringList{u"孟花"_s, born, {}, u"泰山路1号院2号楼"_s} << 60 << 99;
        QTest::newRow("address in other words")
            << QStringList{u"孟花"_s, {}, {}, u"泰山路1號院2號樓3單元301"_s}
            << QStringList{u"孟花"_s, born, {}, u"泰山路1号2-3-301室"_s} << 60 << 99;
        QTest::newRow("another flat")
            << QStringList{u"孟花"_s, {}, {}, u"泰山路1号2号楼3单元301室"_s}
            << QStringList{u"孟花"_s, born, {}, u"泰山路12号3单元301室"_s} << 0 << 0;
        QTest::newRow("sounds alike")
            << QStringList{u"张伟"_s, born} << QStringList{u"章伟"_s, born} << 30 << 59;
        QTest::newRow("family phone")
            << QStringList{u"孟花"_s, born, u"13812345678"_s}
            << QStringList{u"李强"_s, u"1975-01-02"_s, u"13812345678"_s} << 1 << 29;
        QTest::newRow("twins") << QStringList{u"孟大"_s, born, u"13812345678"_s, u"泰山路1号"_s}
                               << QStringList{u"孟双"_s, born, u"13812345678"_s, u"泰山路1号"_s}
                               << 1 << 29;
        QTest::newRow("namesakes")
            << QStringList{u"孟花"_s, born, {}, {}, u"411102197908212589"_s}
            << QStringList{u"孟花"_s, born, {}, {}, idNumber(QDate(1979, 8, 21), 100)} << 1 << 29;
        QTest::newRow("strangers") << QStringList{u"孟花"_s, born, u"13812345678"_s}
                                   << QStringList{u"孟花"_s, u"1980-01-01"_s} << 0 << 0;
    }

    void findsTheSamePerson()
    {
        QFETCH(QStringList, first);
        QFETCH(QStringList, second);
        QFETCH(int, least);
        QFETCH(int, most);
        Desk desk;
        const auto enter = [&desk](const QStringList &person) {
            return desk.enter(person.value(0), QDate::fromString(person.value(1), Qt::ISODate),
                person.value(2), person.value(3), person.value(4));
        };
        const VolunteerId a = enter(first);
        const VolunteerId b = enter(second);
        const auto pairs = desk.found();
        QCOMPARE(pairs.size(), size_t(least > 0 ? 1 : 0));
        if (least == 0)
            return;
        QCOMPARE(pairs.front().first, a);
        QCOMPARE(pairs.front().second, b);
        QVERIFY2(pairs.front().strength >= least && pairs.front().strength <= most,
            qPrintable(QString::number(pairs.front().strength)));
        QVERIFY(!DuplicateRules::reasons(pairs.front().likeness).isEmpty());

        VERIFY_DONE(desk.duplicates.setDistinct(b, a));
        QVERIFY(desk.found().empty());
        VERIFY_DONE(desk.undo.undo());
        QCOMPARE(desk.found().size(), size_t(1));
        VERIFY_DONE(desk.duplicates.setDistinct(a, b)); // said a second time
        QVERIFY(desk.found().empty());
        QVERIFY(desk.isSound());
    }

    void aCrowdWithOnePhoneIsNoReason()
    {
        Desk desk;
        for (int i = 0; i < DuplicateFinder::crowd + 3; ++i)
            desk.enter(QString(4, QChar(u'a' + i)), {}, u"0395-3942682"_s);
        QVERIFY(desk.found().empty());
    }

    void canBeStopped()
    {
        Desk desk;
        const auto stopped = desk.duplicates.find([](qint64, qint64) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }

    void warnsOfSomebodyKnown()
    {
        Desk desk;
        const VolunteerId known = desk.enter(u"孟花"_s, QDate(1979, 8, 21), u"13812345678"_s);
        Volunteer person = people::adult(u"孟花"_s, u"E12345678"_s, {});
        person.birthDate = QDate(1979, 8, 21);
        const auto similar = desk.duplicates.similarTo(person);
        VERIFY_DONE(similar);
        QCOMPARE(similar->size(), size_t(1));
        QCOMPARE(similar->front().first, known);
        person.name = u"李强"_s;
        QVERIFY(desk.duplicates.similarTo(person)->empty());
    }

    void warnsAcrossScripts_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("coming");
        const auto row = [](const QString &known, const QString &coming) {
            QTest::addRow("%s %s", qUtf8Printable(known), qUtf8Printable(coming))
                << known << coming;
        };
        row(u"张建国"_s, u"Zhang Jianguo"_s);
        row(u"张建国"_s, u"ZHANG Jian Guo"_s);
        row(u"张建国"_s, u"Zhangjianguo"_s);
        row(u"张建国"_s, u"章建国"_s);
        row(u"Zhang Jianguo"_s, u"张建国"_s);
        row(u"Zhangjianguo"_s, u"张建国"_s);
        row(u"Ouyang Nana"_s, u"欧阳娜娜"_s);
        row(u"安明"_s, u"Anming"_s);
        row(u"Ng"_s, u"NG"_s);
    }

    void warnsAcrossScripts()
    {
        QFETCH(QString, known);
        QFETCH(QString, coming);
        Desk desk;
        const VolunteerId id = desk.enter(known, QDate(1979, 8, 21), {});
        Volunteer person = people::adult(coming, u"E12345678"_s, {});
        person.birthDate = QDate(1979, 8, 21);
        const auto similar = desk.duplicates.similarTo(person);
        VERIFY_DONE(similar);
        QCOMPARE(similar->size(), 1U);
        QCOMPARE(similar->front().first, id);
    }

    void fieldsMoveAndMask()
    {
        const CodeTables codes;
        Volunteer left = people::adult();
        Volunteer right = people::adult(u"孟小花"_s, u"E12345678"_s, u"13900001111"_s);
        right.documentType = u"05"_s;
        left.skills = {u"01"_s};
        right.skills = {u"02"_s, u"01"_s};
        left.registeredOn = QDate(2026, 3, 5);
        right.registeredOn = QDate(2024, 3, 5);
        right.address = u"泰山路 1 号"_s;
        Volunteer merged;
        for (const QString &key : MergeFields::keys()) {
            QVERIFY2(!MergeFields::label(key).isEmpty(), qPrintable(key));
            MergeFields::take(merged, left, right, key, MergeFields::suggested(left, right, key));
        }
        QCOMPARE(merged.name, left.name);
        QCOMPARE(merged.idNumber, left.idNumber);
        QCOMPARE(merged.address, right.address); // only there
        QCOMPARE(merged.skills, (QStringList{u"01"_s, u"02"_s}));
        QCOMPARE(merged.registeredOn, right.registeredOn); // the earlier
        MergeFields::take(merged, left, right, u"id_number"_s, MergeSide::Right);
        QCOMPARE(merged.documentType, u"05"_s);
        left.birthDate = QDate(1979, 8, 21);
        QCOMPARE(MergeFields::text(left, u"birth_date"_s, codes, {}, false), u"1979-**-**"_s);
        QCOMPARE(MergeFields::text(left, u"phone"_s, codes, {}, false), u"138****5678"_s);
        QCOMPARE(MergeFields::text(left, u"phone"_s, codes, {}, true), u"13812345678"_s);
    }

    void everythingThatPointsToTheOtherMoves()
    {
        Desk desk;
        const auto [a, b] = twoWithEverything(desk);
        Database &database = *desk.fixture.database;
        // A table made later than the merging.
        {
            QSqlQuery sql(database.connection());
            QVERIFY(sql.exec(u"PRAGMA query_only = OFF"_s));
            QVERIFY(sql.exec(u"CREATE TABLE badge (id INTEGER PRIMARY KEY, changed_at INTEGER NOT "
                             "NULL, holder_id INTEGER REFERENCES volunteer (id)) STRICT"_s));
            QVERIFY(sql.exec(u"PRAGMA query_only = ON"_s));
        }
        desk.add("badge", {{"holder_id", b.value()}});
        const auto before = desk.contents();
        const qint64 minutes = desk.hours.totals(a)->minutes + desk.hours.totals(b)->minutes;
        const QSignalSpy told(&desk.duplicates, &Duplicates::recordsChanged);

        Volunteer merged = *desk.volunteers.find(a);
        merged.idNumber = desk.volunteers.find(b)->idNumber; // taken over from the other
        merged.documentType = u"01"_s;
        VERIFY_DONE(desk.duplicates.merge(a, b, merged, u"同一人登记两次"_s));
        QCOMPARE(told.size(), 1);
        QCOMPARE(desk.hours.totals(a)->minutes, minutes);
        QCOMPARE(desk.hours.totals(b)->minutes, 0);
        QCOMPARE(desk.number(u"SELECT holder_id FROM badge"_s), a.value());
        const Volunteer pointer = *desk.volunteers.find(b);
        QCOMPARE(pointer.status, VolunteerStatus::Withdrawn);
        QVERIFY(pointer.idNumber.isEmpty() && pointer.phone.isEmpty());
        QCOMPARE(desk.volunteers.find(a)->idNumber, merged.idNumber);
        QCOMPARE(
            desk.number(u"SELECT merged_into_id FROM volunteer WHERE id = %1"_s.arg(b.value())),
            a.value());
        // Of what both had one stays in force.
        QCOMPARE(desk.number(u"SELECT count(*) FROM enrolment WHERE activity_id = %1 AND status = "
                             "'enrolled' AND volunteer_id = %2"_s.arg(desk.coming.value())
                                 .arg(a.value())),
            1);
        QCOMPARE(desk.number(u"SELECT count(*) FROM star_award WHERE star = 1 AND status = "
                             "'granted'"_s),
            1);
        QCOMPARE(desk.number(u"SELECT count(*) FROM certificate WHERE status = 'issued' AND "
                             "volunteer_id = %1"_s.arg(a.value())),
            1);
        QCOMPARE(desk.number(u"SELECT count(*) FROM group_membership WHERE left_on = ''"_s), 1);
        const auto schema = Schema::read(database);
        for (const auto &reference : schema->pointingTo("volunteer")) {
            const qint64 left = desk.number(u"SELECT count(*) FROM %1 WHERE %2 = %3"_s
                                                .arg(QString::fromLatin1(reference.table),
                                                    QString::fromLatin1(reference.column))
                                                .arg(b.value()));
            // Void, and kept with the pointer.
            const bool clashed = reference.table == "enrolment" || reference.table == "star_award"
                || reference.table == "group_membership" || reference.table == "distinct_people"
                || reference.table == "registration_step";
            QVERIFY2(left == 0 || clashed, reference.table.constData());
        }
        QCOMPARE(desk.duplicates.merge(a, b, merged, u"再来"_s).error().code, u"already_merged"_s);
        QVERIFY(desk.isSound());

        VERIFY_DONE(desk.undo.undo());
        QCOMPARE(contentsDiffer(before, desk.contents()), QString());
        VERIFY_DONE(desk.undo.redo());
        QCOMPARE(desk.hours.totals(a)->minutes, minutes);
        VERIFY_DONE(desk.undo.undo());
        QCOMPARE(contentsDiffer(before, desk.contents()), QString());
        QVERIFY(desk.isSound());
    }

    /// What only leads on is nobody who has left.
    void aMergedRecordIsNotAWithdrawnPerson()
    {
        Desk desk;
        const VolunteerId kept = desk.people[0];
        const VolunteerId gone = desk.people[1];
        const Volunteer merged = *desk.volunteers.find(kept);
        VERIFY_DONE(desk.duplicates.merge(kept, gone, merged, u"同一人"_s));
        QVERIFY(std::ranges::count(desk.volunteers.list({}), gone.value()) == 1);
        QVERIFY(desk.volunteers.list({.status = VolunteerStatus::Withdrawn}).empty());
        VolunteerRoster roster(*desk.fixture.database, desk.codes);
        const std::array ids{gone.value()};
        QStringList texts;
        const auto rows = roster.fetch(ids);
        for (const RecordCell &cell : rows.front().cells)
            texts += cell.text;
        QVERIFY(texts.contains(VolunteerText::merged()));
        QVERIFY(texts.contains(VolunteerText::mergedName()));
        QVERIFY(!texts.contains(VolunteerText::status(VolunteerStatus::Withdrawn)));
    }

    void theSameServiceCountsOnce()
    {
        Desk desk;
        const VolunteerId a = desk.people[0];
        const VolunteerId b = desk.people[1];
        // 15:00–18:00 and 15:00–17:50 of one afternoon, both on paper
        desk.fillLedger();
        const auto doubled = desk.duplicates.doubled(a, b);
        VERIFY_DONE(doubled);
        QCOMPARE(doubled->size(), size_t(1));
        QCOMPARE(doubled->front().minutes, 170);
        QVERIFY(doubled->front().ofOther);
        const qint64 before = desk.hours.totals(a)->minutes + desk.hours.totals(b)->minutes;
        const qint64 all = desk.hours.summary({})->minutes;
        const Volunteer merged = *desk.volunteers.find(a);
        VERIFY_DONE(desk.duplicates.merge(a, b, merged, u"同一人"_s));
        QCOMPARE(desk.hours.totals(a)->minutes, before - 170);
        QCOMPARE(desk.hours.summary({})->minutes, all - 170);
        VERIFY_DONE(desk.undo.undo());
        QCOMPARE(desk.hours.summary({})->minutes, all);
        QCOMPARE(desk.hours.totals(b)->minutes, qint64(170 + 7'530));
        QVERIFY(desk.isSound());
    }

    void asksForAReasonAndTwoRecords()
    {
        Desk desk;
        const Volunteer person = *desk.volunteers.find(desk.people[0]);
        QCOMPARE(desk.duplicates.merge(desk.people[0], desk.people[1], person, u" "_s).error().code,
            u"reason_missing"_s);
        QCOMPARE(desk.duplicates.merge(person.id, person.id, person, u"x"_s).error().code,
            u"same_record"_s);
    }

private:
    /// Two records with a row in every table that points to people.
    std::pair<VolunteerId, VolunteerId> twoWithEverything(Desk &desk)
    {
        const VolunteerId a = desk.withNumber(u"赵敏"_s, QDate(1979, 8, 21));
        const VolunteerId b = desk.enter(u"赵敏"_s, QDate(1979, 8, 21), u"13812345678"_s,
            u"泰山路 1 号"_s, idNumber(QDate(1979, 8, 21), 99));
        desk.enrol(desk.coming, a);
        must(desk.activities.withdraw(desk.coming, a));
        desk.enrol(desk.coming, b);
        desk.enrol(desk.past, b);
        must(desk.hours.addOpening({a, 600, u"台账"_s, QDate(2026, 1, 1)}));
        must(desk.hours.addOpening({b, 60'000, u"台账"_s, QDate(2026, 1, 1)}));
        must(desk.hours.correct(desk.hours.ofVolunteer(b)->front().id, -100, u"多记"_s));
        must(desk.complaints.record(b, QDate(2026, 11, 20), u"迟到"_s));
        must(desk.volunteers.recordReveal(b, u"phone"_s, u"联系"_s));
        Group group;
        group.name = u"泰山红帽子服务队"_s;
        group.kind = u"01"_s;
        group.foundedOn = QDate(2020, 1, 1);
        const auto team = desk.groups.add(group);
        must(team);
        must(desk.groups.join(*team, a, u"01"_s, QDate(2024, 1, 1)));
        must(desk.groups.join(*team, b, u"01"_s, QDate(2025, 1, 1)));
        addStars(desk, a, b);
        return {a, b};
    }

    /// Star 1 of both, certified for the second; star 2 of the second alone.
    static void addStars(Desk &desk, VolunteerId a, VolunteerId b)
    {
        desk.add("star_rule_set", {{"name", u"默认"_s}, {"version", u"1"_s}, {"rules", u"{}"_s}});
        const qint64 rules = desk.number(u"SELECT id FROM star_rule_set"_s);
        const auto award = [&](VolunteerId person, int star) {
            desk.add("star_award",
                {{"volunteer_id", person.value()}, {"star", star}, {"rule_set_id", rules},
                    {"as_of", u"2026-11-01"_s}, {"awarded_on", u"2026-11-02"_s}, {"minutes", 6'000},
                    {"evaluations", 0}, {"quality_hundredths", 0}, {"status", u"granted"_s}});
        };
        award(a, 1);
        award(b, 1);
        award(b, 2);
        const qint64 certified = desk.number(
            u"SELECT id FROM star_award WHERE star = 1 AND volunteer_id = %1"_s.arg(b.value()));
        desk.add("certificate",
            {{"number", u"411102001001-2026-00001"_s}, {"year", 2026}, {"serial", 1},
                {"volunteer_id", b.value()}, {"award_id", certified}, {"holder", u"赵敏"_s},
                {"star", 1}, {"minutes", 6'000}, {"as_of", u"2026-11-01"_s},
                {"issued_on", u"2026-11-02"_s}, {"issuer", u"站"_s}, {"rule", u"默认"_s},
                {"status", u"issued"_s}, {"void_on", QString()}, {"void_reason", QString()}});
    }

    template <typename T>
    static void must(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().text));
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"

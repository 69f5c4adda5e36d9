// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo from the journal alone, over the real doors.
#include "models/groups/groups.h"
#include "models/history/journallabels.h"
#include "models/history/journalwords.h"
#include "models/history/steprights.h"
#include "models/history/undo.h"
#include "models/history/voiding.h"
#include "models/registrations/registrations.h"
#include "models/station/nameorder.h"
#include "models/storage/integrity.h"
#include "models/storage/schema.h"
#include "models/volunteers/complaints.h"
#include "models/volunteers/personaldata.h"
#include "tests/support/activitydesk.h"
#include "tests/support/filecontents.h"
#include "tests/support/fullscans.h"
#include "tests/support/registrants.h"

#include <QSignalSpy>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

/// A station with people and activities, and its undo.
struct Desk : SampleDesk {
    Undo undo{*fixture.database, codes};
    Groups groups{*fixture.database};
    Registrations registrations{*fixture.database, volunteers, activities, groups};

    QMap<QString, QString> contents() const { return fileContents(*fixture.database); }
    QString undoError(qint64 sequence = 0)
    {
        const auto step = sequence == 0 ? undo.undo() : undo.undo(sequence);
        return step ? QString() : step.error().code;
    }
    QString status(VolunteerId id) { return volunteerStatusCode(volunteers.brief(id)->status); }
    bool isSound()
    {
        const auto report = Integrity::check(*fixture.database);
        for (const Finding &finding : report->findings)
            qWarning("%s", qPrintable(finding.text));
        return report->sound();
    }
    Result<RegistrationOutcome> suspend(VolunteerId id, const QString &reason)
    {
        return registrations.suspend(std::span(&id, 1), {fixture.clock.today(), reason});
    }
    Result<RegistrationOutcome> resume(VolunteerId id, const QString &reason)
    {
        return registrations.resume(std::span(&id, 1), {fixture.clock.today(), reason});
    }
    qint64 minutes(VolunteerId id) { return hours.totals(id)->minutes; }
    /// Changes the account of who is at the desk, behind everybody's back.
    void setUser(const Fields &fields)
    {
        const UserId mine = fixture.database->user();
        fixture.database->setUser({});
        auto transaction = Transaction::begin(*fixture.database, u"user.change"_s);
        if (!transaction->update("user", mine.value(), fields) || !transaction->commit())
            qFatal("the account can't be changed");
        fixture.database->setUser(mine);
    }
    UnitId addUnit(const QString &name)
    {
        const auto id = fixture.database->ids().next<UnitId>();
        auto transaction = Transaction::begin(*fixture.database, u"unit.add"_s);
        const auto done
            = transaction->insert("unit", id.value(), {{"level", u"point"_s}, {"name", name}});
        if (!done || !transaction->commit())
            qFatal("no unit");
        return id;
    }
    /// Somebody else at the same desk.
    UserId addUser(const QString &name)
    {
        const auto id = fixture.database->ids().next<UserId>();
        auto transaction = Transaction::begin(*fixture.database, u"user.add"_s);
        const auto done = transaction->insert(
            "user", id.value(), {{"name", name}, {"role", u"clerk"_s}, {"active", 1}});
        if (!done || !transaction->commit())
            qFatal("no second user");
        return id;
    }
};

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableSaysHowItsRowsBecomeVoid()
    {
        const TestStation station;
        const Voidings voidings(station.clock.today());
        const auto schema = Schema::read(*station.database);
        VERIFY_DONE(schema);
        for (const QByteArray &table : schema->tables())
            QVERIFY2(voidings.knows(table),
                ("models/history/voiding.cpp needs a line for " + table).constData());
    }

    void theVoidNameIsFoundLikeAnyOther()
    {
        const NameKeys keys = NameKeys::of(withdrawnName());
        const Fields fields = Voidings(QDate(2026, 11, 23)).of("volunteer").fields;
        QVERIFY(std::any_of(fields.begin(), fields.end(), [&keys](const Field &field) {
            return qstrcmp(field.column, "name_key") == 0 && field.value == Value(keys.pinyin);
        }));
        QVERIFY(std::any_of(fields.begin(), fields.end(), [&keys](const Field &field) {
            return qstrcmp(field.column, "name_initials") == 0
                && field.value == Value(keys.initials);
        }));
    }

    void whatWasRemovedIsFinal_data()
    {
        QTest::addColumn<QString>("action");
        for (const char *action : {"volunteer.withdraw", "retention.run"}) {
            QVERIFY(!JournalLabels::action(QString::fromLatin1(action)).isEmpty()); // it is real
            QTest::newRow(action) << QString::fromLatin1(action);
        }
    }

    void whatWasRemovedIsFinal()
    {
        QFETCH(QString, action);
        QVERIFY(Voidings::refusal(action).contains(u"gone for good"_s));
    }

    void aWithdrawalIsFinal()
    {
        Desk desk;
        VERIFY_DONE(desk.registrations.withdraw(
            {&desk.people[0], 1}, {desk.fixture.clock.today(), u"本人要求"_s}));
        QCOMPARE(desk.undoError(), u"undo_impossible"_s);
        QVERIFY(!Voidings::refusal(u"retention.run"_s).isEmpty());
    }

    void whatWasChangedComesBack_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what :
            {"suspend", "change", "activity", "cancel", "withdraw", "complaint"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void whatWasChangedComesBack()
    {
        QFETCH(QString, what);
        Desk desk;
        Complaints complaints(*desk.fixture.database);
        const auto complaint = complaints.record(desk.people[2], QDate(2026, 11, 20), u"迟到"_s);
        VERIFY_DONE(complaint);
        const auto person = desk.volunteers.registerVolunteer(people::adult());
        VERIFY_DONE(person);
        const auto before = desk.contents();

        if (what == u"suspend") {
            VERIFY_DONE(desk.suspend(desk.people[0], u"出国"_s));
        } else if (what == u"change") {
            auto changed = *desk.volunteers.find(*person);
            changed.phone = u"13912345678"_s;
            changed.address = u"泰山路 1 号"_s;
            changed.skills = {u"01"_s};
            VERIFY_DONE(desk.volunteers.update(changed));
        } else if (what == u"activity") {
            auto activity = *desk.activities.activity(desk.coming);
            activity.place = u"人民会堂"_s;
            activity.capacity.reset();
            VERIFY_DONE(desk.activities.update(activity));
        } else if (what == u"cancel") {
            VERIFY_DONE(desk.activities.cancel(desk.coming, u"下雪"_s));
        } else if (what == u"withdraw") {
            VERIFY_DONE(desk.activities.withdraw(desk.coming, desk.people[2]));
        } else {
            VERIFY_DONE(complaints.close(*complaint, u"属实"_s));
        }
        QVERIFY(desk.contents() != before);
        const auto changedTo = desk.contents();

        VERIFY_DONE(desk.undo.undo());
        QCOMPARE(contentsDiffer(before, desk.contents()), QString());
        VERIFY_DONE(desk.undo.redo());
        QCOMPARE(contentsDiffer(changedTo, desk.contents()), QString());
        VERIFY_DONE(desk.undo.undo());
        QCOMPARE(contentsDiffer(before, desk.contents()), QString());
        QVERIFY(desk.isSound());
    }

    void somebodyRegisteredByMistakeCanBeRegisteredAgain()
    {
        Desk desk;
        const auto person = desk.volunteers.registerVolunteer(people::adult());
        VERIFY_DONE(person);
        const auto registered = desk.contents();
        VERIFY_DONE(desk.undo.undo());
        QCOMPARE(desk.status(*person), u"withdrawn"_s);
        QVERIFY(desk.volunteers.find(*person)->phone.isEmpty());

        VERIFY_DONE(desk.undo.redo());
        QCOMPARE(contentsDiffer(registered, desk.contents()), QString());
        VERIFY_DONE(desk.undo.undo());
        VERIFY_DONE(desk.volunteers.registerVolunteer(people::adult()));
        QVERIFY(desk.isSound());
    }

    void whoHasHoursByNowStaysRegistered()
    {
        Desk desk;
        const auto person = desk.volunteers.registerVolunteer(people::adult());
        const auto step = desk.undo.next();
        VERIFY_DONE(step);
        VERIFY_DONE(desk.hours.addOpening({*person, 600, u"台账"_s, QDate(2026, 1, 1)}));
        QCOMPARE(desk.undoError((*step)->sequence), u"undo_in_use"_s);
        VERIFY_DONE(desk.undo.undo()); // the hours
        QCOMPARE(desk.minutes(*person), 0);
        VERIFY_DONE(desk.undo.undo()); // now nothing holds the person
        QCOMPARE(desk.status(*person), u"withdrawn"_s);
        QVERIFY(desk.isSound());
    }

    void hoursAreTakenBackByAFurtherRecord()
    {
        Desk desk;
        desk.fillLedger();
        const VolunteerId person = desk.people[1];
        const qint64 before = desk.minutes(person);
        VERIFY_DONE(desk.undo.undo()); // the opening balance
        QCOMPARE(desk.minutes(person), before - 7'530);
        VERIFY_DONE(desk.undo.redo());
        QCOMPARE(desk.minutes(person), before);
        VERIFY_DONE(desk.undo.undo());
        VERIFY_DONE(desk.undo.undo()); // the correction
        VERIFY_DONE(desk.undo.undo()); // the hours of the activity, walk-ins included
        for (const VolunteerId each : desk.people)
            QCOMPARE(desk.minutes(each), 0);
        QVERIFY(desk.isSound());
    }

    void hoursCorrectedSinceStay()
    {
        Desk desk;
        VERIFY_DONE(desk.hours.addOpening({desk.people[0], 600, u"台账"_s, QDate(2026, 1, 1)}));
        const auto step = desk.undo.next();
        const auto records = desk.hours.ofVolunteer(desk.people[0]);
        VERIFY_DONE(desk.hours.correct(records->front().id, -60, u"多记"_s));
        QCOMPARE(desk.undoError((*step)->sequence), u"undo_changed_since"_s);
        QCOMPARE(desk.minutes(desk.people[0]), 540);
    }

    void whatSomebodyElseChangedSinceIsNotTurnedBack()
    {
        Desk desk;
        const UserId mine = desk.fixture.database->user();
        const UserId theirs = desk.addUser(u"李红"_s);
        VERIFY_DONE(desk.suspend(desk.people[0], u"出国"_s));
        desk.fixture.database->setUser(theirs);
        QCOMPARE(desk.undoError(), u"nothing_to_undo"_s); // nothing of their own
        VERIFY_DONE(desk.resume(desk.people[0], u"回来了"_s));
        desk.fixture.database->setUser(mine);
        const auto refused = desk.undo.undo();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"undo_changed_since"_s);
        QVERIFY2(refused.error().text.contains(u"李红"_s), qPrintable(refused.error().text));
        QCOMPARE(desk.status(desk.people[0]), u"accepted"_s);
    }

    void goesFurtherBackEachTimeAndForwardAgain()
    {
        Desk desk;
        QStringList states;
        const auto state
            = [&desk] { return desk.status(desk.people[0]) + desk.status(desk.people[1]); };
        states += state();
        VERIFY_DONE(desk.suspend(desk.people[0], u"一"_s));
        states += state();
        VERIFY_DONE(desk.suspend(desk.people[1], u"二"_s));
        states += state();
        VERIFY_DONE(desk.undo.undo());
        QCOMPARE(state(), states[1]);
        VERIFY_DONE(desk.undo.undo());
        QCOMPARE(state(), states[0]);
        QCOMPARE((*desk.undo.nextRedo())->text, u"Service suspended: 张建国"_s);
        VERIFY_DONE(desk.undo.redo());
        QCOMPARE(state(), states[1]);
        VERIFY_DONE(desk.undo.redo());
        QCOMPARE(state(), states[2]);
        QVERIFY(!*desk.undo.nextRedo());
        VERIFY_DONE(desk.undo.undo());
        VERIFY_DONE(desk.suspend(desk.people[2], u"三"_s));
        QVERIFY(!*desk.undo.nextRedo()); // something was done since
        QCOMPARE(desk.undo.redo().error().code, u"nothing_to_redo"_s);
        QVERIFY(desk.isSound());
    }

    void looksPastWhatWasOnlyShown()
    {
        Desk desk;
        VERIFY_DONE(desk.suspend(desk.people[0], u"出国"_s));
        VERIFY_DONE(desk.volunteers.recordReveal(desk.people[1], u"phone"_s, u"联系"_s));
        QCOMPARE((*desk.undo.next())->text, u"Service suspended: 张建国"_s);
        VERIFY_DONE(desk.undo.undo());
        QCOMPARE(desk.status(desk.people[0]), u"accepted"_s);
    }

    void saysOfManyThatTheyAreMore()
    {
        Desk desk;
        VERIFY_DONE(desk.suspend(desk.people.front(), u"停"_s));
        const QString one = (*desk.undo.next())->text;
        VERIFY_DONE(desk.undo.undo());
        VERIFY_DONE(desk.registrations.suspend(desk.people, {desk.fixture.clock.today(), u"停"_s}));
        QCOMPARE((*desk.undo.next())->text, one + u" and others"_s);
    }

    void saysWhatToDoAboutAnImport()
    {
        Desk desk;
        auto transaction = Transaction::begin(*desk.fixture.database, u"volunteer.import"_s);
        insertPerson(*desk.fixture.database, *transaction,
            desk.fixture.database->ids().next<VolunteerId>(), u"王一"_s, {}, u"accepted"_s);
        VERIFY_DONE(transaction->commit());
        const auto refused = desk.undo.undo();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"undo_impossible"_s);
        QVERIFY(refused.error().text.contains(u"backup"_s));
    }

    void anActivitySomebodyIsEnrolledForIsInUse()
    {
        Desk desk;
        const ActivityId planned = desk.plan(u"植树"_s, QDate(2026, 12, 5), {540, 600}, 0);
        const auto step = desk.undo.next();
        desk.enrol(planned, desk.people[0]);
        QCOMPARE(desk.undoError((*step)->sequence), u"undo_in_use"_s);
        VERIFY_DONE(desk.undo.undo());
        VERIFY_DONE(desk.undo.undo());
        QVERIFY(desk.activities.activity(planned)->cancelled);
    }

    void aBulkTransactionIsOneStep()
    {
        Desk desk;
        Database &database = *desk.fixture.database;
        std::vector<Transaction::Row> rows;
        for (int i = 0; i < 12'000; ++i)
            rows.push_back({database.ids().next(), {{"title", u"项目 %1"_s.arg(i)}}});
        {
            auto adding = Transaction::begin(database, u"test.projects"_s);
            VERIFY_DONE(adding->insertAll("project", rows));
            VERIFY_DONE(adding->commit());
        }
        const auto before = desk.contents();
        {
            auto changing = Transaction::begin(database, u"test.rename"_s);
            for (const auto &row : rows)
                VERIFY_DONE(
                    changing->update("project", row.id, {{"title", u"新 %1"_s.arg(row.id)}}));
            VERIFY_DONE(changing->commit());
        }
        VERIFY_DONE(desk.undo.undo());
        QCOMPARE(contentsDiffer(before, desk.contents()), QString());
        {
            const FullScans scans(database);
            VERIFY_DONE(desk.undo.next()); // asked whenever the menu opens
            VERIFY_DONE(desk.undo.nextRedo());
            QVERIFY2(scans.steps() < 1'000, qPrintable(QString::number(scans.steps())));
        }
        VERIFY_DONE(desk.undo.redo()); // its note stands in the last entry of several
        VERIFY_DONE(desk.undo.undo());
        QCOMPARE(contentsDiffer(before, desk.contents()), QString());
    }

    void stoppedItHasChangedNothing()
    {
        Desk desk;
        VERIFY_DONE(desk.registrations.suspend(desk.people, {desk.fixture.clock.today(), u"停"_s}));
        const auto before = desk.contents();
        QList<qint64> totals;
        const auto stop = [&totals](qint64, qint64 total) {
            totals += total;
            return false;
        };
        QCOMPARE(desk.undo.undo(stop).error().kind, Error::Kind::Cancelled);
        QVERIFY(totals.size() == 1 && totals.front() > 0);
        QCOMPARE(contentsDiffer(before, desk.contents()), QString());
        VERIFY_DONE(desk.undo.undo([](qint64 done, qint64 total) { return done <= total; }));
        QCOMPARE(desk.status(desk.people[0]), u"accepted"_s);
    }

    void lockedMeanwhileItHasChangedNothing()
    {
        Desk desk;
        auto person = *desk.volunteers.find(*desk.volunteers.registerVolunteer(people::adult()));
        person.phone = u"13912345678"_s;
        VERIFY_DONE(desk.volunteers.update(person));
        const auto lock = [&desk](qint64, qint64) {
            desk.fixture.database->vault().lock();
            return true;
        };
        QCOMPARE(desk.undo.undo(lock).error().code, u"locked"_s);
        VERIFY_DONE(desk.fixture.station->unlock(TestStation::password));
        QCOMPARE(desk.volunteers.find(person.id)->phone, u"13912345678"_s);
        VERIFY_DONE(desk.undo.undo());
        QCOMPARE(desk.volunteers.find(person.id)->phone, people::adult().phone);
    }

    void tellsWhatHasChangedAndWhatItBelongsTo()
    {
        Desk desk;
        desk.enrol(desk.coming, desk.people[7]);
        const QSignalSpy changed(&desk.undo, &Undo::recordsChanged);
        VERIFY_DONE(desk.undo.undo());
        QCOMPARE(changed.size(), 1);
        const auto records = changed.front().front().value<ChangedRecords>();
        QCOMPARE(records.value("volunteer"), QSet<qint64>{desk.people[7].value()});
        QCOMPARE(records.value("activity"), QSet<qint64>{desk.coming.value()});
        QCOMPARE(records.value("enrolment").size(), 1);
    }

    /// What brings a file up to date is nobody's own work, and stands in nobody's way.
    void aSettlingIsPassedOver()
    {
        Desk desk;
        Database &database = *desk.fixture.database;
        auto person = *desk.volunteers.find(*desk.volunteers.registerVolunteer(people::adult()));
        person.phone = u"13912345678"_s;
        VERIFY_DONE(desk.volunteers.update(person));
        {
            auto transaction = Transaction::begin(database, u"old.settle"_s);
            Query query(database, u"SELECT id FROM setting WHERE key = 'names.order'"_s);
            QVERIFY(query.next());
            VERIFY_DONE(transaction->update("setting", query.integer(0), {{"key", u"was"_s}}));
            VERIFY_DONE(
                transaction->update("volunteer", person.id.value(), {{"name_key", u"menghua"_s}}));
            VERIFY_DONE(transaction->commit());
        }
        VERIFY_DONE(nameOrder().run(database));
        QVERIFY((*desk.undo.next())->text.startsWith(JournalWords::action(u"volunteer.change"_s)));
        VERIFY_DONE(desk.undo.undo());
        QCOMPARE(desk.volunteers.find(person.id)->phone, people::adult().phone);
    }

    void everyActionSaysWhoMayTakeItBack()
    {
        for (const QString &action : JournalWords::knownActions()) {
            if (action == u"undo" || action == u"redo" || !Voidings::refusal(action).isEmpty())
                continue;
            QVERIFY2(rightOfStep(action),
                qPrintable(u"models/history/steprights.cpp needs a line for "_s + action));
        }
    }

    void theRightIsAskedForAgain()
    {
        Desk desk;
        VERIFY_DONE(desk.hours.addOpening({desk.people[0], 600, u"台账"_s, QDate(2026, 1, 1)}));
        VERIFY_DONE(desk.undo.undo());
        VERIFY_DONE(desk.undo.redo());
        desk.setUser({{"role", u"clerk"_s}});
        const auto refused = desk.undo.undo();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"right_missing"_s);
        QCOMPARE(desk.minutes(desk.people[0]), 600);
        desk.setUser({{"role", u"reviewer"_s}});
        VERIFY_DONE(desk.undo.undo());
        desk.setUser({{"role", u"clerk"_s}});
        QCOMPARE(desk.undo.redo().error().code, u"right_missing"_s);
        QCOMPARE(desk.minutes(desk.people[0]), 0);
    }

    void andSoIsTheUnit()
    {
        Desk desk;
        const UnitId east = desk.addUnit(u"东点"_s);
        const UnitId west = desk.addUnit(u"西点"_s);
        Volunteer person = people::adult();
        person.unit = west;
        const auto id = desk.volunteers.registerVolunteer(person);
        VERIFY_DONE(id);
        const auto registered = desk.undo.next();
        person = *desk.volunteers.find(*id);
        person.unit = east;
        VERIFY_DONE(desk.volunteers.update(person));
        desk.setUser({{"unit_id", east.value()}});
        QCOMPARE(desk.undoError(), u"outside_scope"_s); // the person would be out of reach
        desk.setUser({{"unit_id", west.value()}});
        QCOMPARE(desk.undoError(), u"outside_scope"_s);
        desk.setUser({{"unit_id", Value()}});
        VERIFY_DONE(desk.undo.undo());
        QCOMPARE(desk.volunteers.find(*id)->unit, west);
        desk.setUser({{"unit_id", east.value()}});
        QCOMPARE(desk.undoError((*registered)->sequence), u"outside_scope"_s);
        QCOMPARE(desk.undo.redo().error().code, u"outside_scope"_s);
    }

    void nothingOfOnesOwn()
    {
        Desk desk;
        desk.fixture.database->setUser(desk.addUser(u"李红"_s));
        QVERIFY(!*desk.undo.next());
        QCOMPARE(desk.undoError(), u"nothing_to_undo"_s);
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"

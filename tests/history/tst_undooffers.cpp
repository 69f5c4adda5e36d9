// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered to be undone is what the door would undo, and it is named rightly.
#include "models/groups/groups.h"
#include "models/history/stepsubject.h"
#include "models/history/undo.h"
#include "models/imports/mappingmemory.h"
#include "models/registrations/registrations.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "tests/support/activitydesk.h"
#include "tests/support/networkscene.h"

#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

/// A station with people and activities, and its undo.
struct Desk : SampleDesk {
    Undo undo{*fixture.database, codes};
    Groups groups{*fixture.database};
    Registrations registrations{*fixture.database, volunteers, activities, groups};

    Database &database() { return *fixture.database; }
    void suspendTheFirst()
    {
        if (!registrations.suspend({people.data(), 1}, {fixture.clock.today(), u"出国"_s}))
            qFatal("not suspended");
    }
    qint64 newestSequence()
    {
        Query query(database(), u"SELECT max(sequence) FROM journal"_s);
        return query.next() ? query.integer(0) : 0;
    }
    /// One row of its own under the action, as the verb writes it.
    void note(const QString &action, const char *table, const Fields &fields)
    {
        auto transaction = Transaction::begin(database(), action);
        if (!transaction->insert(table, database().ids().next(), fields) || !transaction->commit())
            qFatal("nothing noted");
    }
};

class TestUndoOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyNotesIsNotUndone_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"reveal", "export", "print", "held rows", "columns"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void whatOnlyNotesIsNotUndone()
    {
        QFETCH(QString, what);
        Desk desk;
        desk.suspendTheFirst();
        const QString before = (*desk.undo.next())->text;
        if (what == u"reveal") {
            VERIFY_DONE(desk.volunteers.recordReveal(desk.people[1], u"phone"_s, u"联系"_s));
        } else if (what == u"export") {
            VERIFY_DONE(desk.volunteers.recordUnmaskedExport(3, u"上报"_s));
        } else if (what == u"print") {
            VERIFY_DONE(desk.volunteers.recordUnmaskedPrint(
                std::vector<qint64>{1, 2}, u"labels"_s, u"寄信"_s));
        } else if (what == u"held rows") {
            desk.note(u"held_row.export"_s, "disclosure",
                {{"how", u"export"_s}, {"what", u"held_row"_s}, {"people", 2},
                    {"reason", u"核"_s}});
        } else {
            desk.note(u"import.remember"_s, "import_mapping",
                {{"kind", u"hours"_s}, {"head", u"ab12"_s}, {"columns", u"{}"_s}});
        }
        const qint64 noted = desk.newestSequence();
        QVERIFY(!desk.undo.canUndo(noted)); // so the history page offers nothing
        QCOMPARE(desk.undo.undo(noted).error().code, u"undo_note"_s);
        QCOMPARE(desk.newestSequence(), noted);
        QCOMPARE((*desk.undo.next())->text, before); // nor stands it in the way
        VERIFY_DONE(desk.undo.undo());
        QCOMPARE(desk.volunteers.brief(desk.people[0])->status, VolunteerStatus::Accepted);
    }

    void manyNotesDoNotUseUpTheSteps()
    {
        Desk desk;
        desk.suspendTheFirst();
        for (int i = 0; i < Undo::mostSteps; ++i)
            VERIFY_DONE(desk.volunteers.recordReveal(desk.people[1], u"phone"_s, u"联系"_s));
        VERIFY_DONE(desk.undo.undo());
        QCOMPARE(desk.volunteers.brief(desk.people[0])->status, VolunteerStatus::Accepted);
        VERIFY_DONE(desk.undo.redo());
    }

    void columnsRememberedOtherwiseAreANoteToo()
    {
        Desk desk;
        desk.suspendTheFirst();
        const qint64 id = desk.database().ids().next();
        for (const QString &columns : {u"{}"_s, u"{\"name\":1}"_s}) {
            auto transaction = Transaction::begin(desk.database(), u"import.remember"_s);
            if (columns == u"{}"_s)
                VERIFY_DONE(transaction->insert("import_mapping", id,
                    {{"kind", u"hours"_s}, {"head", u"ab12"_s}, {"columns", columns}}));
            else
                VERIFY_DONE(transaction->update("import_mapping", id, {{"columns", columns}}));
            VERIFY_DONE(transaction->commit());
        }
        QVERIFY(!desk.undo.canUndo(desk.newestSequence()));
        VERIFY_DONE(desk.undo.undo());
        QCOMPARE(desk.volunteers.brief(desk.people[0])->status, VolunteerStatus::Accepted);
    }

    void lookingDoesNotStandBetweenUndoAndRedo()
    {
        Desk desk;
        desk.suspendTheFirst();
        VERIFY_DONE(desk.undo.undo());
        VERIFY_DONE(desk.volunteers.recordReveal(desk.people[1], u"phone"_s, u"联系"_s));
        VERIFY_DONE(desk.undo.redo());
        QCOMPARE(desk.volunteers.brief(desk.people[0])->status, VolunteerStatus::Suspended);
    }

    void aFilterThatWasSavedIsTakenBack()
    {
        Desk desk;
        desk.note(u"filter.save"_s, "saved_filter",
            {{"user_id", desk.database().user().value()}, {"list", u"volunteers"_s},
                {"name", u"近邻"_s}, {"question", u"{}"_s}, {"status", u"kept"_s}});
        QVERIFY((*desk.undo.next())->text.endsWith(u": 近邻"_s));
        VERIFY_DONE(desk.undo.undo());
    }

    void theOfferSaysBeforehandWhatTheDoorWouldSay_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("instead");
        for (const auto &[action, instead] :
            {std::pair("unit.close", "Network"), {"user.change", "“Users”"},
                {"user.change_password", "“Station”"}, {"setting.change", "where you changed"},
                {"volunteer.withdraw", "Register"}, {"hours.import", "backup"}})
            QTest::newRow(action) << QString::fromLatin1(action) << QString::fromUtf8(instead);
    }

    void theOfferSaysBeforehandWhatTheDoorWouldSay()
    {
        QFETCH(QString, action);
        QFETCH(QString, instead);
        Desk desk;
        desk.suspendTheFirst();
        QCOMPARE((*desk.undo.next())->refusal, QString());
        desk.note(action, "project", {{"title", u"项目"_s}});
        const auto offer = desk.undo.next();
        QVERIFY(*offer);
        QVERIFY2((*offer)->refusal.contains(instead), qPrintable((*offer)->refusal));
        const auto refused = desk.undo.undo();
        QVERIFY(!refused);
        QCOMPARE(refused.error().text, (*offer)->refusal);
        QVERIFY(!desk.undo.canUndo((*offer)->sequence));
    }

    void theOfferKnowsOfALostRight()
    {
        Desk desk;
        VERIFY_DONE(desk.hours.addOpening({desk.people[0], 600, u"台账"_s, QDate(2026, 1, 1)}));
        const UserId mine = desk.database().user();
        desk.database().setUser({});
        {
            auto transaction = Transaction::begin(desk.database(), u"user.change"_s);
            VERIFY_DONE(transaction->update("user", mine.value(), {{"role", u"clerk"_s}}));
            VERIFY_DONE(transaction->commit());
        }
        desk.database().setUser(mine);
        const QString refusal = (*desk.undo.next())->refusal;
        QVERIFY(!refusal.isEmpty());
        QCOMPARE(desk.undo.undo().error().text, refusal);
    }

    void aClosedUnitIsNamedAndNotWhatItGaveAway()
    {
        NetworkScene scene;
        Groups groups(*scene.at.database);
        Undo undo(*scene.at.database, scene.codes);
        const UnitId reading = scene.add(scene.people, UnitLevel::Point, u"阅读服务点"_s);
        const UnitId squad = scene.add(reading, UnitLevel::Squad, u"一分队"_s);
        Group group;
        group.name = u"好小组"_s;
        group.kind = u"文艺"_s;
        group.unit = reading;
        VERIFY_DONE(groups.add(group));
        const QDate today = scene.at.clock.today();
        VERIFY_DONE(scene.network.close({squad, today, u"合并"_s, reading}));
        VERIFY_DONE(scene.network.reopen(squad, today, u"恢复"_s));
        VERIFY_DONE(scene.network.close({reading, today, u"合并"_s, scene.people}));
        QCOMPARE((*undo.next())->text, u"Unit closed: 阅读服务点"_s);
    }

    void aStepIsNamedAfterItsAction()
    {
        Desk desk;
        {
            auto transaction = Transaction::begin(desk.database(), u"unit.close"_s);
            VERIFY_DONE(transaction->insert(
                "project", desk.database().ids().next(), {{"title", u"随带"_s}}));
            VERIFY_DONE(transaction->insert("unit", desk.database().ids().next(),
                {{"level", u"point"_s}, {"name", u"阅读服务点"_s}}));
            VERIFY_DONE(transaction->commit());
        }
        QCOMPARE((*desk.undo.next())->text, u"Unit closed: 阅读服务点"_s);
        QCOMPARE(StepSubject::table(u"unit.close"_s), "unit");
        QCOMPARE(StepSubject::table(u"held_row.dismiss"_s), "held_row");
        QCOMPARE(StepSubject::table(u"hours.import"_s), "import_batch");
        QCOMPARE(StepSubject::table(u"undo"_s), "");
    }
};

QTEST_GUILESS_MAIN(TestUndoOffers)
#include "tst_undooffers.moc"

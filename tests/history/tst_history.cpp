// SPDX-License-Identifier: GPL-3.0-or-later
// The journal as people read it, and its page.
#include "models/duplicates/duplicates.h"
#include "models/groups/groups.h"
#include "models/history/history.h"
#include "models/history/journallabels.h"
#include "models/history/journalwords.h"
#include "models/history/undo.h"
#include "models/registrations/registrations.h"
#include "tests/support/activitydesk.h"
#include "tests/support/fullscans.h"
#include "tests/support/pausedrunner.h"
#include "tests/support/registrants.h"
#include "tests/support/scriptedprompter.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/recordview.h"
#include "ui/controls/searchbox.h"
#include "ui/history/historypage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

#include <atomic>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

struct Desk : SampleDesk {
    History history{*fixture.database, codes};
    Undo undo{*fixture.database, codes};
    Groups groups{*fixture.database};
    Registrations registrations{*fixture.database, volunteers, activities, groups};
    Duplicates duplicates{*fixture.database};
    ScriptedPrompter prompter;

    HistoryEntry newest(const HistoryFilter &filter = {})
    {
        const auto found = *history.find(filter);
        return history.entries({&found.front(), 1})->front();
    }
    HistoryDetail newestDetail() { return *history.detail(history.find({})->front()); }
    void suspend(VolunteerId id)
    {
        const auto done = registrations.suspend({&id, 1}, {fixture.clock.today(), u"出国"_s});
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
    }
    QString newestText()
    {
        QString text;
        for (const HistoryChange &change : newestDetail().changes)
            text += change.record + u'\n' + change.lines.join(u'\n') + u'\n';
        return text;
    }
};

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoWhatWhomAndWhy()
    {
        Desk desk;
        VERIFY_DONE(desk.activities.cancel(desk.coming, u"下雪"_s));
        const HistoryEntry entry = desk.newest();
        QCOMPARE(entry.user, u"admin"_s);
        QCOMPARE(entry.action, u"Activity cancelled"_s);
        QCOMPARE(entry.subject, u"文明交通引导"_s);
        QCOMPARE(entry.reason, u"下雪"_s);
        QVERIFY(desk.newestText().contains(u"Status: planned → cancelled"_s));
    }

    /// What was opened before stands in memory, and still tells nothing to who may not see it.
    void whatWasSeenBeforeStaysBehindTheLock()
    {
        Desk desk;
        desk.suspend(desk.people[0]);
        const qint64 sequence = desk.history.find({})->front();
        QCOMPARE(desk.history.entries({&sequence, 1})->front().reason, u"出国"_s);
        VERIFY_DONE(desk.registrations.withdraw(
            {desk.people.data(), 1}, {desk.fixture.clock.today(), u"本人要求"_s}));
        QCOMPARE(desk.history.entries({&sequence, 1})->front().reason, QString());
        desk.fixture.station->lock();
        QCOMPARE(desk.history.entries({&sequence, 1}).error().kind, Error::Kind::Denied);
    }

    void sealedValuesStayMasked()
    {
        Desk desk;
        const auto person = desk.volunteers.registerVolunteer(people::adult());
        VERIFY_DONE(person);
        auto changed = *desk.volunteers.find(*person);
        changed.phone = u"13912345678"_s;
        changed.address = u"漯河市郾城区嵩山路47号"_s;
        VERIFY_DONE(desk.volunteers.update(changed));
        const QString text = desk.newestText();
        QVERIFY2(text.contains(u"138****5678 → 139****5678"_s), qPrintable(text));
        QVERIFY2(text.contains(u"漯河市郾城区****"_s), qPrintable(text));
        QVERIFY(!text.contains(u"13912345678"_s));
    }

    void ofWithdrawnPeopleNothingIsShown()
    {
        Desk desk;
        const auto person = desk.volunteers.registerVolunteer(people::adult());
        auto changed = *desk.volunteers.find(*person);
        changed.workplace = u"漯河一中"_s;
        VERIFY_DONE(desk.volunteers.update(changed));
        const qint64 sequence = desk.history.find({})->front();
        VERIFY_DONE(desk.registrations.withdraw(
            {&*person, 1}, {desk.fixture.clock.today(), u"孟花本人要求"_s}));
        const HistoryDetail detail = *desk.history.detail(sequence);
        for (const HistoryChange &change : detail.changes) {
            const QString text = change.record + change.lines.join(u'\n');
            QVERIFY2(!text.contains(u"漯河一中"_s) && !text.contains(u"孟花"_s), qPrintable(text));
        }
        // But why, without the name.
        QCOMPARE(desk.newest().action, u"Withdrawn, personal data removed"_s);
        QCOMPARE(desk.newest().reason, u"***本人要求"_s);
    }

    void theReasonOfAWithdrawalNamesNoneOfThoseWhoGo()
    {
        Desk desk;
        const std::array both{desk.people[0], desk.people[1]};
        VERIFY_DONE(
            desk.registrations.withdraw(both, {desk.fixture.clock.today(), u"张建国、王芳要求"_s}));
        QCOMPARE(desk.newest().reason, u"***、***要求"_s);
        for (const VolunteerId id : both)
            QCOMPARE(desk.registrations.steps(id)->back().reason, u"***、***要求"_s);
    }

    void whyTwoRecordsWereMergedIsTold()
    {
        Desk desk;
        const VolunteerId kept = desk.people[0];
        VERIFY_DONE(desk.duplicates.merge(
            kept, desk.people[1], *desk.volunteers.find(kept), u"同一人，曾用名"_s));
        QCOMPARE(desk.newest().action, u"Two records merged"_s);
        QCOMPARE(desk.newest().reason, u"同一人，曾用名"_s);
        QVERIFY(desk.undo.canUndo(desk.history.find({})->front()));
        VERIFY_DONE(
            desk.registrations.withdraw({&kept, 1}, {desk.fixture.clock.today(), u"本人要求"_s}));
        const auto found = *desk.history.find({});
        QCOMPARE(desk.history.entries({&found[1], 1})->front().reason, QString());
    }

    void filters()
    {
        Desk desk;
        desk.suspend(desk.people[0]);
        const auto all = desk.history.find({})->size();
        HistoryFilter filter;
        filter.action = u"volunteer.suspend"_s;
        QCOMPARE(desk.history.find(filter)->size(), size_t(1));
        filter = {};
        filter.records = desk.history.recordsOf(desk.people[0]).value();
        // registered, enrolled once, suspended
        QCOMPARE(desk.history.find(filter)->size(), size_t(3));
        filter = {};
        filter.user = UserId(12345);
        QVERIFY(desk.history.find(filter)->empty());
        filter = {};
        filter.first = filter.last = QDate::currentDate(); // the journal has the clock's real time
        QCOMPARE(desk.history.find(filter)->size(), all);
        filter.first = filter.last = QDate::currentDate().addDays(-1);
        QVERIFY(desk.history.find(filter)->empty());
    }

    void aBulkTransactionIsOneLine()
    {
        Desk desk;
        Database &database = *desk.fixture.database;
        const auto before = desk.history.find({})->size();
        std::vector<Transaction::Row> rows;
        for (int i = 0; i < 12'000; ++i)
            rows.push_back({database.ids().next(), {{"title", u"项目 %1"_s.arg(i)}}});
        {
            auto adding = Transaction::begin(database, u"volunteer.import"_s);
            VERIFY_DONE(adding->insertAll("project", rows));
            VERIFY_DONE(adding->commit());
        }
        QCOMPARE(desk.history.find({})->size(), before + 1);
        QCOMPARE(desk.newest().subject, u"more than 10,000 rows"_s);
        QCOMPARE(desk.newestDetail().changes.size(), size_t(History::mostRows));
        QVERIFY(desk.newestDetail().more >= 10'000);
    }

    void everyActionAndTableHasWords()
    {
        const TestStation station;
        for (const QString &key : JournalWords::knownActions())
            QVERIFY(JournalWords::action(key) != key);
        const auto schema = Schema::read(*station.database);
        for (const QByteArray &table : schema->tables()) {
            QVERIFY2(!JournalLabels::table(table).isEmpty(),
                ("models/history/journallabels.cpp needs words for " + table).constData());
        }
    }

    void needsTheRight()
    {
        Desk desk;
        const auto reader = desk.fixture.database->ids().next<UserId>();
        {
            auto transaction = Transaction::begin(*desk.fixture.database, u"user.add"_s);
            VERIFY_DONE(transaction->insert("user", reader.value(),
                {{"name", u"李红"_s}, {"role", u"reader"_s}, {"active", 1}}));
            VERIFY_DONE(transaction->commit());
        }
        desk.fixture.database->setUser(reader);
        QCOMPARE(desk.history.find({}).error().code, u"right_missing"_s);
        QCOMPARE(desk.undo.undo().error().code, u"right_missing"_s);
    }

    void showsTheWorkWithinTheScopeOnly()
    {
        Desk desk;
        Database &database = *desk.fixture.database;
        const qint64 above = desk.history.find({})->front();
        const auto unit = database.ids().next<UnitId>();
        const auto reviewer = database.ids().next<UserId>();
        {
            auto transaction = Transaction::begin(database, u"user.add"_s);
            VERIFY_DONE(transaction->insert(
                "unit", unit.value(), {{"level", u"squad"_s}, {"name", u"一分队"_s}}));
            VERIFY_DONE(transaction->insert("user", reviewer.value(),
                {{"name", u"李红"_s}, {"role", u"reviewer"_s}, {"active", 1},
                    {"unit_id", unit.value()}}));
            VERIFY_DONE(transaction->commit());
        }
        database.setUser(reviewer);
        QVERIFY(desk.history.find({})->empty());
        QCOMPARE(desk.history.entries({&above, 1}).error().code, u"outside_scope"_s);
        QCOMPARE(desk.history.detail(above).error().code, u"outside_scope"_s);
        QCOMPARE(desk.history.users().size(), size_t(1));
        {
            auto transaction = Transaction::begin(database, u"unit.rename"_s);
            VERIFY_DONE(transaction->update("unit", unit.value(), {{"name", u"二分队"_s}}));
            VERIFY_DONE(transaction->commit());
        }
        QCOMPARE(desk.history.find({})->size(), size_t(1));
        QCOMPARE(desk.newest().user, u"李红"_s);
    }

    void thePageShowsAndTakesBack()
    {
        Desk desk;
        desk.suspend(desk.people[0]);
        desk.suspend(desk.people[1]);
        HistoryPage page(desk.history, desk.undo, desk.volunteers, desk.prompter, JobRunner());
        page.show();
        page.activate();
        auto *view = page.findChild<RecordView *>();
        const QAbstractItemModelTester tester(view->model());
        const auto shown = [view](int row, int column) {
            return view->model()->index(row, column).data().toString();
        };
        QCOMPARE(shown(0, HistoryTable::What), u"Service suspended"_s);
        QCOMPARE(shown(0, HistoryTable::Whom), u"王芳"_s);
        auto *search = page.findChild<SearchBox *>();
        search->setText(u"zhangjianguo"_s);
        QCOMPARE(shown(0, HistoryTable::Whom), u"张建国"_s);
        QVERIFY(page.findChild<QTextBrowser *>(u"changes"_s)
                    ->toPlainText()
                    .contains(u"Registered → Suspended"_s));
        desk.prompter.willConfirm(true);
        page.findChild<QPushButton *>(u"undoStep"_s)->click();
        QTRY_COMPARE(shown(0, HistoryTable::What), u"Undone"_s);
        QCOMPARE(desk.volunteers.brief(desk.people[0])->status, VolunteerStatus::Accepted);
        QCOMPARE(desk.volunteers.brief(desk.people[1])->status, VolunteerStatus::Suspended);
        QCOMPARE(shown(1, HistoryTable::What), u"Service suspended (undone)"_s);

        search->clear();
        auto *action = page.findChild<QComboBox *>(u"action"_s);
        action->setCurrentIndex(action->findData(u"activity.cancel"_s));
        QCOMPARE(view->model()->rowCount(), 1);
    }

    void thePageOffersNoUndoOfWhatWasOnlyShown()
    {
        Desk desk;
        desk.suspend(desk.people[0]);
        VERIFY_DONE(desk.volunteers.recordReveal(desk.people[1], u"phone"_s, u"联系"_s));
        HistoryPage page(desk.history, desk.undo, desk.volunteers, desk.prompter, JobRunner());
        page.show();
        page.activate();
        auto *view = page.findChild<RecordView *>();
        const auto *undo = page.findChild<QPushButton *>(u"undoStep"_s);
        QCOMPARE(view->model()->index(0, HistoryTable::What).data().toString(),
            u"Personal data shown"_s);
        QVERIFY(!undo->isVisible());
        view->selectRow(1);
        QVERIFY(undo->isVisible());
    }

    void stepsOfALargeStationComeLater()
    {
        Desk desk;
        desk.suspend(desk.people[0]);
        PausedRunner paused(*desk.fixture.database);
        HistoryPage page(desk.history, desk.undo, desk.volunteers, desk.prompter, paused.runner());
        page.show();
        page.activate();
        const auto *view = page.findChild<RecordView *>();
        const auto *summary = page.findChild<QLabel *>(u"summary"_s);
        const auto *changes = page.findChild<QTextBrowser *>(u"changes"_s);
        QCOMPARE(summary->text(), u"One moment…"_s);
        QVERIFY(page.findChild<EmptyState *>()->isHidden());
        paused.letGo();
        QTRY_VERIFY(changes->toPlainText().contains(u"Registered → Suspended"_s));
        page.findChild<SearchBox *>()->setText(u"zhangjianguo"_s);
        QTRY_COMPARE(summary->text(), QString());
        QCOMPARE(view->model()->index(0, HistoryTable::Whom).data().toString(), u"张建国"_s);
        paused.fail({Error::Kind::Io, u"disk"_s, u"The disk can't be read."_s, {}});
        page.activate();
        QTRY_COMPARE(
            page.findChild<QLabel *>(u"bannerText"_s)->text(), u"The disk can't be read."_s);
    }

    void whatIsScrolledToWasOpenedBeside()
    {
        Desk desk;
        Database &database = *desk.fixture.database;
        for (int i = 0; i < RecordTable::pageSize; ++i)
            VERIFY_DONE(desk.volunteers.recordReveal(desk.people[0], u"phone"_s, u"联系"_s));
        std::atomic<int> jobs = 0;
        const JobRunner runner{[] { return false; },
            [&](const std::function<void()> &work) {
                auto done = withConnection(database, work);
                ++jobs;
                return done;
            }};
        HistoryPage page(desk.history, desk.undo, desk.volunteers, desk.prompter, runner);
        page.show();
        page.activate();
        QTRY_COMPARE(jobs.load(), 4); // the filters, the steps, the first one, the lines below
        auto *view = page.findChild<RecordView *>();
        QVERIFY(view->model()->rowCount() > RecordTable::pageSize);
        const FullScans scans(database);
        view->scrollToBottom();
        page.grab();
        const QList<QByteArray> asked = scans.statements().keys();
        QVERIFY(!asked.isEmpty());
        for (const QByteArray &statement : asked)
            QVERIFY2(!statement.contains("FROM journal WHERE sequence"), statement.constData());
    }
};

QTEST_MAIN(TestHistory)
#include "tst_history.moc"

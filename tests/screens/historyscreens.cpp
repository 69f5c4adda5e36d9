// SPDX-License-Identifier: GPL-3.0-or-later
// The history page and the desk for duplicates.
#include "models/core/codetables.h"
#include "models/duplicates/duplicates.h"
#include "models/history/history.h"
#include "models/history/undo.h"
#include "models/storage/transaction.h"
#include "tests/screens/waiting.h"
#include "tests/support/lookalikes.h"
#include "tests/support/madeupstation.h"
#include "ui/controls/recordview.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/history/historypage.h"

#include <QCoreApplication>
#include <QPushButton>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// What the two pages need besides the station.
struct Desks final : public QObject {
    explicit Desks(MadeUpStation &station)
        : history(*station.database, codes)
        , undo(*station.database, codes)
        , duplicates(*station.database)
    {
    }

    const CodeTables codes;
    History history;
    Undo undo;
    Duplicates duplicates;
};

HistoryPage *history(Context &context, bool isWaiting)
{
    auto *station = new MadeUpStation(context.folder.path(), context.clock);
    auto *desks = new Desks(*station);
    station->grantAndIssue(context.clock.today());
    const auto person = station->volunteers.find(VolunteerId(station->volunteers.list({}).front()));
    Volunteer changed = *person;
    changed.phone = u"13912345678"_s;
    changed.workplace = u"源汇区实验小学"_s;
    changed.skills = {u"01"_s, u"03"_s};
    const bool done = station->volunteers.update(changed).ok()
        && station->volunteers.recordReveal(changed.id, u"phone,address"_s, u"联系本人"_s).ok();
    Q_ASSERT(done);
    Q_UNUSED(done)
    auto *page = new HistoryPage(desks->history, desks->undo, station->volunteers, context.prompter,
        isWaiting ? untilThePicture(context, *station->database) : JobRunner());
    desks->setParent(page);
    station->setParent(page);
    page->activate();
    page->findChild<RecordView *>()->selectRow(1);
    return page;
}

/// Steps of every kind that has a name of its own only inside the program, and the reasons given.
HistoryPage *historyWords(Context &context)
{
    auto *station = new MadeUpStation(context.folder.path(), context.clock);
    auto *desks = new Desks(*station);
    Database &database = *station->database;
    const auto note = [&database](const QString &action, const char *table, const Fields &fields) {
        auto transaction = Transaction::begin(database, action);
        const bool done = transaction->insert(table, database.ids().next(), fields).ok()
            && transaction->commit().ok();
        Q_ASSERT(done);
        Q_UNUSED(done)
    };
    note(u"import.remember"_s, "import_mapping",
        {{"kind", u"hours"_s}, {"head", u"5f1c"_s}, {"columns", u"{\"name\":0}"_s}});
    note(u"filter.save"_s, "saved_filter",
        {{"user_id", database.user().value()}, {"list", u"volunteers"_s}, {"name", u"近邻"_s},
            {"question", u"{}"_s}, {"status", u"kept"_s}});
    note(u"held_row.export"_s, "disclosure",
        {{"how", u"export"_s}, {"what", u"held_row"_s}, {"people", 12}, {"reason", u"发回核对"_s}});
    note(
        u"setting.change"_s, "setting", {{"key", u"registration.keep_years"_s}, {"value", u"5"_s}});
    const auto list = station->volunteers.list({});
    const VolunteerId kept(list[0]);
    bool done = station->volunteers
                    .recordUnmaskedPrint(std::span(&list[0], 1), u"labels"_s, u"寄送证书"_s)
                    .ok();
    done = done
        && desks->duplicates
               .merge(
                   kept, VolunteerId(list[1]), *station->volunteers.find(kept), u"同一人，曾用名"_s)
               .ok();
    const VolunteerId going(list[2]);
    done = done
        && station->registrations
               .withdraw(std::span(&going, 1), {context.clock.today(), u"本人要求"_s})
               .ok();
    Q_ASSERT(done);
    Q_UNUSED(done)
    auto *page = new HistoryPage(
        desks->history, desks->undo, station->volunteers, context.prompter, JobRunner());
    desks->setParent(page);
    station->setParent(page);
    page->activate();
    return page;
}

DuplicatesPage *duplicates(Context &context, bool looked)
{
    auto *station = new MadeUpStation(context.folder.path(), context.clock);
    auto *desks = new Desks(*station);
    Volunteer person;
    person.name = u"张伟"_s;
    person.birthDate = QDate(1979, 8, 21);
    person.gender = Gender::Male;
    person.phone = u"13812345678"_s;
    person.address = u"漯河市源汇区泰山路 1 号院 2 号楼"_s;
    person.skills = {u"01"_s, u"03"_s};
    person.consent = {ConsentBy::Self, ConsentHow::Signed, QDate(2025, 3, 5)};
    storePerson(*station->database, person);
    person.name = u"張偉"_s;
    person.documentType = u"05"_s;
    person.idNumber = u"E12345678"_s;
    person.address = u"漯河市郾城区黄山路 9 号"_s;
    person.skills = {u"02"_s};
    person.workplace = u"漯河市第一中学"_s;
    storePerson(*station->database, person);
    storePerson(*station->database, u"Wei Zhang"_s, QDate(1979, 8, 21));
    storePerson(*station->database, u"章伟"_s, QDate(1979, 8, 21));
    const auto find
        = [database = station->database.get(), desks](const DuplicateProgress &progress) {
              const ThreadConnection connection(*database);
              return desks->duplicates.find(progress);
          };
    auto *page = new DuplicatesPage(
        {desks->duplicates, station->volunteers, desks->codes, context.prompter, find});
    desks->setParent(page);
    station->setParent(page);
    page->activate();
    if (looked) {
        page->findChild<QPushButton *>(u"lookButton"_s)->click();
        auto *view = page->findChild<RecordView *>();
        waitUntil([view] { return view->model()->rowCount() > 0; });
    }
    return page;
}

} // namespace

void addHistoryScreens(Registry &registry)
{
    registry.add(u"history"_s, [](Context &context) { return history(context, false); });
    registry.add(u"history_words"_s, historyWords);
    registry.add(u"history_waiting"_s, [](Context &context) { return history(context, true); });
    registry.add(u"duplicates"_s, [](Context &context) { return duplicates(context, true); });
    registry.add(
        u"duplicates_empty"_s, [](Context &context) { return duplicates(context, false); });
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/codetables.h"
#include "models/volunteers/volunteerroster.h"
#include "models/volunteers/volunteertable.h"
#include "tests/screens/registry.h"
#include "tests/support/madeupstation.h"
#include "ui/controls/codepicker.h"
#include "ui/controls/columnsdialog.h"
#include "ui/controls/recordview.h"
#include "ui/controls/searchbox.h"
#include "ui/volunteers/volunteerdialog.h"
#include "ui/volunteers/volunteerfilterpanel.h"
#include "ui/volunteers/volunteerspage.h"

#include <QPushButton>
#include <QTabWidget>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The station and what only the page of volunteers needs of it.
class VolunteerScene final : public QObject
{
public:
    VolunteerScene(Context &context, MadeUpStation::Content content)
        : station(context.folder.path(), context.clock, content)
        , table(*station.database)
        , roster(*station.database, codes)
        , clock(context.clock)
        , prompter(context.prompter)
    {
    }

    VolunteersPage *makePage()
    {
        auto *page = new VolunteersPage({station.volunteers, station.groups, table, roster,
            station.records, station.stars, station.certificates, codes, clock, prompter,
            station.registrations, station.consents, station.retention, station.savedFilters});
        setParent(page);
        page->activate();
        return page;
    }

    VolunteerDialog *makeDialog()
    {
        auto *dialog = new VolunteerDialog(station.volunteers, codes, clock, prompter);
        setParent(dialog);
        return dialog;
    }

    MadeUpStation station;
    const CodeTables codes;
    VolunteerTable table;
    VolunteerRoster roster;
    const Clock &clock;
    Prompter &prompter;
};

VolunteersPage *pageWithTab(Context &context, int tab)
{
    auto *scene = new VolunteerScene(context, MadeUpStation::Content::Filled);
    VolunteersPage *page = scene->makePage();
    auto *view = page->findChild<RecordView *>(u"volunteers"_s);
    view->sortByColumn(VolunteerTable::Hours, Qt::DescendingOrder);
    view->selectRow(1);
    const VolunteerId person(view->currentIndex().data(RecordTable::IdRole).toLongLong());
    MadeUpStation &work = scene->station;
    const auto granted = work.stars.grant(std::span(&person, 1), context.clock.today());
    if (granted && !granted->highest.empty())
        Q_UNUSED(work.certificates.issue(granted->highest, context.clock.today()).ok());
    Q_UNUSED(work.volunteers.recordReveal(person, u"phone"_s, u"通知活动时间变更"_s).ok());
    Q_UNUSED(
        work.registrations.suspend(std::span(&person, 1), {context.clock.today(), u"外出务工"_s})
            .ok());
    page->choose(person);
    page->findChild<QTabWidget *>(u"detailTabs"_s)->setCurrentIndex(tab);
    return page;
}

VolunteerDialog *typedForm(Context &context, const QString &idNumber)
{
    auto *scene = new VolunteerScene(context, MadeUpStation::Content::Empty);
    VolunteerDialog *dialog = scene->makeDialog();
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"孟花"_s);
    dialog->findChild<QLineEdit *>(u"id_number"_s)->setText(idNumber);
    dialog->findChild<QLineEdit *>(u"phone"_s)->setText(u"13812345678"_s);
    dialog->findChild<CodePicker *>(u"skills"_s)->setCodes({u"03"_s, u"18"_s});
    return dialog;
}

} // namespace

void addVolunteerScreens(Registry &registry)
{
    registry.add(u"volunteers"_s, [](Context &context) { return pageWithTab(context, 0); });
    registry.add(u"volunteers-records"_s, [](Context &context) { return pageWithTab(context, 1); });
    registry.add(u"volunteers-stars"_s, [](Context &context) { return pageWithTab(context, 2); });
    registry.add(u"volunteers-history"_s, [](Context &context) { return pageWithTab(context, 3); });
    registry.add(u"volunteers-none"_s, [](Context &context) {
        auto *scene = new VolunteerScene(context, MadeUpStation::Content::Empty);
        return scene->makePage();
    });
    registry.add(u"volunteers-nohit"_s, [](Context &context) {
        VolunteersPage *page = pageWithTab(context, 0);
        page->findChild<SearchBox *>()->setText(u"无此人"_s);
        return page;
    });
    registry.add(u"volunteers-filtered"_s, [](Context &context) {
        VolunteersPage *page = pageWithTab(context, 0);
        page->showFiltered({.status = VolunteerStatus::Accepted,
            .age = AgeBand{45, 60},
            .skill = u"03"_s,
            .registeredFrom = QDate(2024, 1, 1)});
        return page;
    });
    registry.add(u"volunteers-filter-panel"_s, [](Context &context) {
        auto *scene = new VolunteerScene(context, MadeUpStation::Content::Filled);
        auto *panel = new VolunteerFilterPanel(
            {scene->station.volunteers, scene->station.groups, scene->station.savedFilters,
                scene->codes, scene->prompter},
            nullptr);
        scene->setParent(panel);
        return panel;
    });
    registry.add(u"columns"_s, [](Context &context) {
        auto *scene = new VolunteerScene(context, MadeUpStation::Content::Empty);
        auto *model = new RecordTable(scene->table);
        const ListLayout usual{{{0, 80, true}, {1, 60, true}, {2, 60, false}, {3, 90, true},
            {4, 60, true}, {5, 90, true}, {6, 80, true}, {7, 80, true}, {8, 150, true},
            {9, 150, false}, {10, 90, true}}};
        auto *dialog = new ColumnsDialog(*model, usual, usual);
        model->setParent(dialog);
        scene->setParent(dialog);
        return dialog;
    });
    registry.add(u"volunteer-form"_s,
        [](Context &context) { return typedForm(context, u"411102197908212589"_s); });
    registry.add(u"volunteer-form-minor"_s, [](Context &context) {
        VolunteerDialog *dialog = typedForm(context, u"411121201412105323"_s);
        dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
        return dialog;
    });
    registry.add(u"volunteer-form-wrong"_s,
        [](Context &context) { return typedForm(context, u"411102197908212580"_s); });
}

} // namespace vs

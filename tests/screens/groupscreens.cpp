// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/registry.h"
#include "tests/support/groupscene.h"
#include "ui/controls/recordview.h"
#include "ui/controls/searchbox.h"
#include "ui/groups/groupform.h"
#include "ui/groups/groupspage.h"
#include "ui/groups/groupstepdialog.h"
#include "ui/groups/memberhoursdialog.h"

#include <QEventLoop>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

GroupScene *sceneFor(Context &context, MadeUpStation::Content content)
{
    return new GroupScene(context.folder.path(), context.clock, context.prompter, content);
}

/// A team with phones and something to tell of each tab.
Group shownTeam(GroupScene &scene)
{
    const auto ids = scene.groups.list({u"家政"_s});
    auto group = scene.groups.openToChange(GroupId(ids.front()));
    group->registrationNumber = u"91350100M000100Y43"_s;
    group->inCharge.phone = u"13903951234"_s;
    group->offers.text = u"两辆面包车"_s;
    group->note = u"每周三下午在社区活动室例会。"_s;
    Q_UNUSED(scene.groups.update(*group).ok());
    return *scene.groups.openToChange(group->id);
}

GroupsPage *pageWithTab(Context &context, int tab)
{
    auto *scene = sceneFor(context, MadeUpStation::Content::Filled);
    const Group team = shownTeam(*scene);
    QEventLoop reading;
    QObject::connect(&scene->figures, &GroupFigures::ready, &reading, &QEventLoop::quit);
    auto *page = new GroupsPage(scene->doors());
    scene->setParent(page);
    page->activate();
    page->choose(team.id);
    page->findChild<QTabWidget *>(u"groupTabs"_s)->setCurrentIndex(tab);
    reading.exec();
    return page;
}

template <typename Dialog, typename Make>
Dialog *dialogOver(Context &context, Make make)
{
    auto *scene = sceneFor(context, MadeUpStation::Content::Filled);
    const Group team = shownTeam(*scene);
    Dialog *dialog = make(*scene, team);
    scene->setParent(dialog);
    return dialog;
}

} // namespace

void addGroupScreens(Registry &registry)
{
    registry.add(u"groups"_s, [](Context &context) { return pageWithTab(context, 0); });
    registry.add(u"groups-members"_s, [](Context &context) {
        GroupsPage *page = pageWithTab(context, 1);
        page->findChild<RecordView *>(u"members"_s)->selectRow(1);
        return page;
    });
    registry.add(u"groups-former"_s, [](Context &context) { return pageWithTab(context, 2); });
    registry.add(u"groups-below"_s, [](Context &context) {
        GroupsPage *page = pageWithTab(context, 3);
        page->findChild<RecordView *>(u"groups"_s)
            ->selectRow(page->findChild<RecordView *>(u"groups"_s)->model()->rowCount() - 1);
        return page;
    });
    registry.add(u"groups-none"_s, [](Context &context) {
        auto *scene = sceneFor(context, MadeUpStation::Content::Empty);
        auto *page = new GroupsPage(scene->doors());
        scene->setParent(page);
        page->activate();
        return page;
    });
    registry.add(u"groups-nohit"_s, [](Context &context) {
        GroupsPage *page = pageWithTab(context, 0);
        page->findChild<SearchBox *>()->setText(u"无此队"_s);
        return page;
    });
    registry.add(u"group-form"_s, [](Context &context) {
        return dialogOver<GroupForm>(context, [](GroupScene &scene, const Group &team) {
            return new GroupForm(scene.doors(), team);
        });
    });
    registry.add(u"group-form-wrong"_s, [](Context &context) {
        return dialogOver<GroupForm>(context, [](GroupScene &scene, const Group &) {
            auto *form = new GroupForm(scene.doors(), {});
            form->findChild<QLineEdit *>(u"registration_number"_s)
                ->setText(u"91350100M000100Y44"_s);
            form->findChild<QLineEdit *>(u"name"_s)->setText(u"邻里帮志愿服务队"_s);
            form->findChild<QPushButton *>(u"saveButton"_s)->click();
            return form;
        });
    });
    registry.add(u"group-join"_s, [](Context &context) {
        return dialogOver<GroupStepDialog>(context, [](GroupScene &scene, const Group &team) {
            auto *dialog
                = new GroupStepDialog(scene.doors(), GroupStepDialog::joining(scene.doors(), team));
            dialog->findChild<SearchBox *>()->setText(u"王"_s);
            return dialog;
        });
    });
    registry.add(u"group-correct"_s, [](Context &context) {
        return dialogOver<GroupStepDialog>(context, [](GroupScene &scene, const Group &team) {
            const auto members
                = scene.groups.members(team.id, QDate(2025, 1, 1), QDate(2025, 12, 31));
            return new GroupStepDialog(scene.doors(),
                GroupStepDialog::correcting(scene.doors(), members->front(), team.name));
        });
    });
    registry.add(u"group-close"_s, [](Context &context) {
        return dialogOver<GroupStepDialog>(context, [](GroupScene &scene, const Group &team) {
            return new GroupStepDialog(
                scene.doors(), GroupStepDialog::closing(scene.doors(), team));
        });
    });
    registry.add(u"group-hours"_s, [](Context &context) {
        return dialogOver<MemberHoursDialog>(context, [](GroupScene &scene, const Group &team) {
            return new MemberHoursDialog(
                scene.groups, team, QDate(2025, 1, 1), QDate(2025, 12, 31));
        });
    });
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/registry.h"
#include "tests/screens/samplepage.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/firstrundialog.h"
#include "ui/shell/lockcurtain.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/signindialog.h"
#include "ui/shell/undomenu.h"

#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const auto station = u"沙北街道黄河社区志愿服务站"_s;

MainWindow *makeWindow(bool withRows)
{
    auto *window = new MainWindow;
    window->setIdentity(station, u"王秀兰"_s);
    const auto page = [withRows](QWidget *parent) { return new SamplePage(withRows, parent); };
    window->addPage(u"home"_s, either(u"今日"_s, u"Today"_s), u"home"_s, page);
    window->addGroup(either(u"人员"_s, u"People"_s));
    window->addPage(u"volunteers"_s, either(u"志愿者"_s, u"Volunteers"_s), u"volunteers"_s, page);
    window->addPage(u"held"_s, either(u"待核对"_s, u"Held rows"_s), u"held"_s, page);
    window->addPage(u"imports"_s, either(u"导入"_s, u"Imports"_s), u"import"_s, page);
    window->addGroup(either(u"服务"_s, u"Service"_s));
    window->addPage(u"activities"_s, either(u"活动"_s, u"Activities"_s), u"activities"_s, page);
    window->addPage(u"hours"_s, either(u"时长"_s, u"Hours"_s), u"hours"_s, page);
    window->addPage(u"stars"_s, either(u"星级"_s, u"Stars"_s), u"stars"_s, page);
    window->addPage(
        u"certificates"_s, either(u"证书"_s, u"Certificates"_s), u"certificates"_s, page);
    window->openPage(u"volunteers"_s);
    window->toast(either(u"已保存"_s, u"Saved"_s), [] {});
    return window;
}

Result<void> refused()
{
    return Error{Error::Kind::Denied, u"wrong_password"_s,
        either(u"密码不正确，未打开任何内容，请重新输入。"_s,
            u"The password is wrong. Nothing was opened; try again."_s),
        {}};
}

QWidget *makeLock(Context &, const QString &typed)
{
    auto *window = makeWindow(true);
    window->resize(1366, 768);
    window->show();
    auto *curtain = new LockCurtain(
        *window, [](const QString &) { return refused(); }, [] { return std::chrono::seconds(0); });
    curtain->lock(u"王秀兰"_s);
    auto *dialog = window->findChild<QDialog *>(u"lockDialog"_s);
    dialog->findChild<QLineEdit *>(u"password"_s)->setText(typed);
    dialog->findChild<QPushButton *>(u"openButton"_s)->click();
    return dialog;
}

QWidget *makeSignIn(Context &, bool wrong)
{
    const QList<SignInUser> users{{UserId(1), u"王秀兰"_s}, {UserId(2), u"李建国"_s}};
    auto *dialog = new SignInDialog(
        station, users, UserId(1), [](UserId, const QString &) { return refused(); },
        [wrong](UserId) { return std::chrono::seconds(wrong ? 14 : 0); });
    if (wrong) {
        dialog->findChild<QLineEdit *>(u"password"_s)->setText(u"guess"_s);
        dialog->findChild<QPushButton *>(u"openButton"_s)->click();
    }
    return dialog;
}

QWidget *makeFirstRun(Context &, bool filledIn)
{
    auto *dialog = new FirstRunDialog(
        [](const StationSetup &) { return Result<void>(); }, [] { return Result<void>(); });
    if (filledIn) {
        dialog->findChild<QPushButton *>(u"setUpDoor"_s)->click();
        dialog->findChild<QLineEdit *>(u"stationName"_s)->setText(station);
        dialog->findChild<QLineEdit *>(u"unitCode"_s)->setText(u"41110"_s);
        dialog->findChild<QLineEdit *>(u"password"_s)->setText(u"abc"_s);
        dialog->findChild<QPushButton *>(u"createButton"_s)->click();
    }
    return dialog;
}

/// The menu "Edit" after a step that can't be taken back.
QWidget *makeUndoRefused(Context &)
{
    auto *window = makeWindow(true);
    window->undoMenu().setSteps(
        {either(u"撤并单位：阅读服务点"_s, u"Unit closed: 阅读服务点"_s),
            either(u"服务网络的改动不能撤销。"_s, u"The network is not undone."_s)},
        {});
    return window->menuBar()->actions().at(1)->menu();
}

} // namespace

void addShellScreens(Registry &registry)
{
    registry.add(u"main"_s, [](Context &) { return makeWindow(true); });
    registry.add(u"main_empty"_s, [](Context &) { return makeWindow(false); });
    registry.add(u"lock"_s, [](Context &context) { return makeLock(context, {}); });
    registry.add(u"lock_wrong"_s, [](Context &context) { return makeLock(context, u"guess"_s); });
    registry.add(u"sign_in"_s, [](Context &context) { return makeSignIn(context, false); });
    registry.add(u"sign_in_wrong"_s, [](Context &context) { return makeSignIn(context, true); });
    registry.add(u"first_run"_s, [](Context &context) { return makeFirstRun(context, false); });
    registry.add(
        u"first_run_setup"_s, [](Context &context) { return makeFirstRun(context, true); });
    registry.add(u"preferences"_s, [](Context &context) {
        return new PreferencesDialog(
            {}, [](const Preferences &) { return Result<void>(); }, context.prompter);
    });
    registry.add(u"undo_refused"_s, makeUndoRefused);
    registry.add(u"about"_s, [](Context &) { return new AboutDialog(u"0.1.0"_s); });
}

} // namespace vs

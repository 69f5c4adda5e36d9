// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/station/recovery.h"
#include "models/station/users.h"
#include "tests/screens/registry.h"
#include "tests/screens/samplepage.h"
#include "tests/support/madeupstation.h"
#include "ui/access/newpassworddialog.h"
#include "ui/access/passwordrulesdialog.h"
#include "ui/access/userdialog.h"
#include "ui/access/userspage.h"
#include "ui/controls/recordview.h"
#include "ui/shell/signindialog.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Goes with the widget that shows it.
struct Desk final : QObject {
    explicit Desk(Context &context)
        : station(context.folder.path(), context.clock, MadeUpStation::Content::Empty)
        , users(*station.database, station.station.log(), PasswordCost::forTests())
        , recovery(*station.database, station.station, PasswordCost::forTests())
    {
        const UnitId own = station.station.profile().unit;
        for (const auto &[name, role, unit] :
            {std::tuple{u"李建国"_s, UserRole::Reviewer, UnitId()},
                {u"张敏"_s, UserRole::Clerk, own}, {u"街道办查询"_s, UserRole::Reader, own}}) {
            UserAccount user;
            user.name = name;
            user.role = role;
            user.unit = unit;
            last = users.add(user, u"springtime 42"_s).value();
        }
        for (int i = 0; i < 10; ++i)
            station.station.log().note(last, SignInLog::Event::Wrong);
    }

    MadeUpStation station;
    Users users;
    Recovery recovery;
    UserId last;
};

QWidget *makePage(Context &context)
{
    auto *desk = new Desk(context);
    auto *page
        = new UsersPage(desk->users, desk->recovery, desk->station.volunteers, context.prompter);
    desk->setParent(page);
    page->activate();
    page->findChild<RecordView *>(u"users"_s)->selectRow(3);
    return page;
}

QWidget *makeUser(Context &context, const UserAccount &user)
{
    auto *desk = new Desk(context);
    auto *dialog = new UserDialog(desk->users, user, desk->station.volunteers, context.prompter);
    desk->setParent(dialog);
    return dialog;
}

QWidget *makeRules(Context &context)
{
    auto *desk = new Desk(context);
    auto *dialog = new PasswordRulesDialog(desk->users, context.prompter);
    desk->setParent(dialog);
    return dialog;
}

} // namespace

void addAccessScreens(Registry &registry)
{
    registry.add(u"users"_s, makePage);
    registry.add(u"user_add"_s, [](Context &context) { return makeUser(context, {}); });
    registry.add(u"user_password_rules"_s, makeRules);
    registry.add(u"user_password"_s, [](Context &context) {
        return new NewPasswordDialog(
            either(u"为张敏重设密码"_s, u"New password for Zhang Min"_s),
            either(u"请将此密码告知张敏，下次登录时须改为本人自己的密码。"_s,
                u"Tell it to Zhang Min. It has to be replaced by one of their own at the next sign-in."_s),
            [](const QString &) { return Result<void>(); }, context.prompter);
    });
    registry.add(u"sign_in_forgotten"_s, [](Context &) {
        auto *dialog = new SignInDialog(
            u"沙北街道黄河社区志愿服务站"_s, {{UserId(1), u"王秀兰"_s}, {UserId(2), u"李建国"_s}},
            UserId(2), [](UserId, const QString &) { return Result<void>(); },
            [](UserId) { return std::chrono::seconds(0); });
        dialog->offerRecovery([](QWidget *) { return false; });
        return dialog;
    });
}

} // namespace vs

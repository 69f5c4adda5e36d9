// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <QFile>
#include <QJsonArray>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The text of a file without the line end an editor leaves.
Result<QString> newPassword(const CommandCall &call)
{
    QFile file(call.value("new-password-file"));
    if (!call.has("new-password-file") || !file.open(QIODevice::ReadOnly)) {
        return Error::invalid(u"password_file"_s,
            CommandCall::tr("Say where the new password is: --new-password-file FILE."));
    }
    QString text = QString::fromUtf8(file.readAll());
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

Exit list(const CommandCall &call, Workplace &workplace)
{
    const auto users = workplace.users().list();
    if (!users)
        return call.refuse(users.error());
    QJsonArray json;
    QStringList lines;
    for (const UserAccount &user : *users) {
        json.append(QJsonObject{{u"name"_s, user.name}, {u"role"_s, userRoleCode(user.role)},
            {u"active"_s, user.isActive()}, {u"unit"_s, user.unit.value()}});
        lines += QStringList{user.name, userRoleCode(user.role),
            user.isActive() ? QString() : user.deactivatedOn.toString(Qt::ISODate)}
                     .join(u'\t');
    }
    return call.answer({{u"users"_s, json}}, lines.join(u'\n'));
}

Exit add(const CommandCall &call, Workplace &workplace, const QString &name)
{
    UserAccount user;
    user.name = name;
    const auto role = userRole(call.has("role") ? call.value("role") : u"clerk"_s);
    if (!role)
        return call.misused(CommandCall::tr("--role is reader, clerk, reviewer or administrator."));
    user.role = *role;
    const auto password = newPassword(call);
    if (!password)
        return call.refuse(password.error());
    const auto id = workplace.users().add(user, *password);
    if (!id)
        return call.refuse(id.error());
    return call.answer({{u"user"_s, id->value()}, {u"name"_s, name}},
        CommandCall::tr("%1 can sign in and then has to choose a password.").arg(name));
}

Exit changeOwn(const CommandCall &call, Workplace &workplace)
{
    const auto old = call.password();
    const auto password = newPassword(call);
    if (!old || !password)
        return call.refuse(!old ? old.error() : password.error());
    if (auto done = workplace.station().changePassword(*old, *password); !done)
        return call.refuse(done.error());
    return call.answer({{u"user"_s, workplace.station().currentUser().name}},
        CommandCall::tr("The password has been changed."));
}

Exit run(const CommandCall &call)
{
    const QString verb = call.words().value(0);
    const bool named = verb == "add"_L1;
    if ((!named && verb != "list"_L1 && verb != "password"_L1)
        || call.words().size() != (named ? 2 : 1))
        return call.misused(CommandCall::tr("user needs list, add NAME or password."));
    const auto workplace = call.station();
    if (!workplace)
        return call.refuse(workplace.error());
    if (named)
        return add(call, **workplace, call.words().at(1));
    return verb == "list"_L1 ? list(call, **workplace) : changeOwn(call, **workplace);
}

Exit runRecover(const CommandCall &call)
{
    if (!call.has("key-file"))
        return call.misused(CommandCall::tr("recover needs --key-file FILE."));
    const auto workplace = Workplace::open(call.databasePath(), call.clock());
    if (!workplace)
        return call.refuse(workplace.error());
    const auto password = newPassword(call);
    if (!password)
        return call.refuse(password.error());
    if (auto done
        = (*workplace)->recovery().recover(call.value("key-file"), call.value("user"), *password);
        !done)
        return call.refuse(done.error());
    const QString name = (*workplace)->station().currentUser().name;
    return call.answer({{u"user"_s, name}},
        CommandCall::tr("%1 signs in with the new password from now on.").arg(name));
}

Exit runRecoveryKey(const CommandCall &call)
{
    if (call.words().size() != 1)
        return call.misused(CommandCall::tr("recovery-key needs one FILE."));
    const auto workplace = call.station();
    if (!workplace)
        return call.refuse(workplace.error());
    const auto made = (*workplace)->recovery().make(call.words().at(0));
    if (!made)
        return call.refuse(made.error());
    return call.answer({{u"mark"_s, made->mark}, {u"file"_s, call.words().at(0)}},
        CommandCall::tr("The recovery key %1 is saved. Keep it off this PC.").arg(made->mark));
}

const QCommandLineOption passwordOption(u"new-password-file"_s, {}, u"FILE"_s);

} // namespace

Command userCommand()
{
    return {u"user"_s, u"user list|add NAME|password [--role ROLE] [--new-password-file FILE]"_s,
        CommandCall::tr("Lists users, adds one, changes the own password."),
        {{u"role"_s, {}, u"ROLE"_s}, passwordOption}, run};
}

Command recoverCommand()
{
    return {u"recover"_s, u"recover --key-file FILE --new-password-file FILE [--user NAME]"_s,
        CommandCall::tr("Sets a new administrator's password by the recovery key."),
        {{u"key-file"_s, {}, u"FILE"_s}, passwordOption}, runRecover};
}

Command recoveryKeyCommand()
{
    return {u"recovery-key"_s, u"recovery-key FILE"_s,
        CommandCall::tr("Saves a new recovery key; the one before becomes useless."), {},
        runRecoveryKey};
}

} // namespace vs

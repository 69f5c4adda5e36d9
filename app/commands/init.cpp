// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Exit run(const CommandCall &call)
{
    if (!call.has("station"))
        return call.misused(CommandCall::tr("init needs --station NAME."));
    const auto password = call.password();
    if (!password)
        return call.refuse(password.error());
    const QString user = call.has("user") ? call.value("user") : u"admin"_s;
    const StationSetup setup{
        call.value("station").trimmed(), call.value("unit-code"), user, *password};
    // Before a file is made for nothing.
    if (const auto wrong = checkSetup(setup, setup.password); !wrong.isEmpty())
        return call.refuse(wrong.front());
    const auto workplace
        = Workplace::open(call.databasePath(), call.clock(), Database::Mode::CreateMissing);
    if (!workplace)
        return call.refuse(workplace.error());
    if (auto done = (*workplace)->station().found(setup); !done)
        return call.refuse(done.error());
    return call.answer({{u"station"_s, setup.stationName},
                           {u"database"_s, (*workplace)->database().path()}, {u"user"_s, user}},
        CommandCall::tr("The station “%1” is set up in %2.")
            .arg(setup.stationName, (*workplace)->database().path()));
}

} // namespace

Command initCommand()
{
    return {u"init"_s, u"init --station NAME [--unit-code 411102001001]"_s,
        CommandCall::tr("Sets up the station, its administrator and the password."),
        {{u"station"_s, {}, u"NAME"_s}, {u"unit-code"_s, {}, u"DIGITS"_s}}, run};
}

} // namespace vs

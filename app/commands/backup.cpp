// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup.h"
#include "app/commands/command.h"

#include <QFileInfo>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Exit run(const CommandCall &call)
{
    if (call.words().size() != 1)
        return call.misused(CommandCall::tr("backup needs one FILE."));
    const auto workplace = call.station();
    if (!workplace)
        return call.refuse(workplace.error());
    const QFileInfo target(call.words().constFirst());
    if (auto done = Backup::write((*workplace)->database(), target.absoluteFilePath()); !done)
        return call.refuse(done.error());
    return call.answer(
        {{u"file"_s, target.absoluteFilePath()}, {u"bytes"_s, QFileInfo(target).size()}},
        CommandCall::tr("Copied to %1 and verified.").arg(target.absoluteFilePath()));
}

} // namespace

Command backupCommand()
{
    return {u"backup"_s, u"backup FILE"_s,
        CommandCall::tr("Copies the file while it is in use and verifies the copy."), {}, run};
}

} // namespace vs

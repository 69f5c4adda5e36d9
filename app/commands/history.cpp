// SPDX-License-Identifier: GPL-3.0-or-later
// The journal on the command line, and undo.
#include "app/commands/command.h"

#include <QJsonArray>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Exit list(const CommandCall &call)
{
    size_t limit = 50;
    if (call.has("limit")) {
        bool fine = false;
        limit = call.value("limit").toUInt(&fine);
        if (!fine)
            return call.misused(CommandCall::tr("--limit needs a number."));
    }
    const auto workplace = call.station();
    if (!workplace)
        return call.refuse(workplace.error());
    auto found = (*workplace)->history().find({});
    if (!found)
        return call.refuse(found.error());
    const auto total = found->size();
    found->resize(std::min(limit, total));
    const auto entries = (*workplace)->history().entries(*found);
    if (!entries)
        return call.refuse(entries.error());
    QJsonArray steps;
    QStringList lines;
    for (const HistoryEntry &entry : *entries) {
        const QString at = entry.at.toString(u"yyyy-MM-dd HH:mm:ss"_s);
        steps.append(QJsonObject{{u"sequence"_s, entry.sequence}, {u"at"_s, at},
            {u"user"_s, entry.user}, {u"action"_s, entry.action}, {u"subject"_s, entry.subject},
            {u"reason"_s, entry.reason}, {u"undone"_s, entry.undone}});
        lines += QStringList{QString::number(entry.sequence), at, entry.user, entry.action,
            entry.subject, entry.reason}
                     .join(u'\t');
    }
    return call.answer(
        {{u"steps"_s, steps}, {u"total"_s, static_cast<qint64>(total)}}, lines.join(u'\n'));
}

Exit undo(const CommandCall &call)
{
    const auto workplace = call.station();
    if (!workplace)
        return call.refuse(workplace.error());
    const auto step = call.has("redo") ? (*workplace)->undo().redo() : (*workplace)->undo().undo();
    if (!step)
        return call.refuse(step.error());
    return call.answer({{u"sequence"_s, step->sequence}, {u"step"_s, step->text}},
        call.has("redo") ? CommandCall::tr("Done again: %1").arg(step->text)
                         : CommandCall::tr("Undone: %1").arg(step->text));
}

} // namespace

Command historyCommand()
{
    return {u"history"_s, u"history [--limit N]"_s,
        CommandCall::tr("Who did what, newest first (50 unless told)."), {{u"limit"_s, {}, u"N"_s}},
        list};
}

Command undoCommand()
{
    return {u"undo"_s, u"undo [--redo]"_s,
        CommandCall::tr("Takes back what the user did last; --redo does it again."),
        {{u"redo"_s, {}}}, undo};
}

} // namespace vs

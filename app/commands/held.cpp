// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/held.h"

#include "app/commands/command.h"

#include <QJsonArray>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString fateCode(ReturnedRow::Fate fate)
{
    switch (fate) {
    case ReturnedRow::Fate::Accepted:
        return u"accepted"_s;
    case ReturnedRow::Fate::StillHeld:
        return u"held"_s;
    case ReturnedRow::Fate::Untouched:
        return u"untouched"_s;
    case ReturnedRow::Fate::Settled:
        return u"settled"_s;
    case ReturnedRow::Fate::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

/// What the options narrow the rows to; nothing when the kind is not known.
std::optional<HeldFilter> filterOf(const CommandCall &call)
{
    HeldFilter filter;
    if (call.has("kind")) {
        filter.kind = importKindOf(call.value("kind"));
        if (!filter.kind)
            return std::nullopt;
    }
    filter.reason = call.value("why");
    filter.text = call.value("text");
    return filter;
}

/// Looked for on this thread, so that it takes the connection there is.
std::vector<qint64> idsOf(Workplace &workplace, const HeldFilter &filter)
{
    HeldFilter quick = filter;
    quick.text.clear();
    const std::vector<qint64> ids = workplace.heldRows().ask(quick).all();
    if (filter.text.isEmpty())
        return ids;
    std::vector<qint64> found;
    const auto rows = workplace.heldRows().rows(ids);
    for (size_t i = 0; rows && i < rows->size(); ++i) {
        const RowCells &cells = (*rows)[i].cells;
        if (std::any_of(cells.begin(), cells.end(), [&filter](const QString &cell) {
                return cell.contains(filter.text, Qt::CaseInsensitive);
            }))
            found.push_back((*rows)[i].id.value());
    }
    return found;
}

/// How many rows are held for which reason; what stands in them stays closed.
Exit list(const CommandCall &call, Workplace &workplace, const HeldFilter &filter)
{
    const auto counts = workplace.heldRows().counts();
    if (!counts)
        return call.refuse(counts.error());
    QJsonArray json;
    QStringList lines;
    int total = 0;
    for (const HeldCount &count : *counts) {
        if ((filter.kind && count.kind != *filter.kind)
            || (!filter.reason.isEmpty() && count.reason != filter.reason))
            continue;
        const QString why = workplace.importer(count.kind).reasonText(count.reason);
        json.append(
            QJsonObject{{u"kind"_s, importKindCode(count.kind)}, {u"reason"_s, count.reason},
                {u"text"_s, why}, {u"file"_s, count.fileName}, {u"rows"_s, count.rows}});
        lines += QStringList{importKindCode(count.kind), count.fileName,
            QString::number(count.rows), why}
                     .join(u'\t');
        total += count.rows;
    }
    lines += CommandCall::tr("%1 rows are held.").arg(total);
    return call.answer({{u"held"_s, json}, {u"rows"_s, total}}, lines.join(u'\n'));
}

Exit write(const CommandCall &call, Workplace &workplace, const HeldFilter &filter)
{
    HeldSheet sheet(workplace.database(), workplace.heldRows(), workplace.importers());
    const auto written
        = sheet.write(call.words().at(1), idsOf(workplace, filter), call.value("reason"));
    if (!written)
        return call.refuse(written.error());
    return call.answer(
        {{u"rows"_s, *written}}, CommandCall::tr("%1 held rows were written.").arg(*written));
}

} // namespace

Exit takeHeldSheet(const CommandCall &call, Workplace &workplace, const QString &path)
{
    HeldSheet sheet(workplace.database(), workplace.heldRows(), workplace.importers());
    const auto report = sheet.takeBack(path);
    if (!report)
        return call.refuse(report.error());
    QJsonArray rows;
    QStringList lines;
    for (const ReturnedRow &row : report->rows) {
        QJsonObject json{{u"row"_s, row.row}, {u"fate"_s, fateCode(row.fate)}};
        if (row.fate == ReturnedRow::Fate::StillHeld) {
            json.insert(u"reason"_s, row.reason);
            lines += CommandCall::tr("Row %1 is held: %2")
                         .arg(row.row)
                         .arg(sheet.importer(report->kind)->reasonText(row.reason));
        } else if (row.fate == ReturnedRow::Fate::Unknown) {
            lines += CommandCall::tr("Row %1 has no key of this station.").arg(row.row);
        }
        rows.append(json);
    }
    using Fate = ReturnedRow::Fate;
    QJsonObject json{{u"rows"_s, rows}};
    for (const Fate fate :
        {Fate::Accepted, Fate::StillHeld, Fate::Untouched, Fate::Settled, Fate::Unknown})
        json.insert(fateCode(fate), report->count(fate));
    lines += CommandCall::tr("Accepted %1, still held %2, untouched %3, settled before %4, key not "
                             "known %5.")
                 .arg(report->count(Fate::Accepted))
                 .arg(report->count(Fate::StillHeld))
                 .arg(report->count(Fate::Untouched))
                 .arg(report->count(Fate::Settled))
                 .arg(report->count(Fate::Unknown));
    return call.answer(json, lines.join(u'\n'));
}

namespace
{

Exit run(const CommandCall &call)
{
    const QString verb = call.words().value(0);
    const bool withFile = verb == "export"_L1 || verb == "import"_L1;
    const auto filter = filterOf(call);
    if ((verb != "list"_L1 && !withFile) || call.words().size() != (withFile ? 2 : 1) || !filter)
        return call.misused(
            CommandCall::tr("held needs list, export FILE or import FILE; --kind knows volunteers, "
                            "hours, units and groups."));
    const auto workplace = call.station();
    if (!workplace)
        return call.refuse(workplace.error());
    if (verb == "list"_L1)
        return list(call, **workplace, *filter);
    if (verb == "export"_L1)
        return write(call, **workplace, *filter);
    return takeHeldSheet(call, **workplace, call.words().at(1));
}

} // namespace

Command heldCommand()
{
    return {u"held"_s,
        u"held list|export FILE|import FILE [--kind KIND] [--why REASON] [--text TEXT] "
        "[--reason TEXT]"_s,
        CommandCall::tr(
            "Held rows: counts them, writes them to a sheet in full (with a reason that "
            "is kept), takes the mended sheet back onto the same rows."),
        {{u"kind"_s, {}, u"KIND"_s}, {u"why"_s, {}, u"REASON"_s}, {u"text"_s, {}, u"TEXT"_s},
            {u"reason"_s, {}, u"TEXT"_s}},
        run};
}

} // namespace vs

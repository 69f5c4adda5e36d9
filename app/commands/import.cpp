// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/held.h"
#include "models/tabular/tablewriter.h"
#include "ui/imports/importwords.h"

#include <QJsonArray>
#include <QSet>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::array statuses{RowStatus::Added, RowStatus::Updated, RowStatus::Unchanged,
    RowStatus::Duplicate, RowStatus::Skipped, RowStatus::Held};

QJsonObject asJson(const ImportReport &report, const ImportSource &source)
{
    QJsonObject json{{u"left_out"_s, QJsonArray::fromStringList(source.head.leftOut())}};
    for (const RowStatus status : statuses)
        json.insert(statusCode(status), report.count(status));
    QJsonArray rows;
    for (const RowOutcome &outcome : report.rows) {
        QJsonObject row{{u"row"_s, outcome.row}, {u"status"_s, statusCode(outcome.status)}};
        if (!outcome.reason.isEmpty())
            row.insert(u"reason"_s, outcome.reason);
        if (!outcome.detail.isEmpty())
            row.insert(u"detail"_s, outcome.detail);
        rows.append(row);
    }
    json.insert(u"rows"_s, rows);
    return json;
}

QString asText(const ImportReport &report, const ImportSource &source, const Importer &importer)
{
    QStringList lines;
    if (const QStringList left = source.head.leftOut(); !left.isEmpty())
        lines += CommandCall::tr("Left out of the list: %1.").arg(left.join(CommandCall::tr(", ")));
    for (const RowOutcome &outcome : report.rows) {
        if (outcome.status == RowStatus::Held) {
            lines += CommandCall::tr("Row %1 is held: %2")
                         .arg(outcome.row)
                         .arg(ImportWords::explanation(outcome, importer));
        } else if (!outcome.detail.isEmpty()) {
            lines += CommandCall::tr("Row %1: %2").arg(outcome.row).arg(outcome.detail);
        }
    }
    lines
        += CommandCall::tr("Added %1, updated %2, unchanged %3, duplicate %4, skipped %5, held %6.")
               .arg(report.count(RowStatus::Added))
               .arg(report.count(RowStatus::Updated))
               .arg(report.count(RowStatus::Unchanged))
               .arg(report.count(RowStatus::Duplicate))
               .arg(report.count(RowStatus::Skipped))
               .arg(report.count(RowStatus::Held));
    return lines.join(u'\n');
}

/// The held rows as they stood in the list, with row and reason before them, to be mended there.
Result<void> writeHeld(const QString &path, const ImportSource &source, const ImportReport &report,
    const Importer &importer)
{
    std::vector<TableColumn> columns{{CommandCall::tr("Row"), ColumnType::Number},
        {CommandCall::tr("Reason"), ColumnType::Text, 40}};
    for (const QString &heading : source.head.headings)
        columns.push_back({heading});
    auto writer = TableWriter::create(path, std::move(columns));
    if (!writer)
        return writer.error();
    QHash<int, QString> held;
    for (const RowOutcome &outcome : report.rows) {
        if (outcome.status == RowStatus::Held)
            held.insert(outcome.row, outcome.reason);
    }
    const auto workbook = Workbook::open(source.path);
    if (!workbook)
        return workbook.error();
    Result<void> written;
    const auto read = (*workbook)->read(source.sheet, [&](int row, std::span<const Cell> cells) {
        if (!held.contains(row))
            return true;
        std::vector<QString> line{QString::number(row), importer.reasonText(held.value(row))};
        for (const Cell &cell : cells)
            line.push_back(cell.text);
        written = (*writer)->add(line);
        return written.ok();
    });
    if (!read)
        return read;
    if (!written)
        return written;
    return (*writer)->finish();
}

Exit misused(const CommandCall &call)
{
    QStringList kinds;
    for (const ImportKind kind : importKinds)
        kinds += importKindCode(kind);
    //: %1 is e.g. "volunteers, hours, units"
    return call.misused(
        CommandCall::tr("import needs one of %1, and one FILE.").arg(kinds.join(u", "_s)));
}

Exit run(const CommandCall &call)
{
    const QStringList &words = call.words();
    const auto kind = importKindOf(words.value(0));
    if (words.size() != 2 || !kind)
        return misused(call);
    if (call.has("applied") && kind != ImportKind::Volunteers)
        return call.misused(CommandCall::tr("--applied is for lists of volunteers."));
    const auto workplace = call.station();
    if (!workplace)
        return call.refuse(workplace.error());
    Importer &importer = (*workplace)->importer(*kind);
    if (importer.kind() != *kind)
        return misused(call);
    if (HeldSheet::recognises(words.at(1)))
        return takeHeldSheet(call, **workplace, words.at(1));
    auto source = importer.locate(words.at(1), call.value("sheet"));
    if (!source)
        return call.refuse(source.error());
    source->asApplied = call.has("applied");
    const auto report = importer.run(
        *source, call.has("dry-run") ? Importer::Mode::Preview : Importer::Mode::Commit);
    if (!report)
        return call.refuse(report.error());
    if (call.has("held")) {
        if (auto done = writeHeld(call.value("held"), *source, *report, importer); !done)
            return call.refuse(done.error());
    }
    return call.answer(asJson(*report, *source), asText(*report, *source, importer));
}

} // namespace

Command importCommand()
{
    return {u"import"_s,
        u"import volunteers|hours|units|groups|memberships FILE [--sheet NAME] [--applied] "
        "[--dry-run] [--held OUT.csv]"_s,
        CommandCall::tr("Takes a list over; what can't be taken over is held with its reason."),
        {{u"sheet"_s, {}, u"NAME"_s}, {u"applied"_s, {}}, {u"dry-run"_s, {}},
            {u"held"_s, {}, u"FILE"_s}},
        run};
}

} // namespace vs

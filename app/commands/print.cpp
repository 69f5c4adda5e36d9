// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "models/exports/listexport.h"
#include "models/hours/servicerecordtable.h"
#include "models/printing/pdffile.h"
#include "models/printing/peopleprints.h"
#include "models/volunteers/volunteertable.h"

#include <QFileInfo>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Disclosing disclosing(const CommandCall &call)
{
    return {call.has("unmasked"), call.value("reason")};
}

Result<PreparedPrint> printList(const CommandCall &call, Workplace &workplace)
{
    Database &database = workplace.database();
    std::shared_ptr<RecordSource> source;
    std::vector<qint64> ids;
    const bool hours = call.words().value(1) == "hours"_L1;
    const QString wanted = call.value("search").trimmed();
    if (hours) {
        source = std::make_shared<ServiceRecordTable>(database);
        RecordFilter filter;
        if (!wanted.isEmpty()) { // as on the page: hours of the people it finds
            filter.volunteers.emplace();
            for (const qint64 id : workplace.volunteers().search(wanted))
                filter.volunteers->push_back(VolunteerId(id));
        }
        auto found = workplace.serviceRecords().search(filter);
        if (!found)
            return found.error();
        ids = *std::move(found);
    } else {
        source = std::make_shared<VolunteerTable>(database);
        ids = workplace.volunteers().search(wanted);
    }
    ListSheet sheet{source.get(), hours ? CommandCall::tr("Hours") : CommandCall::tr("Volunteers"),
        {}, ListSheet::everyColumn(*source), std::move(ids), source};
    if (!wanted.isEmpty())
        sheet.narrowedBy += CommandCall::tr("Searched for: %1").arg(wanted);
    const ListExport exports(database, workplace.volunteers());
    auto admitted = exports.admit(std::move(sheet), disclosing(call));
    if (!admitted)
        return admitted.error();
    auto document = ListDocument::make(
        database, *std::move(admitted), workplace.printHead(), disclosing(call).unmasked);
    if (!document)
        return document.error();
    return PreparedPrint{*document, 0};
}

Result<PreparedPrint> printPeople(
    const CommandCall &call, Workplace &workplace, const QString &what)
{
    const PeoplePrints prints(workplace.database(), workplace.volunteers(), workplace.fileDoors());
    const std::vector<qint64> people = workplace.volunteers().search(call.value("search"));
    const PrintHead head = workplace.printHead();
    if (what == "cards"_L1)
        return prints.cards(people, head,
            call.has("both-sides") ? VolunteerCards::Sides::Both : VolunteerCards::Sides::Front);
    if (what == "file"_L1)
        return prints.files(people, disclosing(call), head);
    const LabelFormat &format = LabelFormat::of(call.value("format"));
    const int start = qBound(1, call.value("start").toInt(), format.perSheet());
    return prints.labels(people, {format, start, call.has("guardian")}, call.value("reason"), head);
}

/// The options a kind of print has a use for.
QStringList optionsOf(const QString &what)
{
    QStringList options{u"output"_s, u"search"_s};
    if (what == "cards"_L1)
        options += u"both-sides"_s;
    else if (what == "labels"_L1)
        options += {u"reason"_s, u"format"_s, u"start"_s, u"guardian"_s};
    else
        options += {u"reason"_s, u"unmasked"_s};
    return options;
}

/// A word for the format or the place that is none, as a sentence.
QString misunderstood(const CommandCall &call)
{
    const auto &formats = LabelFormat::shipped();
    const bool known = std::any_of(formats.begin(), formats.end(),
        [&call](const LabelFormat &format) { return format.key == call.value("format"); });
    if (call.has("format") && !known)
        return CommandCall::tr("There is no format “%1”.").arg(call.value("format"));
    const int start = call.value("start").toInt();
    if (call.has("start")
        && (start < 1 || start > LabelFormat::of(call.value("format")).perSheet()))
        return CommandCall::tr("--start needs a place on the sheet, from 1 on.");
    return {};
}

bool understood(const CommandCall &call)
{
    const QStringList &words = call.words();
    const QString what = words.value(0);
    if (!call.has("output"))
        return false;
    if (what == "list"_L1)
        return words.size() == 2 && (words[1] == "volunteers"_L1 || words[1] == "hours"_L1);
    return words.size() == 1 && (what == "file"_L1 || what == "cards"_L1 || what == "labels"_L1);
}

Exit run(const CommandCall &call)
{
    if (!understood(call)) {
        return call.misused(CommandCall::tr("print needs list volunteers, list hours, file, cards "
                                            "or labels, and --output FILE.pdf."));
    }
    const QString what = call.words().constFirst();
    const QString kind = call.words().join(u' ');
    for (const QString &wrong :
        {call.uselessFor(u"print "_s + kind, optionsOf(what), printCommand()),
            misunderstood(call)}) {
        if (!wrong.isEmpty())
            return call.misused(wrong);
    }
    const auto workplace = call.station();
    if (!workplace)
        return call.refuse(workplace.error());
    const auto print
        = what == "list"_L1 ? printList(call, **workplace) : printPeople(call, **workplace, what);
    if (!print)
        return call.refuse(print.error());
    const QString path = QFileInfo(call.value("output")).absoluteFilePath();
    if (auto done = writePdf(*print->document, path); !done)
        return call.refuse(done.error());
    const int pages = print->document->pageCount();
    return call.answer({{u"file"_s, path}, {u"pages"_s, pages}, {u"left_out"_s, print->leftOut}},
        (CommandCall::tr("%1 pages in %2.").arg(pages).arg(path) + u' ' + print->leftOutText)
            .trimmed());
}

} // namespace

Command printCommand()
{
    return {u"print"_s,
        u"print list volunteers|list hours|file|cards|labels [--search TEXT] [--unmasked] "
        "[--reason TEXT] [--format 3x8|3x7|2x7|2x4] [--start N] [--guardian] [--both-sides] --output FILE.pdf"_s,
        CommandCall::tr("Prints a list, personal files, cards or address labels into a PDF."),
        {{u"search"_s, {}, u"TEXT"_s}, {u"unmasked"_s, {}}, {u"reason"_s, {}, u"TEXT"_s},
            {u"format"_s, {}, u"KEY"_s}, {u"start"_s, {}, u"N"_s}, {u"guardian"_s, {}},
            {u"both-sides"_s, {}}, {u"output"_s, {}, u"FILE"_s}},
        run};
}

} // namespace vs

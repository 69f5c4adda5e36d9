// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "models/certificates/certificatedocument.h"
#include "models/printing/pdffile.h"

#include <QFileInfo>
#include <QJsonArray>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Exit run(const CommandCall &call)
{
    if (!call.has("output") || !call.words().isEmpty())
        return call.misused(CommandCall::tr("certify needs --output FILE.pdf."));
    CertificateFilter filter;
    filter.state
        = call.has("all") ? CertificateFilter::State::Valid : CertificateFilter::State::NotPrinted;
    if (call.has("star")) {
        filter.star = call.value("star").toInt();
        if (filter.star < 1 || filter.star > mostStars)
            return call.misused(CommandCall::tr("--star is a number from 1 to 5."));
    }
    const auto workplace = call.station();
    if (!workplace)
        return call.refuse(workplace.error());
    CertificateRegister &certificates = (*workplace)->certificates();
    const auto awaiting = certificates.awaiting();
    if (!awaiting)
        return call.refuse(awaiting.error());
    if (const auto issued = certificates.issue(*awaiting, call.clock().today()); !issued)
        return call.refuse(issued.error());
    auto ids = certificates.find(filter);
    if (!ids)
        return call.refuse(ids.error());
    std::reverse(ids->begin(), ids->end()); // printed in the order of their numbers
    const auto pages = certificates.certificates(*ids);
    if (!pages)
        return call.refuse(pages.error());
    if (pages->empty()) {
        return call.refuse({Error::Kind::NotFound, u"nothing_to_certify"_s,
            CommandCall::tr("No certificate is waiting to be printed. Grant stars first, or say "
                            "--all to print earlier ones again."),
            {}});
    }
    const QString path = QFileInfo(call.value("output")).absoluteFilePath();
    CertificateDocument document(*pages);
    if (auto done = writePdf(document, path); !done)
        return call.refuse(done.error());
    if (auto done = certificates.recordPrint(*ids, CertificateOutput::Pdf); !done)
        return call.refuse(done.error());
    const auto entries = certificates.entries(*ids);
    if (!entries)
        return call.refuse(entries.error());
    QJsonArray list;
    QStringList lines;
    for (const CertificateEntry &entry : *entries) {
        list.append(
            QJsonObject{{u"number"_s, entry.number}, {u"volunteer"_s, entry.volunteer.value()},
                {u"star"_s, entry.star}, {u"minutes"_s, entry.minutes}});
        lines += u"%1\t%2\t%3"_s.arg(entry.number, entry.holder, QString(entry.star, u'★'));
    }
    lines += CommandCall::tr("%1 certificates in %2.").arg(list.size()).arg(path);
    return call.answer({{u"file"_s, path}, {u"certificates"_s, list}}, lines.join(u'\n'));
}

} // namespace

Command certifyCommand()
{
    return {u"certify"_s, u"certify [--star N] [--all] --output FILE.pdf"_s,
        CommandCall::tr("Numbers and prints the certificates of granted stars into a PDF."),
        {{u"star"_s, {}, u"N"_s}, {u"all"_s, {}}, {u"output"_s, {}, u"FILE"_s}}, run};
}

} // namespace vs

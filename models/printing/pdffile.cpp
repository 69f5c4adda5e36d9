// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/pdffile.h"

#include "models/printing/pdftextdevice.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace vs
{
namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(vs::PdfFile)
};

Error notWritten(const QString &path, const QString &why)
{
    return {Error::Kind::Io, u"pdf_not_written"_s,
        Text::tr("The pages could not be saved as %1: %2. Choose another folder or free some "
                 "space.")
            .arg(path, why),
        {}};
}

Result<void> drawPages(QPdfWriter &writer, PagedDocument &document, const std::vector<int> &pages,
    const QString &path, const PageProgress &progress)
{
    const Error failed = notWritten(path, Text::tr("the page could not be drawn"));
    QPainter painter;
    if (!painter.begin(&writer))
        return failed;
    int done = 0;
    for (const int page : pages) {
        if (done > 0 && !writer.newPage())
            return failed;
        if (auto drawn = document.paintPage(painter, page); !drawn)
            return drawn;
        ++done;
        if (progress && !progress(done, int(pages.size()))) {
            return Error{Error::Kind::Cancelled, u"pdf_cancelled"_s,
                Text::tr("Saving was cancelled; no file was written."), {}};
        }
    }
    return painter.end() ? Result<void>() : failed;
}

} // namespace

Result<void> writePdf(PagedDocument &document, const QString &path, const PageProgress &progress,
    std::vector<int> pages)
{
    if (pages.empty()) {
        pages.resize(std::size_t(document.pageCount()));
        std::iota(pages.begin(), pages.end(), 0);
    }
    if (pages.empty())
        return Error::invalid(u"pdf_empty"_s, Text::tr("There is no page to save."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    Result<void> drawn;
    {
        PdfTextDevice device(file);
        QPdfWriter writer(&device);
        writer.setTitle(document.title());
        writer.setCreator(u"Volunteer Station"_s);
        writer.setResolution(PagedDocument::resolution);
        document.prepare(writer);
        drawn = drawPages(writer, document, pages, path, progress);
    }
    if (!drawn) {
        file.cancelWriting();
        return drawn;
    }
    if (!file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace vs

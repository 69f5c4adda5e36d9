// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/certificatepdf.h"

#include "models/certificates/certificatepainter.h"
#include "models/certificates/pdftextdevice.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace vs
{
namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(vs::CertificatePdf)
};

Error notWritten(const QString &path, const QString &why)
{
    return {Error::Kind::Io, u"certificate_pdf_not_written"_s,
        Text::tr("The certificates could not be saved as %1: %2. Choose another folder or "
                 "free some space.")
            .arg(path, why),
        {}};
}

enum class Drawing {
    Done,
    Cancelled,
    Failed,
};

Drawing drawPages(QPdfWriter &writer, const std::vector<Certificate> &certificates,
    const CertificateProgress &progress)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return Drawing::Failed;
    CertificatePainter certificatePainter;
    const int total = int(certificates.size());
    for (int done = 0; done < total;) {
        if (done > 0 && !writer.newPage())
            return Drawing::Failed;
        certificatePainter.paintPage(painter, certificates[size_t(done)]);
        ++done;
        if (progress && !progress(done, total))
            return Drawing::Cancelled;
    }
    return painter.end() ? Drawing::Done : Drawing::Failed;
}

} // namespace

Result<void> writeCertificatesPdf(const std::vector<Certificate> &certificates, const QString &path,
    const CertificateProgress &progress)
{
    if (certificates.empty())
        return Error::invalid(u"certificate_none"_s, Text::tr("There is no certificate to save."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    Drawing drawing = Drawing::Failed;
    {
        PdfTextDevice device(file);
        QPdfWriter writer(&device);
        writer.setTitle(Text::tr("Volunteer service star certificates"));
        writer.setCreator(u"Volunteer Station"_s);
        writer.setResolution(CertificatePainter::Resolution);
        CertificatePainter::prepare(writer);
        drawing = drawPages(writer, certificates, progress);
    }
    if (drawing == Drawing::Cancelled) {
        file.cancelWriting();
        return Error{Error::Kind::Cancelled, u"certificate_pdf_cancelled"_s,
            Text::tr("Saving was cancelled; no file was written."), {}};
    }
    if (drawing == Drawing::Failed) {
        file.cancelWriting();
        return notWritten(path, Text::tr("the page could not be drawn"));
    }
    if (!file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace vs

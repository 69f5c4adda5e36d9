// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/certificatedocument.h"

#include "models/certificates/certificatepainter.h"

#include <QThread>

namespace vs
{

CertificateDocument::CertificateDocument(std::vector<Certificate> certificates)
    : m_certificates(std::move(certificates))
{
}

CertificateDocument::~CertificateDocument() = default;

QString CertificateDocument::title() const
{
    if (m_certificates.empty())
        return tr("Star certificates");
    return tr("Star certificates %1").arg(m_certificates.front().issuedOn.toString(Qt::ISODate));
}

QString CertificateDocument::description(int page) const
{
    const Certificate &certificate = m_certificates.at(std::size_t(page));
    return tr("Certificate %1 for %2: %3")
        .arg(certificate.number, certificate.holder, Certificate::starTitle(certificate.star));
}

QString CertificateDocument::paper() const
{
    return tr("Put in A4 paper, landscape. The seal is stamped by hand.");
}

Result<void> CertificateDocument::paint(QPainter &painter, int page)
{
    if (m_thread != QThread::currentThread()) {
        m_painter = std::make_unique<CertificatePainter>();
        m_thread = QThread::currentThread();
    }
    m_painter->paint(painter, m_certificates.at(std::size_t(page)));
    return {};
}

} // namespace vs

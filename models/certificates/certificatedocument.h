// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certificates/certificate.h"
#include "models/printing/pageddocument.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

class QThread;

namespace vs
{

class CertificatePainter;

/// Star certificates as pages, one each, in the order given.
class CertificateDocument final : public PagedDocument
{
    Q_DECLARE_TR_FUNCTIONS(vs::CertificateDocument)

public:
    explicit CertificateDocument(std::vector<Certificate> certificates);
    ~CertificateDocument() override;

    const std::vector<Certificate> &certificates() const { return m_certificates; }

    QString title() const override;
    QPageLayout::Orientation orientation() const override { return QPageLayout::Landscape; }
    int pageCount() const override { return int(m_certificates.size()); }
    QString description(int page) const override;
    QString paper() const override;
    Result<void> paint(QPainter &painter, int page) override;

private:
    const std::vector<Certificate> m_certificates;
    std::unique_ptr<CertificatePainter> m_painter; ///< of `m_thread`
    const QThread *m_thread = nullptr;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certificates/certificate.h"
#include "models/certificates/certificatepainter.h"

#include <QWidget>

namespace vs
{

/// A certificate as it will look on paper, as large as the widget allows.
class CertificatePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit CertificatePreview(QWidget *parent = nullptr);

    void setCertificate(const Certificate &certificate);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Certificate m_certificate;
    CertificatePainter m_painter;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certificates/certificate.h"
#include "models/certificates/certificateornament.h"

#include <QCache>
#include <QCoreApplication>
#include <QRectF>
#include <QTextLayout>

class QPainter;

namespace vs
{

/// Draws star certificates on A4 landscape. Lengths are tenths of a millimetre, the page is
/// 2970 × 2100.
///
/// Laid-out text is kept from page to page, and Qt binds it to the thread: make one painter in
/// each thread that draws.
class CertificatePainter final
{
    Q_DECLARE_TR_FUNCTIONS(vs::CertificatePainter)
    Q_DISABLE_COPY_MOVE(CertificatePainter)

public:
    CertificatePainter();

    static QSizeF pageSize();
    /// Stays blank for the seal, which is stamped by hand and never drawn: 50 mm square, at least
    /// 45 mm are needed.
    static QRectF sealBox();

    /// Paints in the painter's own coordinates, from (0, 0) to pageSize().
    void paint(QPainter &painter, const Certificate &certificate);

private:
    struct Place;

    void paintAward(QPainter &painter, const Certificate &certificate);
    void paintFooter(QPainter &painter, const Certificate &certificate);
    /// Draws `text` in the largest size, from the place's own downwards, at which it fits.
    void paintText(QPainter &painter, const Place &place, const QString &text);

    CertificateOrnament m_ornament;
    QCache<std::pair<const Place *, QString>, QTextLayout> m_layouts;
};

} // namespace vs

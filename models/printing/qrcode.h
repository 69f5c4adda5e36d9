// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace vs
{

/// Draws the text as a QR code (ISO/IEC 18004, error correction M) that fills `box`, with the blank
/// border of four modules inside it. False when the text is too long for one.
bool paintQrCode(QPainter &painter, const QRectF &box, const QString &text);

} // namespace vs

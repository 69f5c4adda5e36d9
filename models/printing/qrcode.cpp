// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/qrcode.h"

#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace vs
{

namespace
{

constexpr int border = 4; // modules

struct Free {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

bool paintQrCode(QPainter &painter, const QRectF &box, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, Free> code(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M));
    if (!code)
        return false;
    const double module = box.width() / (code->width + 2 * border);
    painter.fillRect(box, Qt::white);
    for (int y = 0; y < code->width; ++y) {
        const unsigned char *row = code->data + y * code->width;
        for (int x = 0; x < code->width;) {
            int run = 0;
            while (x + run < code->width && (row[x + run] & 1))
                ++run;
            if (run > 0) {
                painter.fillRect(QRectF(box.left() + (border + x) * module,
                                     box.top() + (border + y) * module, run * module, module),
                    Qt::black);
            }
            x += std::max(run, 1);
        }
    }
    return true;
}

} // namespace vs

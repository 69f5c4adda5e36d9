// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

namespace vs
{

/// A sheet of self-adhesive labels as it is sold; lengths in millimetres.
struct LabelFormat {
    QString key; ///< e.g. `3x8`
    int columns = 1;
    int rows = 1;
    double width = 0;
    double height = 0;
    double left = 0; ///< of the first label, from the paper's edge
    double top = 0;
    double right = 0; ///< from one label to the next
    double down = 0;

    int perSheet() const { return columns * rows; }
    /// Place of a label, row by row, counted from 0; in tenths of a millimetre.
    QRectF place(int label) const;
    /// `3 × 8, 70 × 36 mm`
    QString words() const;

    /// Those the program comes with.
    static const std::vector<LabelFormat> &shipped();
    /// The first one when the key is not known.
    static const LabelFormat &of(const QString &key);
};

} // namespace vs

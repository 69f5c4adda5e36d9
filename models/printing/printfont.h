// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace vs
{

/// A font of what is printed: the same letters on the screen, on paper and in a PDF.
struct PrintFont {
    int size = 30; ///< tenths of a millimetre
    bool bold = false;
    bool serif = false;
    double spacing = 0; ///< between letters, in parts of the size

    /// Qt binds fonts to a thread: ask anew in each.
    QFont font() const;

    bool operator==(const PrintFont &) const = default;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace vs
{

enum class IconTone {
    Plain,   ///< follows the theme's secondary text
    OnBrand, ///< on a primary button
    Brand,
    Gold, ///< stars
    Info,
    Ok,
    Warning,
    Error,
};

/// The line icon `resources/icons/<name>.svg`, coloured when painted, so that it follows a change
/// of theme and is sharp at every scale. A name without a file gives an empty icon.
QIcon icon(const QString &name, IconTone tone = IconTone::Plain);

} // namespace vs

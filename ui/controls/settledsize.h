// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vs
{

/// Gives a window that is not shown yet the size it will need. A WrappedLabel knows its height only
/// once it has a width; a window that finds out after it was shown grows while the window manager
/// places it, and ends up off the middle or with its title above the screen.
void settleSize(QWidget &window);

} // namespace vs

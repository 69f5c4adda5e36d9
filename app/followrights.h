// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vs
{

class Access;
class MainWindow;

/// Greys out what the user at the desk may not do, with a tooltip that says who may. A help for the
/// eye only: the doors decide.
void followRights(MainWindow &window, const Access &access);

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vs
{

class Database;
class MainWindow;
class Workplace;

/// Makes good once what a file from before does not hold. What could not be written is tried again
/// the next time.
void settle(Database &database);

/// The same beside the window, which outlives the work as `workplace` does; the user may stop it
/// until the next time.
void settleBeside(Workplace &workplace, MainWindow &window);

} // namespace vs

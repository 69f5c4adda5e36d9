// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vs
{

class MainWindow;
class Workplace;

/// Makes good once, beside the window, what a file from before does not hold; see EarnedUnits. What
/// was stopped or could not be written is tried again the next time. Both outlive the work.
void settleBeside(Workplace &workplace, MainWindow &window);

} // namespace vs

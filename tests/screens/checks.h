// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QImage;
class QWidget;

namespace vs
{

/// Labels and buttons whose text does not fit, as sentences.
QStringList cutTexts(const QWidget &screen);

/// Letters that two of the visible buttons and labels answer to, as sentences; a page's window has
/// the letters of the menu bar too.
QStringList doubledLetters(const QWidget &screen, const QStringList &menus);

/// Nothing was painted.
bool isBlank(const QImage &picture);

} // namespace vs

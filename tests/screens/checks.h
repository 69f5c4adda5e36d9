// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QImage;
class QWidget;

namespace vs
{

/// Labels and buttons whose text does not fit, as sentences.
QStringList cutTexts(const QWidget &screen);

/// Nothing was painted.
bool isBlank(const QImage &picture);

} // namespace vs

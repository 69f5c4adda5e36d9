// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/grouped.h"

#include <QLocale>

namespace vs
{

QString grouped(qint64 count)
{
    return QLocale(QLocale::English).toString(count);
}

} // namespace vs

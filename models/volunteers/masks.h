// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vs
{

/// Personal data as it stands on the screen and in lists until somebody asks for it with a reason.

/// First 3 and last 4 of a document number; of short ones the last 2 only.
QString maskedIdNumber(const QString &number);
/// First 3 and last 4 of a mobile; of a landline the area code and the last 2.
QString maskedPhone(const QString &phone);
/// The year alone, as 1979-**-**.
QString maskedBirthDate(const QString &iso);
/// The surname and a star for each character behind it.
QString maskedName(const QString &name);
/// The first six characters, which are hardly more than the town.
QString maskedAddress(const QString &address);

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace vs
{

/// What the first run asks to set up a station.
struct StationSetup {
    Q_DECLARE_TR_FUNCTIONS(vs::StationSetup)

public:
    static constexpr int shortestPassword = 8; ///< see PasswordRules

    QString stationName;
    QString unitCode; ///< 6, 9 or 12 digits as in GB/T 2260 and GB/T 10114, or empty
    QString administrator;
    QString password;
};

enum class PasswordStrength {
    TooShort,
    Weak,
    Fair,
    Strong,
};

/// A hint, not a rule: by length and by how many kinds of characters there are.
PasswordStrength strengthOf(const QString &password);

/// Everything that is wrong, each with the field it belongs to; empty when the setup can go on.
/// `repeat` is the password typed a second time.
QList<Error> checkSetup(const StationSetup &setup, const QString &repeat);

} // namespace vs

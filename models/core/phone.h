// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QCoreApplication>

namespace vs
{

/// Telephone numbers of the mainland: mobile `1[3-9]` and 9 digits, landline `0395-3942682`.
class Phone final
{
    Q_DECLARE_TR_FUNCTIONS(vs::Phone)

public:
    /// The number as it is kept: a mobile as 11 digits, a landline as area, dash, 7–8 digits.
    /// Country code, spaces, brackets and dashes may be there or not. Having no phone is normal:
    /// empty text and words that mean nothing give an empty string.
    /// Error: `phone_invalid`, field `phone`.
    static Result<QString> read(const QString &text);
};

} // namespace vs

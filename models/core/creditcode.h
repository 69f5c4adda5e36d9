// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QCoreApplication>

namespace vs
{

/// 统一社会信用代码, GB 32100-2015.
class CreditCode final
{
    Q_DECLARE_TR_FUNCTIONS(vs::CreditCode)

public:
    /// The code in half-width capitals; empty text and words that mean nothing give an empty
    /// string. Error: `credit_code_invalid`, field `credit_code`.
    static Result<QString> read(const QString &text);
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registrations/registrationstep.h"

#include <QCoreApplication>

namespace vs
{

/// The life of a registration as text.
class RegistrationWords final
{
    Q_DECLARE_TR_FUNCTIONS(vs::RegistrationWords)

public:
    /// A line a step, the newest last: `2026-11-23 Suspended: works away (admin)`.
    static QString steps(const std::vector<RegistrationStep> &steps);
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/registrations/registrationstep.h"

#include <QCoreApplication>

namespace vs
{

class Banner;

/// What became of a selection, in a sentence.
class OutcomeWords final
{
    Q_DECLARE_TR_FUNCTIONS(vs::OutcomeWords)

public:
    /// The first with name and sentence, the others as a number.
    static QString refusals(const std::vector<RegistrationOutcome::Refusal> &refused);
    /// Nothing for one person done, because the list shows it.
    static void say(const RegistrationOutcome &outcome, Banner &banner);
    /// The error when nobody could be done at all, so that the form stays open.
    static Result<void> allRefused(const RegistrationOutcome &outcome);
};

} // namespace vs

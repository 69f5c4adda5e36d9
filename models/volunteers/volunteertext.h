// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/volunteers/volunteer.h"

#include <QCoreApplication>

namespace vs
{

/// What stands on the screen for the values of a volunteer, in the user's language.
class VolunteerText final
{
    Q_DECLARE_TR_FUNCTIONS(vs::VolunteerText)

public:
    static QString status(VolunteerStatus status);
    /// Instead, of a record that was merged into another, and of its name, which is gone.
    static QString merged();
    static QString mergedName();
    static QString gender(std::optional<Gender> gender);
    static QString consentBy(ConsentBy by);
    static QString consentHow(ConsentHow how);
    /// Label of a column of the table `volunteer`; empty for columns nobody enters.
    static QString column(const QString &column);
    /// What a journal action did to a person; the action itself when it is not known.
    static QString action(const QString &action);
};

} // namespace vs

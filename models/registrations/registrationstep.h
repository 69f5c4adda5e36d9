// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/volunteers/volunteer.h"

#include <optional>
#include <vector>

namespace vs
{

/// One step in the life of a registration.
struct RegistrationStep {
    std::optional<VolunteerStatus> from; ///< none for the first
    VolunteerStatus to = VolunteerStatus::Accepted;
    QDate on;
    QString reason;
    QString user; ///< who entered it; empty for the first
};

/// What somebody decides about a registration.
struct RegistrationDecision {
    QDate on;
    QString reason; ///< kept, sealed
};

/// Where a registration stands, as far as its rules ask.
struct RegistrationStanding {
    VolunteerId id;
    QString number;
    QString name;
    VolunteerStatus status = VolunteerStatus::Accepted;
    QDate registeredOn;
    QDate lastStepOn; ///< not valid before the first step
    UnitId unit;
    bool complaintOpen = false;
};

/// What became of a selection: everybody is moved, or stays as they were with a sentence why.
struct RegistrationOutcome {
    struct Refusal {
        VolunteerId id;
        QString who; ///< name and number
        Error error;
    };
    std::vector<VolunteerId> done;
    std::vector<Refusal> refused;
};

} // namespace vs

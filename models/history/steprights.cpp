// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/steprights.h"

#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct StepRight {
    QLatin1StringView begins; ///< the action, or its beginning
    Right right;
};

/// The first that fits counts.
constexpr std::array stepRights{
    StepRight{"volunteer.register"_L1, Right::ChangePeople},
    StepRight{"volunteer.change"_L1, Right::ChangePeople},
    StepRight{"volunteer.consent"_L1, Right::ChangePeople},
    StepRight{"volunteer.distinct"_L1, Right::ChangePeople},
    StepRight{"volunteer.merge"_L1, Right::RemovePeople},
    StepRight{"volunteer.accept"_L1, Right::DecidePeople},
    StepRight{"volunteer.refuse"_L1, Right::DecidePeople},
    StepRight{"volunteer.apply"_L1, Right::DecidePeople},
    StepRight{"volunteer.suspend"_L1, Right::DecidePeople},
    StepRight{"volunteer.resume"_L1, Right::DecidePeople},
    StepRight{"volunteer.import_accept"_L1, Right::ImportLists},
    StepRight{"volunteer.reveal"_L1, Right::SeeUnmasked},
    StepRight{"volunteer."_L1, Right::ExportUnmasked}, // exported, printed
    StepRight{"complaint."_L1, Right::HandleComplaints},
    StepRight{"activity."_L1, Right::PlanActivities},
    StepRight{"hours.record"_L1, Right::RecordHours},
    StepRight{"hours.accept_row"_L1, Right::ImportLists},
    StepRight{"hours."_L1, Right::CorrectHours},
    StepRight{"held_row."_L1, Right::ImportLists},
    StepRight{"import."_L1, Right::ImportLists},
    StepRight{"star."_L1, Right::GrantStars},
    StepRight{"certificate.void"_L1, Right::VoidCertificates},
    StepRight{"certificate."_L1, Right::IssueCertificates},
    StepRight{"group.import_accept"_L1, Right::ImportLists},
    StepRight{"group."_L1, Right::ChangeGroups},
    StepRight{"membership."_L1, Right::ImportLists},
    StepRight{"household."_L1, Right::ChangePeople},
    StepRight{"filter."_L1, Right::SeeRecords},
};

} // namespace

std::optional<Right> rightOfStep(const QString &action)
{
    for (const StepRight &step : stepRights) {
        if (action.startsWith(step.begins))
            return step.right;
    }
    return {};
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "models/core/result.h"
#include "models/volunteers/volunteer.h"

#include <QCoreApplication>

#include <vector>

namespace vs
{

/// The rules of planning, free of any storage.
class ActivityRules final
{
    Q_DECLARE_TR_FUNCTIONS(vs::ActivityRules)

public:
    /// Everything that is wrong with a plan, in the order of the form. Name, date, place, content,
    /// time, organiser and person in charge have to be recorded (民政部令第67号 第七条). Fields:
    /// `title`, `heldOn`, `time`, `place`, `content`, `organiser`, `personInCharge`, `capacity`.
    static std::vector<Error> check(const Activity &activity);

    /// Something else the person has at that day and time.
    struct Engagement {
        QString title;
        TimeSpan time;
        bool served = false; ///< recorded service, not just an enrolment
    };

    /// What is known when somebody is to be enrolled.
    struct Enrolling {
        QString name;
        VolunteerStatus status = VolunteerStatus::Accepted;
        bool enrolledAlready = false;
        int enrolled = 0; ///< people on the list now
        std::vector<Engagement> engagements;
    };

    /// Why the person can't be enrolled: codes `activity_cancelled`, `volunteer_not_accepted`,
    /// `already_enrolled`, `time_overlaps`, `capacity_reached`.
    static Result<void> mayEnrol(const Activity &activity, const Enrolling &enrolling);
    /// What keeps somebody of that status from taking part, and what would help.
    static Error notAccepted(const QString &name, VolunteerStatus status);
};

} // namespace vs

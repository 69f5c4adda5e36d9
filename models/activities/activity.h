// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/timespan.h"
#include "models/core/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace vs
{

/// What several activities belong to, e.g. 清洁家园.
struct Project {
    ProjectId id;
    QString title;

    bool operator==(const Project &) const = default;
};

/// One occasion of volunteer service. What has to be recorded of it: 民政部令第67号 第七条.
struct Activity {
    ActivityId id;
    QString project; ///< title; empty when it stands alone
    QString title;
    QDate heldOn;
    TimeSpan time{540, 660};
    QString place;
    QString content;
    QString category; ///< code of the table `service_category`, or empty
    QString organiser;
    QString personInCharge;
    std::optional<int> capacity; ///< people; none is unlimited
    bool cancelled = false;
    UnitId unit; ///< whose activity it is; its hours are earned there

    bool operator==(const Activity &) const = default;
};

/// One person on the list of an activity.
struct Enrolment {
    EnrolmentId id;
    ActivityId activity;
    VolunteerId volunteer;
    QString role;
    bool walkIn = false; ///< came without being enrolled before

    bool operator==(const Enrolment &) const = default;
};

/// An enrolment with what a list shows of the person.
struct EnrolledPerson {
    Enrolment enrolment;
    QString name;
    QString number;             ///< given by this station
    qint64 recordedMinutes = 0; ///< for this activity, corrections included

    bool operator==(const EnrolledPerson &) const = default;
};

/// How many are enrolled and how many have hours.
struct ActivityFigures {
    int enrolled = 0;
    int recorded = 0;
    qint64 minutes = 0;

    bool operator==(const ActivityFigures &) const = default;
};

} // namespace vs

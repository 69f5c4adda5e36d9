// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activityrules.h"
#include "models/core/result.h"
#include "models/storage/value.h"
#include "models/volunteers/volunteer.h"

#include <QHash>
#include <QMap>

#include <span>
#include <vector>

namespace vs
{

class Database;
struct UnitScope;

/// The SQL of projects, activities and enrolments. Only Activities and its list include this.
class ActivityStore final
{
public:
    explicit ActivityStore(const Database &database)
        : m_database(database)
    {
    }

    static Fields fieldsOf(const Activity &activity, ProjectId project);

    Result<Activity> activity(ActivityId id) const;
    Result<std::vector<Activity>> activities(std::span<const qint64> ids) const;
    /// Both days included, in the order of date and time.
    Result<std::vector<Activity>> activities(QDate first, QDate last, const UnitScope &scope) const;
    Result<QMap<QDate, int>> countsByDay(QDate first, QDate last, const UnitScope &scope) const;
    Result<QHash<ActivityId, ActivityFigures>> figures(std::span<const qint64> ids) const;

    Result<std::vector<Project>> projects(const UnitScope &scope) const;
    /// An invalid id when there is none of that title.
    Result<ProjectId> projectOf(const QString &title) const;

    /// Those enrolled, walk-ins last, each group in the order of names.
    Result<std::vector<EnrolledPerson>> enrolled(ActivityId activity) const;
    Result<int> enrolledCount(ActivityId activity) const;

    struct Place {
        EnrolmentId id; ///< invalid when the person was never on the list
        bool enrolled = false;
    };
    Result<Place> placeOf(ActivityId activity, VolunteerId volunteer) const;

    /// Those of a person in activities from that day on, without recorded hours.
    Result<std::vector<Enrolment>> enrolmentsFrom(VolunteerId volunteer, QDate day) const;

    struct Person {
        QString name;
        VolunteerStatus status = VolunteerStatus::Accepted;
    };
    /// Error NotFound for nobody.
    Result<Person> person(VolunteerId volunteer) const;
    /// What the rules want to know about one person.
    Result<ActivityRules::Enrolling> enrolling(
        const Activity &activity, VolunteerId volunteer) const;

private:
    Result<std::vector<ActivityRules::Engagement>> engagements(
        const Activity &activity, VolunteerId volunteer) const;

    const Database &m_database;
};

} // namespace vs

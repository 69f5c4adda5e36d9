// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/right.h"
#include "models/activities/activity.h"
#include "models/core/result.h"

#include <QMap>
#include <QObject>

#include <vector>

namespace vs
{

class Database;
class Transaction;

/// Door to what is planned: projects, activities and who is enrolled. Whoever works for a unit sees
/// and plans the activities of that unit and below; others are refused as `outside_scope`.
class Activities final : public QObject
{
    Q_OBJECT

public:
    explicit Activities(Database &database, QObject *parent = nullptr);

    /// Plans an activity; its project is found by title or made. Errors as ActivityRules::check()
    /// says, the first one.
    Result<ActivityId> add(const Activity &activity);
    /// Changes the plan. Errors besides: `activity_cancelled`, `capacity_below_enrolled`.
    Result<void> update(const Activity &activity);
    /// Hours that were worked stay; nobody can be enrolled any more. A reason is needed.
    Result<void> cancel(ActivityId id, const QString &reason);
    /// The same plan on another day, with nobody enrolled.
    Result<ActivityId> copy(ActivityId id, QDate heldOn);

    Result<Activity> activity(ActivityId id) const;
    /// Both days included, in the order of date and time; cancelled ones too.
    Result<std::vector<Activity>> list(QDate first, QDate last) const;
    /// How many activities each day of the month has; days without one are left out.
    Result<QMap<QDate, int>> monthOverview(int year, int month) const;
    Result<ActivityFigures> figures(ActivityId id) const;
    /// For who works for a unit: those the unit and those below have had activities of.
    Result<std::vector<Project>> projects() const;

    /// Puts a volunteer on the list; why not is told in words and as a code, see
    /// ActivityRules::mayEnrol().
    Result<EnrolmentId> enrol(ActivityId activity, VolunteerId volunteer, const QString &role = {});
    /// Takes somebody off the list. Refused as `hours_recorded` once hours were recorded.
    Result<void> withdraw(ActivityId activity, VolunteerId volunteer);
    /// Walk-ins last, each group in the order of names.
    Result<std::vector<EnrolledPerson>> enrolled(ActivityId activity) const;

    /// Part of the transaction that records hours: puts who came unasked on the list, whatever its
    /// capacity. Nothing happens when the person is on it; `volunteer_not_accepted` as for enrol().
    Result<void> addWalkIn(Transaction &transaction, ActivityId activity, VolunteerId volunteer);
    /// Part of the transaction that withdraws a person: ends enrolments from `day` on of which no
    /// hours are recorded. The activities it was.
    Result<std::vector<ActivityId>> endEnrolments(
        Transaction &transaction, VolunteerId volunteer, QDate day);
    /// Tells the screen after such a transaction has been committed.
    void announceEnrolments(ActivityId activity) { Q_EMIT enrolmentsChanged(activity); }

Q_SIGNALS:
    void added(vs::ActivityId id);
    void changed(vs::ActivityId id);
    void enrolmentsChanged(vs::ActivityId id);

private:
    Result<Activity> own(Right right, ActivityId id) const;
    Result<ProjectId> projectFor(Transaction &transaction, const QString &title);
    Result<ActivityId> insert(const Activity &activity, const QString &action);
    Result<EnrolmentId> place(Transaction &transaction, const Enrolment &enrolment);

    Database &m_database;
};

} // namespace vs

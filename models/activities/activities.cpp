// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activities.h"

#include "models/access/access.h"
#include "models/activities/activitystore.h"
#include "models/network/homeunit.h"
#include "models/storage/database.h"
#include "models/storage/transaction.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The plan as it is kept: without blanks around the texts.
Activity tidied(Activity activity)
{
    for (QString *text : {&activity.project, &activity.title, &activity.place, &activity.content,
             &activity.organiser, &activity.personInCharge})
        *text = text->trimmed();
    return activity;
}

Result<void> firstError(const Activity &activity)
{
    const auto errors = ActivityRules::check(activity);
    return errors.empty() ? Result<void>() : Result<void>(errors.front());
}

Error cancelledError()
{
    return {Error::Kind::Conflict, u"activity_cancelled"_s,
        ActivityRules::tr("This activity has been cancelled."), {}};
}

} // namespace

Activities::Activities(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

Result<ProjectId> Activities::projectFor(Transaction &transaction, const QString &title)
{
    if (title.isEmpty())
        return ProjectId();
    const auto known = ActivityStore(m_database).projectOf(title);
    if (!known || known->isValid())
        return known;
    const auto id = m_database.ids().next<ProjectId>();
    if (auto done = transaction.insert("project", id.value(), {{"title", title}}); !done)
        return done.error();
    return id;
}

Result<ActivityId> Activities::insert(const Activity &activity, const QString &action)
{
    if (auto fine = firstError(activity); !fine)
        return fine.error();
    auto transaction = Transaction::begin(m_database, action);
    if (!transaction)
        return transaction.error();
    const auto project = projectFor(*transaction, activity.project);
    if (!project)
        return project.error();
    const auto id = m_database.ids().next<ActivityId>();
    if (auto done
        = transaction->insert("activity", id.value(), ActivityStore::fieldsOf(activity, *project));
        !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    Q_EMIT added(id);
    return id;
}

/// As it is planned, if its unit is the user's.
Result<Activity> Activities::own(Right right, ActivityId id) const
{
    const Access access(m_database);
    if (auto allowed = access.require(right); !allowed)
        return allowed.error();
    auto activity = ActivityStore(m_database).activity(id);
    if (!activity)
        return activity;
    auto allowed = access.require(right, activity->unit);
    return allowed ? activity : allowed.error();
}

Result<ActivityId> Activities::add(const Activity &activity)
{
    Activity fresh = tidied(activity);
    fresh.cancelled = false;
    if (!fresh.unit.isValid())
        fresh.unit = homeUnit(m_database);
    if (auto allowed = Access(m_database).require(Right::PlanActivities, fresh.unit); !allowed)
        return allowed.error();
    return insert(fresh, u"activity.plan"_s);
}

Result<ActivityId> Activities::copy(ActivityId id, QDate heldOn)
{
    auto original = own(Right::PlanActivities, id);
    if (!original)
        return original.error();
    original->heldOn = heldOn;
    original->cancelled = false;
    return insert(*original, u"activity.copy"_s);
}

Result<void> Activities::update(const Activity &activity)
{
    if (auto allowed = own(Right::PlanActivities, activity.id); !allowed)
        return allowed.error();
    const Activity wanted = tidied(activity);
    if (auto fine = firstError(wanted); !fine)
        return fine;
    if (auto allowed = Access(m_database).require(Right::PlanActivities, wanted.unit); !allowed)
        return allowed;
    auto transaction = Transaction::begin(m_database, u"activity.change"_s);
    if (!transaction)
        return transaction.error();
    const ActivityStore store(m_database);
    const auto known = store.activity(wanted.id);
    if (!known)
        return known.error();
    if (known->cancelled)
        return cancelledError();
    const auto count = store.enrolledCount(wanted.id);
    if (!count)
        return count.error();
    if (wanted.capacity && *wanted.capacity < *count) {
        return Error{Error::Kind::Conflict, u"capacity_below_enrolled"_s,
            ActivityRules::tr("%1 people are enrolled already.").arg(*count), u"capacity"_s};
    }
    const auto project = projectFor(*transaction, wanted.project);
    if (!project)
        return project.error();
    const auto done = transaction->update(
        "activity", wanted.id.value(), ActivityStore::fieldsOf(wanted, *project));
    if (!done)
        return done.error();
    if (auto committed = transaction->commit(); !committed)
        return committed;
    Q_EMIT changed(wanted.id);
    return {};
}

Result<void> Activities::cancel(ActivityId id, const QString &reason)
{
    if (auto known = own(Right::PlanActivities, id); !known)
        return known.error();
    if (reason.trimmed().isEmpty()) {
        return Error::invalid(u"reason_missing"_s,
            ActivityRules::tr("Say why the activity is cancelled."), u"reason"_s);
    }
    auto transaction = Transaction::begin(m_database, u"activity.cancel"_s, reason.trimmed());
    if (!transaction)
        return transaction.error();
    const auto done = transaction->update("activity", id.value(), {{"status", u"cancelled"_s}});
    if (!done)
        return done.error();
    if (auto committed = transaction->commit(); !committed)
        return committed;
    Q_EMIT changed(id);
    return {};
}

Result<Activity> Activities::activity(ActivityId id) const
{
    return own(Right::SeeRecords, id);
}

Result<std::vector<Activity>> Activities::list(QDate first, QDate last) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords); !allowed)
        return allowed.error();
    return ActivityStore(m_database).activities(first, last, Access(m_database).visible());
}

Result<QMap<QDate, int>> Activities::monthOverview(int year, int month) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords); !allowed)
        return allowed.error();
    const QDate first(year, month, 1);
    return ActivityStore(m_database)
        .countsByDay(first, first.addMonths(1).addDays(-1), Access(m_database).visible());
}

Result<ActivityFigures> Activities::figures(ActivityId id) const
{
    if (auto known = own(Right::SeeRecords, id); !known)
        return known.error();
    const std::array ids{id.value()};
    const auto figures = ActivityStore(m_database).figures(ids);
    return figures ? Result<ActivityFigures>(figures->value(id)) : figures.error();
}

Result<std::vector<Project>> Activities::projects() const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords); !allowed)
        return allowed.error();
    return ActivityStore(m_database).projects(Access(m_database).visible());
}

/// New on the list, or on it again.
Result<EnrolmentId> Activities::place(Transaction &transaction, const Enrolment &enrolment)
{
    const auto known = ActivityStore(m_database).placeOf(enrolment.activity, enrolment.volunteer);
    if (!known)
        return known.error();
    if (known->enrolled)
        return known->id;
    Fields fields{
        {"role", enrolment.role}, {"walk_in", enrolment.walkIn ? 1 : 0}, {"status", u"enrolled"_s}};
    if (known->id.isValid()) {
        const auto done = transaction.update("enrolment", known->id.value(), fields);
        return done ? Result<EnrolmentId>(known->id) : done.error();
    }
    const auto id = m_database.ids().next<EnrolmentId>();
    fields.push_back({"activity_id", enrolment.activity.value()});
    fields.push_back({"volunteer_id", enrolment.volunteer.value()});
    const auto done = transaction.insert("enrolment", id.value(), fields);
    return done ? Result<EnrolmentId>(id) : done.error();
}

Result<EnrolmentId> Activities::enrol(
    ActivityId activity, VolunteerId volunteer, const QString &role)
{
    if (auto allowed = Access(m_database).require(Right::PlanActivities, volunteer); !allowed)
        return allowed.error();
    auto transaction = Transaction::begin(m_database, u"activity.enrol"_s);
    if (!transaction)
        return transaction.error();
    const ActivityStore store(m_database);
    const auto plan = own(Right::PlanActivities, activity);
    if (!plan)
        return plan.error();
    const auto known = store.enrolling(*plan, volunteer);
    if (!known)
        return known.error();
    if (auto may = ActivityRules::mayEnrol(*plan, *known); !may)
        return may.error();
    const auto id = place(*transaction, {{}, activity, volunteer, role.trimmed(), false});
    if (!id)
        return id;
    if (auto done = transaction->commit(); !done)
        return done.error();
    Q_EMIT enrolmentsChanged(activity);
    return id;
}

Result<void> Activities::withdraw(ActivityId activity, VolunteerId volunteer)
{
    if (auto allowed = Access(m_database).require(Right::PlanActivities, volunteer); !allowed)
        return allowed.error();
    if (auto known = own(Right::PlanActivities, activity); !known)
        return known.error();
    auto transaction = Transaction::begin(m_database, u"activity.withdraw"_s);
    if (!transaction)
        return transaction.error();
    const auto people = ActivityStore(m_database).enrolled(activity);
    if (!people)
        return people.error();
    const auto person = std::find_if(people->begin(), people->end(),
        [&](const EnrolledPerson &one) { return one.enrolment.volunteer == volunteer; });
    if (person == people->end()) {
        return Error{Error::Kind::NotFound, u"not_enrolled"_s,
            ActivityRules::tr("This person is not enrolled."), u"volunteer"_s};
    }
    if (person->recordedMinutes > 0) {
        return Error{Error::Kind::Conflict, u"hours_recorded"_s,
            ActivityRules::tr("%1 has hours recorded for this activity and stays on the list.")
                .arg(person->name),
            u"volunteer"_s};
    }
    const auto done = transaction->update(
        "enrolment", person->enrolment.id.value(), {{"status", u"withdrawn"_s}});
    if (!done)
        return done.error();
    if (auto committed = transaction->commit(); !committed)
        return committed;
    Q_EMIT enrolmentsChanged(activity);
    return {};
}

Result<std::vector<EnrolledPerson>> Activities::enrolled(ActivityId activity) const
{
    if (auto known = own(Right::SeeRecords, activity); !known)
        return known.error();
    auto people = ActivityStore(m_database).enrolled(activity);
    if (people) {
        const ScopedPeople own = Access(m_database).people();
        std::erase_if(*people,
            [&own](const EnrolledPerson &one) { return !own.contains(one.enrolment.volunteer); });
    }
    return people;
}

Result<void> Activities::addWalkIn(
    Transaction &transaction, ActivityId activity, VolunteerId volunteer)
{
    if (auto allowed = Access(m_database).require(Right::RecordHours, volunteer); !allowed)
        return allowed.error();
    if (auto plan = own(Right::RecordHours, activity); !plan)
        return plan.error();
    const ActivityStore store(m_database);
    const auto known = store.placeOf(activity, volunteer);
    if (!known)
        return known.error();
    if (known->enrolled)
        return {};
    const auto person = store.person(volunteer);
    if (!person)
        return person.error();
    if (person->status != VolunteerStatus::Accepted)
        return ActivityRules::notAccepted(person->name, person->status);
    const auto id = place(transaction, {{}, activity, volunteer, {}, true});
    return id ? Result<void>() : Result<void>(id.error());
}

Result<std::vector<ActivityId>> Activities::endEnrolments(
    Transaction &transaction, VolunteerId volunteer, QDate day)
{
    if (auto allowed = Access(m_database).require(Right::RemovePeople, volunteer); !allowed)
        return allowed.error();
    const auto enrolments = ActivityStore(m_database).enrolmentsFrom(volunteer, day);
    if (!enrolments)
        return enrolments.error();
    std::vector<ActivityId> activities;
    for (const Enrolment &enrolment : *enrolments) {
        const auto done
            = transaction.update("enrolment", enrolment.id.value(), {{"status", u"withdrawn"_s}});
        if (!done)
            return done.error();
        activities.push_back(enrolment.activity);
    }
    return activities;
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activityrules.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int minutesPerDay = 1'440;

Error conflict(const QString &code, const QString &text)
{
    return {Error::Kind::Conflict, code, text, u"volunteer"_s};
}

bool isWithinDay(TimeSpan time)
{
    return time.from >= 0 && time.to > time.from && time.to <= minutesPerDay;
}

} // namespace

std::vector<Error> ActivityRules::check(const Activity &activity)
{
    std::vector<Error> errors;
    const auto need = [&](bool given, const char16_t *field, const QString &text) {
        if (!given)
            errors.push_back(Error::invalid(u"field_missing"_s, text, QString::fromUtf16(field)));
    };
    need(!activity.title.trimmed().isEmpty(), u"title", tr("Enter the name of the activity."));
    need(activity.heldOn.isValid(), u"heldOn", tr("Enter the date of the activity."));
    if (!isWithinDay(activity.time)) {
        errors.push_back(Error::invalid(u"time_order"_s,
            tr("The end must be later than the start, on the same day."), u"time"_s));
    }
    need(!activity.place.trimmed().isEmpty(), u"place", tr("Enter the place."));
    need(!activity.content.trimmed().isEmpty(), u"content", tr("Enter what will be done."));
    need(!activity.organiser.trimmed().isEmpty(), u"organiser", tr("Enter the organising unit."));
    need(!activity.personInCharge.trimmed().isEmpty(), u"personInCharge",
        tr("Enter the person in charge."));
    if (activity.capacity && *activity.capacity < 1) {
        errors.push_back(Error::invalid(
            u"capacity_range"_s, tr("The number of places must be at least 1."), u"capacity"_s));
    }
    return errors;
}

Error ActivityRules::notAccepted(const QString &name, VolunteerStatus status)
{
    QString text;
    switch (status) {
    case VolunteerStatus::Applied:
        text = tr("%1 has applied and is not registered yet. Accept the registration first.");
        break;
    case VolunteerStatus::Refused:
        text = tr("%1 has not been registered and can't take part.");
        break;
    case VolunteerStatus::Suspended:
        text = tr("%1 is suspended. Resume the registration first.");
        break;
    case VolunteerStatus::Withdrawn:
        text = tr("%1: this person has been withdrawn; the record is locked.");
        break;
    case VolunteerStatus::Accepted:
        text = tr("%1 is not an active volunteer at the moment.");
        break;
    }
    return conflict(u"volunteer_not_accepted"_s, text.arg(name));
}

Result<void> ActivityRules::mayEnrol(const Activity &activity, const Enrolling &enrolling)
{
    if (activity.cancelled)
        return conflict(u"activity_cancelled"_s, tr("This activity has been cancelled."));
    if (enrolling.enrolledAlready)
        return conflict(u"already_enrolled"_s, tr("%1 is enrolled already.").arg(enrolling.name));
    if (enrolling.status != VolunteerStatus::Accepted)
        return notAccepted(enrolling.name, enrolling.status);
    const auto clash = std::find_if(enrolling.engagements.begin(), enrolling.engagements.end(),
        [&](const Engagement &other) { return other.time.overlaps(activity.time); });
    if (clash != enrolling.engagements.end()) {
        const QString text = clash->served ? tr("%1 has service recorded at that time: %2, %3.")
                                           : tr("%1 is enrolled elsewhere at that time: %2, %3.");
        return conflict(
            u"time_overlaps"_s, text.arg(enrolling.name, clash->title, clash->time.text()));
    }
    if (activity.capacity && enrolling.enrolled >= *activity.capacity) {
        return conflict(
            u"capacity_reached"_s, tr("All %1 places are taken.").arg(*activity.capacity));
    }
    return {};
}

} // namespace vs

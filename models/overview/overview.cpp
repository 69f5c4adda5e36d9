// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/overview.h"

#include "models/activities/activities.h"
#include "models/certificates/certificateregister.h"
#include "models/hours/servicerecords.h"
#include "models/imports/heldrows.h"
#include "models/registrations/consents.h"
#include "models/stars/stars.h"
#include "models/station/recovery.h"
#include "models/volunteers/volunteers.h"

namespace vs
{

namespace
{

constexpr int daysBack = 6;

Result<void> readWork(OverviewFigures &figures, const OverviewDoors &doors, QDate today)
{
    const auto summary = doors.records.summary({});
    if (!summary)
        return summary.error();
    figures.records = summary->records;
    figures.minutes = summary->minutes;
    const auto activities = doors.activities.list(today.addDays(-daysBack), today);
    if (!activities)
        return activities.error();
    for (const Activity &activity : *activities) {
        if (activity.cancelled)
            continue;
        const auto people = doors.activities.figures(activity.id);
        if (!people)
            return people.error();
        figures.withoutHours += people->enrolled > 0 && people->recorded == 0;
    }
    return {};
}

Result<void> readStars(OverviewFigures &figures, const OverviewDoors &doors, QDate today)
{
    const auto candidates = doors.stars.candidates(today);
    if (!candidates)
        return candidates.error();
    for (const StarCandidate &candidate : *candidates) {
        const StarStanding &standing = candidate.standing;
        figures.canBeGranted += standing.canBeGranted();
        figures.belowAwarded += standing.isBelowAwarded();
        ++figures.stars.at(static_cast<size_t>(standing.awarded));
    }
    const auto awaiting = doors.certificates.awaiting();
    if (!awaiting)
        return awaiting.error();
    figures.awaitingCertificate = static_cast<int>(awaiting->size());
    const auto notPrinted = doors.certificates.find({CertificateFilter::State::NotPrinted, 0, {}});
    if (!notPrinted)
        return notPrinted.error();
    figures.notPrinted = static_cast<int>(notPrinted->size());
    return {};
}

} // namespace

Result<OverviewFigures> readOverview(const OverviewDoors &doors, QDate today)
{
    OverviewFigures figures;
    figures.volunteers = doors.volunteers.count();
    figures.heldRows = doors.heldRows.count();
    figures.recoveryKeyMissing = doors.recovery.isMissing();
    const auto consents = doors.consents.review();
    if (!consents)
        return consents.error();
    figures.consents = static_cast<int>(consents->size());
    if (auto done = readWork(figures, doors, today); !done)
        return done.error();
    if (auto done = readStars(figures, doors, today); !done)
        return done.error();
    return figures;
}

} // namespace vs

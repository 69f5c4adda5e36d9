// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activitytable.h"

#include "models/activities/activitystore.h"
#include "models/core/hours.h"
#include "models/storage/database.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString enrolledText(const Activity &activity, const ActivityFigures &figures)
{
    const QString enrolled = QString::number(figures.enrolled);
    return activity.capacity ? enrolled + u'/' + QString::number(*activity.capacity) : enrolled;
}

} // namespace

QString ActivityTable::header(int column) const
{
    switch (column) {
    case Date:
        return tr("Date");
    case Time:
        return tr("Time");
    case Title:
        return tr("Activity");
    case Project:
        return tr("Project");
    case Place:
        return tr("Place");
    case Enrolled:
        return tr("Enrolled");
    case Hours:
        return tr("Hours");
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

Qt::Alignment ActivityTable::alignment(int column) const
{
    return (column == Enrolled || column == Hours ? Qt::AlignRight : Qt::AlignLeft)
        | Qt::AlignVCenter;
}

std::vector<RecordRow> ActivityTable::fetch(std::span<const qint64> ids)
{
    const ActivityStore store(m_database);
    const auto activities = store.activities(ids);
    const auto figures = store.figures(ids);
    if (!activities || !figures)
        return {};
    const QDate today = m_database.clock().today();
    std::vector<RecordRow> rows;
    for (const Activity &activity : *activities) {
        const ActivityFigures known = figures->value(activity.id);
        QString status = activity.heldOn < today ? tr("Over") : tr("Planned");
        if (activity.cancelled)
            status = tr("Cancelled");
        else if (known.recorded > 0)
            status = tr("Recorded");
        rows.push_back({activity.id.value(),
            {{dateText(activity.heldOn, QLocale())}, {activity.time.text()}, {activity.title},
                {enrolledText(activity, known)},
                {known.minutes > 0 ? vs::Hours::text(known.minutes) : QString()}, {status},
                {activity.place}, {activity.project}}});
    }
    return rows;
}

} // namespace vs

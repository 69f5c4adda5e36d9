// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activitystore.h"

#include "models/access/access.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr auto activityColumns = QLatin1StringView(
    "SELECT a.id, coalesce(p.title, ''), a.title, a.held_on, a.starts_at, a.ends_at, a.place, "
    "a.content, a.category, a.organiser, a.person_in_charge, a.capacity, a.status, "
    "a.unit_id "
    "FROM activity a LEFT JOIN project p ON p.id = a.project_id ");

Activity readActivity(const Query &query)
{
    Activity activity;
    activity.id = ActivityId(query.integer(0));
    activity.project = query.text(1);
    activity.title = query.text(2);
    activity.heldOn = query.day(3);
    activity.time = {query.number(4), query.number(5)};
    activity.place = query.text(6);
    activity.content = query.text(7);
    activity.category = query.text(8);
    activity.organiser = query.text(9);
    activity.personInCharge = query.text(10);
    if (!query.isNull(11))
        activity.capacity = query.number(11);
    activity.cancelled = query.text(12) == u"cancelled"_s;
    activity.unit = UnitId(query.integer(13));
    return activity;
}

Result<std::vector<Activity>> readActivities(Query &query)
{
    std::vector<Activity> activities;
    while (query.next())
        activities.push_back(readActivity(query));
    if (query.failed())
        return query.error();
    return activities;
}

/// For `IN (SELECT value FROM json_each(?))`: a list of any length in one place of the statement.
QString jsonList(std::span<const qint64> ids)
{
    QJsonArray list;
    for (const qint64 id : ids)
        list.append(id);
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Error notFound(const QString &code, const QString &text)
{
    return {Error::Kind::NotFound, code, text, {}};
}

/// Activities of these units; its one place takes what bindScope() binds.
QString within(const UnitScope &scope)
{
    return scope.isEverything() ? QString()
                                : u" AND a.unit_id IN (SELECT value FROM json_each(?))"_s;
}

void bindScope(Query &query, const UnitScope &scope)
{
    if (!scope.isEverything())
        query.bind(scope.json());
}

} // namespace

Fields ActivityStore::fieldsOf(const Activity &activity, ProjectId project)
{
    return {{"project_id", reference(project)}, {"title", activity.title},
        {"held_on", activity.heldOn.toString(Qt::ISODate)}, {"starts_at", activity.time.from},
        {"ends_at", activity.time.to}, {"place", activity.place}, {"content", activity.content},
        {"category", activity.category}, {"organiser", activity.organiser},
        {"person_in_charge", activity.personInCharge},
        {"capacity", activity.capacity ? Value(*activity.capacity) : Value()},
        {"status", activity.cancelled ? u"cancelled"_s : u"planned"_s},
        {"unit_id", reference(activity.unit)}};
}

Result<Activity> ActivityStore::activity(ActivityId id) const
{
    Query query(m_database, activityColumns + u"WHERE a.id = ?"_s);
    query.bind(id.value());
    if (query.next())
        return readActivity(query);
    if (query.failed())
        return query.error();
    return notFound(u"activity_unknown"_s, ActivityRules::tr("There is no such activity."));
}

Result<std::vector<Activity>> ActivityStore::activities(std::span<const qint64> ids) const
{
    Query query(m_database, activityColumns + u"WHERE a.id IN (SELECT value FROM json_each(?))"_s);
    query.bind(jsonList(ids));
    return readActivities(query);
}

Result<std::vector<Activity>> ActivityStore::activities(
    QDate first, QDate last, const UnitScope &scope) const
{
    Query query(m_database,
        activityColumns + u"WHERE a.held_on BETWEEN ? AND ?"_s + within(scope)
            + u" ORDER BY a.held_on, a.starts_at, a.id"_s);
    query.bind(first.toString(Qt::ISODate)).bind(last.toString(Qt::ISODate));
    bindScope(query, scope);
    return readActivities(query);
}

Result<QMap<QDate, int>> ActivityStore::countsByDay(
    QDate first, QDate last, const UnitScope &scope) const
{
    Query query(m_database,
        u"SELECT held_on, count(*) FROM activity a WHERE held_on BETWEEN ? AND ?"_s + within(scope)
            + u" GROUP BY held_on"_s);
    query.bind(first.toString(Qt::ISODate)).bind(last.toString(Qt::ISODate));
    bindScope(query, scope);
    QMap<QDate, int> counts;
    while (query.next())
        counts.insert(query.day(0), query.number(1));
    if (query.failed())
        return query.error();
    return counts;
}

Result<QHash<ActivityId, ActivityFigures>> ActivityStore::figures(std::span<const qint64> ids) const
{
    Query query(m_database,
        u"SELECT a.value, "
        "(SELECT count(*) FROM enrolment e WHERE e.activity_id = a.value AND e.status = "
        "'enrolled'),"
        " (SELECT count(DISTINCT r.volunteer_id) FROM service_record r WHERE r.activity_id = "
        "a.value), (SELECT coalesce(sum(r.minutes), 0) FROM service_record r WHERE r.activity_id = "
        "a.value) FROM json_each(?) a"_s);
    query.bind(jsonList(ids));
    QHash<ActivityId, ActivityFigures> figures;
    while (query.next()) {
        figures.insert(
            ActivityId(query.integer(0)), {query.number(1), query.number(2), query.integer(3)});
    }
    if (query.failed())
        return query.error();
    return figures;
}

Result<std::vector<Project>> ActivityStore::projects(const UnitScope &scope) const
{
    const QString own = scope.isEverything()
        ? QString()
        : u" WHERE id IN (SELECT a.project_id FROM activity a WHERE true%1)"_s.arg(within(scope));
    Query query(m_database, u"SELECT id, title FROM project"_s + own + u" ORDER BY title"_s);
    bindScope(query, scope);
    std::vector<Project> projects;
    while (query.next())
        projects.push_back({ProjectId(query.integer(0)), query.text(1)});
    if (query.failed())
        return query.error();
    return projects;
}

Result<ProjectId> ActivityStore::projectOf(const QString &title) const
{
    Query query(m_database, u"SELECT id FROM project WHERE title = ?"_s);
    query.bind(title);
    const ProjectId id = query.next() ? ProjectId(query.integer(0)) : ProjectId();
    if (query.failed())
        return query.error();
    return id;
}

Result<std::vector<EnrolledPerson>> ActivityStore::enrolled(ActivityId activity) const
{
    Query query(m_database,
        u"SELECT e.id, e.volunteer_id, e.role, e.walk_in, v.name, v.number, "
        "(SELECT coalesce(sum(r.minutes), 0) FROM service_record r "
        "WHERE r.activity_id = e.activity_id AND r.volunteer_id = e.volunteer_id) "
        "FROM enrolment e JOIN volunteer v ON v.id = e.volunteer_id "
        "WHERE e.activity_id = ? AND e.status = 'enrolled' "
        "ORDER BY e.walk_in, v.name_key, v.id"_s);
    query.bind(activity.value());
    std::vector<EnrolledPerson> people;
    while (query.next()) {
        people.push_back({{EnrolmentId(query.integer(0)), activity, VolunteerId(query.integer(1)),
                              query.text(2), query.truth(3)},
            query.text(4), query.text(5), query.integer(6)});
    }
    if (query.failed())
        return query.error();
    return people;
}

Result<int> ActivityStore::enrolledCount(ActivityId activity) const
{
    Query query(m_database,
        u"SELECT count(*) FROM enrolment WHERE activity_id = ? AND status = 'enrolled'"_s);
    query.bind(activity.value());
    const int count = query.next() ? query.number(0) : 0;
    if (query.failed())
        return query.error();
    return count;
}

Result<ActivityStore::Place> ActivityStore::placeOf(
    ActivityId activity, VolunteerId volunteer) const
{
    Query query(m_database,
        u"SELECT id, status FROM enrolment WHERE activity_id = ? AND volunteer_id = ?"_s);
    query.bind(activity.value()).bind(volunteer.value());
    Place place;
    if (query.next())
        place = {EnrolmentId(query.integer(0)), query.text(1) == u"enrolled"_s};
    if (query.failed())
        return query.error();
    return place;
}

Result<std::vector<Enrolment>> ActivityStore::enrolmentsFrom(VolunteerId volunteer, QDate day) const
{
    Query query(m_database,
        u"SELECT e.id, e.activity_id FROM enrolment e JOIN activity a ON a.id = e.activity_id "
        "WHERE e.volunteer_id = ? AND e.status = 'enrolled' AND a.held_on >= ? AND NOT EXISTS "
        "(SELECT 1 FROM service_record r WHERE r.volunteer_id = e.volunteer_id "
        "AND r.activity_id = e.activity_id)"_s);
    query.bind(volunteer.value()).bind(day.toString(Qt::ISODate));
    std::vector<Enrolment> enrolments;
    while (query.next()) {
        enrolments.push_back(
            {EnrolmentId(query.integer(0)), ActivityId(query.integer(1)), volunteer, {}, false});
    }
    if (query.failed())
        return query.error();
    return enrolments;
}

Result<std::vector<ActivityRules::Engagement>> ActivityStore::engagements(
    const Activity &activity, VolunteerId volunteer) const
{
    // Service that a correction took back entirely leaves the time free.
    Query query(m_database,
        u"SELECT a.title, a.starts_at, a.ends_at, 0 FROM enrolment e "
        "JOIN activity a ON a.id = e.activity_id WHERE e.volunteer_id = ? "
        "AND e.status = 'enrolled' AND a.status = 'planned' AND a.held_on = ? AND a.id <> ? "
        "UNION ALL SELECT r.title, r.starts_at, r.ends_at, 1 FROM service_record r "
        "WHERE r.volunteer_id = ? AND r.served_on = ? AND r.kind = 'service' "
        "AND r.activity_id IS NOT ? AND r.minutes + (SELECT coalesce(sum(c.minutes), 0) "
        "FROM service_record c WHERE c.corrects_id = r.id) > 0"_s);
    const QString day = activity.heldOn.toString(Qt::ISODate);
    for (int part = 0; part < 2; ++part)
        query.bind(volunteer.value()).bind(day).bind(activity.id.value());
    std::vector<ActivityRules::Engagement> engagements;
    while (query.next()) {
        engagements.push_back({query.text(0), {query.number(1), query.number(2)}, query.truth(3)});
    }
    if (query.failed())
        return query.error();
    return engagements;
}

Result<ActivityStore::Person> ActivityStore::person(VolunteerId volunteer) const
{
    Query query(m_database, u"SELECT name, status FROM volunteer WHERE id = ?"_s);
    query.bind(volunteer.value());
    if (query.next())
        return Person{query.text(0), volunteerStatus(query.text(1))};
    if (query.failed())
        return query.error();
    return notFound(u"volunteer_unknown"_s, ActivityRules::tr("There is no such volunteer."));
}

Result<ActivityRules::Enrolling> ActivityStore::enrolling(
    const Activity &activity, VolunteerId volunteer) const
{
    const auto who = person(volunteer);
    if (!who)
        return who.error();
    ActivityRules::Enrolling known{who->name, who->status, false, 0, {}};
    const auto place = placeOf(activity.id, volunteer);
    const auto count = enrolledCount(activity.id);
    auto others = engagements(activity, volunteer);
    if (!place || !count || !others)
        return !place ? place.error() : !count ? count.error() : others.error();
    known.enrolledAlready = place->enrolled;
    known.enrolled = *count;
    known.engagements = *std::move(others);
    return known;
}

} // namespace vs

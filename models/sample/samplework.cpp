// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplework.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int hour = 60;
constexpr int recordingLag = 4; ///< days; what was done lately is not recorded yet

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString placed(QString text, const QString &community)
{
    return text.replace(u"{community}"_s, community);
}

/// The columns of a record in one order, so that rows of all kinds share a statement.
Fields recordFields(const SampleCommunity &community, qint64 volunteer, const QString &kind,
    const QString &title, QDate day, qint64 minutes, const QString &evidence, const QString &reason)
{
    return {{"unit_id", community.unit}, {"volunteer_id", volunteer}, {"kind", kind},
        {"title", title}, {"served_on", iso(day)}, {"minutes", minutes}, {"evidence", evidence},
        {"nature", u"credit"_s}, {"reason", reason}};
}

void append(Fields &fields, qint64 activity, const QString &role, const std::array<Value, 5> &more,
    Value corrects = {})
{
    const Value activityId = activity == 0 ? Value() : Value(activity);
    const Fields rest{{"activity_id", activityId}, {"role", role}, {"starts_at", more[0]},
        {"ends_at", more[1]}, {"punctuality", more[2]}, {"attitude", more[3]}, {"skill", more[4]},
        {"corrects_id", std::move(corrects)}, {"import_id", Value()}, {"note", Value()}};
    fields.insert(fields.end(), rest.begin(), rest.end());
}

} // namespace

SampleWork::SampleWork(SampleWriter &writer, SampleRandom &random, const SampleWords &words,
    const SampleWorkPlan &plan, std::vector<SampleCommunity> &communities)
    : m_writer(writer)
    , m_random(random)
    , m_words(words)
    , m_plan(plan)
    , m_communities(communities)
{
}

bool SampleWork::write()
{
    if (!openings() || !complaints() || !writeProjects())
        return false;
    std::stable_sort(m_occasions.begin(), m_occasions.end(),
        [](const Occasion &a, const Occasion &b) { return a.day < b.day; });
    const auto past = std::count_if(m_occasions.begin(), m_occasions.end(),
        [this](const Occasion &occasion) { return occasion.day <= m_plan.today; });
    qint64 left = past;
    for (const Occasion &occasion : m_occasions) {
        const qint64 wanted = (m_plan.minutes - m_minutes) / std::max<qint64>(1, left);
        if (!writeOccasion(occasion, wanted))
            return false;
        --left;
    }
    return true;
}

/// Hours from before the station kept records: many for a few, none for most.
bool SampleWork::openings()
{
    constexpr size_t mostOpenings = 40;
    constexpr std::array firstHours{1250, 950, 560, 330, 90, 60, 40};
    for (const SampleCommunity &community : m_communities) {
        for (size_t i = 0; i < std::min(community.people.size() / 8, mostOpenings); ++i) {
            const int hours = i < firstHours.size() ? firstHours.at(i) : m_random.between(4, 60);
            const qint64 minutes = qint64(hours) * hour;
            Fields fields = recordFields(community, community.people.at(i).id, u"opening"_s,
                u"历年服务时长结转"_s, m_plan.first.addDays(-1), minutes, u"C"_s,
                u"纸质志愿服务登记册"_s);
            append(fields, 0, {}, {});
            if (!m_writer.add("service_record", m_writer.nextId(), fields))
                return false;
            ++m_records;
            m_minutes += minutes;
        }
    }
    return true;
}

bool SampleWork::complaints()
{
    constexpr size_t accused = 8; // somebody who has served enough for a star
    for (const SampleCommunity &community : m_communities) {
        if (community.people.size() <= accused)
            continue;
        const Fields fields{{"volunteer_id", community.people.at(accused).id},
            {"received_on", iso(m_plan.today.addDays(-3))},
            {"matter", Sealed(u"居民反映服务时中途离开，正在核实"_s)}, {"closed_on", QString()},
            {"finding", Value()}};
        if (!m_writer.add("complaint", m_writer.nextId(), fields))
            return false;
    }
    return true;
}

bool SampleWork::writeProjects()
{
    const auto &kinds = m_words.activityKinds();
    const auto span = m_plan.first.daysTo(m_plan.today.addDays(14));
    const int length = m_plan.interval * (m_plan.occasions - 1);
    for (int i = 0; i < m_plan.projects; ++i) {
        SampleCommunity &community
            = m_communities.at(static_cast<size_t>(i) % m_communities.size());
        const SampleActivityKind &kind
            = kinds.at(static_cast<size_t>(i) / m_communities.size() % kinds.size());
        const QDate first = m_plan.first.addDays((span - length) * i / m_plan.projects);
        const qint64 project = m_writer.nextId();
        // Titles are unique: the round tells the projects of one kind and place apart.
        const auto round = static_cast<size_t>(i) / m_communities.size() / kinds.size() + 1;
        const QString title = m_communities.size() > 1
            ? u"%1%2第%3期"_s.arg(community.name, kind.title).arg(round)
            : kind.title;
        if (!m_writer.add("project", project, {{"title", title}}))
            return false;
        for (int k = 0; k < m_plan.occasions; ++k)
            m_occasions.push_back({first.addDays(k * m_plan.interval), project, &kind, &community});
    }
    return true;
}

bool SampleWork::writeOccasion(const Occasion &occasion, qint64 minutesWanted)
{
    const SampleActivityKind &kind = *occasion.kind;
    const SampleCommunity &community = *occasion.community;
    const int length = m_random.pick(kind.minutes);
    Session session;
    session.activity = m_writer.nextId();
    session.occasion = &occasion;
    session.starts = m_random.between(16, 36) * 30;
    session.ends = session.starts + length;
    const auto age = occasion.day.daysTo(m_plan.today);
    session.recorded = age > recordingLag;
    const int usual = static_cast<int>(std::clamp<qint64>(minutesWanted / length, 1, 200));
    const int count = std::max(1, usual * m_random.between(60, 140) / 100);
    if (!m_writer.add("activity", session.activity,
            {{"project_id", occasion.project}, {"title", kind.title},
                {"held_on", iso(occasion.day)}, {"starts_at", qint64(session.starts)},
                {"ends_at", qint64(session.ends)}, {"place", placed(kind.place, community.name)},
                {"content", kind.content}, {"category", kind.category},
                {"organiser", community.organiser}, {"person_in_charge", u"站长"_s},
                {"capacity", qint64(2 * count)}, {"status", u"planned"_s},
                {"unit_id", community.unit}}))
        return false;
    ++m_activities;
    for (SamplePerson *person : participants(occasion, count)) {
        if (m_plan.enrolments && !enrol(session, *person))
            return false;
        if (session.recorded && !record(session, *person))
            return false;
    }
    return true;
}

/// The first registered come most often: the density falls with the place's power of −2/3.
std::vector<SamplePerson *> SampleWork::participants(const Occasion &occasion, int count)
{
    auto &people = occasion.community->people;
    const auto known = std::upper_bound(people.begin(), people.end(), occasion.day,
        [](QDate day, const SamplePerson &person) { return day < person.registeredOn; });
    const auto available = static_cast<double>(known - people.begin());
    std::vector<SamplePerson *> chosen;
    for (int tries = 0; tries < 3 * count && static_cast<int>(chosen.size()) < count; ++tries) {
        const double r = m_random.real();
        const auto place = static_cast<size_t>(available * r * r * r);
        if (place >= people.size() || people.at(place).lastServed == occasion.day)
            continue;
        people.at(place).lastServed = occasion.day;
        chosen.push_back(&people.at(place));
    }
    return chosen;
}

bool SampleWork::enrol(const Session &session, const SamplePerson &person)
{
    return m_writer.add("enrolment", m_writer.nextId(),
        {{"activity_id", session.activity}, {"volunteer_id", person.id},
            {"role", m_random.pick(session.occasion->kind->roles)},
            {"walk_in", qint64(m_random.chance(0.05))}, {"status", u"enrolled"_s}});
}

Value SampleWork::score(const SamplePerson &person)
{
    const double drawn = person.quality + 1.4 * (m_random.real() - 0.5);
    return qint64(std::clamp<long>(std::lround(drawn), 1, 5));
}

bool SampleWork::record(const Session &session, const SamplePerson &person)
{
    const int ends = m_random.chance(0.1) ? session.ends - 30 : session.ends;
    const int minutes = ends - session.starts;
    Fields fields = recordFields(*session.occasion->community, person.id, u"service"_s,
        session.occasion->kind->title, session.occasion->day, minutes,
        m_random.chance(0.2) ? u"A"_s : u"B"_s, {});
    std::array<Value, 5> more{qint64(session.starts), qint64(ends), {}, {}, {}};
    if (m_random.chance(0.7)) {
        for (size_t i = 2; i < more.size(); ++i)
            more.at(i) = score(person);
    }
    append(fields, session.activity, m_random.pick(session.occasion->kind->roles), more);
    const qint64 id = m_writer.nextId();
    if (!m_writer.add("service_record", id, fields))
        return false;
    ++m_records;
    m_minutes += minutes;
    return !m_random.chance(0.004) || correct(session, person, id, minutes);
}

bool SampleWork::correct(
    const Session &session, const SamplePerson &person, qint64 record, int minutes)
{
    const int taken = m_random.chance(0.3) ? minutes : 30;
    Fields fields = recordFields(*session.occasion->community, person.id, u"correction"_s,
        session.occasion->kind->title, session.occasion->day, -taken, u"B"_s,
        taken == minutes ? u"经核实未到场"_s : u"签退时间登记有误"_s);
    append(fields, session.activity, {}, {}, record);
    ++m_records;
    m_minutes -= taken;
    return m_writer.add("service_record", m_writer.nextId(), fields);
}

} // namespace vs

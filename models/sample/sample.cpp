// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample.h"

#include "models/access/access.h"
#include "models/sample/samplegroups.h"
#include "models/sample/samplework.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 hour = 60;
constexpr qsizetype divisionLength = 6;

struct Plan {
    int people = 0;
    int communities = 0; ///< 0: the station's own only
    int days = 0;
    qint64 expectedRows = 0;
    SampleWorkPlan work;
    SampleGroupPlan groups;
};

Plan planOf(SampleScale scale, QDate today)
{
    Plan plan;
    if (scale == SampleScale::Small) {
        plan.people = 300;
        plan.days = 1000;
        plan.expectedRows = 7'300;
        plan.groups.teams = 8;
        plan.groups.umbrellas = 1;
        plan.work.projects = 18;
        plan.work.occasions = 19;
        plan.work.interval = 53;
        plan.work.minutes = 11'000 * hour;
    } else {
        plan.people = 180'000;
        plan.communities = 67;
        plan.days = 1460;
        plan.expectedRows = 1'280'000;
        plan.groups.teams = 18;
        plan.groups.umbrellas = 12;
        plan.work.projects = 7'000;
        plan.work.occasions = 5;
        plan.work.interval = 7;
        plan.work.minutes = 2'140'000 * hour;
        plan.work.enrolments = false;
    }
    plan.work.today = today;
    plan.work.first = today.addDays(-plan.days);
    plan.groups.first = plan.work.first;
    plan.groups.today = today;
    return plan;
}

struct StationFacts {
    qint64 unit = 0;
    QString name;
    QString numberPrefix;
};

Result<StationFacts> stationFacts(const Database &database)
{
    Query query(database,
        u"SELECT u.id, s.name, s.unit_code, EXISTS (SELECT 1 FROM volunteer) "
        "FROM station s JOIN unit u ORDER BY u.id LIMIT 1"_s);
    StationFacts facts;
    if (!query.next()) {
        return query.failed() ? query.error()
                              : Error{Error::Kind::NotFound, u"station_missing"_s,
                                  Sample::tr("No station has been set up in this file yet."), {}};
    }
    if (query.truth(3)) {
        return Error{Error::Kind::Conflict, u"station_not_empty"_s,
            Sample::tr("This station has volunteers already. Sample data goes into an empty "
                       "station only, so that nobody takes made-up people for real ones."),
            {}};
    }
    facts.unit = query.integer(0);
    facts.name = query.text(1);
    if (const QString code = query.text(2); !code.isEmpty())
        facts.numberPrefix = code.first(divisionLength) + u'-';
    return facts;
}

/// The communities with their units; a single station is its own community.
std::vector<SampleCommunity> communities(
    SampleWriter &writer, const SampleWords &words, const StationFacts &station, int count)
{
    std::vector<SampleCommunity> list;
    if (count == 0) {
        const auto end = station.name.indexOf(u"社区"_s);
        const QString name = end > 0 ? station.name.first(end + 2) : words.communities().front();
        list.push_back({station.unit, name, station.name, {}});
    }
    for (const QString &name : words.communities().first(count)) {
        const SampleCommunity community{writer.nextId(), name, name + u"志愿服务站"_s, {}};
        writer.add("unit", community.unit,
            {{"parent_id", Value()}, {"level", u"station"_s}, {"name", community.organiser},
                {"code", QString()}});
        list.push_back(community);
    }
    return list;
}

} // namespace

std::optional<SampleScale> Sample::scale(const QString &code)
{
    if (code == "small"_L1)
        return SampleScale::Small;
    if (code == "city"_L1)
        return SampleScale::City;
    return {};
}

Result<Sample::Figures> Sample::fill(
    Database &database, SampleScale scale, quint64 seed, const SampleProgress &progress)
{
    if (auto allowed = Access(database).require(Right::ChangeSettings); !allowed)
        return allowed.error();
    const auto station = stationFacts(database);
    if (!station)
        return station.error();
    const Plan plan = planOf(scale, database.clock().today());
    auto writer = SampleWriter::begin(database, plan.expectedRows, progress);
    if (!writer)
        return writer.error();

    SampleRandom random(seed);
    const SampleWords words;
    auto places = communities(*writer, words, *station, plan.communities);
    SamplePeople people(*writer, random, words, database.vault().keys(), station->numberPrefix);
    for (int i = 0; i < plan.people; ++i) {
        // The first half was there when the records begin.
        const int since = std::max(0, 2 * i - plan.people) * plan.days / plan.people;
        SampleCommunity &place = places.at(static_cast<size_t>(i) % places.size());
        const auto person = people.add(place.unit, place.name, plan.work.first.addDays(since));
        if (!person)
            return writer->error();
        place.people.push_back(*person);
    }
    SampleWork work(*writer, random, words, plan.work, places);
    if (!work.write())
        return writer->error();
    if (!SampleGroups(*writer, random, plan.groups).write(places))
        return writer->error();
    if (auto done = writer->commit(); !done)
        return done.error();
    return Figures{
        plan.people, plan.work.projects, work.activities(), work.records(), work.minutes()};
}

} // namespace vs

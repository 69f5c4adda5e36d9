// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample.h"

#include "models/access/access.h"
#include "models/sample/samplegroups.h"
#include "models/sample/samplenetwork.h"
#include "models/sample/samplework.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 hour = 60;
constexpr qsizetype divisionLength = 6;
constexpr qint64 usualRecord = 145; ///< minutes of an average record, see activities.txt

struct Plan {
    int people = 0;
    int communities = 0; ///< 0: the station's own only
    int days = 0;
    SampleWorkPlan work;
    SampleGroupPlan groups;

    qint64 expectedRows() const
    {
        return people * 5 / 3 + (work.enrolments ? 2 : 1) * work.minutes / usualRecord
            + qint64(work.projects) * (work.occasions + 1);
    }
};

Plan smallPlan()
{
    Plan plan;
    plan.people = 300;
    plan.groups.teams = 8;
    plan.groups.umbrellas = 1;
    plan.days = 1000;
    plan.work.projects = 18;
    plan.work.occasions = 19;
    plan.work.interval = 53;
    plan.work.minutes = 11'000 * hour;
    return plan;
}

Plan cityPlan()
{
    Plan plan;
    plan.people = 180'000;
    plan.groups.teams = 18;
    plan.groups.umbrellas = 12;
    plan.communities = 67;
    plan.days = 1460;
    plan.work.projects = 7'000;
    plan.work.occasions = 5;
    plan.work.interval = 7;
    plan.work.minutes = 2'140'000 * hour;
    plan.work.enrolments = false;
    return plan;
}

/// The city's plan for another number of people, and so many times the work of each.
Plan grown(Plan plan, int people, double work)
{
    const double size = double(people) / plan.people;
    const auto times
        = [](int number, double factor) { return std::max(1, static_cast<int>(number * factor)); };
    plan.people = people;
    plan.work.projects = times(plan.work.projects, size * std::max(1.0, work));
    plan.work.minutes = static_cast<qint64>(static_cast<double>(plan.work.minutes) * size * work);
    return plan;
}

Plan planOf(const SampleSize &size, QDate today)
{
    constexpr int million = 1'000'000;
    constexpr double timesTheRecords = 10;
    Plan plan = size.scale == SampleScale::Small ? smallPlan() : cityPlan();
    const bool isMillion = size.scale == SampleScale::Million;
    const int people = size.people > 0 ? size.people : (isMillion ? million : plan.people);
    double work = isMillion ? timesTheRecords : 1;
    if (size.recordsPerPerson > 0) {
        work = size.recordsPerPerson * double(usualRecord) * plan.people
            / static_cast<double>(plan.work.minutes);
    }
    if (people != plan.people || work != 1)
        plan = grown(plan, people, work);
    plan.work.today = today;
    plan.work.first = today.addDays(-plan.days);
    plan.groups.first = plan.work.first;
    plan.groups.today = today;
    return plan;
}

QString numberPrefix(const SampleStation &station)
{
    return station.unitCode.isEmpty() ? QString() : station.unitCode.first(divisionLength) + u'-';
}

Result<SampleStation> stationFacts(const Database &database)
{
    Query query(database,
        u"SELECT u.id, s.name, s.unit_code, EXISTS (SELECT 1 FROM volunteer) "
        "FROM station s JOIN unit u ORDER BY u.id LIMIT 1"_s);
    SampleStation facts;
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
    facts.unitCode = query.text(2);
    return facts;
}

/// A single station is its own community.
SampleCommunity ownCommunity(const SampleWords &words, const SampleStation &station)
{
    const auto end = station.name.indexOf(u"社区"_s);
    const QString name = end > 0 ? station.name.first(end + 2) : words.communities().front();
    return {station.unit, name, station.name, {station.unit}, {}};
}

bool writePeople(SamplePeople &people, SampleRandom &random, const Plan &plan,
    std::vector<SampleCommunity> &communities)
{
    for (int i = 0; i < plan.people; ++i) {
        // The first half was there when the records begin.
        const qint64 since
            = std::max<qint64>(0, 2 * qint64(i) - plan.people) * plan.days / plan.people;
        SampleCommunity &place = communities.at(static_cast<size_t>(i) % communities.size());
        const qint64 unit
            = place.places.size() > 1 ? random.pick(place.places) : place.places.front();
        const auto person = people.add(unit, place.name, plan.work.first.addDays(since));
        if (!person)
            return false;
        place.people.push_back(*person);
    }
    return true;
}

} // namespace

std::optional<SampleScale> Sample::scale(const QString &code)
{
    if (code == "small"_L1)
        return SampleScale::Small;
    if (code == "city"_L1)
        return SampleScale::City;
    if (code == "million"_L1)
        return SampleScale::Million;
    return {};
}

Result<Sample::Figures> Sample::fill(
    Database &database, const SampleSize &size, quint64 seed, const SampleProgress &progress)
{
    if (auto allowed = Access(database).require(Right::ChangeSettings); !allowed)
        return allowed.error();
    const auto station = stationFacts(database);
    if (!station)
        return station.error();
    const Plan plan = planOf(size, database.clock().today());
    auto writer = SampleWriter::begin(database, plan.expectedRows(), progress);
    if (!writer)
        return writer.error();

    SampleRandom random(seed);
    const SampleWords words;
    auto communities = plan.communities == 0
        ? std::vector{ownCommunity(words, *station)}
        : writeSampleNetwork(*writer, words, *station, plan.communities);
    SamplePeople people(*writer, random, words, database.vault().keys(), numberPrefix(*station));
    if (!writePeople(people, random, plan, communities))
        return writer->error();
    SampleWork work(*writer, random, words, plan.work, communities);
    if (!work.write())
        return writer->error();
    SampleGroups groups(*writer, random, plan.groups);
    if (!groups.write(communities))
        return writer->error();
    if (auto done = writer->commit(); !done)
        return done.error();
    return Figures{plan.people, groups.groups(), plan.work.projects, work.activities(),
        work.records(), work.minutes()};
}

} // namespace vs

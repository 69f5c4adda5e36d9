// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplenetwork.h"

#include "models/core/codetables.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int pointsOfStation = 3;
constexpr int squadsOfPoint = 2;
constexpr int firstCommunityCode = 501; ///< of a street; none that is in use there
constexpr int communityDigits = 3;
const QString city = u"411100"_s;

class Network final
{
public:
    Network(SampleWriter &writer, const SampleStation &station)
        : m_writer(writer)
        , m_station(station)
    {
    }

    qint64 add(qint64 parent, const QString &level, const QString &name, const QString &code = {})
    {
        const qint64 id = m_writer.nextId();
        m_writer.add("unit", id,
            {{"parent_id", parent == 0 ? Value() : Value(parent)}, {"level", level}, {"name", name},
                {"code", code}});
        return id;
    }

    /// The streets and towns of the city.
    std::vector<std::pair<qint64, QString>> addDivisions()
    {
        const CodeTables tables;
        // The city's own office is the top of it.
        const qint64 top = m_station.unitCode == city
            ? m_station.unit
            : add(0, u"city"_s, tables.divisionOwnName(city), city);
        std::vector<std::pair<qint64, QString>> streets;
        for (const Code &district : tables.divisionsBelow(city)) {
            const qint64 above = add(top, u"district"_s, district.label, district.code);
            for (const Code &street : tables.divisionsBelow(district.code))
                streets.emplace_back(
                    add(above, u"street"_s, street.label, street.code), street.code);
        }
        return streets;
    }

    /// A service station and what is below it; people belong to any of them.
    SampleCommunity addCommunity(qint64 street, const QString &code, const QString &name)
    {
        SampleCommunity community{{}, name, name + u"志愿服务站"_s, {}, {}};
        community.unit = add(street, u"station"_s, community.organiser, code);
        community.places.push_back(community.unit);
        for (int point = 1; point <= pointsOfStation; ++point) {
            const QString pointName = u"%1第%2服务点"_s.arg(name).arg(point);
            community.places.push_back(add(community.unit, u"point"_s, pointName));
            const qint64 pointUnit = community.places.back();
            for (int squad = 1; squad <= squadsOfPoint; ++squad) {
                const QString squadName = u"%1第%2小组"_s.arg(pointName).arg(squad);
                community.places.push_back(add(pointUnit, u"squad"_s, squadName));
                const qint64 squadUnit = community.places.back();
                community.places.push_back(add(squadUnit, u"post"_s, squadName + u"服务岗"_s));
            }
        }
        return community;
    }

private:
    SampleWriter &m_writer;
    const SampleStation &m_station;
};

} // namespace

std::vector<SampleCommunity> writeSampleNetwork(
    SampleWriter &writer, const SampleWords &words, const SampleStation &station, int communities)
{
    Network network(writer, station);
    const auto streets = network.addDivisions();
    std::vector<SampleCommunity> list;
    for (int i = 0; i < communities; ++i) {
        const auto &[street, streetCode] = streets.at(static_cast<size_t>(i) % streets.size());
        const int serial = firstCommunityCode + i / static_cast<int>(streets.size());
        const QString code
            = streetCode + u"%1"_s.arg(serial, communityDigits, 10, QLatin1Char('0'));
        list.push_back(network.addCommunity(street, code, words.communities().at(i)));
    }
    return list;
}

} // namespace vs

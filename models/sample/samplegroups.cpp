// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplegroups.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int fewestMembers = 12;
constexpr double peoplePerPlace = 0.6; ///< memberships as a share of the people of a community

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString roleOf(int place)
{
    static const std::array first{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"4"_s};
    return place < static_cast<int>(first.size()) ? first.at(static_cast<size_t>(place)) : u"9"_s;
}

} // namespace

SampleGroups::SampleGroups(SampleWriter &writer, SampleRandom &random, const SampleWords &words,
    const std::vector<SampleCommunity> &communities, QDate today)
    : m_writer(writer)
    , m_random(random)
    , m_words(words)
    , m_communities(communities)
    , m_today(today)
{
}

bool SampleGroups::write(int groups)
{
    const auto &kinds = m_words.groupKinds();
    for (int i = 0; i < groups; ++i) {
        const auto place = static_cast<size_t>(i);
        const SampleCommunity &community = m_communities.at(place % m_communities.size());
        const size_t kind = place / m_communities.size();
        if (!writeGroup(community, kinds.at(kind % kinds.size()),
                static_cast<int>(kind / kinds.size()) + 1))
            return false;
    }
    return true;
}

bool SampleGroups::writeGroup(
    const SampleCommunity &community, const SampleGroupKind &kind, int round)
{
    const auto &people = community.people;
    if (people.empty())
        return true;
    QString name = community.name + kind.name;
    if (round > 1)
        name += QString::number(round);
    const NameKeys keys = m_names.keys(name);
    const qint64 id = m_writer.nextId();
    const QDate founded = people.front().registeredOn.addDays(m_random.between(0, 400));
    const auto usual = static_cast<int>(
        peoplePerPlace * static_cast<double>(people.size()) / double(m_words.groupKinds().size()));
    const int wanted = std::min(static_cast<int>(people.size()) / 2,
        std::max(fewestMembers, usual * m_random.between(60, 140) / 100));
    // Those who came first found the groups.
    const auto leader
        = static_cast<size_t>(m_random.between(0, static_cast<int>(people.size()) / 4));
    if (!m_writer.add("volunteer_group", id,
            {{"parent_id", Value()}, {"unit_id", community.unit}, {"name", name},
                {"name_key", keys.pinyin}, {"name_initials", keys.initials}, {"kind", u"1"_s},
                {"specialty", kind.specialty}, {"registration_number", QString()},
                {"person_in_charge_id", people.at(leader).id}, {"person_in_charge", QString()},
                {"person_in_charge_phone", Value()}, {"contact_id", Value()},
                {"contact", QString()}, {"contact_phone", Value()},
                {"service_categories", u',' + kind.category + u','}, {"skills", QString()},
                {"offers", u",1,"_s}, {"offers_text", QString()},
                {"needs", m_random.chance(0.5) ? u",2,"_s : u",2,4,"_s}, {"needs_text", QString()},
                {"founded_on", iso(founded)}, {"status", u"active"_s}, {"closed_on", QString()},
                {"closed_reason", QString()}, {"note", Value()}}))
        return false;
    QSet<size_t> chosen;
    size_t place = leader;
    for (int member = 0; member < wanted; ++member) {
        chosen.insert(place);
        if (!writeMember(id, people.at(place), roleOf(member), founded))
            return false;
        while (chosen.contains(place))
            place = static_cast<size_t>(m_random.real() * static_cast<double>(people.size()));
    }
    return true;
}

bool SampleGroups::writeMember(
    qint64 group, const SamplePerson &person, const QString &role, QDate founded)
{
    const QDate from = std::max(person.registeredOn, founded);
    const auto days = static_cast<int>(std::max<qint64>(0, from.daysTo(m_today)));
    const QDate joined = std::min(m_today, from.addDays(m_random.between(0, days / 2)));
    const bool left = role == "9"_L1 && m_random.chance(0.06);
    const QDate last = joined.addDays(
        m_random.between(0, static_cast<int>(std::max<qint64>(0, joined.daysTo(m_today)))));
    ++m_members;
    return m_writer.add("group_membership", m_writer.nextId(),
        {{"group_id", group}, {"volunteer_id", person.id}, {"role", role},
            {"joined_on", iso(joined)}, {"left_on", left ? iso(last) : QString()},
            {"left_reason", left ? Value(Sealed(u"本人申请退出"_s)) : Value()}});
}

} // namespace vs

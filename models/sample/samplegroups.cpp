// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplegroups.h"

#include "models/groups/groupfields.h"

#include <algorithm>
#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

/// A kind of team every community has.
struct SampleTeam {
    const char16_t *name;
    const char16_t *specialty; ///< code of `specialty`
    const char16_t *category;  ///< code of `service_category`
    const char16_t *need;
};

namespace
{

constexpr std::array<SampleTeam, 18> teams{{
    {u"家政服务队", u"01", u"0001", u"保洁工具"},
    {u"文体活动队", u"02", u"0008", u"排练场地"},
    {u"心理疏导队", u"03", u"0017", u"谈心室"},
    {u"助残助学助困队", u"04", u"0017", u"学习用品"},
    {u"党员先锋服务队", u"", u"0001", u""},
    {u"巾帼志愿服务队", u"", u"0017", u""},
    {u"青年志愿服务队", u"", u"0003", u"辅导教室"},
    {u"夕阳红志愿服务队", u"", u"0001", u""},
    {u"平安巡逻队", u"", u"0009", u"红袖标、手电筒"},
    {u"环境保护服务队", u"", u"0006", u"清洁工具"},
    {u"文明交通劝导队", u"", u"0011", u"反光背心"},
    {u"理论宣讲队", u"", u"0010", u""},
    {u"医疗健康服务队", u"", u"0004", u"血压计"},
    {u"应急救援队", u"", u"0013", u"救援器材"},
    {u"法律援助队", u"", u"0005", u"接待室"},
    {u"邻里互助队", u"", u"0001", u""},
    {u"科普志愿服务队", u"", u"0007", u"展板"},
    {u"阅读推广队", u"", u"0008", u"图书"},
}};

struct Umbrella {
    const char16_t *name;
    const char16_t *specialty;
};

constexpr std::array<Umbrella, 12> umbrellas{{
    {u"志愿服务总队", u""},
    {u"家政服务总队", u"01"},
    {u"文体活动总队", u"02"},
    {u"心理疏导总队", u"03"},
    {u"助残助学助困总队", u"04"},
    {u"党员志愿服务总队", u""},
    {u"巾帼志愿服务总队", u""},
    {u"青年志愿服务总队", u""},
    {u"平安志愿服务总队", u""},
    {u"生态环保志愿服务总队", u""},
    {u"应急志愿服务总队", u""},
    {u"文化志愿服务总队", u""},
}};

const std::array reasons{u"外出务工"_s, u"搬离本社区"_s, u"身体原因"_s, u"工作调动"_s};

constexpr double joinsOne = 0.85;
constexpr double joinsTwo = 0.15;
constexpr double hasLeft = 0.06;
constexpr int officers = 3; ///< leader, deputy, liaison

QString text(const char16_t *word)
{
    return QString::fromUtf16(word);
}

} // namespace

SampleGroups::SampleGroups(SampleWriter &writer, SampleRandom &random, const SampleGroupPlan &plan)
    : m_writer(writer)
    , m_random(random)
    , m_plan(plan)
{
}

bool SampleGroups::add(const Group &group)
{
    ++m_groups;
    return m_writer.add("volunteer_group", group.id.value(), groupFields(group));
}

bool SampleGroups::write(const std::vector<SampleCommunity> &communities)
{
    if (!writeUmbrellas())
        return false;
    return std::all_of(communities.begin(), communities.end(),
        [this](const SampleCommunity &community) { return writeTeams(community); });
}

bool SampleGroups::writeUmbrellas()
{
    for (int place = 0; place < m_plan.umbrellas; ++place) {
        const Umbrella &umbrella = umbrellas[size_t(place)];
        Group group;
        group.id = GroupId(m_writer.nextId());
        group.name = text(umbrella.name);
        group.kind = u"2"_s;
        group.specialty = text(umbrella.specialty);
        group.foundedOn = m_plan.first.addDays(-m_random.between(200, 1'500));
        m_umbrellas.push_back(group.id.value());
        if (!add(group))
            return false;
    }
    return true;
}

/// The umbrella of the same specialty; the others stand below the one for all.
qint64 SampleGroups::umbrellaOf(const SampleTeam &team, int place) const
{
    for (size_t other = 1; place < 4 && other < m_umbrellas.size(); ++other) {
        if (QStringView(umbrellas[other].specialty) == QStringView(team.specialty))
            return m_umbrellas[other];
    }
    return m_umbrellas.empty() ? 0 : m_umbrellas.front();
}

bool SampleGroups::writeTeams(const SampleCommunity &community)
{
    if (community.people.empty())
        return true;
    std::vector<Founded> founded;
    for (int place = 0; place < m_plan.teams; ++place) {
        const SampleTeam &team = teams[size_t(place)];
        Group group;
        group.id = GroupId(m_writer.nextId());
        group.name = community.name + text(team.name);
        group.kind = u"1"_s;
        group.specialty = text(team.specialty);
        group.unit = UnitId(community.unit);
        group.parent = GroupId(umbrellaOf(team, place));
        group.inCharge.volunteer = VolunteerId(m_random.pick(community.people).id);
        if (m_random.chance(0.5))
            group.contact.volunteer = VolunteerId(m_random.pick(community.people).id);
        group.serviceCategories = {text(team.category)};
        group.offers = {{u"1"_s}, {}};
        group.needs = {team.need[0] ? QStringList{u"2"_s} : QStringList(), text(team.need)};
        group.foundedOn = m_plan.first.addDays(-m_random.between(0, 900));
        if (!add(group))
            return false;
        founded.push_back({group.id.value(), group.foundedOn, 0});
    }
    return writeMembers(community, founded);
}

bool SampleGroups::writeMembers(const SampleCommunity &community, std::vector<Founded> &founded)
{
    if (founded.empty())
        return true;
    for (const SamplePerson &person : community.people) {
        if (!m_random.chance(joinsOne))
            continue;
        const size_t first = size_t(m_random.between(0, int(founded.size()) - 1));
        if (!join(person, founded[first]))
            return false;
        const size_t second = (first + 1) % founded.size();
        if (second != first && m_random.chance(joinsTwo) && !join(person, founded[second]))
            return false;
    }
    return true;
}

bool SampleGroups::join(const SamplePerson &person, Founded &team)
{
    GroupMembership membership;
    membership.group = GroupId(team.id);
    membership.volunteer = VolunteerId(person.id);
    const QDate earliest = std::max(team.on, person.registeredOn);
    const int room = int(std::max<qint64>(0, earliest.daysTo(m_plan.today)));
    membership.joinedOn = earliest.addDays(m_random.between(0, std::min(room, 60)));
    membership.role
        = team.members < officers ? QString::number(team.members + 1) : GroupRole::member;
    if (team.members >= officers && m_random.chance(hasLeft)) {
        const int stay = int(membership.joinedOn.daysTo(m_plan.today));
        membership.leftOn = membership.joinedOn.addDays(m_random.between(0, stay));
        membership.leftReason = m_random.pick(reasons);
    }
    ++team.members;
    return m_writer.add("group_membership", m_writer.nextId(), membershipFields(membership));
}

} // namespace vs

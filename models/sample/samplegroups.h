// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/samplework.h"

namespace vs
{

struct Group;
struct SampleTeam;

/// How many groups, and until when.
struct SampleGroupPlan {
    QDate first;
    QDate today;
    int teams = 0;     ///< in each community, 18 at most
    int umbrellas = 0; ///< above them, 12 at most
};

/// Makes up groups, who belongs to them and who left, and writes them down: some umbrellas across
/// the network and below them teams of each community, specialist ones among them.
class SampleGroups final
{
public:
    SampleGroups(SampleWriter &writer, SampleRandom &random, const SampleGroupPlan &plan);

    /// False after a failure of the writer.
    bool write(const std::vector<SampleCommunity> &communities);

    int groups() const { return m_groups; }

private:
    struct Founded {
        qint64 id = 0;
        QDate on;
        int members = 0;
    };

    bool writeUmbrellas();
    bool writeTeams(const SampleCommunity &community);
    bool writeMembers(const SampleCommunity &community, std::vector<Founded> &teams);
    bool join(const SamplePerson &person, Founded &team);
    bool add(const Group &group);
    qint64 umbrellaOf(const SampleTeam &team, int place) const;

    SampleWriter &m_writer;
    SampleRandom &m_random;
    const SampleGroupPlan m_plan;
    std::vector<qint64> m_umbrellas;
    int m_groups = 0;
};

} // namespace vs

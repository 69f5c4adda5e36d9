// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/samplework.h"

namespace vs
{

/// Makes up groups with their members and writes them down: every community has the same kinds, and
/// about half its people belong to one or more.
class SampleGroups final
{
public:
    SampleGroups(SampleWriter &writer, SampleRandom &random, const SampleWords &words,
        const std::vector<SampleCommunity> &communities, QDate today);

    /// False after a failure of the writer.
    bool write(int groups);

    qint64 members() const { return m_members; }

private:
    bool writeGroup(const SampleCommunity &community, const SampleGroupKind &kind, int round);
    bool writeMember(qint64 group, const SamplePerson &person, const QString &role, QDate founded);

    SampleWriter &m_writer;
    SampleRandom &m_random;
    const SampleWords &m_words;
    const std::vector<SampleCommunity> &m_communities;
    const QDate m_today;
    NameKeyMaker m_names;
    qint64 m_members = 0;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/lists/codebits.h"
#include "models/lists/nameindex.h"
#include "models/volunteers/volunteer.h"

#include <QHash>

#include <atomic>
#include <memory>

namespace vs
{

class Database;

/// What of a person the lists are filtered and sorted by: 16 bytes, so that a million fit anywhere.
struct VolunteerFacts {
    quint32 skills = 0;       ///< see VolunteerIndex::skills()
    quint32 availability = 0; ///< see VolunteerIndex::availability()
    quint16 unit = 0;         ///< see VolunteerIndex::unitPlace()
    quint16 registered = 0;   ///< days since 1970-01-01; 0 when not known
    quint16 birthYear = 0;    ///< 0 when not known
    quint8 statusAndGender = 0;
    quint8 star = 0;

    static quint8 packed(VolunteerStatus status, int gender)
    {
        return static_cast<quint8>(int(status) * 4 + gender);
    }
    VolunteerStatus status() const { return VolunteerStatus(statusAndGender / 4); }
    int gender() const { return statusAndGender % 4; } ///< 0 when not known, 1 male, 2 female
};

/// Everybody, in memory, in list order: what lists are searched, filtered and sorted by. About 45
/// bytes a person. Does not change once it is read, so that several threads may ask it; changes
/// make another one.
class VolunteerIndex final
{
public:
    using Pointer = std::shared_ptr<const VolunteerIndex>;
    using Row = NameIndex::Row;

    /// On the calling thread's connection; 0.7 s for a million. Error Cancelled when `stop` is set.
    static Result<Pointer> read(const Database &database, const std::atomic<bool> &stop);
    /// After these people were added or changed.
    Result<Pointer> with(const Database &database, std::span<const qint64> ids) const;

    /// A date as VolunteerFacts keeps it.
    static quint16 day(QDate date);

    const NameIndex &names() const { return m_names; }
    std::size_t size() const { return m_names.size(); }
    const VolunteerFacts &facts(Row row) const { return m_facts[row]; }

    /// Numbers of units from 1 on; 0 for a unit nobody belongs to.
    quint16 unitPlace(UnitId unit) const { return m_unitPlaces.value(unit); }
    const std::vector<UnitId> &units() const { return m_units; } ///< by place − 1
    const CodeBits &skills() const { return m_skills; }
    const CodeBits &availability() const { return m_availability; }

private:
    class Reader;

    NameIndex m_names;
    std::vector<VolunteerFacts> m_facts; ///< by row
    std::vector<UnitId> m_units;
    QHash<UnitId, quint16> m_unitPlaces;
    CodeBits m_skills;
    CodeBits m_availability;
};

} // namespace vs

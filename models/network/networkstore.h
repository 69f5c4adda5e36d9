// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/network/unit.h"
#include "models/storage/value.h"

#include <vector>

namespace vs
{

class Database;

/// The SQL of the network. Only this folder includes it.
class NetworkStore final
{
public:
    explicit NetworkStore(const Database &database)
        : m_database(database)
    {
    }

    /// What add and change write; parent and days are written by the verbs for them.
    static Fields fieldsOf(const Unit &unit);
    static Fields fieldsOf(UnitId unit, const UnitStep &step);

    /// Error `unit_unknown`.
    Result<Unit> unit(UnitId id) const;
    /// The newest first.
    Result<std::vector<UnitStep>> steps(UnitId id) const;
    /// The day of the last move in the whole network; not valid without one.
    QDate lastMove() const;
    UnitBurden burden(UnitId id) const;
    /// Ids of open groups at the unit itself.
    std::vector<qint64> groupsAt(UnitId id) const;

    /// The open ones, by name.
    Result<std::vector<Household>> householdsAt(UnitId id) const;
    /// Error `household_unknown`.
    Result<Household> household(HouseholdId id) const;
    std::vector<qint64> householdIdsAt(UnitId id) const;

private:
    int count(const QString &from, UnitId id) const;
    std::vector<qint64> ids(const QString &from, UnitId id) const;

    const Database &m_database;
};

} // namespace vs

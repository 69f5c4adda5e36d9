// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/right.h"
#include "models/core/ids.h"
#include "models/core/result.h"

#include <QCoreApplication>
#include <QSet>

#include <optional>
#include <vector>

namespace vs
{

class Database;

/// Where a user's work ends: a unit and what hangs below it, or everything.
struct UnitScope {
    std::optional<QSet<UnitId>> units; ///< none: everything

    bool isEverything() const { return !units; }
    /// People and groups without a unit belong to the whole and to no part of it.
    bool contains(UnitId unit) const { return !units || units->contains(unit); }

    /// The units as a JSON array, for `unit_id IN (SELECT value FROM json_each(?))`.
    QString json() const;
    /// ` AND <column> IN (…)`, where the column holds a volunteer's id; its one place takes json().
    /// Empty for everything, and then there is no place.
    QString peopleCondition(const char *column) const;
};

/// The people of a scope, to take the others out of a list. Costs nothing for everything; else the
/// ids are read once, by an index.
class ScopedPeople final
{
public:
    ScopedPeople(const Database &database, const UnitScope &scope);

    bool isEverybody() const { return !m_people; }
    bool contains(VolunteerId volunteer) const
    {
        return !m_people || m_people->contains(volunteer.value());
    }
    void keepOnly(std::vector<qint64> &ids) const;

private:
    std::optional<QSet<qint64>> m_people; ///< none: everybody
};

/// What the signed-in user may do, read from the file each time, so that a change of role holds at
/// once. Every verb of a door begins with it; menus only follow:
///
///     if (auto allowed = Access(m_database).require(Right::ChangePeople, id); !allowed)
///         return allowed.error();
class Access final
{
    Q_DECLARE_TR_FUNCTIONS(vs::Access)

public:
    /// Works on any thread that has a connection; reads one row.
    explicit Access(const Database &database);

    /// Nobody is signed in: none.
    std::optional<UserRole> role() const { return m_role; }
    bool has(Right right) const;
    UnitScope scope() const;
    /// The unit the user's work begins at; not valid for everything.
    UnitId unit() const { return m_unit; }

    /// Error Denied `right_missing`, which names who may do it.
    Result<void> require(Right right) const;
    /// Also that the unit, or the person's unit, lies in the user's scope: error Denied
    /// `outside_scope`.
    Result<void> require(Right right, UnitId unit) const;
    Result<void> require(Right right, VolunteerId volunteer) const;

    /// What require() says of a unit outside the scope, for who looks at rows, see RowScope.
    static Error outsideScope();

    /// The people this user may see; nobody without Right::SeeRecords.
    ScopedPeople people() const;
    /// The scope for a list: nothing without Right::SeeRecords.
    UnitScope visible() const;

private:
    const Database &m_database;
    std::optional<UserRole> m_role;
    UnitId m_unit;
    bool m_mustChange = false; ///< the password was set by somebody else
};

} // namespace vs

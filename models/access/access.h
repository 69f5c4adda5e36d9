// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/right.h"
#include "models/core/ids.h"
#include "models/core/result.h"

#include <QCoreApplication>
#include <QSet>

#include <optional>

namespace vs
{

class Database;

/// Where a user's work ends: a unit and what hangs below it, or everything.
struct UnitScope {
    std::optional<QSet<UnitId>> units; ///< none: everything

    bool isEverything() const { return !units; }
    /// People and groups without a unit belong to the whole and to no part of it.
    bool contains(UnitId unit) const { return !units || units->contains(unit); }
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

private:
    const Database &m_database;
    std::optional<UserRole> m_role;
    UnitId m_unit;
};

} // namespace vs

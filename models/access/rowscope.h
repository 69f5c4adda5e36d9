// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/access.h"

#include <QByteArray>

#include <vector>

namespace vs
{

/// Whether rows lie in somebody's scope, for what works on every table: lists that leave the
/// program, undo. A row about a person belongs to the person's unit, a held row to that of who
/// imported the list; settings, projects and the like to nobody's.
class RowScope final
{
public:
    /// What the signed-in user may see.
    explicit RowScope(const Database &database);

    bool isEverything() const { return m_scope.isEverything(); }
    bool contains(UnitId unit) const { return m_scope.contains(unit); }
    /// Whether all the row belongs to lies in the scope, of an enrolment person and activity. What
    /// belongs to the whole network lies in no part of it.
    bool contains(const QByteArray &table, qint64 id) const;
    /// Takes out the rows of `table` that may not be seen. Groups of the whole network are
    /// everybody's. Costs nothing for everything; else the ids in the scope are read once.
    void keepOnly(const QByteArray &table, std::vector<qint64> &ids) const;

private:
    const Database &m_database;
    const UnitScope m_scope;
};

} // namespace vs

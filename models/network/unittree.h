// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace vs
{

class Database;

/// The service network as it stands, in memory: some hundred units at most for a city.
class UnitTree final
{
public:
    struct Node {
        UnitId id;
        UnitId parent; ///< not valid for a root
        QString level; ///< `city`, `district`, `street`, `station`, `point`, `squad` or `post`
        QString name;
        std::vector<UnitId> children; ///< by name
    };

    static UnitTree read(const Database &database);

    const std::vector<UnitId> &roots() const { return m_roots; }
    /// Null when there is no such unit.
    const Node *find(UnitId id) const;
    /// The unit and everything below it; empty when there is no such unit.
    QSet<UnitId> subtree(UnitId id) const;
    /// From the root down to the unit.
    std::vector<UnitId> path(UnitId id) const;

private:
    QHash<UnitId, Node> m_nodes;
    std::vector<UnitId> m_roots;
};

} // namespace vs

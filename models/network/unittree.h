// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace vs
{

class Database;

/// The service network, in memory: some hundred units at most for a city. Closed units are in it.
class UnitTree final
{
public:
    struct Node {
        UnitId id;
        UnitId parent; ///< not valid for a root
        QString level; ///< `city`, `district`, `street`, `station`, `point`, `squad` or `post`
        QString name;
        QString code;
        QDate openedOn;                    ///< not valid: always there
        QDate closedOn;                    ///< not valid: open
        std::vector<UnitId> children = {}; ///< by code, then by name

        bool isOpen() const { return !closedOn.isValid(); }
        /// Whether it was there at some time between the days, both included.
        bool wasOpen(QDate first, QDate last) const;
    };

    /// As it stands.
    static UnitTree read(const Database &database);
    /// As it stood at the end of `day`: moves after it are taken back. Names and codes are today's.
    static UnitTree readAsOf(const Database &database, QDate day);
    /// Of nodes in any order; their children are filled in.
    static UnitTree of(std::vector<Node> nodes);

    /// Puts one more in its place; nothing below it is there yet.
    void add(const Node &node);

    const std::vector<UnitId> &roots() const { return m_roots; }
    /// Null when there is no such unit.
    const Node *find(UnitId id) const;
    qsizetype size() const { return m_nodes.size(); }
    /// The unit and everything below it; empty when there is no such unit.
    QSet<UnitId> subtree(UnitId id) const;
    /// The tree that begins with the unit.
    UnitTree below(UnitId id) const;
    /// From the root down to the unit.
    std::vector<UnitId> path(UnitId id) const;
    /// The names of the path, e.g. 源汇区 / 老街街道 / 泰山社区志愿服务站. A root that everything
    /// hangs under is left out, unless it is the unit itself.
    QString pathName(UnitId id) const;
    /// Every unit, each before what hangs below it.
    std::vector<UnitId> inOrder() const;
    /// The open unit with this code, or an id that is not valid.
    UnitId findByCode(const QString &code) const;

private:
    QHash<UnitId, Node> m_nodes;
    std::vector<UnitId> m_roots;
};

} // namespace vs

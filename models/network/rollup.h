// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/network/unittree.h"

#include <QHash>

namespace vs
{

/// What a unit has and did in a period.
struct UnitFigures {
    qint64 volunteers = 0; ///< accepted or suspended, registered by the end of the period
    qint64 groups = 0;     ///< open at the end of the period
    qint64 activities = 0; ///< held in the period, not cancelled
    qint64 minutes = 0;    ///< served in the period, corrections included

    UnitFigures &operator+=(const UnitFigures &other);
    bool isEmpty() const { return *this == UnitFigures(); }
    bool operator==(const UnitFigures &) const = default;
};

/// The figures of a period at every node of the network as it stood at the period's end.
/// Activities and hours count where they were earned, wherever people and units went later;
/// volunteers and groups count where they belong now.
class RollUp final
{
public:
    /// Both days included; of everything, or of one unit and what hung below it. Reads indexes
    /// only; works on any thread that has a connection.
    static Result<RollUp> read(
        const Database &database, QDate first, QDate last, UnitId below = {});

    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    const UnitTree &tree() const { return m_tree; }
    /// Of the unit itself.
    UnitFigures own(UnitId unit) const { return m_own.value(unit); }
    /// With everything below it, closed units too.
    UnitFigures total(UnitId unit) const { return m_total.value(unit); }
    /// Whether the unit was open in the period, or has figures of it all the same: a list of former
    /// years comes in after the unit was set up in the program.
    bool shows(UnitId unit) const;
    /// Of who and what belongs to no unit.
    const UnitFigures &nowhere() const { return m_nowhere; }
    /// Of everybody.
    UnitFigures all() const;

private:
    RollUp() = default;
    Result<void> count(const Database &database, qint64 UnitFigures::*figure, const QString &sql,
        const QStringList &days);
    void addUp();

    QDate m_first;
    QDate m_last;
    UnitTree m_tree;
    QHash<UnitId, UnitFigures> m_own;
    QHash<UnitId, UnitFigures> m_total;
    UnitFigures m_nowhere;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/network/rollup.h"
#include "models/network/unit.h"
#include "models/network/unittree.h"
#include "models/network/unitwriter.h"

#include <QObject>

#include <vector>

namespace vs
{

class CodeTables;
class Database;
class Transaction;
class Volunteers;

/// Door to the service network. What changes it needs Right::ChangeNetwork at the unit, is
/// journaled, and leaves a step with its day and reason. Days lie neither in the future nor before
/// the last move, so that the tree of any past day is certain. Errors besides: those of
/// UnitRules::check(); `reason_missing`, `unit_day`, `unit_closed`, `unit_open`.
class Network final : public QObject
{
    Q_OBJECT

public:
    Network(Database &database, const CodeTables &codes, Volunteers &volunteers,
        QObject *parent = nullptr);

    UnitTree tree() const;
    /// As it stood at the end of the day.
    UnitTree treeAsOf(QDate day) const;
    /// The figures of a period, of the user's own part of the network; see RollUp. Works on any
    /// thread that has a connection.
    Result<RollUp> rollUp(QDate first, QDate last) const;
    /// Error `unit_unknown`.
    Result<Unit> unit(UnitId id) const;
    /// What happened to the unit, the newest first.
    Result<std::vector<UnitStep>> steps(UnitId id) const;
    UnitBurden burden(UnitId id) const;
    /// What looks odd about a unit, in sentences; none of it stands in the way.
    QStringList remarks(const Unit &unit) const;

    /// Opens a unit; today when it says no day.
    Result<UnitId> add(const Unit &unit);
    /// Name, code, level, person in charge and phone; the unit keeps its place. Another name or
    /// code needs a reason.
    Result<void> change(const Unit &unit, const QString &reason);
    /// What hangs below comes along.
    Result<void> move(const UnitMove &move);
    /// Error Conflict `unit_not_empty` when somebody is there and no successor was named;
    /// `unit_successor` when that one can't take them; `unit_own` for the unit of this file.
    Result<void> close(const UnitClosing &closing);
    Result<void> reopen(UnitId id, QDate on, const QString &reason);

    /// Tells the screen after an import has been committed, from whatever thread.
    void announce() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    Result<void> mayStep(UnitId unit, QDate on, const QString &reason) const;
    Result<Unit> openUnit(UnitId id) const;
    Result<void> finish(Transaction &transaction, Result<void> done);
    Result<void> checkClosing(const UnitClosing &closing, const UnitTree &tree) const;
    Result<void> checkSuccessor(const UnitClosing &closing, const UnitTree &tree) const;
    Result<std::vector<qint64>> handOver(
        Transaction &transaction, const UnitClosing &closing, const UnitTree &tree);

    Database &m_database;
    const CodeTables &m_codes;
    Volunteers &m_volunteers;
};

} // namespace vs

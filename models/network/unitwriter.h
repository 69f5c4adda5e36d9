// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/network/unit.h"
#include "models/storage/value.h"

namespace vs
{

class Database;
class Transaction;

/// A unit leaves the place where it hangs.
struct UnitMove {
    UnitId unit;
    UnitId parent; ///< not valid: to the top
    QDate on;
    QString reason;
};

/// A unit is closed; who takes its units, people, groups and households over.
struct UnitClosing {
    UnitId unit;
    QDate on;
    QString reason;
    UnitId successor; ///< may be left out when nobody is there any more
};

/// Writes units and their steps inside a transaction. What is written was checked before.
class UnitWriter final
{
public:
    UnitWriter(Database &database, Transaction &transaction)
        : m_database(database)
        , m_transaction(transaction)
    {
    }

    /// Takes the id of `unit`, or a new one; opened today when it says no day.
    Result<UnitId> add(const Unit &unit);
    /// All but the place; another name or code leaves a step.
    Result<void> change(const Unit &before, const Unit &after, const QString &reason);
    Result<void> move(const UnitMove &move, UnitId from);
    Result<void> close(const UnitClosing &closing);
    Result<void> reopen(UnitId unit, QDate on, const QString &reason);
    /// Anything else that belongs to a unit now belongs to another.
    Result<void> give(const char *table, const std::vector<qint64> &ids, UnitId unit);

private:
    Result<void> write(UnitId unit, const Fields &fields);
    Result<void> addStep(UnitId unit, const UnitStep &step);

    Database &m_database;
    Transaction &m_transaction;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/duplicates/duplicates.h"
#include "models/history/voiding.h"
#include "models/storage/schema.h"
#include "models/storage/value.h"

#include <QCoreApplication>

namespace vs
{

class Database;
class Transaction;

/// Writes a merge: what it must move it reads from the foreign keys of the file, so that a table
/// made later is moved too.
class Merger final
{
    Q_DECLARE_TR_FUNCTIONS(vs::Merger)

public:
    static Result<Merger> prepare(Database &database, VolunteerId survivor, VolunteerId other);

    /// A service record of each at the same time.
    struct Doubled {
        qint64 weaker = 0;
        bool ofOther = true;
        int minutes = 0; ///< what the weaker still counts
        QDate day;
        QString title;
    };
    Result<std::vector<Doubled>> doubled() const;

    Result<void> write(Transaction &transaction, const Volunteer &merged);
    ChangedRecords changed() const;

private:
    using Reference = Schema::Reference;

    Merger(Database &database, Schema schema, VolunteerId survivor, VolunteerId other);

    Result<void> move(Transaction &transaction, const Reference &reference);
    Result<void> moveHeldRows(Transaction &transaction);
    Result<void> undouble(Transaction &transaction, const std::vector<Doubled> &doubled);

    /// Rows of the other that stand in the way of the survivor's, with the survivor's row.
    Result<QHash<qint64, qint64>> clashing(const Reference &reference) const;
    Result<QHash<QString, qint64>> keyed(
        const Schema::Unique &unique, const Reference &reference, VolunteerId owner) const;
    Result<void> addDoubledMemberships(QHash<qint64, qint64> &clashes) const;
    Result<bool> settle(
        Transaction &transaction, const Reference &reference, qint64 row, qint64 kept);
    Result<void> keepEnrolled(Transaction &transaction, qint64 row, qint64 kept);
    Result<bool> keepCertified(Transaction &transaction, qint64 row, qint64 kept);
    Result<void> makeVoid(Transaction &transaction, const QByteArray &table, qint64 row);
    Result<void> update(
        Transaction &transaction, const char *table, qint64 row, const Fields &fields);

    Database *m_database;
    Schema m_schema;
    Voidings m_voidings;
    VolunteerId m_survivor;
    VolunteerId m_other;
    ChangedRecords m_changed;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/registrations/registrationstep.h"
#include "models/volunteers/personaldata.h"

#include <QSet>

#include <span>

namespace vs
{

class Database;
class Transaction;
struct Volunteer;

/// Takes what names people out of every table, within a transaction of the door. What a person did
/// stays: records, stars, the register of certificates.
class Withdrawal final
{
public:
    Withdrawal(Database &database, Transaction &transaction);

    /// Of one person, read just before; `reason` is handed back without the person's names and
    /// numbers.
    Result<QString> strip(const Volunteer &person, const QString &reason);
    /// `text` without what names the person, for what is kept of a withdrawal.
    static QString withoutNames(const Volunteer &person, const QString &text);
    /// Held rows of everybody stripped so far: mended ones lose their cells, open ones are
    /// dismissed besides. How many.
    Result<int> eraseHeldRows();
    Result<void> eraseHeldRows(std::span<const qint64> rows);

private:
    Result<void> stripPerson(const Volunteer &person);
    Result<void> stripRows(const PersonalColumn &column, const Volunteer &person);
    QString purged(QString text) const;

    Database &m_database;
    Transaction &m_transaction;
    QStringList m_words; ///< what must not be left of the person at hand
    QSet<qint64> m_people;
    QSet<QString> m_numbers;
};

/// What is left in a held row that was erased.
QByteArray erasedCells();

/// The held rows a withdrawal of these people would erase.
Result<std::vector<qint64>> heldRowsOf(
    const Database &database, const QSet<qint64> &people, const QSet<QString> &numbers);

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/stars/staraward.h"

#include <QHash>

namespace vs
{

class Database;
class Transaction;

/// The SQL of the stars; only Stars calls it.
class StarStore final
{
public:
    explicit StarStore(Database &database)
        : m_database(database)
    {
    }

    struct Rated {
        VolunteerId volunteer;
        StarFigures figures;
    };
    /// All accepted volunteers in the order of their names, or the one named.
    Result<std::vector<Rated>> figures(QDate asOf, VolunteerId only = {}) const;

    Result<std::vector<StarAward>> awards(VolunteerId volunteer) const;
    Result<StarCounts> counts() const;

    /// The row of this rule set, added when the version is new. Error Conflict when the version
    /// was used with other rules.
    Result<qint64> ruleSet(Transaction &transaction, const StarRuleSet &rules) const;
    Result<StarAwardId> addAward(
        Transaction &transaction, const Rated &rated, int star, qint64 ruleSet, QDate asOf) const;

private:
    struct Tally {
        qint64 minutes = 0;
        int evaluations = 0;
        int scores = 0;
        int scoreSum = 0;
    };
    using Tallies = QHash<qint64, Tally>;

    Result<Tallies> tallies(QDate asOf, VolunteerId only) const;
    Result<void> subtractStruck(Tallies &tallies, QDate asOf, VolunteerId only) const;

    Database &m_database;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/access.h"
#include "models/core/result.h"
#include "models/stars/staraward.h"
#include "models/storage/transaction.h"

#include <vector>

namespace vs
{

class Database;

/// The SQL of the stars; only Stars calls it.
class StarStore final
{
public:
    explicit StarStore(Database &database)
        : m_database(database)
    {
    }

    /// An accepted volunteer and what the rating has to know besides the hours.
    struct Person {
        VolunteerId volunteer;
        int awarded = 0;
        bool openComplaint = false;
    };
    /// All accepted volunteers in the order of their names, or the one named.
    Result<std::vector<Person>> people(VolunteerId only = {}) const;

    Result<std::vector<StarAward>> awards(VolunteerId volunteer) const;
    Result<StarCounts> counts(const UnitScope &scope) const;

    /// The row of this rule set, added when the version is new. Error Conflict when the version
    /// was used with other rules.
    Result<qint64> ruleSet(Transaction &transaction, const StarRuleSet &rules) const;
    /// A new award to be inserted into `star_award`; `figures` are those it rests on.
    Transaction::Row award(VolunteerId volunteer, int star, const StarFigures &figures,
        qint64 ruleSet, QDate asOf) const;

private:
    Database &m_database;
};

} // namespace vs

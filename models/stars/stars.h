// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/stars/staraward.h"
#include "models/stars/starstore.h"

#include <QObject>

#include <span>

namespace vs
{

class Database;
class ServiceRecords;
struct ServiceTotals;

/// Door to the star rating: who reaches what, and granting it.
class Stars final : public QObject
{
    Q_OBJECT

public:
    /// `rules` are those in force, e.g. StarRuleSet::shipped().
    Stars(Database &database, const ServiceRecords &records, StarRuleSet rules,
        QObject *parent = nullptr);

    const StarRuleSet &rules() const { return m_rules; }

    /// Every accepted volunteer in the order of names, by the records up to and including `asOf`.
    Result<std::vector<StarCandidate>> candidates(QDate asOf) const;
    /// Error NotFound unless the volunteer is there and accepted.
    Result<StarCandidate> candidate(VolunteerId volunteer, QDate asOf) const;

    /// Grants each of the selection every star reached and not yet granted, in order, all in one
    /// transaction (340号: applied for in order). Who reaches nothing new is passed over, so a
    /// second run grants nothing. Errors: Invalid when `asOf` lies in the future, Conflict when the
    /// rules were changed under the version of rules already used, Busy, Denied.
    Result<StarGrant> grant(std::span<const VolunteerId> selection, QDate asOf);

    /// The same on a job's thread, which has no connection of its own yet: a city's stars take half
    /// a second.
    Result<StarGrant> grantInJob(std::span<const VolunteerId> selection, QDate asOf);

    /// By star, revoked ones too.
    Result<std::vector<StarAward>> awards(VolunteerId volunteer) const;
    /// Accepted volunteers by their highest star in force.
    Result<StarCounts> counts() const;

Q_SIGNALS:
    void granted(const std::vector<vs::VolunteerId> &volunteers);

private:
    StarCandidate rated(const StarStore::Person &person, const ServiceTotals &totals) const;
    Result<void> grantOne(Transaction &transaction, VolunteerId volunteer, qint64 ruleSet,
        QDate asOf, StarGrant &grant);

    Database &m_database;
    const ServiceRecords &m_records;
    const StarStore m_store;
    const StarRuleSet m_rules;
};

} // namespace vs

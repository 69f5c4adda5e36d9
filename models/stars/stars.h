// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/stars/staraward.h"
#include "models/stars/starstore.h"
#include "models/storage/withconnection.h"

#include <QObject>

#include <functional>
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

    /// Called with the people done; false stops, error Cancelled, and nothing was granted.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    /// Grants each of the selection every star reached and not yet granted, in order, all in one
    /// transaction (340号: applied for in order). Who reaches nothing new is passed over, so a
    /// second run grants nothing. Seconds for a city; on any thread that has a connection. Errors:
    /// Invalid when `asOf` lies in the future, Conflict when the rules were changed under the
    /// version of rules already used, Busy, Denied, Cancelled.
    Result<StarGrant> grant(
        std::span<const VolunteerId> selection, QDate asOf, const Progress &progress = {});

    /// Runs a verb on a job's thread, which has no connection of its own yet.
    template <typename Work>
    auto inJob(const Work &work) const
    {
        return withConnection(m_database, work);
    }

    /// By star, revoked ones too.
    Result<std::vector<StarAward>> awards(VolunteerId volunteer) const;
    /// Accepted volunteers by their highest star in force.
    Result<StarCounts> counts() const;

Q_SIGNALS:
    void granted(const std::vector<vs::VolunteerId> &volunteers);

private:
    StarCandidate rated(const StarStore::Person &person, const ServiceTotals &totals) const;
    Result<std::vector<StarCandidate>> rated(
        std::span<const VolunteerId> selection, QDate asOf) const;
    Result<StarGrant> award(Transaction &transaction, const std::vector<StarCandidate> &candidates,
        QDate asOf, const Progress &progress) const;
    void grantTo(const StarCandidate &candidate, qint64 ruleSet, QDate asOf,
        std::vector<Transaction::Row> &rows, StarGrant &grant) const;

    Database &m_database;
    const ServiceRecords &m_records;
    const StarStore m_store;
    const StarRuleSet m_rules;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/registrations/registrationpolicy.h"
#include "models/registrations/registrations.h"

#include <QObject>

#include <vector>

namespace vs
{

/// What has been kept long enough, before anything is done about it.
struct RetentionPlan {
    enum class Why {
        NoService, ///< has not served for years
        Refused,   ///< was not registered, months ago
    };
    struct Person {
        VolunteerId id;
        QString name;
        QString number;
        Why why = Why::NoService;
        QDate since; ///< last service or registration; the day of the refusal
    };
    RegistrationPolicy policy;
    std::vector<Person> people;
    std::vector<qint64> heldRows; ///< mended or dismissed long ago; their cells go
};

struct RetentionReport {
    RegistrationOutcome people;
    int heldRows = 0;
};

/// Door to the end of keeping: who is kept for nothing any more, and the job that removes what
/// names them (个人信息保护法 第十九条, 第四十七条). Their ledger stays. Works on any thread that
/// has a connection.
class Retention final : public QObject
{
    Q_OBJECT

public:
    Retention(Database &database, Registrations &registrations, QObject *parent = nullptr);

    RegistrationPolicy policy() const;
    Result<void> setPolicy(const RegistrationPolicy &policy);

    /// Nothing is changed. People with an open complaint, a recent consent or a recent step are
    /// left out.
    Result<RetentionPlan> plan() const { return plan(policy()); }
    /// By other times than the rule of the station, which stays as it is.
    Result<RetentionPlan> plan(const RegistrationPolicy &policy) const;
    Result<RetentionPlan> planInJob(const RegistrationPolicy &policy) const;

    /// Removes exactly what `plan` holds by its times, under the action `retention.run`; whoever
    /// has served or gone meanwhile stays as they are. The rule of the station is not changed by
    /// it.
    Result<RetentionReport> run(
        const RetentionPlan &plan, const Registrations::Progress &progress = {});
    Result<RetentionReport> runInJob(
        const RetentionPlan &plan, const Registrations::Progress &progress);

private:
    Database &m_database;
    Registrations &m_registrations;
};

} // namespace vs

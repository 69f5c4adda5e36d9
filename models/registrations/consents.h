// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registrations/consentreview.h"
#include "models/registrations/registrationstep.h"

#include <QObject>

#include <functional>
#include <span>
#include <vector>

namespace vs
{

class Database;
class Transaction;
class Volunteers;

/// Door to what people agreed to: who has to be asked, and what they said.
class Consents final : public QObject
{
    Q_OBJECT

public:
    using Ids = std::span<const VolunteerId>;
    /// Called with the people done; false stops, error Cancelled, and nothing has happened.
    using Progress = std::function<bool(qint64 done)>;

    Consents(Database &database, Volunteers &volunteers, QObject *parent = nullptr);

    /// Everybody within the user's scope who has to be asked, the gravest first, of applied,
    /// registered and suspended people. Years of birth are open in the file, so birthdays are only
    /// opened where the year leaves it in doubt.
    Result<std::vector<ConsentCase>> review() const;

    /// Puts a new consent down for a selection: one transaction, one entry. The one before stays in
    /// the journal. Errors of fields as ConsentRules::check(); per person `consent_guardian`,
    /// `registration_locked`.
    Result<RegistrationOutcome> record(
        Ids people, const Consent &consent, const Progress &progress = {});

private:
    Result<void> recordOne(
        Transaction &transaction, VolunteerId person, const Consent &consent) const;

    Database &m_database;
    Volunteers &m_volunteers;
};

} // namespace vs

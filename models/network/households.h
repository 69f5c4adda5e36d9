// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/network/unit.h"

#include <QObject>

#include <vector>

namespace vs
{

class Database;

/// Door to the homes units look after. Its verbs need Right::ChangePeople at the unit: it is the
/// clerk of the station who knows the families.
class Households final : public QObject
{
    Q_OBJECT

public:
    explicit Households(Database &database, QObject *parent = nullptr);

    /// Those looked after now, by name, with their addresses.
    Result<std::vector<Household>> at(UnitId unit) const;

    /// From today on when it says no day. Errors: `household_name_missing`, `unit_unknown`,
    /// `unit_closed`, `household_day`.
    Result<HouseholdId> add(const Household &household);
    /// Name and address; another unit moves it there. Errors as add(), and `household_closed`.
    Result<void> change(const Household &household);
    /// Ends the care; the reason is kept.
    Result<void> close(HouseholdId id, QDate on, const QString &reason);

Q_SIGNALS:
    void changed(vs::UnitId unit);

private:
    Result<void> check(const Household &household) const;

    Database &m_database;
};

} // namespace vs

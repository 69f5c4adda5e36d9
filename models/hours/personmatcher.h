// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/hours/hourrules.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>

#include <memory>
#include <span>
#include <utility>
#include <variant>
#include <vector>

namespace vs
{

class Database;
class Query;
class VaultKeys;
struct HourRow;

/// Finds out whom a row of an hour list means. For a whole list it holds the names and fingerprints
/// of the register, about 180 bytes a person.
///
/// The ID number decides where there is one: a number nobody has is never replaced by the name,
/// and a number and a name that belong to different people are for a person to decide. Without a
/// number the name has to be unique.
class PersonMatcher final
{
public:
    static Result<PersonMatcher> load(const Database &database);
    /// Knows those whom these rows can mean: few are looked up by the indexes of numbers and names,
    /// for many the whole register is read.
    static Result<PersonMatcher> load(const Database &database, std::span<const HourRow> rows);

    using Match = std::variant<VolunteerId, HourRefusal>;
    /// `name` and `idNumber` as the list has them; `storedAsNumber` as for IdNumber::read().
    Match match(const QString &name, const QString &idNumber, bool storedAsNumber) const;
    /// Where the person belongs; not valid for nowhere.
    UnitId unitOf(VolunteerId volunteer) const { return m_units.value(volunteer); }

private:
    using Fingerprint = std::pair<quint64, quint64>;

    PersonMatcher(std::shared_ptr<const VaultKeys> keys, QDate today);
    static Result<PersonMatcher> empty(const Database &database);
    /// Takes in those a query answers with id, name, unit and status, as far as the user may see
    /// them.
    Result<std::vector<VolunteerId>> learn(const Database &database, Query &people);
    void call(const QString &name, VolunteerId volunteer);
    QByteArray indexOf(const QString &idNumber, bool storedAsNumber) const;
    Match matchNumber(const QString &name, const QString &idNumber, bool storedAsNumber) const;
    /// Somebody who has only applied, was refused or has left gets no hours.
    Match registered(VolunteerId volunteer) const;

    std::shared_ptr<const VaultKeys> m_keys;
    QDate m_today;
    QHash<Fingerprint, VolunteerId> m_byNumber;
    QHash<QString, VolunteerId> m_byName; ///< an invalid id where several have the name
    QHash<VolunteerId, QString> m_names;
    QHash<VolunteerId, UnitId> m_units;
    QSet<VolunteerId> m_notRegistered;
};

} // namespace vs

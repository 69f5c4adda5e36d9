// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hours/personmatcher.h"

#include "models/access/access.h"
#include "models/core/idnumber.h"
#include "models/core/namekeys.h"
#include "models/core/personname.h"
#include "models/core/textfold.h"
#include "models/hours/hourrow.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

#include <QtEndian>

#include <optional>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

std::pair<quint64, quint64> fingerprintOf(const QByteArray &index)
{
    Q_ASSERT(index.size() == 16);
    return {qFromUnaligned<quint64>(index.constData()),
        qFromUnaligned<quint64>(index.constData() + sizeof(quint64))};
}

} // namespace

PersonMatcher::PersonMatcher(std::shared_ptr<const VaultKeys> keys, QDate today)
    : m_keys(std::move(keys))
    , m_today(today)
{
}

Result<PersonMatcher> PersonMatcher::empty(const Database &database)
{
    PersonMatcher matcher(database.vault().keys(), database.clock().today());
    if (!matcher.m_keys) {
        return Error{Error::Kind::Denied, u"locked"_s,
            HourRules::tr("The program is locked. Enter the password first."), u"password"_s};
    }
    return matcher;
}

Result<PersonMatcher> PersonMatcher::load(const Database &database)
{
    auto made = empty(database);
    if (!made)
        return made;
    PersonMatcher matcher = *std::move(made);
    // Whoever is outside the user's scope is nobody to them.
    const ScopedPeople own = Access(database).people();
    // Each is answered by an index; the people's rows with their photos stay unread.
    Query numbers(
        database, u"SELECT id_number_index, id FROM volunteer WHERE id_number_index IS NOT NULL"_s);
    while (numbers.next()) {
        const VolunteerId id(numbers.integer(1));
        if (own.contains(id))
            matcher.m_byNumber.insert(fingerprintOf(numbers.bytes(0)), id);
    }
    if (numbers.failed())
        return numbers.error();
    Query names(database, u"SELECT name, id FROM volunteer ORDER BY name_key, id"_s);
    while (names.next()) {
        const QString name = names.text(0);
        const VolunteerId id(names.integer(1));
        if (!own.contains(id))
            continue;
        matcher.call(name, id);
        matcher.m_names.insert(id, name);
    }
    if (names.failed())
        return names.error();
    Query units(database, u"SELECT id, unit_id FROM volunteer WHERE unit_id IS NOT NULL"_s);
    while (units.next())
        matcher.m_units.insert(VolunteerId(units.integer(0)), UnitId(units.integer(1)));
    if (units.failed())
        return units.error();
    Query others(database,
        u"SELECT id FROM volunteer WHERE status <> 'accepted' AND status <> 'suspended'"_s);
    while (others.next())
        matcher.m_notRegistered.insert(VolunteerId(others.integer(0)));
    if (others.failed())
        return others.error();
    return matcher;
}

Result<PersonMatcher> PersonMatcher::load(const Database &database, std::span<const HourRow> rows)
{
    constexpr size_t few = 1'000;
    if (rows.size() > few)
        return load(database);
    auto made = empty(database);
    if (!made)
        return made;
    PersonMatcher matcher = *std::move(made);
    const QString select = u"SELECT id, name, unit_id, status FROM volunteer WHERE "_s;
    Query byNumber(database, select + u"id_number_index = ?"_s);
    Query byName(database, select + u"name_key = ? AND name = ?"_s);
    for (const HourRow &row : rows) {
        if (!isEmptyWord(row.idNumber)) {
            const QByteArray index = matcher.indexOf(row.idNumber, row.idStoredAsNumber);
            byNumber.rewind();
            const auto people = matcher.learn(database, byNumber.bind(index));
            if (!people)
                return people.error();
            for (const VolunteerId id : *people)
                matcher.m_byNumber.insert(fingerprintOf(index), id);
        } else if (const QString name = normalisePersonName(row.name); !name.isEmpty()) {
            byName.rewind();
            const auto people
                = matcher.learn(database, byName.bind(NameKeys::of(name).pinyin).bind(name));
            if (!people)
                return people.error();
            for (const VolunteerId id : *people)
                matcher.call(name, id);
        }
    }
    return matcher;
}

Result<std::vector<VolunteerId>> PersonMatcher::learn(const Database &database, Query &people)
{
    const Access access(database);
    std::vector<VolunteerId> learnt;
    while (people.next()) {
        const VolunteerId id(people.integer(0));
        if (!access.require(Right::SeeRecords, id))
            continue;
        m_names.insert(id, people.text(1));
        if (const UnitId unit(people.integer(2)); unit.isValid())
            m_units.insert(id, unit);
        if (const QString status = people.text(3);
            status != "accepted"_L1 && status != "suspended"_L1)
            m_notRegistered.insert(id);
        learnt.push_back(id);
    }
    return people.failed() ? Result<std::vector<VolunteerId>>(people.error()) : learnt;
}

/// A name of several people calls none of them.
void PersonMatcher::call(const QString &name, VolunteerId volunteer)
{
    const bool shared = m_byName.value(name, volunteer) != volunteer;
    m_byName.insert(name, shared ? VolunteerId() : volunteer);
}

PersonMatcher::Match PersonMatcher::match(
    const QString &name, const QString &idNumber, bool storedAsNumber) const
{
    const QString normalised = normalisePersonName(name);
    if (!isEmptyWord(idNumber))
        return matchNumber(normalised, idNumber, storedAsNumber);
    const auto known = m_byName.constFind(normalised);
    if (known == m_byName.constEnd())
        return HourRefusal::VolunteerUnknown;
    if (!known->isValid())
        return HourRefusal::VolunteerAmbiguous;
    return registered(*known);
}

PersonMatcher::Match PersonMatcher::registered(VolunteerId volunteer) const
{
    if (m_notRegistered.contains(volunteer))
        return HourRefusal::VolunteerNotRegistered;
    return volunteer;
}

PersonMatcher::Match PersonMatcher::matchNumber(
    const QString &name, const QString &idNumber, bool storedAsNumber) const
{
    const auto known = m_byNumber.constFind(fingerprintOf(indexOf(idNumber, storedAsNumber)));
    if (known == m_byNumber.constEnd())
        return HourRefusal::VolunteerUnknown;
    if (!name.isEmpty() && m_names.value(*known) != name)
        return HourRefusal::VolunteerAmbiguous;
    return registered(*known);
}

QByteArray PersonMatcher::indexOf(const QString &idNumber, bool storedAsNumber) const
{
    const auto reading = IdNumber::read(idNumber, storedAsNumber, m_today);
    // What looks wrong may be the number of another document; nobody has it if it is wrong.
    const QString comparable = reading ? reading->comparable : IdNumber::normalise(idNumber);
    return m_keys->blindIndex("id_number", comparable);
}

} // namespace vs

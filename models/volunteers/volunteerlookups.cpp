// SPDX-License-Identifier: GPL-3.0-or-later
// What the door of the register answers without changing anything.
#include "models/access/access.h"
#include "models/core/idnumber.h"
#include "models/core/phone.h"
#include "models/network/homeunit.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/withconnection.h"
#include "models/volunteers/masks.h"
#include "models/volunteers/volunteers.h"
#include "models/volunteers/volunteerstore.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr size_t fewPeople = 10'000;

} // namespace

UnitTree Volunteers::unitTree() const
{
    return UnitTree::read(m_database);
}

QSet<UnitId> Volunteers::unitsBeyond() const
{
    const UnitScope scope = Access(m_database).visible();
    QSet<UnitId> beyond;
    if (scope.isEverything())
        return beyond;
    for (const UnitId unit : unitTree().inOrder()) {
        if (!scope.contains(unit))
            beyond.insert(unit);
    }
    return beyond;
}

UnitId Volunteers::homeUnit() const
{
    return vs::homeUnit(m_database);
}

std::vector<UnitName> Volunteers::units() const
{
    const UnitScope scope = Access(m_database).visible();
    std::vector<UnitName> units;
    Query query(m_database, u"SELECT id, name FROM unit ORDER BY name, id"_s);
    while (query.next()) {
        if (const UnitId unit(query.integer(0)); scope.contains(unit))
            units.push_back({unit, query.text(1)});
    }
    return units;
}

Result<Volunteer> Volunteers::find(VolunteerId id) const
{
    if (auto allowed = Access(m_database).require(Right::ChangePeople, id); !allowed)
        return allowed.error();
    return VolunteerStore(m_database).load(id);
}

Result<Volunteer> Volunteers::masked(VolunteerId id) const
{
    const Access access(m_database);
    if (auto allowed = access.require(Right::SeeRecords, id); !allowed)
        return allowed.error();
    auto person = VolunteerStore(m_database).load(id);
    if (!person)
        return person;
    person->idNumber = maskedIdNumber(person->idNumber);
    person->phone = maskedPhone(person->phone);
    person->address = maskedAddress(person->address);
    person->guardian = {maskedName(person->guardian.name), maskedPhone(person->guardian.phone)};
    if (!access.has(Right::SeeUnmasked))
        person->note.clear();
    return person;
}

Result<VolunteerBrief> Volunteers::brief(VolunteerId id) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords, id); !allowed)
        return allowed.error();
    const auto found = briefs({id.value()});
    if (found.empty()) {
        return Error{
            Error::Kind::NotFound, u"volunteer_unknown"_s, tr("There is no such volunteer."), {}};
    }
    return found.front();
}

JobRunner Volunteers::beside() const
{
    // Once there are many there always are: nobody is ever deleted. Counting takes milliseconds.
    return {[this, isFew = true]() mutable {
                isFew = isFew && VolunteerStore(m_database).isWithin(fewPeople);
                return isFew;
            },
        [this](const auto &work) { return withConnection(m_database, work); }};
}

int Volunteers::count() const
{
    const UnitScope scope = Access(m_database).visible();
    Query query(
        m_database, u"SELECT count(*) FROM volunteer v WHERE 1"_s + scope.peopleCondition("v.id"));
    if (!scope.isEverything())
        query.bind(scope.json());
    return query.next() ? query.number(0) : 0;
}

std::optional<VolunteerBrief> Volunteers::findByIdNumber(
    const QString &documentType, const QString &number) const
{
    auto known = whoever(documentType, number);
    if (known && !Access(m_database).require(Right::SeeRecords, known->id))
        known.reset();
    return known;
}

std::optional<VolunteerBrief> Volunteers::whoever(
    const QString &documentType, const QString &number) const
{
    const auto vault = m_database.vault().keys();
    const auto reading = IdNumber::readAs(documentType, number, false, m_database.clock().today());
    if (!vault || !reading)
        return {};
    const auto found
        = briefs(VolunteerStore(m_database)
                     .idsByIdNumber(VolunteerStore::idNumberIndex(*vault, reading->comparable)));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<VolunteerBrief> Volunteers::findByPhone(const QString &phone) const
{
    const auto vault = m_database.vault().keys();
    const auto number = Phone::read(phone);
    if (!vault || !number)
        return {};
    return briefs(
        own(VolunteerStore(m_database).idsByPhone(VolunteerStore::phoneIndex(*vault, *number))));
}

std::vector<VolunteerBrief> Volunteers::lastFour(const QString &text) const
{
    const auto vault = m_database.vault().keys();
    if (!vault)
        return {};
    return briefs(own(VolunteerStore(m_database).idsByTail(*vault, IdNumber::normalise(text))));
}

/// Those of the ids in the user's scope; for a handful of them.
std::vector<qint64> Volunteers::own(std::vector<qint64> ids) const
{
    const Access access(m_database);
    std::erase_if(
        ids, [&access](qint64 id) { return !access.require(Right::SeeRecords, VolunteerId(id)); });
    return ids;
}

std::vector<VolunteerBrief> Volunteers::briefs(const std::vector<qint64> &ids) const
{
    std::vector<VolunteerBrief> found;
    Query query(m_database,
        u"SELECT v.id, v.number, v.name, v.status, v.birth_year, u.name FROM volunteer v "
        "LEFT JOIN unit u ON u.id = v.unit_id WHERE v.id = ?"_s);
    for (const qint64 id : ids) {
        query.rewind();
        query.bind(id);
        if (query.next()) {
            found.push_back({VolunteerId(query.integer(0)), query.text(1), query.text(2),
                volunteerStatus(query.text(3)), query.number(4), query.text(5)});
        }
    }
    return found;
}

std::vector<qint64> Volunteers::search(const QString &text, std::size_t limit)
{
    return m_search.find(text, limit);
}

std::vector<qint64> Volunteers::list(
    const VolunteerFilter &filter, VolunteerOrder order, Qt::SortOrder direction)
{
    return m_search.list(filter, order, direction);
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/duplicates.h"

#include "models/access/access.h"
#include "models/core/hanfold.h"
#include "models/core/namekeys.h"
#include "models/duplicates/duplicaterules.h"
#include "models/duplicates/merger.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "models/volunteers/volunteermatching.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Error sameRecord()
{
    return Error::invalid(
        u"same_record"_s, Duplicates::tr("These are not two records. Choose another one."));
}

Result<void> refuseMerged(const Volunteer &person)
{
    if (person.status != VolunteerStatus::Withdrawn)
        return {};
    return Error{Error::Kind::Conflict, u"already_merged"_s,
        Duplicates::tr("%1 (%2) has been merged or has withdrawn already. Look for duplicates "
                       "again.")
            .arg(person.name, person.number),
        {}};
}

} // namespace

Duplicates::Duplicates(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

Result<std::vector<DuplicatePair>> Duplicates::find(const DuplicateProgress &progress) const
{
    const Access access(m_database);
    if (auto allowed = access.require(Right::SeeRecords); !allowed)
        return allowed.error();
    return DuplicateFinder::find(m_database, access.scope(), progress);
}

Result<std::vector<DuplicatePair>> Duplicates::similarTo(const Volunteer &person) const
{
    const Access access(m_database);
    if (auto allowed = access.require(Right::ChangePeople); !allowed)
        return allowed.error();
    const UnitScope scope = access.scope();
    const auto people = VolunteerMatching::alike(m_database, person);
    if (!people)
        return people.error();
    std::vector<DuplicatePair> found;
    HanFolder folder;
    const QString sound = NameKeys::of(person.name).pinyin.toLower();
    const QString address = DuplicateRules::comparableAddress(person.address, folder);
    for (const Volunteer &known : *people) {
        if (!scope.contains(known.unit))
            continue;
        Likeness l;
        l.name = folder.fold(known.name) == folder.fold(person.name);
        l.sound = NameKeys::of(known.name).pinyin.toLower() == sound;
        l.birth = person.birthDate.isValid() && known.birthDate == person.birthDate;
        l.otherBirth = person.birthDate.isValid() && known.birthDate.isValid() && !l.birth;
        l.phone = !person.phone.isEmpty() && known.phone == person.phone;
        l.address = !address.isEmpty()
            && DuplicateRules::comparableAddress(known.address, folder) == address;
        l.ownNumbers = DuplicateRules::birthDateOf(known.idNumber)
            && DuplicateRules::birthDateOf(person.idNumber);
        if (const int strength = DuplicateRules::strength(l); strength >= DuplicateRules::possible)
            found.push_back({known.id, {}, l, strength});
    }
    std::sort(found.begin(), found.end(),
        [](const DuplicatePair &a, const DuplicatePair &b) { return a.strength > b.strength; });
    return found;
}

Result<bool> Duplicates::isOpen(VolunteerId a, VolunteerId b) const
{
    const Access access(m_database);
    for (const VolunteerId id : {a, b}) {
        if (auto allowed = access.require(Right::SeeRecords, id); !allowed)
            return allowed.error();
    }
    const auto [first, second] = std::minmax({a.value(), b.value()});
    Query query(m_database,
        u"SELECT count(*) = 2 AND NOT EXISTS (SELECT 1 FROM distinct_people "
        "WHERE first_id = ? AND second_id = ? AND active = 1) "
        "FROM volunteer WHERE id IN (?, ?) AND status <> 'withdrawn'"_s);
    query.bind(first).bind(second).bind(first).bind(second);
    return query.next() ? Result<bool>(query.truth(0)) : query.error();
}

Result<void> Duplicates::setDistinct(VolunteerId a, VolunteerId b)
{
    const Access access(m_database);
    for (const VolunteerId id : {a, b}) {
        if (auto allowed = access.require(Right::ChangePeople, id); !allowed)
            return allowed;
    }
    if (a == b)
        return sameRecord();
    auto transaction = Transaction::begin(m_database, u"volunteer.distinct"_s);
    if (!transaction)
        return transaction.error();
    const auto [first, second] = std::minmax({a.value(), b.value()});
    qint64 known = 0;
    {
        Query query(
            m_database, u"SELECT id FROM distinct_people WHERE first_id = ? AND second_id = ?"_s);
        query.bind(first).bind(second);
        known = query.next() ? query.integer(0) : 0;
        if (query.failed())
            return query.error();
    }
    if (known != 0) {
        const auto done = transaction->update("distinct_people", known, {{"active", 1}});
        if (!done)
            return done.error();
    } else if (auto done = transaction->insert("distinct_people", m_database.ids().next(),
                   {{"first_id", first}, {"second_id", second}, {"active", 1}});
               !done) {
        return done;
    }
    if (auto done = transaction->commit(); !done)
        return done;
    Q_EMIT recordsChanged({{"distinct_people", {}}});
    return {};
}

RecordFigures Duplicates::figures(VolunteerId id) const
{
    if (!Access(m_database).require(Right::SeeRecords, id))
        return {};
    Query query(m_database,
        u"SELECT (SELECT coalesce(sum(minutes), 0) FROM service_record WHERE volunteer_id = v), "
        "(SELECT count(*) FROM service_record WHERE volunteer_id = v), "
        "(SELECT coalesce(max(star), 0) FROM star_award WHERE volunteer_id = v "
        "AND status = 'granted'), "
        "(SELECT count(DISTINCT group_id) FROM group_membership WHERE volunteer_id = v "
        "AND left_on = ''), "
        "(SELECT count(*) FROM certificate WHERE volunteer_id = v AND status = 'issued') "
        "FROM (SELECT ? AS v)"_s);
    query.bind(id.value());
    if (!query.next())
        return {};
    return {query.integer(0), query.number(1), query.number(2), query.number(3), query.number(4)};
}

Result<std::vector<DoubledService>> Duplicates::doubled(
    VolunteerId survivor, VolunteerId other) const
{
    const Access access(m_database);
    for (const VolunteerId id : {survivor, other}) {
        if (auto allowed = access.require(Right::ChangePeople, id); !allowed)
            return allowed.error();
    }
    const auto merger = Merger::prepare(m_database, survivor, other);
    if (!merger)
        return merger.error();
    const auto found = merger->doubled();
    if (!found)
        return found.error();
    std::vector<DoubledService> list;
    for (const Merger::Doubled &each : *found)
        list.push_back({each.day, each.title, each.minutes, each.ofOther});
    return list;
}

Result<void> Duplicates::merge(
    VolunteerId survivor, VolunteerId other, const Volunteer &merged, const QString &reason)
{
    const Access access(m_database);
    for (const VolunteerId id : {survivor, other}) {
        if (auto allowed = access.require(Right::RemovePeople, id); !allowed)
            return allowed;
    }
    if (survivor == other)
        return sameRecord();
    if (reason.trimmed().isEmpty()) {
        return Error::invalid(
            u"reason_missing"_s, tr("Enter the reason; it is kept."), u"reason"_s);
    }
    auto transaction = Transaction::begin(m_database, u"volunteer.merge"_s, reason.trimmed());
    if (!transaction)
        return transaction.error();
    for (const VolunteerId id : {survivor, other}) {
        const auto person = VolunteerMatching::load(m_database, id);
        if (!person)
            return person.error();
        if (auto fine = refuseMerged(*person); !fine)
            return fine;
    }
    auto merger = Merger::prepare(m_database, survivor, other);
    if (!merger)
        return merger.error();
    if (auto done = merger->write(*transaction, merged); !done)
        return done;
    const ChangedRecords changed = merger->changed();
    if (auto done = transaction->commit(); !done)
        return done;
    Q_EMIT recordsChanged(changed);
    return {};
}

} // namespace vs

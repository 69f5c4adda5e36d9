// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteers.h"

#include "models/access/access.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "models/volunteers/personaldata.h"
#include "models/volunteers/volunteerhistory.h"
#include "models/volunteers/volunteernumbers.h"
#include "models/volunteers/volunteerrules.h"
#include "models/volunteers/volunteerstore.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Error locked()
{
    return {Error::Kind::Denied, u"locked"_s,
        Volunteers::tr("The program is locked. Enter the password first."), u"password"_s};
}

/// Columns that only registration and the verbs for them write.
bool isFixed(const Field &field)
{
    static constexpr std::array columns{"number"_L1, "status"_L1, "registered_on"_L1};
    return std::find(columns.begin(), columns.end(), QLatin1StringView(field.column))
        != columns.end();
}

Result<void> disclose(Database &database, const QString &action, const Fields &fields)
{
    auto transaction = Transaction::begin(database, action);
    if (!transaction)
        return transaction.error();
    if (auto done = transaction->insert("disclosure", database.ids().next(), fields); !done)
        return done;
    return transaction->commit();
}

/// Where somebody is registered or moved to.
Result<void> requireUnit(const Access &access, UnitId unit)
{
    auto allowed = access.require(Right::ChangePeople, unit);
    if (allowed || allowed.error().code != "outside_scope"_L1)
        return allowed;
    Error error = allowed.error();
    error.field = u"unit_id"_s;
    return error;
}

Error reasonMissing()
{
    return Error::invalid(
        u"reason_missing"_s, Volunteers::tr("Enter the reason; it is kept."), u"reason"_s);
}

} // namespace

Volunteers::Volunteers(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_search(database)
{
    connect(this, &Volunteers::added, this,
        [this](const std::vector<qint64> &ids) { m_search.refresh(ids); });
    connect(this, &Volunteers::changed, this, [this](qint64 id) { m_search.refresh({&id, 1}); });
    connect(this, &Volunteers::reset, this, [this] { m_search.clear(); });
}

Volunteers::~Volunteers() = default;

/// Also outside the user's scope: nobody is registered twice.
Result<void> Volunteers::refuseKnown(const Volunteer &volunteer) const
{
    const auto known = whoever(volunteer.documentType, volunteer.idNumber);
    if (!known || known->id == volunteer.id)
        return {};
    if (!Access(m_database).require(Right::SeeRecords, known->id)) {
        return Error{Error::Kind::Conflict, u"id_number_conflict"_s,
            tr("Somebody of a unit outside your own is registered with this document number "
               "already. Ask the administrator."),
            u"id_number"_s};
    }
    return Error{Error::Kind::Conflict, u"id_number_conflict"_s,
        tr("%1 (%2) is registered with this document number already.")
            .arg(known->name, known->number),
        u"id_number"_s};
}

Result<VolunteerId> Volunteers::registerVolunteer(const Volunteer &volunteer)
{
    const QDate today = m_database.clock().today();
    Volunteer person = VolunteerRules::completed(volunteer, today);
    person.id = m_database.ids().next<VolunteerId>();
    if (!person.registeredOn.isValid())
        person.registeredOn = today;
    const Access access(m_database);
    if (!person.unit.isValid())
        person.unit = access.unit();
    if (auto allowed = requireUnit(access, person.unit); !allowed)
        return allowed.error();
    const auto problems
        = VolunteerRules::problems(person, VolunteerRules::Occasion::Registration, today);
    if (!problems.empty())
        return problems.front();
    if (auto unknown = refuseKnown(person); !unknown)
        return unknown.error();

    auto transaction = Transaction::begin(m_database, u"volunteer.register"_s);
    if (!transaction)
        return transaction.error();
    auto numbers = VolunteerNumbers::of(m_database, today.year());
    if (!numbers)
        return numbers.error();
    person.number = numbers->next();
    const auto vault = m_database.vault().keys();
    if (!vault)
        return locked();
    const Fields fields = VolunteerStore::fieldsOf(person, VolunteerStore::keysOf(person, *vault));
    if (auto done = transaction->insert("volunteer", person.id.value(), fields); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    Q_EMIT added({person.id.value()});
    return person.id;
}

Result<void> Volunteers::update(const Volunteer &volunteer)
{
    const Access access(m_database);
    if (auto allowed = access.require(Right::ChangePeople, volunteer.id); !allowed)
        return allowed;
    if (auto allowed = requireUnit(access, volunteer.unit); !allowed)
        return allowed;
    if (auto open = requireOpenRecord(m_database, volunteer.id); !open)
        return open;
    const QDate today = m_database.clock().today();
    const Volunteer person = VolunteerRules::completed(volunteer, today);
    const auto problems = VolunteerRules::problems(person, VolunteerRules::Occasion::Change, today);
    if (!problems.empty())
        return problems.front();
    if (auto unknown = refuseKnown(person); !unknown)
        return unknown;
    auto transaction = Transaction::begin(m_database, u"volunteer.change"_s);
    if (!transaction)
        return transaction.error();
    const auto vault = m_database.vault().keys();
    if (!vault)
        return locked();
    Fields fields = VolunteerStore::fieldsOf(person, VolunteerStore::keysOf(person, *vault));
    std::erase_if(fields, isFixed);
    if (auto done = transaction->update("volunteer", person.id.value(), fields); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done;
    Q_EMIT changed(person.id.value());
    return {};
}

Result<std::vector<qint64>> Volunteers::moveAll(Transaction &transaction, UnitId from, UnitId to)
{
    if (auto may = Access(m_database).require(Right::ChangeNetwork, from); !may)
        return may.error();
    std::vector<qint64> people;
    {
        Query query(m_database,
            u"SELECT id FROM volunteer WHERE unit_id = ? AND status <> 'withdrawn' "
            "AND status <> 'refused'"_s);
        query.bind(from.value());
        while (query.next())
            people.push_back(query.integer(0));
        if (query.failed())
            return query.error();
    }
    for (const qint64 id : people) {
        if (auto done = transaction.update("volunteer", id, {{"unit_id", to.value()}}); !done)
            return done.error();
    }
    return people;
}

Result<std::vector<HistoryLine>> Volunteers::history(VolunteerId id, const CodeTables &codes) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords, id); !allowed)
        return allowed.error();
    return VolunteerHistory(m_database, codes).of(id);
}

Result<QString> Volunteers::mergedInto(VolunteerId id) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords, id); !allowed)
        return allowed.error();
    Query query(m_database,
        u"SELECT s.number FROM volunteer v JOIN volunteer s ON s.id = v.merged_into_id "
        "WHERE v.id = ?"_s);
    query.bind(id.value());
    const bool merged = query.next();
    if (query.failed())
        return query.error();
    return merged ? query.text(0) : QString();
}

Result<Volunteer> Volunteers::openToChange(VolunteerId id)
{
    auto person = find(id);
    if (!person)
        return person;
    if (auto open = requireOpenRecord(m_database, id); !open)
        return open.error();
    const std::array<std::pair<QString, QString>, 5> sealed{
        {{u"id_number"_s, person->idNumber}, {u"phone"_s, person->phone},
            {u"address"_s, person->address}, {u"guardian_name"_s, person->guardian.name},
            {u"guardian_phone"_s, person->guardian.phone}}};
    QStringList shown;
    for (const auto &[column, text] : sealed) {
        if (!text.isEmpty())
            shown += column;
    }
    if (!shown.isEmpty()) {
        if (auto noted = recordReveal(id, shown.join(u','), tr("Opened to be changed")); !noted)
            return noted.error();
    }
    return person;
}

Result<Volunteer> Volunteers::reveal(VolunteerId id, const QString &what, const QString &reason)
{
    if (auto noted = recordReveal(id, what, reason); !noted)
        return noted.error();
    return VolunteerStore(m_database).load(id);
}

Result<void> Volunteers::recordReveal(VolunteerId id, const QString &what, const QString &reason)
{
    if (auto allowed = Access(m_database).require(Right::SeeUnmasked, id); !allowed)
        return allowed.error();
    if (reason.trimmed().isEmpty())
        return reasonMissing();
    if (auto open = requireOpenRecord(m_database, id); !open)
        return open;
    return disclose(m_database, u"volunteer.reveal"_s,
        {{"volunteer_id", id.value()}, {"how", u"screen"_s}, {"what", what}, {"people", 1},
            {"reason", reason.trimmed()}});
}

Result<void> Volunteers::recordUnmaskedExport(int people, const QString &reason)
{
    if (auto allowed = Access(m_database).require(Right::ExportUnmasked); !allowed)
        return allowed.error();
    if (reason.trimmed().isEmpty())
        return reasonMissing();
    return disclose(m_database, u"volunteer.export_unmasked"_s,
        {{"volunteer_id", Value()}, {"how", u"export"_s}, {"what", u"list"_s}, {"people", people},
            {"reason", reason.trimmed()}});
}

Result<void> Volunteers::recordUnmaskedPrint(
    std::span<const qint64> people, const QString &what, const QString &reason)
{
    if (auto allowed = Access(m_database).require(Right::ExportUnmasked); !allowed)
        return allowed.error();
    if (reason.trimmed().isEmpty())
        return reasonMissing();
    if (people.empty())
        return {};
    return disclose(m_database, u"volunteer.print_unmasked"_s,
        {{"volunteer_id", people.size() == 1 ? Value(people.front()) : Value()},
            {"how", u"export"_s}, {"what", what}, {"people", int(people.size())},
            {"reason", reason.trimmed()}});
}

void Volunteers::announce(
    const std::vector<qint64> &addedIds, const std::vector<qint64> &changedIds)
{
    if (addedIds.size() + changedIds.size() > mostSingleChanges) {
        Q_EMIT reset();
        return;
    }
    if (!addedIds.empty())
        Q_EMIT added(addedIds);
    for (const qint64 id : changedIds)
        Q_EMIT changed(id);
}

} // namespace vs

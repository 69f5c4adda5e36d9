// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/rosterjob.h"

#include "models/access/access.h"
#include "models/core/boundedqueue.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/volunteers/rostermerge.h"
#include "models/volunteers/volunteerrules.h"
#include "models/volunteers/volunteers.h"

#include <QFileInfo>

#include <cstring>
#include <future>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr size_t rowsPerChunk = 512; ///< stay in the processor's cache
constexpr size_t chunksAhead = 8;
constexpr size_t rowsPerInsert = 4096; ///< many at a time are sealed beside the writing
constexpr size_t fewRows = 1000;       ///< are added faster than indexes are built anew

VolunteerStatus newStatus(bool asApplied)
{
    return asApplied ? VolunteerStatus::Applied : VolunteerStatus::Accepted;
}

/// Nobody asks for each of many, see Volunteers::announce().
void tell(std::vector<qint64> &ids, qint64 id)
{
    if (ids.size() <= Volunteers::mostSingleChanges)
        ids.push_back(id);
}

} // namespace

RosterJob::RosterJob(Database &database, const CodeTables &codes)
    : m_database(database)
    , m_codes(codes)
    , m_today(database.clock().today())
{
}

Result<void> RosterJob::prepare(bool forWriting)
{
    m_vault = m_database.vault().keys();
    if (!m_vault) {
        return Error{Error::Kind::Denied, u"locked"_s,
            tr("The program is locked. Enter the password first."), u"password"_s};
    }
    const Access access(m_database);
    m_scope = access.scope();
    RosterReader::Station station{m_today, {}, {}};
    Query query(
        m_database, u"SELECT name, id FROM unit WHERE closed_on IS NULL ORDER BY id DESC"_s);
    while (query.next()) {
        station.unit = UnitId(query.integer(1)); // the station's own unit came first
        station.unitsByName.insert(query.text(0), station.unit);
    }
    if (query.failed())
        return query.error();
    if (access.unit().isValid())
        station.unit = access.unit();
    m_reader = std::make_unique<RosterReader>(m_codes, m_vault, std::move(station), forWriting);
    return {};
}

Result<void> RosterJob::beginWriting(Result<Transaction> transaction)
{
    if (!transaction)
        return transaction.error();
    m_transaction.emplace(*std::move(transaction));
    auto numbers = VolunteerNumbers::of(m_database, m_today.year());
    if (!numbers)
        return numbers.error();
    m_numbers = *std::move(numbers);
    return {};
}

Result<ImportReport> RosterJob::run(
    const ImportSource &source, Importer::Mode mode, const ImportProgress &progress)
{
    m_progress = progress;
    if (auto ready = prepare(mode == Importer::Mode::Commit); !ready)
        return ready.error();
    m_reader->registerAs(newStatus(source.asApplied));
    if (auto loaded = m_settled.load(m_database, ImportKind::Volunteers); !loaded)
        return loaded.error();
    if (mode == Importer::Mode::Commit) {
        if (auto begun = beginWriting(Transaction::beginLong(m_database, u"volunteer.import"_s));
            !begun)
            return begun.error();
        auto batch = ImportBatch::begin(m_database, *m_transaction, ImportKind::Volunteers,
            QFileInfo(source.path).fileName(), source.sheetName, source.asApplied);
        if (!batch)
            return batch.error();
        m_batch = *std::move(batch);
    }
    if (auto loaded = m_people.load(m_database); !loaded)
        return loaded.error();
    m_registered = m_people.size();
    if (auto done = readList(source); !done)
        return done.error();
    if (m_transaction) {
        if (auto done = m_batch->finish(m_report); !done)
            return done.error();
        m_people = {}; // the indexes built now need the room
        if (auto done = m_transaction->commit(); !done)
            return done.error();
    }
    return std::move(m_report);
}

Result<void> RosterJob::readList(const ImportSource &source)
{
    const std::vector<ColumnSpec> specs = RosterReader::columns();
    m_rows = std::make_unique<ListRows>(specs, source.head);
    BoundedQueue<std::vector<RosterRow>> judged(chunksAhead);
    auto reading = std::async(std::launch::async, [this, &source, &judged] {
        std::vector<RosterRow> chunk;
        auto status = readBelowHead(source, [&](int number, std::span<const Cell> cells) {
            chunk.push_back(m_reader->read(m_rows->read(number, cells)));
            return chunk.size() < rowsPerChunk || judged.push(std::exchange(chunk, {}));
        });
        judged.push(std::move(chunk));
        judged.finish();
        return status;
    });
    Result<void> taken;
    while (taken) {
        auto rows = judged.pop();
        if (!rows)
            break;
        taken = takeJudged(*std::move(rows));
    }
    judged.close();
    const Result<void> read = reading.get();
    if (!taken || !read)
        return taken ? read : taken;
    return insertNew();
}

Result<void> RosterJob::takeJudged(std::vector<RosterRow> rows)
{
    const auto known = loadKnown(rows);
    if (!known)
        return known.error();
    for (RosterRow &row : rows) {
        if (auto done = take(row, *known); !done)
            return done;
    }
    if (m_new.size() >= rowsPerInsert) {
        if (auto done = insertNew(); !done)
            return done;
    }
    if (m_progress && !m_progress(int(m_report.rows.size())))
        return Importer::stopped();
    return {};
}

/// The people of these rows who were registered before.
Result<QHash<qint64, Volunteer>> RosterJob::loadKnown(const std::vector<RosterRow> &rows)
{
    std::vector<qint64> ids;
    for (const RosterRow &row : rows) {
        const KnownPeople::Person *person
            = row.keys.idNumber.isEmpty() ? nullptr : m_people.find(row.keys.idNumber);
        if (person && !person->isInList())
            ids.push_back(person->id);
    }
    QHash<qint64, Volunteer> known;
    if (ids.empty())
        return known;
    auto loaded = VolunteerStore(m_database).load(ids);
    if (!loaded)
        return loaded.error();
    for (Volunteer &person : *loaded)
        known.insert(person.id.value(), std::move(person));
    return known;
}

Result<void> RosterJob::take(RosterRow &row, const QHash<qint64, Volunteer> &known)
{
    auto status = decide(row, known);
    if (!status)
        return status.error();
    if (*status == RowStatus::Held)
        *status = m_settled.statusOf(m_rows->keyed(row.source));
    if (*status == RowStatus::Held) {
        if (auto done = hold(row); !done)
            return done;
    }
    m_report.rows.push_back({row.source.number, *status,
        *status == RowStatus::Held ? row.reason : QString(), row.remarks.join(u' ')});
    return {};
}

Result<RowStatus> RosterJob::decide(RosterRow &row, const QHash<qint64, Volunteer> &known)
{
    if (!row.source.isRecord)
        return RowStatus::Skipped;
    if (!row.reason.isEmpty())
        return RowStatus::Held;
    KnownPeople::Person *person = m_people.find(row.keys.idNumber);
    if (!person)
        return takeNew(row);
    if (person->isInList()) {
        if (person->isNamed(row.person.name))
            return RowStatus::Duplicate;
        return conflict(row, tr("Row %1 has the same number and another name.").arg(person->row));
    }
    const Volunteer registered = known.value(person->id);
    if (!m_scope.contains(registered.unit))
        return outsideScope(row);
    if (registered.name != row.person.name)
        return conflict(row, tr("The number belongs to %1.").arg(registered.name));
    return takeKnown(row, *person, registered);
}

RowStatus RosterJob::conflict(RosterRow &row, const QString &remark)
{
    row.reason = u"id_number_conflict"_s;
    row.remarks += remark;
    return RowStatus::Held;
}

RowStatus RosterJob::outsideScope(RosterRow &row)
{
    row.reason = u"unit_outside_scope"_s;
    return RowStatus::Held;
}

Result<RowStatus> RosterJob::takeKnown(
    RosterRow &row, KnownPeople::Person &person, const Volunteer &known)
{
    const Volunteer merged = mergedVolunteer(known, row.person);
    if (!m_scope.contains(merged.unit))
        return outsideScope(row);
    if (VolunteerRules::needsGuardian(merged, m_today) && !VolunteerRules::hasGuardian(merged)) {
        row.reason = u"guardian_missing"_s;
        return RowStatus::Held;
    }
    person.take(row.source.number, row.person.name);
    if (merged == known)
        return RowStatus::Unchanged;
    tell(m_changed, person.id);
    if (!m_transaction)
        return RowStatus::Updated;
    VolunteerStore::setPhone(row.keys, *m_vault, merged.phone);
    Fields fields = VolunteerStore::fieldsOf(merged, row.keys);
    std::erase_if(fields, [](const Field &field) {
        return std::strcmp(field.column, "photo") == 0; // lists carry none, so it was not loaded
    });
    const auto done = m_transaction->update("volunteer", person.id, fields);
    return done ? Result<RowStatus>(RowStatus::Updated) : Result<RowStatus>(done.error());
}

Result<RowStatus> RosterJob::takeNew(RosterRow &row)
{
    Volunteer &person = row.person;
    if (person.unit.isValid() && !m_scope.contains(person.unit)) // without one: the user's own
        return outsideScope(row);
    if (VolunteerRules::needsGuardian(person, m_today) && !VolunteerRules::hasGuardian(person)) {
        row.reason = u"guardian_missing"_s;
        return RowStatus::Held;
    }
    person.id = m_database.ids().next<VolunteerId>();
    m_people.add(row.keys.idNumber, person.id.value(), row.source.number, person.name);
    tell(m_added, person.id.value());
    if (!m_transaction)
        return RowStatus::Added;
    row.fields.front().value = m_numbers->next();
    m_new.push_back({person.id.value(), std::move(row.fields)});
    return RowStatus::Added;
}

Result<void> RosterJob::insertNew()
{
    if (m_new.empty())
        return {};
    // Once, when a long list fills a register that is empty or small.
    if (m_people.size() - m_registered > std::max(m_registered, fewRows)
        && !std::exchange(m_indexesDeferred, true)) {
        if (auto done = m_transaction->deferIndexes("volunteer"); !done)
            return done;
    }
    return m_transaction->insertAll("volunteer", std::exchange(m_new, {}));
}

Result<void> RosterJob::hold(const RosterRow &row)
{
    if (!m_batch)
        return {};
    return m_batch->hold(row.source.number, row.reason, m_rows->keyed(row.source));
}

Result<std::vector<RowOutcome>> RosterJob::accept(
    const std::vector<MendedRow> &rows, const ImportProgress &progress, HeldRows &heldRows)
{
    m_progress = progress;
    m_indexesDeferred = true; // people are looked up between the rows, so the indexes stay
    if (auto ready = prepare(true); !ready)
        return ready.error();
    if (auto begun = beginWriting(Transaction::begin(m_database, u"volunteer.import_accept"_s));
        !begun)
        return begun.error();
    std::vector<RowOutcome> outcomes;
    for (const MendedRow &row : rows) {
        if (m_progress && outcomes.size() % rowsPerChunk == 0 && !m_progress(int(outcomes.size())))
            return Importer::stopped();
        auto outcome = acceptOne(row, heldRows);
        if (!outcome)
            return outcome.error();
        outcomes.push_back(*std::move(outcome));
    }
    if (auto done = m_transaction->commit(); !done)
        return done.error();
    return outcomes;
}

Result<RowOutcome> RosterJob::acceptOne(const MendedRow &mended, HeldRows &heldRows)
{
    const HeldRow &held = mended.held;
    // Still the number whose last digits a spreadsheet lost?
    const QString idNumber = u"id_number"_s;
    const bool numberWasLost = mended.numberWasLost
        || (held.reason == "id_number_precision_lost"_L1
            && mended.cells.value(idNumber) == held.cells.value(idNumber));
    ListRow source = ListRows(RosterReader::columns(), {}).unkeyed(held.row, mended.cells);
    std::vector<RosterRow> rows;
    m_reader->registerAs(newStatus(held.asApplied));
    rows.push_back(m_reader->read(std::move(source), numberWasLost));
    RosterRow &row = rows.front();
    // Rows accepted before this one are in the register by now.
    m_people = {};
    if (auto loaded = m_people.load(m_database, row.keys.idNumber); !loaded)
        return loaded.error();
    const auto known = loadKnown(rows);
    if (!known)
        return known.error();
    const auto status = decide(row, *known);
    if (!status)
        return status.error();
    const RowOutcome outcome{held.row, *status, row.reason, row.remarks.join(u' ')};
    if (*status == RowStatus::Held) {
        // That digits were lost must not be forgotten over another reason.
        const QString reason = numberWasLost ? u"id_number_precision_lost"_s : row.reason;
        const auto kept = heldRows.keep(*m_transaction, held, mended.cells, reason);
        return kept ? Result<RowOutcome>(outcome) : Result<RowOutcome>(kept.error());
    }
    if (auto done = insertNew(); !done)
        return done.error();
    const qint64 record = m_people.find(row.keys.idNumber)->id;
    if (auto done = heldRows.accept(*m_transaction, held.id, record); !done)
        return done.error();
    return outcome;
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groups/groupjob.h"

#include "models/groups/groupfields.h"
#include "models/groups/grouprules.h"
#include "models/groups/groupstore.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

#include <QFileInfo>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr size_t rowsPerProgress = 500;
const QString plainGroup = u"1"_s; // 志愿服务团体

} // namespace

void ListedGroups::add(Entry entry)
{
    const size_t place = m_entries.size();
    m_byId.insert(entry.now.id, place);
    if (entry.now.parent.isValid())
        m_parents.insert(entry.now.id, entry.now.parent);
    m_byName[entry.now.name].push_back(place);
    if (!entry.now.registrationNumber.isEmpty())
        m_byNumber.insert(entry.now.registrationNumber, place);
    m_entries.push_back(std::move(entry));
}

void ListedGroups::takeBack(Entry &entry)
{
    entry.row = -1;
    setParent(entry, entry.before.parent);
    if (!entry.isNew())
        entry.now = entry.before;
}

void ListedGroups::setParent(Entry &entry, GroupId parent)
{
    entry.now.parent = parent;
    if (parent.isValid())
        m_parents.insert(entry.now.id, parent);
    else
        m_parents.remove(entry.now.id);
}

std::optional<size_t> ListedGroups::withId(GroupId id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? std::nullopt : std::optional(*found);
}

std::optional<size_t> ListedGroups::withNumber(const QString &number) const
{
    const auto found = m_byNumber.find(number);
    if (number.isEmpty() || found == m_byNumber.end() || !m_entries[*found].isThere())
        return {};
    return *found;
}

std::vector<size_t> ListedGroups::named(const QString &name) const
{
    std::vector<size_t> places = m_byName.value(name);
    std::erase_if(places, [this](size_t place) { return !m_entries[place].isThere(); });
    const auto isClosed = [this](size_t place) { return m_entries[place].now.isClosed(); };
    if (!std::all_of(places.begin(), places.end(), isClosed))
        std::erase_if(places, isClosed);
    return places;
}

std::vector<size_t> ListedGroups::called(const QString &text) const
{
    const auto number = withNumber(text);
    return number ? std::vector<size_t>{*number} : named(text);
}

GroupJob::GroupJob(Database &database, const CodeTables &codes)
    : m_database(database)
    , m_codes(codes)
    , m_today(database.clock().today())
{
}

Result<void> GroupJob::prepare()
{
    const Access access(m_database);
    if (auto allowed = access.require(Right::ImportLists); !allowed)
        return allowed;
    m_scope = access.scope();
    m_ownUnit = access.unit();
    if (!m_ownUnit.isValid()) {
        Query first(m_database, u"SELECT id FROM unit ORDER BY id LIMIT 1"_s); // the station's own
        m_ownUnit = first.next() ? UnitId(first.integer(0)) : UnitId();
    }
    UnitNames units;
    units.load(m_database);
    m_reader = std::make_unique<GroupRowReader>(m_codes, std::move(units), m_today);
    auto known = GroupStore(m_database).loadAll();
    if (!known)
        return known.error();
    for (Group &group : *known)
        m_groups.add({group, group, -1});
    return m_settled.load(m_database, ImportKind::Groups);
}

Result<ImportReport> GroupJob::run(
    const ImportSource &source, Importer::Mode mode, const ImportProgress &progress)
{
    if (auto ready = prepare(); !ready)
        return ready.error();
    if (auto read = readList(source, progress); !read)
        return read.error();
    decideAll();
    if (mode == Importer::Mode::Preview)
        return report();
    auto transaction = Transaction::begin(m_database, u"group.import"_s);
    if (!transaction)
        return transaction.error();
    auto batch = ImportBatch::begin(m_database, *transaction, ImportKind::Groups,
        QFileInfo(source.path).fileName(), source.sheetName);
    if (!batch)
        return batch.error();
    if (auto done = write(*transaction); !done)
        return done.error();
    for (size_t place = 0; place < m_read.size(); ++place) {
        if (m_statuses[place] != RowStatus::Held)
            continue;
        const GroupRow &row = m_read[place];
        if (auto done = batch->hold(row.source.number, row.reason, m_rows->keyed(row.source));
            !done)
            return done.error();
    }
    ImportReport told = report();
    if (auto done = batch->finish(told); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return told;
}

Result<void> GroupJob::readList(const ImportSource &source, const ImportProgress &progress)
{
    m_rows = std::make_unique<ListRows>(GroupRowReader::columns(), source.head);
    bool goesOn = true;
    const auto read = m_rows->readAll(source, [&](ListRow &&row) {
        m_read.push_back(m_reader->read(std::move(row)));
        goesOn = !progress || m_read.size() % rowsPerProgress != 0 || progress(int(m_read.size()));
        return goesOn;
    });
    return goesOn ? read : Importer::stopped();
}

void GroupJob::decideAll()
{
    m_statuses.clear();
    for (size_t place = 0; place < m_read.size(); ++place)
        m_statuses.push_back(decide(m_read[place], int(place)));
    settleParents();
    for (const ListedGroups::Entry &entry : m_groups.entries()) {
        if (!entry.isListed())
            continue;
        m_statuses[size_t(entry.row)] = entry.isNew() ? RowStatus::Added
            : entry.now == entry.before               ? RowStatus::Unchanged
                                                      : RowStatus::Updated;
    }
    for (size_t place = 0; place < m_read.size(); ++place) {
        if (m_statuses[place] == RowStatus::Held)
            m_statuses[place] = statusOf(m_read[place]);
    }
}

/// Somebody may have dealt with the same row of an earlier list.
RowStatus GroupJob::statusOf(const GroupRow &row) const
{
    return m_settled.statusOf(m_rows->keyed(row.source));
}

RowStatus GroupJob::refuse(GroupRow &row, const QString &reason, const QString &detail) const
{
    row.reason = reason;
    row.detail = detail;
    return RowStatus::Held;
}

/// Where the row puts its group: where it says, or at the user's own; a specialist team of which
/// nothing is said works across the network, as far as the user's work reaches.
UnitId GroupJob::placeOf(const GroupRow &row) const
{
    if (row.group.unit.isValid())
        return row.group.unit;
    return row.group.isSpecialistTeam() && m_scope.isEverything() ? UnitId() : m_ownUnit;
}

std::optional<size_t> GroupJob::match(GroupRow &row) const
{
    const QString &number = row.group.registrationNumber;
    const auto numbered = m_groups.withNumber(number);
    std::vector<size_t> named = m_groups.named(row.group.name);
    if (numbered) {
        if (std::find(named.begin(), named.end(), *numbered) == named.end()) {
            refuse(row, u"registration_conflict"_s,
                tr("The registration number belongs to %1.").arg(m_groups.at(*numbered).now.name));
        }
        return numbered;
    }
    std::erase_if(named, [&](size_t place) {
        return row.group.unit.isValid() && m_groups.at(place).now.unit != row.group.unit;
    });
    if (named.empty())
        return {};
    if (named.size() > 1) {
        refuse(row, u"group_ambiguous"_s);
        return {};
    }
    const Group &known = m_groups.at(named.front()).now;
    if (!number.isEmpty() && !known.registrationNumber.isEmpty()) {
        refuse(row, u"registration_conflict"_s,
            tr("%1 is registered as %2.").arg(known.name, known.registrationNumber));
    }
    return named.front();
}

RowStatus GroupJob::decide(GroupRow &row, int place)
{
    if (!row.source.isRecord)
        return RowStatus::Skipped;
    if (!row.reason.isEmpty())
        return RowStatus::Held;
    const auto known = match(row);
    if (!row.reason.isEmpty())
        return RowStatus::Held;
    const UnitId unit = known ? m_groups.at(*known).now.unit : placeOf(row);
    if (!m_scope.contains(unit) || (known && !m_scope.contains(placeOf(row))))
        return refuse(row, u"outside_scope"_s);
    if (known && m_groups.at(*known).isListed())
        return RowStatus::Duplicate;
    if (known) {
        ListedGroups::Entry &entry = m_groups.at(*known);
        entry.now = mergedGroup(entry.before, row.group);
        entry.row = place;
        return RowStatus::Unchanged; // or Updated, once its parent is known
    }
    ListedGroups::Entry fresh{{}, row.group, place};
    fresh.now.id = m_database.ids().next<GroupId>();
    fresh.now.unit = unit;
    if (fresh.now.kind.isEmpty())
        fresh.now.kind = plainGroup;
    m_groups.add(std::move(fresh));
    return RowStatus::Added;
}

/// A row that must be held takes those below it along, so this goes on until nothing changes.
void GroupJob::settleParents()
{
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t place = 0; place < m_groups.entries().size(); ++place) {
            if (m_groups.at(place).isListed() && settleParent(place))
                changed = true;
        }
    }
}

/// True when the row had to be held.
bool GroupJob::settleParent(size_t place)
{
    ListedGroups::Entry &entry = m_groups.at(place);
    GroupRow &row = m_read[size_t(entry.row)];
    if (row.parent.isEmpty())
        return false;
    const std::vector<size_t> found = m_groups.called(row.parent);
    QString reason;
    if (found.empty())
        reason = u"parent_unknown"_s;
    else if (found.size() > 1)
        reason = u"parent_ambiguous"_s;
    else if (const GroupId parent = m_groups.at(found.front()).now.id;
             GroupRules::mayStandBelow(entry.now.id, parent, m_groups.parents()))
        m_groups.setParent(entry, parent);
    else
        reason = u"group_cycle"_s;
    if (reason.isEmpty())
        return false;
    m_statuses[size_t(entry.row)]
        = refuse(row, reason, tr("Parent group in the list: “%1”.").arg(row.parent));
    m_groups.takeBack(entry);
    return true;
}

Result<void> GroupJob::write(Transaction &transaction)
{
    std::vector<bool> written(m_groups.entries().size());
    for (size_t place = 0; place < m_groups.entries().size(); ++place) {
        if (auto done = writeEntry(transaction, place, written); !done)
            return done;
    }
    return {};
}

/// The parent first, which may be new as well.
Result<void> GroupJob::writeEntry(
    Transaction &transaction, size_t place, std::vector<bool> &written)
{
    const ListedGroups::Entry entry = m_groups.at(place);
    if (written[place] || !entry.isListed())
        return {};
    written[place] = true;
    if (const auto parent = m_groups.withId(entry.now.parent)) {
        if (auto done = writeEntry(transaction, *parent, written); !done)
            return done;
    }
    const qint64 id = entry.now.id.value();
    const Fields fields = groupFields(entry.now);
    if (entry.isNew())
        return transaction.insert("volunteer_group", id, fields);
    const auto updated = transaction.update("volunteer_group", id, fields);
    return updated ? Result<void>() : Result<void>(updated.error());
}

ImportReport GroupJob::report() const
{
    ImportReport report;
    for (size_t place = 0; place < m_read.size(); ++place) {
        const bool held = m_statuses[place] == RowStatus::Held;
        const GroupRow &row = m_read[place];
        report.rows.push_back(
            {row.source.number, m_statuses[place], held ? row.reason : QString(), row.detail});
    }
    return report;
}

/// The group a row became, or is one row more of.
qint64 GroupJob::recordOf(int place)
{
    for (const ListedGroups::Entry &entry : m_groups.entries()) {
        if (entry.row == place)
            return entry.now.id.value();
    }
    const auto known = match(m_read[size_t(place)]);
    return known ? m_groups.at(*known).now.id.value() : 0;
}

Result<std::vector<RowOutcome>> GroupJob::accept(
    const std::vector<MendedRow> &rows, const ImportProgress &progress, HeldRows &heldRows)
{
    if (auto ready = prepare(); !ready)
        return ready.error();
    m_settled = {}; // these rows are being dealt with
    m_rows = std::make_unique<ListRows>(GroupRowReader::columns(), Head());
    for (const MendedRow &row : rows)
        m_read.push_back(m_reader->read(m_rows->unkeyed(row.held.row, row.cells)));
    decideAll();
    auto transaction = Transaction::begin(m_database, u"group.import_accept"_s);
    if (!transaction)
        return transaction.error();
    if (auto done = write(*transaction); !done)
        return done.error();
    const ImportReport judged = report();
    std::vector<RowOutcome> outcomes(judged.rows.begin(), judged.rows.end());
    for (size_t place = 0; place < rows.size(); ++place) {
        if (progress && place % rowsPerProgress == 0 && !progress(int(place)))
            return Importer::stopped();
        const HeldRow &held = rows[place].held;
        const RowOutcome &outcome = outcomes[place];
        const auto done = outcome.status == RowStatus::Held
            ? heldRows.keep(*transaction, held, rows[place].cells, outcome.reason)
            : heldRows.accept(*transaction, held.id, recordOf(int(place)));
        if (!done)
            return done.error();
    }
    if (auto done = transaction->commit(); !done)
        return done.error();
    return outcomes;
}

} // namespace vs

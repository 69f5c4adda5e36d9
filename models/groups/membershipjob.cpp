// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groups/membershipjob.h"

#include "models/core/codetables.h"
#include "models/core/dates.h"
#include "models/core/personname.h"
#include "models/core/textfold.h"
#include "models/groups/groupfields.h"
#include "models/groups/grouprules.h"
#include "models/groups/groupstore.h"
#include "models/groups/membershipcolumns.h"
#include "models/groups/membershipstore.h"
#include "models/hours/hourrow.h"
#include "models/imports/importbatch.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

#include <QFileInfo>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr size_t rowsPerProgress = 500;
using Column = MembershipColumn;

} // namespace

MembershipJob::MembershipJob(Database &database, const CodeTables &codes)
    : m_database(database)
    , m_codes(codes)
    , m_today(database.clock().today())
    , m_scope(database)
{
}

Result<void> MembershipJob::prepare(const std::vector<HourRow> *only)
{
    if (auto allowed = Access(m_database).require(Right::ImportLists); !allowed)
        return allowed;
    auto people = only ? PersonMatcher::load(m_database, *only) : PersonMatcher::load(m_database);
    if (!people)
        return people.error();
    m_people.emplace(*std::move(people));
    auto groups = GroupStore(m_database).loadAll();
    if (!groups)
        return groups.error();
    m_groups = *std::move(groups);
    for (size_t place = 0; place < m_groups.size(); ++place) {
        const Group &group = m_groups[place];
        m_groupPlaces.insert(group.id, place);
        m_groupsCalled[group.name].push_back(place);
        if (!group.registrationNumber.isEmpty())
            m_groupsCalled[group.registrationNumber].push_back(place);
    }
    return {};
}

/// Always false, so that a step of judging can end with it.
bool MembershipJob::refuse(Row &row, const QString &reason, const QString &detail) const
{
    row.status = RowStatus::Held;
    row.reason = reason;
    row.detail = detail;
    return false;
}

bool MembershipJob::findGroup(Row &row) const
{
    const QString called = membershipText(row.source, Column::Group);
    if (called.isEmpty())
        return refuse(row, u"group_missing"_s);
    std::vector<size_t> places = m_groupsCalled.value(called);
    if (places.empty())
        places = m_groupsCalled.value(called.toUpper());
    if (places.empty())
        return refuse(row, u"group_unknown"_s);
    const auto isClosed = [this](size_t place) { return m_groups[place].isClosed(); };
    if (!std::all_of(places.begin(), places.end(), isClosed))
        std::erase_if(places, isClosed);
    // Of several with the name the one that is the user's is meant.
    const auto isOutside = [this](size_t place) { return !m_scope.contains(m_groups[place].unit); };
    if (std::all_of(places.begin(), places.end(), isOutside))
        return refuse(row, u"outside_scope"_s);
    std::erase_if(places, isOutside);
    if (places.size() > 1)
        return refuse(row, u"group_ambiguous"_s);
    row.wanted.group = m_groups[places.front()].id;
    return true;
}

Result<bool> MembershipJob::findPerson(Row &row) const
{
    const QString number = membershipText(row.source, Column::Number).toUpper();
    const QString name = normalisePersonName(membershipText(row.source, Column::Name));
    const Cell &idNumber = row.source.cells[size_t(Column::IdNumber)];
    if (number.isEmpty()) {
        if (name.isEmpty() && isEmptyWord(idNumber.text))
            return refuse(row, u"person_missing"_s);
        const auto match = m_people->match(name, idNumber.text, idNumber.number);
        if (const auto *refusal = std::get_if<HourRefusal>(&match))
            return refuse(row, HourRules::code(*refusal));
        row.wanted.volunteer = std::get<VolunteerId>(match);
        return true;
    }
    Query query(m_database, u"SELECT id, name FROM volunteer WHERE number = ?"_s);
    query.bind(number);
    if (!query.next())
        return query.failed() ? Result<bool>(query.error())
                              : refuse(row, HourRules::code(HourRefusal::VolunteerUnknown));
    row.wanted.volunteer = VolunteerId(query.integer(0));
    if (!m_scope.contains("volunteer", query.integer(0)))
        return refuse(row, HourRules::code(HourRefusal::VolunteerUnknown));
    if (!name.isEmpty() && query.text(1) != name)
        return refuse(row, HourRules::code(HourRefusal::VolunteerAmbiguous));
    return true;
}

bool MembershipJob::readDays(Row &row) const
{
    for (const auto &[column, day, reason] :
        {std::tuple(Column::JoinedOn, &row.wanted.joinedOn, u"joined_on_unreadable"_s),
            {Column::LeftOn, &row.wanted.leftOn, u"left_on_unreadable"_s}}) {
        const QString written = membershipText(row.source, column);
        if (written.isEmpty())
            continue;
        const auto read = readDate(written);
        if (!read)
            return refuse(row, reason, tr("“%1” is no date.").arg(written));
        *day = *read;
    }
    if (row.wanted.isOver()) {
        row.wanted.leftReason = membershipText(row.source, Column::LeftReason);
        if (row.wanted.leftReason.isEmpty())
            row.wanted.leftReason = tr("According to a list");
    }
    return true;
}

Result<std::vector<GroupMembership> *> MembershipJob::memberships(
    GroupId group, VolunteerId volunteer)
{
    const std::pair key(group.value(), volunteer.value());
    auto known = m_memberships.find(key);
    if (known == m_memberships.end()) {
        auto stored = MembershipStore(m_database).of(group, volunteer);
        if (!stored)
            return stored.error();
        known = m_memberships.insert(key, *std::move(stored));
    }
    return &*known;
}

/// Among what is known of this person in this group.
Result<bool> MembershipJob::place(Row &row)
{
    GroupMembership &wanted = row.wanted;
    const auto all = memberships(wanted.group, wanted.volunteer);
    if (!all)
        return all.error();
    std::vector<GroupMembership> &known = **all;
    const auto same = std::find_if(known.begin(), known.end(), [&wanted](const auto &other) {
        return other.role == wanted.role && other.joinedOn == wanted.joinedOn;
    });
    const bool isNew = same == known.end();
    if (!isNew) {
        wanted.id = same->id;
        // A blank cell does not take back that somebody left.
        if (!wanted.isOver() || wanted.leftOn == same->leftOn) {
            row.status
                = m_fromList.contains(same->id) ? RowStatus::Duplicate : RowStatus::Unchanged;
            return true;
        }
        if (same->isOver()) {
            return refuse(row, u"left_on_differs"_s,
                tr("The register says %1.").arg(same->leftOn.toString(Qt::ISODate)));
        }
    } else {
        wanted.id = m_database.ids().next<GroupMembershipId>();
    }
    const Group &group = m_groups[m_groupPlaces.value(wanted.group)];
    const auto person = MembershipStore(m_database).person(wanted.volunteer);
    if (!person)
        return person.error();
    // Who joins today has to be there today; what is over may be told of anybody.
    const auto fine = wanted.isOver()
        ? GroupRules::mayStand(group, wanted, known, m_today)
        : GroupRules::mayJoin(group, wanted, {person->name, person->accepted, known}, m_today);
    if (!fine) { // only a conflict says more than its reason does
        const bool saysMore = fine.error().kind == Error::Kind::Conflict;
        return refuse(row, fine.error().code, saysMore ? fine.error().text : QString());
    }
    row.status = isNew ? RowStatus::Added : RowStatus::Updated;
    if (isNew)
        known.push_back(wanted);
    else
        *same = wanted;
    m_fromList.insert(wanted.id);
    return true;
}

Result<MembershipJob::Row> MembershipJob::judge(ListRow &&source)
{
    Row row;
    row.source = std::move(source);
    if (!row.source.isRecord) {
        row.status = RowStatus::Skipped;
        return row;
    }
    if (row.source.unsolved) {
        refuse(row, unsolvedReason());
        return row;
    }
    const QString role = membershipText(row.source, Column::Role);
    row.wanted.role
        = role.isEmpty() ? GroupRole::member : m_codes.code(u"group_role"_s, role).value_or(role);
    if (!findGroup(row))
        return row;
    const auto person = findPerson(row);
    if (!person)
        return person.error();
    if (!*person || !readDays(row))
        return row;
    const auto placed = place(row);
    return placed ? Result<Row>(std::move(row)) : placed.error();
}

RowOutcome MembershipJob::outcomeOf(const Row &row)
{
    return {row.source.number, row.status, row.status == RowStatus::Held ? row.reason : QString(),
        row.detail};
}

Result<void> MembershipJob::write(Transaction &transaction, const Row &row) const
{
    const qint64 id = row.wanted.id.value();
    if (row.status == RowStatus::Added)
        return transaction.insert("group_membership", id, membershipFields(row.wanted));
    if (row.status != RowStatus::Updated)
        return {};
    const auto done = transaction.update(
        "group_membership", id, membershipEnding(row.wanted.leftOn, row.wanted.leftReason));
    return done ? Result<void>() : Result<void>(done.error());
}

Result<ImportReport> MembershipJob::run(
    const ImportSource &source, Importer::Mode mode, const ImportProgress &progress)
{
    if (auto ready = prepare(); !ready)
        return ready.error();
    const ListRows rows(membershipColumns(), source.head);
    auto judged = judgeAll(rows, source, progress);
    if (!judged)
        return judged.error();
    ImportReport report;
    for (const Row &row : *judged)
        report.rows.push_back(outcomeOf(row));
    if (mode == Importer::Mode::Preview)
        return report;
    auto transaction = Transaction::begin(m_database, u"membership.import"_s);
    if (!transaction)
        return transaction.error();
    auto batch = ImportBatch::begin(m_database, *transaction, ImportKind::Memberships,
        QFileInfo(source.path).fileName(), source.sheetName);
    if (!batch)
        return batch.error();
    for (const Row &row : *judged) {
        auto done = row.status == RowStatus::Held
            ? batch->hold(row.source.number, row.reason, rows.keyed(row.source))
            : write(*transaction, row);
        if (!done)
            return done.error();
    }
    auto done = batch->finish(report);
    if (done)
        done = transaction->commit();
    return done ? Result<ImportReport>(std::move(report)) : done.error();
}

Result<std::vector<MembershipJob::Row>> MembershipJob::judgeAll(
    const ListRows &rows, const ImportSource &source, const ImportProgress &progress)
{
    SettledRows settled;
    if (auto loaded = settled.load(m_database, ImportKind::Memberships); !loaded)
        return loaded.error();
    std::vector<Row> judged;
    Result<void> fine;
    const auto read = rows.readAll(source, [&](ListRow &&line) {
        auto row = judge(std::move(line));
        if (!row) {
            fine = row.error();
            return false;
        }
        // Somebody may have dealt with the same row of an earlier list.
        if (row->status == RowStatus::Held)
            row->status = settled.statusOf(rows.keyed(row->source));
        judged.push_back(*std::move(row));
        if (progress && judged.size() % rowsPerProgress == 0 && !progress(int(judged.size())))
            fine = Importer::stopped();
        return fine.ok();
    });
    if (!fine)
        return fine.error();
    return read ? Result<std::vector<Row>>(std::move(judged)) : read.error();
}

Result<std::vector<RowOutcome>> MembershipJob::accept(
    const std::vector<MendedRow> &mended, const ImportProgress &progress, HeldRows &heldRows)
{
    const ListRows rows(membershipColumns(), {});
    std::vector<ListRow> sources;
    std::vector<HourRow> people;
    for (const MendedRow &each : mended) {
        const ListRow &row = sources.emplace_back(rows.unkeyed(each.held.row, each.cells));
        HourRow &person = people.emplace_back();
        person.name = membershipText(row, Column::Name);
        person.idNumber = row.cells[size_t(Column::IdNumber)].text;
        person.idStoredAsNumber = row.cells[size_t(Column::IdNumber)].number;
    }
    if (auto ready = prepare(&people); !ready)
        return ready.error();
    auto transaction = Transaction::begin(m_database, u"membership.accept_row"_s);
    if (!transaction)
        return transaction.error();
    std::vector<RowOutcome> outcomes;
    for (const MendedRow &each : mended) {
        if (progress && !progress(int(outcomes.size())))
            return Importer::stopped();
        auto row = judge(std::move(sources[outcomes.size()]));
        if (!row)
            return row.error();
        Result<void> done;
        if (row->status == RowStatus::Held) {
            done = heldRows.keep(*transaction, each.held, each.cells, row->reason);
        } else {
            done = write(*transaction, *row);
            if (done)
                done = heldRows.accept(*transaction, each.held.id, row->wanted.id.value());
        }
        if (!done)
            return done.error();
        outcomes.push_back(outcomeOf(*row));
    }
    if (auto done = transaction->commit(); !done)
        return done.error();
    return outcomes;
}

} // namespace vs

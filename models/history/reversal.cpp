// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/reversal.h"

#include "models/access/rowscope.h"
#include "models/history/journalwords.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

#include <QLocale>
#include <QTimeZone>

#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Way = Voiding::Way;

constexpr qint64 rowsPerProgress = 100;

Error lockedMeanwhile()
{
    return {Error::Kind::Denied, u"locked"_s,
        Reversal::tr("The program was locked meanwhile. Nothing has been changed."), {}};
}

Error conflict(const QString &code, const QString &text)
{
    return {Error::Kind::Conflict, code, text, {}};
}

qint64 numberOf(const Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}

} // namespace

Reversal::Reversal(const Database &database, Schema schema)
    : m_database(&database)
    , m_schema(std::move(schema))
    , m_voidings(database.clock().today())
{
}

Result<Reversal> Reversal::of(const Database &database, const std::vector<Journal::Entry> &entries)
{
    auto schema = Schema::read(database);
    if (!schema)
        return schema.error();
    Reversal reversal(database, *std::move(schema));
    for (const Journal::Entry &entry : entries) {
        if (!Journal::readChanges(entry.payload, nullptr,
                [&reversal](const JournalChange &change) { reversal.take(change); })) {
            return Error{Error::Kind::Corrupt, u"journal_damaged"_s,
                tr("Journal entry %1 can't be read.").arg(entry.head.sequence), {}};
        }
    }
    return reversal;
}

void Reversal::take(const JournalChange &change)
{
    const QPair key(change.table, change.id);
    auto place = m_places.find(key);
    if (place == m_places.end()) {
        place = m_places.insert(key, m_rows.size());
        m_rows.push_back({change.table, change.id, !change.before, {}});
    }
    auto &columns = m_rows[*place].columns;
    const auto known = columns.find(change.column);
    if (known == columns.end())
        columns.emplace(change.column, Column{change.before, change.after});
    else
        known->second.after = change.after;
}

bool Reversal::hasRow(const QByteArray &table, qint64 id) const
{
    return m_places.contains({table, id});
}

bool Reversal::isNeededFor(const Database &database, const Journal::Entry &entry)
{
    const Voidings voidings(database.clock().today());
    return Journal::findChange(entry.payload, [&voidings](const JournalChange &change) {
        const Way way = voidings.of(change.table).way;
        return way != Way::Note && (change.before || way != Way::Stays);
    }).has_value();
}

bool Reversal::isLeftAlone(const Row &row) const
{
    const Way way = m_voidings.of(row.table).way;
    return row.added && (way == Way::Note || way == Way::Stays);
}

Result<void> Reversal::check(const Row &row, const RowScope &scope) const
{
    if (isLeftAlone(row))
        return {};
    const Voiding voiding = m_voidings.of(row.table);
    if (auto fine = checkScope(row, scope); !fine)
        return fine;
    if (row.added && voiding.way == Way::Impossible)
        return Error::invalid(u"undo_impossible"_s, voiding.advice);
    if (auto fine = checkUnchanged(row); !fine || !row.added)
        return fine;
    return voiding.way == Way::Correction ? checkKept(row) : checkUnused(row);
}

Result<void> Reversal::checkScope(const Row &row, const RowScope &scope)
{
    const auto unit = row.columns.find("unit_id");
    const bool goesBackInside = unit == row.columns.end() || !unit->second.before
        || scope.contains(UnitId(numberOf(*unit->second.before)));
    return goesBackInside && scope.contains(row.table, row.id) ? Result<void>()
                                                               : Access::outsideScope();
}

/// The row holds what the transaction left there.
Result<void> Reversal::checkUnchanged(const Row &row) const
{
    QStringList names;
    for (const auto &[column, change] : row.columns)
        names += QString::fromLatin1(column);
    Query query(*m_database,
        u"SELECT "_s + names.join(u", "_s) + u" FROM "_s + QString::fromLatin1(row.table)
            + u" WHERE id = ?"_s);
    query.bind(row.id);
    if (!query.next())
        return query.failed() ? query.error() : changedSince(row);
    int place = 0;
    for (const auto &[column, change] : row.columns) {
        const bool sealed = std::holds_alternative<Sealed>(change.after);
        const Value now = sealed ? Value(Sealed(query.cell(place, {row.table, row.id, column})))
                                 : query.value(place);
        if (query.failed())
            return query.error();
        if (now != change.after)
            return m_database->vault().isOpen() ? changedSince(row) : lockedMeanwhile();
        ++place;
    }
    return {};
}

/// Nothing in force was hung on the row since.
Result<void> Reversal::checkUnused(const Row &row) const
{
    for (const Schema::Reference &reference : m_schema.pointingTo(row.table)) {
        Query query(*m_database,
            u"SELECT id FROM %1 WHERE %2 = ? AND (%3)"_s.arg(QString::fromLatin1(reference.table),
                QString::fromLatin1(reference.column), m_voidings.of(reference.table).alive));
        query.bind(row.id);
        while (query.next()) {
            if (hasRow(reference.table, query.integer(0)))
                continue;
            return conflict(u"undo_in_use"_s,
                tr("Something hangs on it by now (%1). Take that back first, or change it on its "
                   "page.")
                    .arg(JournalWords::table(reference.table)));
        }
        if (query.failed())
            return query.error();
    }
    return {};
}

/// A record of the ledger still counts what it brought.
Result<void> Reversal::checkKept(const Row &row) const
{
    const auto value = [&row](const char *column) {
        const auto found = row.columns.find(column);
        return found == row.columns.end() ? qint64(0) : numberOf(found->second.after);
    };
    const qint64 corrects = value("corrects_id");
    Query query(
        *m_database, u"SELECT sum(minutes) FROM service_record WHERE id = ? OR corrects_id = ?"_s);
    const qint64 record = corrects != 0 ? corrects : row.id;
    query.bind(record).bind(record);
    if (!query.next())
        return query.error();
    const qint64 kept = query.integer(0);
    const bool fits = corrects != 0 ? kept - value("minutes") >= 0 : kept == value("minutes");
    return fits ? Result<void>() : changedSince(row);
}

Error Reversal::changedSince(const Row &row) const
{
    Query query(*m_database,
        u"SELECT u.name, j.clock, j.action FROM journal_touch t "
        "JOIN journal j ON j.sequence = t.sequence LEFT JOIN user u ON u.id = j.user_id "
        "WHERE t.record_id = ? ORDER BY t.sequence DESC LIMIT 1"_s);
    query.bind(row.id);
    if (!query.next()) {
        return conflict(u"undo_changed_since"_s,
            tr("It has been changed since and can't be taken back. Change it by hand."));
    }
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(query.integer(1) >> 16);
    return conflict(u"undo_changed_since"_s,
        tr("%1 has changed it since, on %2 (%3). Change it by hand.")
            .arg(query.text(0), at.toString(u"yyyy-MM-dd HH:mm"_s),
                JournalWords::action(query.text(2))));
}

Fields Reversal::voidFields(const Voiding &voiding, const Row &row)
{
    Fields fields = voiding.fields;
    for (const auto &[column, from] : voiding.copies)
        fields.push_back({column, row.columns.at(from).after});
    return fields;
}

Result<void> Reversal::write(
    Database &database, Transaction &transaction, const Progress &progress) const
{
    qint64 steps = 0;
    const auto isStopped = [&] {
        return progress && steps++ % rowsPerProgress == 0
            && !progress(steps, qint64(2 * m_rows.size()));
    };
    const RowScope scope(*m_database);
    for (const Row &row : m_rows) {
        if (isStopped())
            return Transaction::stopped();
        if (auto fine = check(row, scope); !fine)
            return fine;
    }
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        if (isStopped())
            return Transaction::stopped();
        if (auto done = takeBack(database, transaction, *row); !done)
            return done;
    }
    return {};
}

Result<void> Reversal::takeBack(Database &database, Transaction &transaction, const Row &row) const
{
    if (isLeftAlone(row))
        return {};
    if (!row.added)
        return writeBack(transaction, row);
    const Voiding voiding = m_voidings.of(row.table);
    if (voiding.way == Way::Correction)
        return writeCorrection(database, transaction, row);
    const auto done = transaction.update(row.table.constData(), row.id, voidFields(voiding, row));
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> Reversal::writeBack(Transaction &transaction, const Row &row) const
{
    Fields fields;
    for (const auto &[column, change] : row.columns)
        fields.push_back({column.constData(), *change.before});
    const auto done = transaction.update(row.table.constData(), row.id, fields);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> Reversal::writeCorrection(
    Database &database, Transaction &transaction, const Row &row) const
{
    static constexpr std::array kept{"volunteer_id", "activity_id", "unit_id", "title", "role",
        "served_on", "evidence", "nature"};
    Fields fields{{"kind", u"correction"_s}, {"reason", tr("Taken back: entered by mistake.")}};
    for (const char *column : kept) {
        if (const auto found = row.columns.find(column); found != row.columns.end())
            fields.push_back({column, found->second.after});
    }
    const auto corrects = row.columns.find("corrects_id");
    const qint64 record = corrects == row.columns.end() ? 0 : numberOf(corrects->second.after);
    fields.push_back({"corrects_id", record != 0 ? record : row.id});
    fields.push_back({"minutes", -numberOf(row.columns.at("minutes").after)});
    return transaction.insert("service_record", database.ids().next(), fields);
}

ChangedRecords Reversal::records() const
{
    ChangedRecords records;
    for (const Row &row : m_rows)
        records[row.table].insert(row.id);
    return withParents(*m_database, m_schema, records);
}

} // namespace vs

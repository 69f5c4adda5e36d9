// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/heldrows.h"

#include "models/access/access.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 fewRows = 10'000; ///< are listed and counted at once
constexpr int rowsPerProgress = 100;

/// Rows of imports by users of these units; one place for UnitScope::json().
QString ownImports(const UnitScope &scope)
{
    if (scope.isEverything())
        return {};
    return u" AND h.import_id IN (SELECT id FROM import_batch WHERE unit_id IN "
           "(SELECT value FROM json_each(?)))"_s;
}

/// Who imported this row's list, in a unit of the user's scope.
Result<void> requireOwn(const Database &database, HeldRowId row)
{
    Query query(database,
        u"SELECT b.unit_id FROM held_row h JOIN import_batch b ON b.id = h.import_id "
        "WHERE h.id = ?"_s);
    query.bind(row.value());
    const UnitId unit = query.next() ? UnitId(query.integer(0)) : UnitId();
    return Access(database).require(Right::ImportLists, unit);
}

} // namespace

HeldRows::HeldRows(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

Result<std::vector<HeldRow>> HeldRows::list(ImportKind kind) const
{
    const Access access(m_database);
    if (auto allowed = access.require(Right::SeeRecords); !allowed)
        return allowed.error();
    const UnitScope scope = access.visible();
    std::vector<HeldRow> rows;
    Query query(m_database,
        u"SELECT h.id, h.import_id, b.file_name, h.row_number, h.reason, h.cells, b.as_applied "
        "FROM held_row h JOIN import_batch b ON b.id = h.import_id "
        "WHERE h.status = 'held' AND h.kind = ?"_s
            + ownImports(scope) + u" ORDER BY h.import_id, h.row_number"_s);
    query.bind(importKindCode(kind));
    if (!scope.isEverything())
        query.bind(scope.json());
    while (query.next()) {
        const qint64 id = query.integer(0);
        rows.push_back({HeldRowId(id), ImportId(query.integer(1)), kind, query.text(2),
            query.number(3), query.text(4), unpackedCells(query.cell(5, {"held_row", id, "cells"})),
            query.truth(6)});
    }
    if (query.failed())
        return query.error();
    return rows;
}

int HeldRows::count(std::optional<ImportKind> kind) const
{
    const UnitScope scope = Access(m_database).visible();
    Query query(m_database,
        u"SELECT count(*) FROM held_row h WHERE status = 'held'"_s
            + (kind ? u" AND kind = ?"_s : QString()) + ownImports(scope));
    if (kind)
        query.bind(importKindCode(*kind));
    if (!scope.isEverything())
        query.bind(scope.json());
    return query.next() ? query.number(0) : 0;
}

Result<void> HeldRows::accept(Transaction &transaction, HeldRowId id, qint64 record)
{
    if (auto allowed = requireOwn(m_database, id); !allowed)
        return allowed;
    const auto changed = transaction.update(
        "held_row", id.value(), {{"status", u"accepted"_s}, {"record_id", record}});
    return changed ? Result<void>() : Result<void>(changed.error());
}

ListQuestion HeldRows::ask(const HeldFilter &filter) const
{
    ListQuestion question;
    question.isQuick = filter.text.trimmed().isEmpty() && areFew();
    if (question.isQuick) {
        question.all = [this, filter] { return ids(filter); };
    } else {
        question.all = [this, filter] {
            const ThreadConnection connection(m_database);
            return connection.status() ? ids(filter) : std::vector<qint64>();
        };
    }
    return question;
}

std::vector<qint64> HeldRows::ids(const HeldFilter &filter) const
{
    const QString text = filter.text.trimmed();
    const Access access(m_database);
    const UnitScope scope = access.visible();
    if (!access.has(Right::SeeRecords))
        return {};
    QString sql = u"SELECT id"_s + (text.isEmpty() ? u""_s : u", cells"_s)
        + u" FROM held_row h WHERE status = 'held'"_s + ownImports(scope);
    if (filter.kind)
        sql += u" AND kind = ?"_s;
    if (!filter.reason.isEmpty())
        sql += u" AND reason = ?"_s;
    if (filter.import.isValid())
        sql += u" AND import_id = ?"_s;
    Query query(m_database, sql + u" ORDER BY import_id, row_number, id"_s);
    if (!scope.isEverything())
        query.bind(scope.json());
    if (filter.kind)
        query.bind(importKindCode(*filter.kind));
    if (!filter.reason.isEmpty())
        query.bind(filter.reason);
    if (filter.import.isValid())
        query.bind(filter.import.value());
    std::vector<qint64> ids;
    while (query.next()) {
        const qint64 id = query.integer(0);
        if (!text.isEmpty()) {
            const RowCells cells = unpackedCells(query.cell(1, {"held_row", id, "cells"}));
            if (std::none_of(cells.begin(), cells.end(), [&text](const QString &cell) {
                    return cell.contains(text, Qt::CaseInsensitive);
                }))
                continue;
        }
        ids.push_back(id);
    }
    return ids;
}

Result<std::vector<HeldRow>> HeldRows::rows(std::span<const qint64> ids) const
{
    const Access access(m_database);
    if (auto allowed = access.require(Right::ImportLists); !allowed)
        return allowed.error();
    const UnitScope scope = access.visible();
    const QString units = scope.isEverything() ? QString() : scope.json();
    std::vector<HeldRow> rows;
    rows.reserve(ids.size());
    Query query(m_database,
        u"SELECT h.id, h.import_id, b.file_name, h.row_number, h.reason, h.cells, h.kind, "
        "b.as_applied FROM held_row h JOIN import_batch b ON b.id = h.import_id WHERE h.id = ? "
        "AND h.status = 'held'"_s
            + ownImports(scope));
    for (const qint64 id : ids) {
        query.bind(id);
        if (!scope.isEverything())
            query.bind(units);
        if (query.next()) {
            rows.push_back({HeldRowId(id), ImportId(query.integer(1)),
                importKindOf(query.text(6)).value_or(ImportKind::Volunteers), query.text(2),
                query.number(3), query.text(4),
                unpackedCells(query.cell(5, {"held_row", id, "cells"})), query.truth(7)});
        }
        if (query.failed())
            return query.error();
        query.rewind();
    }
    return rows;
}

bool HeldRows::areFew() const
{
    Query query(m_database, u"SELECT 1 FROM held_row WHERE status = 'held' LIMIT 1 OFFSET ?"_s);
    query.bind(fewRows);
    return !query.next();
}

Result<std::vector<HeldCount>> HeldRows::counts() const
{
    const Access access(m_database);
    if (auto allowed = access.require(Right::SeeRecords); !allowed)
        return allowed.error();
    const UnitScope scope = access.visible();
    std::vector<HeldCount> counts;
    Query query(m_database,
        u"SELECT h.kind, h.reason, h.import_id, b.file_name, h.rows FROM (SELECT kind, reason, "
        "import_id, count(*) AS rows FROM held_row WHERE status = 'held' GROUP BY kind, import_id, "
        "reason) h JOIN import_batch b ON b.id = h.import_id WHERE true"_s
            + ownImports(scope) + u" ORDER BY h.import_id DESC, h.rows DESC"_s);
    if (!scope.isEverything())
        query.bind(scope.json());
    while (query.next()) {
        counts.push_back({importKindOf(query.text(0)).value_or(ImportKind::Volunteers),
            query.text(1), ImportId(query.integer(2)), query.text(3), query.number(4)});
    }
    if (query.failed())
        return query.error();
    return counts;
}

Result<void> HeldRows::keep(
    Transaction &transaction, const HeldRow &row, const RowCells &cells, const QString &reason)
{
    if (auto allowed = requireOwn(m_database, row.id); !allowed)
        return allowed;
    const auto changed = transaction.update(
        "held_row", row.id.value(), {{"cells", Sealed(packedCells(cells))}, {"reason", reason}});
    return changed ? Result<void>() : Result<void>(changed.error());
}

Result<void> HeldRows::dismiss(HeldRowId id, const QString &reason)
{
    const qint64 one = id.value();
    return dismissAll({&one, 1}, reason);
}

Result<void> HeldRows::dismissAll(
    std::span<const qint64> ids, const QString &reason, const Progress &progress)
{
    if (auto allowed = Access(m_database).require(Right::ImportLists); !allowed)
        return allowed;
    auto transaction = Transaction::begin(m_database, u"held_row.dismiss"_s, reason);
    if (!transaction)
        return transaction.error();
    int rows = 0;
    for (const qint64 id : ids) {
        if (progress && rows % rowsPerProgress == 0 && !progress(rows, int(ids.size())))
            return Transaction::stopped();
        ++rows;
        if (auto allowed = requireOwn(m_database, HeldRowId(id)); !allowed)
            return allowed;
        if (auto done = transaction->update("held_row", id, {{"status", u"dismissed"_s}}); !done)
            return done.error();
    }
    if (auto done = transaction->commit(); !done)
        return done;
    Q_EMIT changed();
    return {};
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importbatch.h"

#include "models/access/access.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

Result<void> SettledRows::load(const Database &database, ImportKind kind)
{
    m_keys = database.vault().keys();
    Query query(database,
        u"SELECT fingerprint, status FROM held_row WHERE status <> 'held' AND kind = ?"_s);
    query.bind(importKindCode(kind));
    while (query.next()) {
        const bool accepted = query.text(1) == "accepted"_L1;
        m_byFingerprint.insert(
            query.bytes(0), accepted ? RowStatus::Unchanged : RowStatus::Skipped);
    }
    return query.failed() ? Result<void>(query.error()) : Result<void>();
}

RowStatus SettledRows::statusOf(const RowCells &cells) const
{
    if (m_byFingerprint.isEmpty())
        return RowStatus::Held;
    return m_byFingerprint.value(fingerprintOf(*m_keys, packedCells(cells)), RowStatus::Held);
}

ImportBatch::ImportBatch(Database &database, Transaction &transaction, ImportKind kind)
    : m_database(&database)
    , m_transaction(&transaction)
    , m_kind(kind)
    , m_id(database.ids().next<ImportId>())
{
}

Result<ImportBatch> ImportBatch::begin(Database &database, Transaction &transaction,
    ImportKind kind, const QString &fileName, const QString &sheet, bool asApplied)
{
    ImportBatch batch(database, transaction, kind);
    Fields fields{{"kind", importKindCode(kind)}, {"file_name", fileName}, {"sheet", sheet}};
    if (const UnitId unit = Access(database).unit(); unit.isValid())
        fields.push_back({"unit_id", unit.value()});
    if (asApplied)
        fields.push_back({"as_applied", 1});
    for (const char *column : {"rows_added", "rows_updated", "rows_unchanged", "rows_duplicate",
             "rows_skipped", "rows_held"})
        fields.push_back({column, 0});
    if (auto done = transaction.insert("import_batch", batch.m_id.value(), fields); !done)
        return done.error();
    return batch;
}

Result<void> ImportBatch::hold(int row, const QString &reason, const RowCells &cells)
{
    const QByteArray content = packedCells(cells);
    const auto keys = m_database->vault().keys();
    if (!keys)
        return Error{Error::Kind::Denied, u"locked"_s, {}, {}};
    const QByteArray fingerprint = fingerprintOf(*keys, content);
    {
        Query known(*m_database,
            u"SELECT 1 FROM held_row WHERE kind = ? AND fingerprint = ? AND "
            "status = 'held'"_s);
        known.bind(importKindCode(m_kind)).bind(fingerprint);
        if (known.next())
            return {};
    }
    return m_transaction->insert("held_row", m_database->ids().next(),
        {{"import_id", m_id.value()}, {"kind", importKindCode(m_kind)}, {"row_number", row},
            {"reason", reason}, {"cells", Sealed(content)}, {"fingerprint", fingerprint},
            {"status", u"held"_s}, {"record_id", Value()}});
}

Result<void> ImportBatch::finish(const ImportReport &report)
{
    const auto changed = m_transaction->update("import_batch", m_id.value(),
        {{"rows_added", report.count(RowStatus::Added)},
            {"rows_updated", report.count(RowStatus::Updated)},
            {"rows_unchanged", report.count(RowStatus::Unchanged)},
            {"rows_duplicate", report.count(RowStatus::Duplicate)},
            {"rows_skipped", report.count(RowStatus::Skipped)},
            {"rows_held", report.count(RowStatus::Held)}});
    return changed ? Result<void>() : Result<void>(changed.error());
}

} // namespace vs

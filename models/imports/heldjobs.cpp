// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/heldjobs.h"

#include "models/storage/database.h"
#include "models/storage/withconnection.h"

#include <algorithm>

namespace vs
{

HeldJobs::HeldJobs(Database &database, HeldRows &heldRows, std::vector<Importer *> importers)
    : m_database(database)
    , m_heldRows(heldRows)
    , m_importers(std::move(importers))
{
}

Result<RowOutcome> HeldJobs::accept(const HeldRow &row, const RowCells &mended) const
{
    const auto importer = std::find_if(m_importers.begin(), m_importers.end(),
        [&row](const Importer *each) { return each->kind() == row.kind; });
    Q_ASSERT(importer != m_importers.end());
    return withConnection(m_database, [&] { return (*importer)->accept(row, mended); });
}

Result<HeldJobs::Accepted> HeldJobs::acceptAll(const std::vector<qint64> &ids,
    const QHash<qint64, RowCells> &typed, const Progress &progress) const
{
    const ThreadConnection connection(m_database);
    if (!connection.status())
        return connection.status().error();
    auto rows = m_heldRows.rows(ids);
    if (!rows)
        return rows.error();
    Accepted accepted;
    int before = 0;
    for (Importer *importer : m_importers) {
        std::vector<MendedRow> mended;
        for (HeldRow &row : *rows) {
            if (row.kind != importer->kind())
                continue;
            RowCells cells = typed.value(row.id.value(), row.cells);
            mended.push_back({std::move(row), std::move(cells)});
        }
        if (mended.empty())
            continue;
        const auto outcomes = importer->acceptAll(
            mended, [&](int done) { return progress(before + done, int(ids.size())); });
        if (!outcomes)
            return outcomes.error();
        before += int(mended.size());
        const auto held = std::count_if(outcomes->begin(), outcomes->end(),
            [](const RowOutcome &outcome) { return outcome.status == RowStatus::Held; });
        accepted.stillHeld += int(held);
        accepted.taken += int(outcomes->size()) - int(held);
    }
    return accepted;
}

Result<void> HeldJobs::dismissAll(
    const std::vector<qint64> &ids, const QString &reason, const Progress &progress) const
{
    return withConnection(m_database, [&] { return m_heldRows.dismissAll(ids, reason, progress); });
}

Result<int> HeldJobs::write(const QString &path, const std::vector<qint64> &ids,
    const QString &reason, const Progress &progress) const
{
    return withConnection(m_database, [&] {
        return HeldSheet(m_database, m_heldRows, m_importers).write(path, ids, reason, progress);
    });
}

Result<HeldSheet::Report> HeldJobs::takeBack(const QString &path, const Progress &progress) const
{
    return withConnection(m_database,
        [&] { return HeldSheet(m_database, m_heldRows, m_importers).takeBack(path, progress); });
}

} // namespace vs

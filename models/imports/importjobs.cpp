// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importjobs.h"

#include "models/imports/listrows.h"
#include "models/storage/database.h"

namespace vs
{

ImportJobs::ImportJobs(Database &database, Importer &importer)
    : m_database(database)
    , m_importer(importer)
{
}

Result<ListDraft> ImportJobs::open(const QString &path) const
{
    const ThreadConnection connection(m_database);
    if (!connection.status())
        return connection.status().error();
    auto memory = MappingMemory::load(m_database, kind());
    if (!memory)
        return memory.error();
    return ListDraft::open(m_importer, path, *std::move(memory));
}

Result<ImportPreview> ImportJobs::preview(
    const ImportSource &source, const Progress &progress) const
{
    const ThreadConnection connection(m_database);
    if (!connection.status())
        return connection.status().error();
    const std::vector<ColumnSpec> specs = m_importer.columns();
    ImportPreview preview;
    std::vector<int> columns;
    for (size_t spec = 0; spec < specs.size(); ++spec) {
        if (source.head.columnOf[spec] < 0)
            continue;
        columns.push_back(int(spec));
        preview.titles += specs[spec].title;
    }
    // Read first: it is quick, and from then on it is known how much there is to judge.
    auto cells = ListCells::read(ListRows(specs, source.head), source, columns,
        [&progress](int done) { return progress(done, 0); });
    if (!cells)
        return cells.error();
    preview.cells = *std::move(cells);
    const int rows = preview.cells.rowCount();
    auto report = m_importer.run(source, Importer::Mode::Preview,
        [&progress, rows](int done) { return progress(done, rows); });
    if (!report)
        return report.error();
    preview.report = *std::move(report);
    return preview;
}

Result<ImportReport> ImportJobs::commit(
    const ImportSource &source, int rows, const Progress &progress) const
{
    const ThreadConnection connection(m_database);
    if (!connection.status())
        return connection.status().error();
    auto report = m_importer.run(source, Importer::Mode::Commit,
        [&progress, rows](int done) { return progress(done, rows); });
    if (report) {
        // The list is in: that its columns can't be kept in mind is no reason to say it is not.
        static_cast<void>(
            MappingMemory::remember(m_database, kind(), source.head, m_importer.columns()));
    }
    return report;
}

} // namespace vs

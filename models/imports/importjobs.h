// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importer.h"
#include "models/imports/listcells.h"
#include "models/imports/listdraft.h"

#include <functional>

namespace vs
{

class Database;

/// What an import would do, with the cells of the list beside it.
struct ImportPreview {
    ImportReport report;
    QStringList titles; ///< of the columns in `cells`: those that have a place in the list
    ListCells cells;
};

/// An importer for long work: its verbs are called on a thread of their own and give it its
/// connection to the station's file.
class ImportJobs final
{
public:
    /// `total` is 0 while it is not known how many rows there are. False stops the work.
    using Progress = std::function<bool(int done, int total)>;

    ImportJobs(Database &database, Importer &importer);

    Importer &importer() const { return m_importer; }
    ImportKind kind() const { return m_importer.kind(); }

    /// Looks into a list; its columns begin where they were the last time. Errors as of
    /// ListDraft::open().
    Result<ListDraft> open(const QString &path) const;
    /// Error Cancelled when progress said stop; else as Importer::run().
    Result<ImportPreview> preview(const ImportSource &source, const Progress &progress) const;
    /// Takes the list over in one transaction; stopped, it has changed nothing. Afterwards keeps
    /// in mind which column held what. `rows` of the preview, for the progress.
    Result<ImportReport> commit(
        const ImportSource &source, int rows, const Progress &progress) const;

private:
    Database &m_database;
    Importer &m_importer;
};

} // namespace vs

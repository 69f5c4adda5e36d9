// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/heldsheet.h"

#include <QHash>

namespace vs
{

/// Long work on held rows: its verbs are called on a thread of their own and give it its connection
/// to the station's file.
class HeldJobs final
{
public:
    using Progress = HeldSheet::Progress;

    /// `importers`: one a kind of list; all outlive this.
    HeldJobs(Database &database, HeldRows &heldRows, std::vector<Importer *> importers);

    const std::vector<Importer *> &importers() const { return m_importers; }

    /// Judges one row again, see Importer::accept().
    Result<RowOutcome> accept(const HeldRow &row, const RowCells &mended) const;

    struct Accepted {
        int taken = 0;
        int stillHeld = 0;
    };
    /// Judges these rows again and takes over what is right; `typed` holds the cells of those that
    /// were changed at the desk. Each kind of list is one transaction.
    Result<Accepted> acceptAll(const std::vector<qint64> &ids, const QHash<qint64, RowCells> &typed,
        const Progress &progress) const;

    /// See HeldRows::dismissAll().
    Result<void> dismissAll(
        const std::vector<qint64> &ids, const QString &reason, const Progress &progress) const;

    /// See HeldSheet.
    Result<int> write(const QString &path, const std::vector<qint64> &ids, const QString &reason,
        const Progress &progress) const;
    Result<HeldSheet::Report> takeBack(const QString &path, const Progress &progress) const;

private:
    Database &m_database;
    HeldRows &m_heldRows;
    const std::vector<Importer *> m_importers;
};

} // namespace vs

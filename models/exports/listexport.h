// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/lists/listsheet.h"
#include "models/storage/withconnection.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace vs
{

class Database;
class TableWriter;
class Volunteers;

/// How much of sealed data a list shows when it leaves the program.
struct Disclosing {
    bool unmasked = false;
    QString reason; ///< asked for when unmasked; stays in the journal
};

/// Writes any list as it is shown, XLSX or CSV by the file's ending: its columns in their order,
/// its rows in theirs. Flat memory, however long the list; a file that is there is complete.
class ListExport final
{
    Q_DECLARE_TR_FUNCTIONS(vs::ListExport)

public:
    /// Called with the rows done so far; false stops, and there is no file.
    using Progress = std::function<bool(int rowsDone)>;

    ListExport(Database &database, Volunteers &volunteers);

    /// Whether the signed-in user may take lists out at all, and unmasked.
    bool mayExport() const;
    bool mayUnmask() const;

    /// What has to be asked and written down before a list goes out: Right::ExportLists, or
    /// Right::ExportUnmasked with a reason. Gives the list that may go, without rows of units
    /// outside the user's own, whoever asked for them. Errors: Denied, `reason_missing`.
    Result<ListSheet> admit(ListSheet sheet, const Disclosing &disclosing) const;

    /// Gives the number of rows. Errors: those of admit() and TableWriter, `list_unreadable`,
    /// Cancelled. Any thread that has a connection.
    Result<int> write(const QString &path, const ListSheet &sheet,
        const Disclosing &disclosing = {}, const Progress &progress = {}) const;
    /// As write(), on a job's thread, which has no connection of its own yet.
    Result<int> writeInJob(const QString &path, const ListSheet &sheet,
        const Disclosing &disclosing, const Progress &progress) const;

    /// Runs `work` on a job's thread with a connection of its own.
    template <typename Work>
    auto inJob(const Work &work) const
    {
        return withConnection(m_database, work);
    }

private:
    Result<int> writeRows(const QString &path, const ListSheet &sheet, bool unmasked,
        const Progress &progress, std::unique_ptr<TableWriter> &writer) const;

    Database &m_database;
    Volunteers &m_volunteers;
};

} // namespace vs

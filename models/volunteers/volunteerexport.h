// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/tabular/tablewriter.h"
#include "models/volunteers/volunteer.h"

#include <QCoreApplication>

#include <functional>
#include <span>

namespace vs
{

class CodeTables;
class Database;
class Volunteers;

/// Writes lists of volunteers to XLSX or CSV.
class VolunteerExport final
{
    Q_DECLARE_TR_FUNCTIONS(vs::VolunteerExport)

public:
    enum class Detail {
        Masked,   ///< numbers, phones and addresses as on the screen
        Unmasked, ///< everything; the reason goes into the journal before the file is there
    };
    /// Called with the rows done; false stops, and there is no file.
    using Progress = std::function<bool(int rowsDone)>;

    VolunteerExport(Database &database, const CodeTables &codes, Volunteers &volunteers);

    /// The people in the order of `ids`. Errors: those of TableWriter, `reason_missing`, Cancelled.
    Result<void> write(const QString &path, std::span<const qint64> ids, Detail detail,
        const QString &reason = {}, const Progress &progress = {}) const;
    /// As write(), on a job's thread, which has no connection of its own yet.
    Result<void> writeInJob(const QString &path, std::span<const qint64> ids, Detail detail,
        const QString &reason, const Progress &progress) const;

private:
    static std::vector<TableColumn> columns();
    QStringList cells(const Volunteer &person, Detail detail) const;
    QString labels(const QString &table, const QStringList &codes) const;
    Result<void> writeRows(TableWriter &writer, std::span<const qint64> ids, Detail detail,
        const Progress &progress) const;

    Database &m_database;
    const CodeTables &m_codes;
    Volunteers &m_volunteers;
};

} // namespace vs

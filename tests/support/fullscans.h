// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QHash>

#include <sqlite3.h>

namespace vs
{

/// Counts, while it lives, the rows that statements of this thread pass by because no index leads
/// to what they look for. What is few rows in a test is millions in a city.
class FullScans final
{
public:
    /// What all runs of one statement came to.
    struct Work {
        int runs = 0;
        /// Instructions of the engine: two at least for every row gone through, with an index or
        /// without.
        qint64 instructions = 0;
    };

    explicit FullScans(const Database &database)
        : m_handle(database.handle())
    {
        sqlite3_trace_v2(m_handle, SQLITE_TRACE_PROFILE, &FullScans::count, this);
    }
    ~FullScans() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }
    FullScans(const FullScans &) = delete;
    FullScans &operator=(const FullScans &) = delete;

    int steps() const { return m_steps; }
    /// By the text of the statement.
    const QHash<QByteArray, Work> &statements() const { return m_statements; }

private:
    static int count(unsigned, void *self, void *traced, void *)
    {
        auto &scans = *static_cast<FullScans *>(self);
        auto *statement = static_cast<sqlite3_stmt *>(traced);
        scans.m_steps += sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1);
        Work &work = scans.m_statements[QByteArray(sqlite3_sql(statement))];
        ++work.runs;
        work.instructions += sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1);
        return 0;
    }

    sqlite3 *m_handle;
    int m_steps = 0;
    QHash<QByteArray, Work> m_statements;
};

} // namespace vs

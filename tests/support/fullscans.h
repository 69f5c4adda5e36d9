// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <sqlite3.h>

namespace vs
{

/// Counts, while it lives, the rows that statements of this thread pass by because no index leads
/// to what they look for. What is few rows in a test is millions in a city.
class FullScans final
{
public:
    explicit FullScans(const Database &database)
        : m_handle(database.handle())
    {
        sqlite3_trace_v2(m_handle, SQLITE_TRACE_PROFILE, &FullScans::count, this);
    }
    ~FullScans() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }
    FullScans(const FullScans &) = delete;
    FullScans &operator=(const FullScans &) = delete;

    int steps() const { return m_steps; }

private:
    static int count(unsigned, void *self, void *statement, void *)
    {
        static_cast<FullScans *>(self)->m_steps += sqlite3_stmt_status(
            static_cast<sqlite3_stmt *>(statement), SQLITE_STMTSTATUS_FULLSCAN_STEP, 1);
        return 0;
    }

    sqlite3 *m_handle;
    int m_steps = 0;
};

} // namespace vs

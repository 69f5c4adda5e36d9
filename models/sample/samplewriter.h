// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/transaction.h"

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace vs
{

class Database;

/// Told now and then, 0 ≤ done ≤ total rows, roughly; false stops, and then nothing was written.
using SampleProgress = std::function<bool(qint64 done, qint64 total)>;

/// Writes the rows of a sample in one transaction, collected into runs of one table. After the
/// first failure it takes no more rows.
class SampleWriter final
{
public:
    static Result<SampleWriter> begin(
        Database &database, qint64 expectedRows, SampleProgress progress);

    qint64 nextId();
    /// `table` is one of those the sample fills. False after a failure; see error().
    bool add(const char *table, qint64 id, const Fields &fields);
    const Error &error() const { return *m_error; }
    Result<void> commit();

private:
    SampleWriter(
        Database &database, Transaction transaction, qint64 expectedRows, SampleProgress progress);
    bool flush();
    bool tell();

    struct Run {
        const char *table;
        std::vector<Transaction::Row> rows;
    };

    Database *m_database;
    Transaction m_transaction;
    qint64 m_expected;
    SampleProgress m_progress;
    /// Who is pointed at comes before who points.
    std::array<Run, 9> m_runs{Run{"unit", {}}, {"volunteer", {}}, {"volunteer_group", {}},
        {"group_membership", {}}, {"complaint", {}}, {"project", {}}, {"activity", {}},
        {"enrolment", {}}, {"service_record", {}}};
    qint64 m_rows = 0;
    qint64 m_waiting = 0; ///< rows in the runs
    std::optional<Error> m_error;
};

} // namespace vs

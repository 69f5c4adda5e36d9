// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/value.h"

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace vs
{

/// A prepared INSERT for rows of one shape. Speaks to the engine itself: an import of a whole city
/// spends a third of its time otherwise in wrapping and converting values.
class InsertStatement final
{
public:
    /// `changed_at` and `id` are added to the columns of `fields`.
    InsertStatement(sqlite3 *handle, const char *table, const Fields &fields);

    bool fits(const char *table, const Fields &fields) const;
    Result<void> run(qint64 id, qint64 changedAt, const std::vector<StoredValue> &values);

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    sqlite3 *m_handle;
    QByteArray m_table;
    std::vector<const char *> m_columns;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace vs

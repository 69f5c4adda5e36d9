// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/statement.h"

#include <vector>

namespace vs
{

/// A prepared INSERT for rows of one shape.
class InsertStatement final
{
public:
    /// `changed_at` and `id` are added to the columns of `fields`.
    InsertStatement(const Database &database, const char *table, const Fields &fields);

    bool fits(const char *table, const Fields &fields) const;
    Result<void> run(qint64 id, qint64 changedAt, const std::vector<StoredValue> &values);

private:
    const QByteArray m_table;
    std::vector<const char *> m_columns;
    Statement m_statement;
};

} // namespace vs

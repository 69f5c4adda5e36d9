// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/insertstatement.h"

#include <algorithm>
#include <cstring>

namespace vs
{

namespace
{

bool sameText(const char *one, const char *other)
{
    return one == other || std::strcmp(one, other) == 0;
}

QByteArray insertInto(const char *table, const Fields &fields)
{
    QByteArray columns;
    QByteArray places;
    for (const Field &field : fields) {
        columns.append(field.column).append(", ");
        places.append("?, ");
    }
    return QByteArray("INSERT INTO ") + table + " (" + columns + "changed_at, id) VALUES (" + places
        + "?, ?)";
}

} // namespace

InsertStatement::InsertStatement(const Database &database, const char *table, const Fields &fields)
    : m_table(table)
    , m_statement(database, insertInto(table, fields))
{
    for (const Field &field : fields)
        m_columns.push_back(field.column);
}

bool InsertStatement::fits(const char *table, const Fields &fields) const
{
    return sameText(m_table.constData(), table)
        && std::equal(fields.begin(), fields.end(), m_columns.begin(), m_columns.end(),
            [](const Field &field, const char *column) { return sameText(field.column, column); });
}

Result<void> InsertStatement::run(
    qint64 id, qint64 changedAt, const std::vector<StoredValue> &values)
{
    int place = 1;
    for (const StoredValue &value : values)
        m_statement.bind(place++, value, Statement::Keeping::ByCaller);
    m_statement.bind(place++, changedAt);
    m_statement.bind(place, id);
    return m_statement.run();
}

} // namespace vs

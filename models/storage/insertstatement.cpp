// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/insertstatement.h"

#include "models/storage/database.h"

#include <sqlite3.h>

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

int bind(sqlite3_stmt *statement, int place, const StoredValue &value)
{
    // The values outlive the step, so the engine need not copy them.
    struct Visitor {
        sqlite3_stmt *statement;
        int place;
        int operator()(std::monostate) const { return sqlite3_bind_null(statement, place); }
        int operator()(qint64 number) const { return sqlite3_bind_int64(statement, place, number); }
        int operator()(double number) const
        {
            return sqlite3_bind_double(statement, place, number);
        }
        int operator()(const StoredText &text) const
        {
            // A null pointer would be bound as NULL, which is not what empty text means.
            return sqlite3_bind_text(statement, place,
                text.utf8.isNull() ? "" : text.utf8.constData(), static_cast<int>(text.utf8.size()),
                SQLITE_STATIC);
        }
        int operator()(const QByteArray &bytes) const
        {
            return sqlite3_bind_blob(
                statement, place, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
        }
    };
    return std::visit(Visitor{statement, place}, value);
}

} // namespace

void InsertStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

InsertStatement::InsertStatement(sqlite3 *handle, const char *table, const Fields &fields)
    : m_handle(handle)
    , m_table(table)
{
    QByteArray columns;
    QByteArray places;
    for (const Field &field : fields) {
        m_columns.push_back(field.column);
        columns.append(field.column).append(", ");
        places.append("?, ");
    }
    const QByteArray sql
        = "INSERT INTO " + m_table + " (" + columns + "changed_at, id) VALUES (" + places + "?, ?)";
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(handle, sql.constData(), static_cast<int>(sql.size()),
        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_statement.reset(statement);
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
    int status = m_statement ? SQLITE_OK : SQLITE_ERROR;
    int place = 1;
    for (const StoredValue &value : values) {
        if (status == SQLITE_OK)
            status = bind(m_statement.get(), place++, value);
    }
    if (status == SQLITE_OK)
        status = sqlite3_bind_int64(m_statement.get(), place++, changedAt);
    if (status == SQLITE_OK)
        status = sqlite3_bind_int64(m_statement.get(), place, id);
    if (status == SQLITE_OK)
        status = sqlite3_step(m_statement.get());
    if (status == SQLITE_DONE) {
        sqlite3_reset(m_statement.get());
        return {};
    }
    const Error error = storageError(
        sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
    sqlite3_reset(m_statement.get());
    return error;
}

} // namespace vs

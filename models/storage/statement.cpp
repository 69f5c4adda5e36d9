// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statement.h"

#include "models/storage/database.h"

#include <sqlite3.h>

namespace vs
{

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(const Database &database, QByteArrayView sql)
    : m_handle(database.handle())
{
    sqlite3_stmt *statement = nullptr;
    const int status = sqlite3_prepare_v2(
        m_handle, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    m_statement.reset(statement);
    check(status);
}

void Statement::check(int status)
{
    if (status == SQLITE_OK || status == SQLITE_ROW || status == SQLITE_DONE || m_error)
        return;
    m_error = storageError(
        sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

void Statement::bind(int place, const StoredValue &value, Keeping keeping)
{
    struct Visitor {
        sqlite3_stmt *statement;
        int place;
        sqlite3_destructor_type keeping;
        int operator()(std::monostate) const { return sqlite3_bind_null(statement, place); }
        int operator()(qint64 number) const { return sqlite3_bind_int64(statement, place, number); }
        int operator()(double number) const
        {
            return sqlite3_bind_double(statement, place, number);
        }
        int operator()(const StoredText &text) const
        {
            return sqlite3_bind_text(statement, place, text.utf8.isNull() ? "" : text.utf8.data(),
                static_cast<int>(text.utf8.size()), keeping);
        }
        int operator()(const QByteArray &bytes) const
        {
            return sqlite3_bind_blob(
                statement, place, bytes.constData(), static_cast<int>(bytes.size()), keeping);
        }
    };
    if (m_error)
        return;
    const auto kept = keeping == Keeping::Copied ? SQLITE_TRANSIENT : SQLITE_STATIC;
    check(std::visit(Visitor{m_statement.get(), place, kept}, value));
}

bool Statement::next()
{
    if (m_error)
        return false;
    const int status = sqlite3_step(m_statement.get());
    check(status);
    return status == SQLITE_ROW;
}

Result<void> Statement::run()
{
    next();
    sqlite3_reset(m_statement.get());
    return m_error ? Result<void>(*m_error) : Result<void>();
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string_view Statement::text(int column) const
{
    const auto *text
        = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    if (!text)
        return {};
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

QByteArrayView Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, bytes ? sqlite3_column_bytes(m_statement.get(), column) : 0};
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_TEXT: {
        const std::string_view utf8 = text(column);
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    case SQLITE_BLOB:
        return bytes(column).toByteArray();
    default:
        return {};
    }
}

} // namespace vs

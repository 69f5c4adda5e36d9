// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/scan.h"

#include "models/storage/database.h"

#include <QSqlDatabase>
#include <QSqlDriver>

#include <sqlite3.h>

namespace vs
{

void Scan::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Scan::Scan(const Database &database, const QString &sql)
{
    const QVariant handle = database.connection().driver()->handle();
    Q_ASSERT(handle.isValid());
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int status = sqlite3_prepare_v2(
        m_handle, text.constData(), static_cast<int>(text.size()), &statement, nullptr);
    m_statement.reset(statement);
    if (status != SQLITE_OK)
        fail();
}

Scan::~Scan() = default;

void Scan::fail()
{
    m_error = storageError(
        sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

bool Scan::next()
{
    if (m_error)
        return false;
    const int status = sqlite3_step(m_statement.get());
    if (status != SQLITE_ROW && status != SQLITE_DONE)
        fail();
    return status == SQLITE_ROW;
}

qint64 Scan::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string_view Scan::text(int column) const
{
    const auto *text
        = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    if (!text)
        return {};
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

} // namespace vs

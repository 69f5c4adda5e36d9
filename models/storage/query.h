// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/value.h"
#include "models/storage/vault.h"

#include <QSqlQuery>

#include <optional>

namespace vs
{

class Database;

/// Value as QtSql binds it; enum and unsigned types never get this far.
QVariant toVariant(const Value &value);
/// What a column gave back, sealed cells as their bytes.
Value fromVariant(const QVariant &value);

/// A SELECT read once from front to back on the calling thread's connection. Prepared where it is
/// used and dropped at the end of the block: a kept query holds a read lock.
///
///     Query query(database, u"SELECT id, name FROM volunteer WHERE unit_id = ?"_s);
///     query.bind(unit.value());
///     while (query.next())
///         …
///     if (query.failed())
///         return query.error();
class Query final
{
public:
    Query(const Database &database, const QString &sql);
    Q_DISABLE_COPY_MOVE(Query)

    /// Positions are filled from the left. Enums are bound by their code, never by themselves.
    Query &bind(const Value &value);

    /// Runs the query on the first call. False at the end and on failure.
    bool next();
    /// Runs it again with other values; keeps the preparation.
    void rewind();

    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    int number(int column) const { return m_query.value(column).toInt(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    bool truth(int column) const { return m_query.value(column).toInt() != 0; }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    Value value(int column) const { return fromVariant(m_query.value(column)); }

    /// Opens a sealed cell: empty when NULL or while the vault is locked. A cell that does not open
    /// makes the query failed().
    QByteArray cell(int column, const CellAddress &address);
    QString cellText(int column, const CellAddress &address);

    bool failed() const { return m_error.has_value(); }
    const Error &error() const { return *m_error; }

private:
    const std::shared_ptr<const VaultKeys> m_keys;
    QSqlQuery m_query;
    std::optional<Error> m_error;
    int m_bound = 0;
    bool m_running = false;
};

} // namespace vs

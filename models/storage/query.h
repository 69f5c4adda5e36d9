// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/dates.h"
#include "models/core/result.h"
#include "models/storage/statement.h"
#include "models/storage/vault.h"

namespace vs
{

class Database;

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
    bool next() { return !m_error && m_statement.next(); }
    /// Runs it again with other values; keeps the preparation.
    void rewind();

    bool isNull(int column) const { return m_statement.isNull(column); }
    qint64 integer(int column) const { return m_statement.integer(column); }
    int number(int column) const { return static_cast<int>(m_statement.integer(column)); }
    double real(int column) const { return m_statement.real(column); }
    bool truth(int column) const { return m_statement.integer(column) != 0; }
    QString text(int column) const;
    /// `2026-11-23`; invalid for any other text and for NULL.
    QDate day(int column) const { return isoDate(text(column)); }
    /// UTF-8, for reading very many rows; holds until the next call of next().
    std::string_view utf8(int column) const { return m_statement.text(column); }
    QByteArray bytes(int column) const { return m_statement.bytes(column).toByteArray(); }
    Value value(int column) const { return m_statement.value(column); }

    /// Opens a sealed cell: empty when NULL or while the vault is locked. A cell that does not open
    /// makes the query failed().
    QByteArray cell(int column, const CellAddress &address);
    QString cellText(int column, const CellAddress &address);

    bool failed() const { return m_error || m_statement.failed(); }
    const Error &error() const { return m_error ? *m_error : m_statement.error(); }

private:
    const std::shared_ptr<const VaultKeys> m_keys;
    Statement m_statement;
    std::optional<Error> m_error; ///< a cell that does not open
    int m_bound = 0;
};

} // namespace vs

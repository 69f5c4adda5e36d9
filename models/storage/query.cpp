// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/query.h"

#include "models/storage/database.h"

namespace vs
{

Query::Query(const Database &database, const QString &sql)
    : m_keys(database.vault().keys())
    , m_statement(database, sql.toUtf8())
{
}

Query &Query::bind(const Value &value)
{
    struct Visitor {
        StoredValue operator()(std::monostate) const { return {}; }
        StoredValue operator()(qint64 number) const { return number; }
        StoredValue operator()(double number) const { return number; }
        StoredValue operator()(const QString &text) const { return StoredText{text.toUtf8()}; }
        StoredValue operator()(const QByteArray &bytes) const { return bytes; }
        StoredValue operator()(const Sealed &) const
        {
            Q_ASSERT_X(false, "Query::bind", "only Transaction seals");
            return {};
        }
    };
    m_statement.bind(++m_bound, std::visit(Visitor{}, value));
    return *this;
}

void Query::rewind()
{
    m_statement.reset();
    m_bound = 0;
}

QString Query::text(int column) const
{
    const std::string_view text = m_statement.text(column);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray Query::cell(int column, const CellAddress &address)
{
    if (!m_keys || isNull(column))
        return {};
    auto plain = m_keys->openCell(m_statement.bytes(column), address);
    if (!plain) {
        m_error = plain.error();
        return {};
    }
    return *std::move(plain);
}

QString Query::cellText(int column, const CellAddress &address)
{
    return QString::fromUtf8(cell(column, address));
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/query.h"

#include "models/storage/database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

namespace vs
{

QVariant toVariant(const Value &value)
{
    struct Visitor {
        QVariant operator()(std::monostate) const { return {}; }
        QVariant operator()(qint64 number) const { return number; }
        QVariant operator()(double number) const { return number; }
        // QtSql binds a null string as NULL, which is not what empty text means here.
        QVariant operator()(const QString &text) const
        {
            return text.isNull() ? QString(QLatin1StringView("")) : text;
        }
        QVariant operator()(const QByteArray &bytes) const { return bytes; }
        QVariant operator()(const Sealed &) const
        {
            Q_ASSERT_X(false, "toVariant", "only Transaction seals");
            return {};
        }
    };
    return std::visit(Visitor{}, value);
}

Value fromVariant(const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
        return value.toLongLong();
    case QMetaType::Double:
        return value.toDouble();
    case QMetaType::QByteArray:
        return value.toByteArray();
    default:
        return value.toString();
    }
}

Query::Query(const Database &database, const QString &sql)
    : m_keys(database.vault().keys())
    , m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_error = storageError(m_query.lastError());
}

Query &Query::bind(const Value &value)
{
    m_query.bindValue(m_bound++, toVariant(value));
    return *this;
}

bool Query::next()
{
    if (m_error)
        return false;
    if (!m_running) {
        m_running = true;
        if (!m_query.exec()) {
            m_error = storageError(m_query.lastError());
            return false;
        }
    }
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_error = storageError(m_query.lastError());
    return false;
}

void Query::rewind()
{
    m_query.finish();
    m_bound = 0;
    m_running = false;
}

QByteArray Query::cell(int column, const CellAddress &address)
{
    if (!m_keys || m_query.isNull(column))
        return {};
    auto plain = m_keys->openCell(bytes(column), address);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rowledger.h"

#include <sodium.h>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The same bytes for what SQLite stores alike: NULL, an empty sealed cell, an empty text apart.
QByteArray spelled(const Value &value)
{
    struct Visitor {
        QByteArray operator()(std::monostate) const { return "n"; }
        QByteArray operator()(qint64 number) const { return "i" + QByteArray::number(number); }
        QByteArray operator()(double number) const
        {
            return "d" + QByteArray::number(number, 'g', 17);
        }
        QByteArray operator()(const QString &text) const { return "t" + text.toUtf8(); }
        QByteArray operator()(const QByteArray &bytes) const { return "b" + bytes; }
        QByteArray operator()(const Sealed &sealed) const { return "s" + sealed.bytes; }
    };
    return std::visit(Visitor{}, value);
}

bool isEmpty(const Value &value)
{
    const auto *sealed = std::get_if<Sealed>(&value);
    return std::holds_alternative<std::monostate>(value) || (sealed && sealed->bytes.isEmpty());
}

} // namespace

RowLedger::RowLedger()
{
    static_assert(sizeof m_key == crypto_shorthash_KEYBYTES);
    randombytes_buf(m_key.data(), m_key.size());
}

quint64 RowLedger::hash(const QByteArray &column, const Value &value) const
{
    if (isEmpty(value))
        return 0;
    const QByteArray input = column + '\0' + spelled(value);
    quint64 result = 0;
    crypto_shorthash(reinterpret_cast<unsigned char *>(&result),
        reinterpret_cast<const unsigned char *>(input.constData()),
        static_cast<quint64>(input.size()), m_key.data());
    return result;
}

void RowLedger::apply(const JournalChange &change)
{
    Table &table = m_tables[change.table];
    bool &sealed = table.columns[change.column];
    sealed = sealed || std::holds_alternative<Sealed>(change.after);
    Expected &row = table.rows[change.id];
    if (change.before)
        row.sum -= hash(change.column, *change.before);
    row.sum += hash(change.column, change.after);
    row.changedAt = m_changedAt;
}

std::vector<RowLedger::Column> RowLedger::columns(const QByteArray &table) const
{
    std::vector<Column> list;
    const auto found = m_tables.find(table);
    if (found != m_tables.end()) {
        for (const auto &[name, sealed] : found->second.columns)
            list.push_back({name, sealed});
    }
    return list;
}

std::vector<RowLedger::Row> RowLedger::unseen() const
{
    std::vector<Row> list;
    for (const auto &[name, table] : m_tables) {
        for (auto row = table.rows.begin(); row != table.rows.end(); ++row) {
            if (!row->seen)
                list.push_back({name, row.key()});
        }
    }
    return list;
}

RowLedger::Seen::Seen(RowLedger &ledger, const QByteArray &table, qint64 id, qint64 changedAt)
    : m_ledger(ledger)
    , m_table(table)
    , m_id(id)
    , m_changedAt(changedAt)
{
}

void RowLedger::Seen::add(const Column &column, const Value &value)
{
    m_sum += m_ledger.hash(column.name, value);
}

RowLedger::Verdict RowLedger::Seen::verdict()
{
    auto &rows = m_ledger.m_tables[m_table].rows;
    const auto row = rows.find(m_id);
    if (row == rows.end())
        return Verdict::Unknown;
    row->seen = true;
    if (m_spoilt || (row->sum == m_sum && row->changedAt == m_changedAt))
        return Verdict::Fits;
    m_ledger.m_differing.push_back({m_table, m_id});
    return Verdict::Differs;
}

RowLedger::Remembered::Remembered(const std::vector<Row> &rows)
{
    for (const Row &row : rows)
        m_values[{row.table, row.id}];
}

void RowLedger::Remembered::apply(const JournalChange &change)
{
    const auto found = m_values.find({change.table, change.id});
    if (found != m_values.end())
        found->second[change.column] = change.after;
}

std::map<QByteArray, Value> RowLedger::Remembered::values(const Row &row) const
{
    const auto found = m_values.find({row.table, row.id});
    return found == m_values.end() ? std::map<QByteArray, Value>() : found->second;
}

QString displayText(const Value &value)
{
    struct Visitor {
        QString operator()(std::monostate) const { return QStringLiteral("–"); }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(double number) const { return QString::number(number); }
        QString operator()(const QString &text) const { return u"“"_s + text + u"”"_s; }
        QString operator()(const QByteArray &bytes) const
        {
            return QStringLiteral("[%1]").arg(bytes.size());
        }
        QString operator()(const Sealed &) const { return QStringLiteral("***"); }
    };
    return std::visit(Visitor{}, value);
}

} // namespace vs

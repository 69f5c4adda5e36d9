// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rowledger.h"

#include <sodium.h>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Appends the same bytes for what SQLite stores alike.
void spell(QByteArray &out, const Value &value)
{
    struct Visitor {
        QByteArray &out;
        void operator()(std::monostate) const { out.append('n'); }
        void operator()(qint64 number) const
        {
            out.append('i').append(reinterpret_cast<const char *>(&number), sizeof number);
        }
        void operator()(double number) const
        {
            out.append('d').append(reinterpret_cast<const char *>(&number), sizeof number);
        }
        void operator()(const QString &text) const
        {
            out.append('t').append(reinterpret_cast<const char *>(text.utf16()),
                text.size() * qsizetype(sizeof(QChar)));
        }
        void operator()(const QByteArray &bytes) const { out.append('b').append(bytes); }
        void operator()(const Sealed &sealed) const { out.append('s').append(sealed.bytes); }
    };
    std::visit(Visitor{out}, value);
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
    m_input.resize(0); // keeps its room: this runs for every column of every row
    m_input.append(column).append('\0');
    spell(m_input, value);
    quint64 result = 0;
    crypto_shorthash(reinterpret_cast<unsigned char *>(&result),
        reinterpret_cast<const unsigned char *>(m_input.constData()),
        static_cast<quint64>(m_input.size()), m_key.data());
    return result;
}

void RowLedger::apply(const JournalChange &change)
{
    if (!m_table || m_tableName != change.table) {
        m_tableName = change.table;
        m_table = &m_tables[change.table];
        m_row = nullptr;
    }
    bool &sealed = m_table->columns[change.column];
    sealed = sealed || std::holds_alternative<Sealed>(change.after);
    // The columns of a row come one after the other.
    if (!m_row || m_rowId != change.id) {
        m_rowId = change.id;
        m_row = &m_table->rows[change.id];
    }
    Expected &row = *m_row;
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
        QString operator()(const QString &text) const { return text; }
        QString operator()(const QByteArray &bytes) const
        {
            return QStringLiteral("[%1]").arg(bytes.size());
        }
        QString operator()(const Sealed &) const { return QStringLiteral("***"); }
    };
    return std::visit(Visitor{}, value);
}

} // namespace vs

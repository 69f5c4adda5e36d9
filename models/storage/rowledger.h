// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/journal.h"
#include "models/storage/value.h"

#include <QHash>

#include <array>
#include <map>
#include <vector>

namespace vs
{

/// What the journal says each row should hold, as one number a row: the sum of keyed hashes of its
/// columns. A change subtracts the old value's hash and adds the new one's, so that 2 million
/// records need 24 bytes each and not their content. The key is drawn for every check.
class RowLedger final
{
public:
    struct Row {
        QByteArray table;
        qint64 id = 0;
    };
    struct Column {
        QByteArray name;
        bool sealed = false;
    };
    enum class Verdict {
        Fits,
        Differs,
        Unknown, ///< no journal entry ever added this row
    };

    RowLedger();

    void beginEntry(const JournalHead &head) { m_changedAt = head.changedAt(); }
    void apply(const JournalChange &change);

    /// Every column of the table that the journal ever named.
    std::vector<Column> columns(const QByteArray &table) const;

    /// One row of the file, column by column.
    class Seen final
    {
    public:
        Seen(RowLedger &ledger, const QByteArray &table, qint64 id, qint64 changedAt);
        void add(const Column &column, const Value &value);
        void spoil() { m_spoilt = true; } ///< something in it was named already
        Verdict verdict();

    private:
        RowLedger &m_ledger;
        const QByteArray m_table;
        const qint64 m_id;
        const qint64 m_changedAt;
        quint64 m_sum = 0;
        bool m_spoilt = false;
    };

    std::vector<Row> unseen() const; ///< in the journal but not in the file
    const std::vector<Row> &differing() const { return m_differing; }

    /// The full values of a few rows.
    class Remembered final
    {
    public:
        explicit Remembered(const std::vector<Row> &rows);
        void apply(const JournalChange &change);
        std::map<QByteArray, Value> values(const Row &row) const;

    private:
        std::map<std::pair<QByteArray, qint64>, std::map<QByteArray, Value>> m_values;
    };

private:
    struct Expected {
        quint64 sum = 0;
        qint64 changedAt = 0;
        bool seen = false;
    };
    struct Table {
        QHash<qint64, Expected> rows;
        std::map<QByteArray, bool> columns; ///< name → sealed
    };

    quint64 hash(const QByteArray &column, const Value &value) const;

    std::array<unsigned char, 16> m_key;
    std::map<QByteArray, Table> m_tables;
    std::vector<Row> m_differing;
    qint64 m_changedAt = 0;
    mutable QByteArray m_input;
    // Where apply() was last.
    QByteArray m_tableName;
    Table *m_table = nullptr;
    qint64 m_rowId = 0;
    Expected *m_row = nullptr;
};

/// A value as a sentence can show it; bytes only by their size.
QString displayText(const Value &value);

} // namespace vs

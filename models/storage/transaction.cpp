// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/transaction.h"

#include "models/storage/database.h"
#include "models/storage/insertstatement.h"
#include "models/storage/journalwriter.h"
#include "models/storage/query.h"
#include "models/storage/statement.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <future>
#include <mutex>
#include <optional>
#include <span>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr size_t rowsPerSlice = 500; ///< of insertAll(); divides the rows of a journal entry

template <typename Columns>
QByteArray joined(const Columns &fields, const char *suffix)
{
    QByteArrayList names;
    for (const auto &field : fields)
        names += QByteArray(field.column) + suffix;
    return names.join(", ");
}

} // namespace

class Transaction::State final
{
public:
    State(Database &database, const QString &action, const QString &reason, bool isLong)
        : m_database(database)
        , m_connection(database.connection())
        , m_keys(database.vault().keys())
        , m_lock(database.m_writeLock, std::try_to_lock)
        , m_journal(database, action, reason)
        , m_isLong(isLong)
    {
    }

    ~State()
    {
        m_insert.reset();
        if (m_open)
            QSqlQuery(m_connection).exec(u"ROLLBACK"_s);
        if (m_lock.owns_lock() && m_isLong)
            static_cast<void>(setSorting(u"MEMORY"_s, 0));
        if (m_lock.owns_lock())
            QSqlQuery(m_connection).exec(u"PRAGMA query_only = ON"_s);
    }
    Q_DISABLE_COPY_MOVE(State)

    Result<void> begin();
    Result<void> insert(const char *table, qint64 id, const Fields &fields);
    Result<void> insertAll(const char *table, std::span<const Row> rows);
    Result<void> deferIndexes(const char *table);
    Result<bool> update(const char *table, qint64 id, const Fields &fields);
    Result<void> commit();

private:
    using Slice = std::vector<std::vector<StoredValue>>;

    Result<void> run(const QString &statement);
    Result<void> setSorting(const QString &place, int helpers);
    StoredValue stored(const Value &value, const char *table, qint64 id, const char *column) const;
    Slice prepare(const char *table, std::span<const Row> rows);
    InsertStatement &statementFor(const char *table, const Fields &fields);
    Result<void> restoreIndexes();
    Result<Value> current(const Statement &row, int index, const Value &alike, const char *table,
        qint64 id, const char *column) const;

    Database &m_database;
    const QSqlDatabase m_connection;
    const std::shared_ptr<const VaultKeys> m_keys;
    std::unique_lock<QMutex> m_lock;
    JournalWriter m_journal;
    const bool m_isLong;
    bool m_open = false;
    std::optional<InsertStatement> m_insert; ///< kept while rows of one shape follow each other
    QStringList m_deferredIndexes;           ///< statements that make them again
};

Result<void> Transaction::State::run(const QString &statement)
{
    QSqlQuery query(m_connection);
    if (!query.exec(statement))
        return storageError(query.lastError());
    return {};
}

/// Of the keys of an index. In memory they are all held at once and sorted by one processor.
Result<void> Transaction::State::setSorting(const QString &place, int helpers)
{
    const auto done = run(u"PRAGMA temp_store = "_s + place);
    return done ? run(u"PRAGMA threads = "_s + QString::number(helpers)) : done;
}

Result<void> Transaction::State::begin()
{
    if (!m_lock.owns_lock()) {
        return Error{Error::Kind::Busy, QStringLiteral("busy"),
            QCoreApplication::translate("vs::Transaction",
                "Another task is saving at the moment. What you "
                "typed is kept; try again when it has finished."),
            {}};
    }
    if (!m_keys) {
        return Error{Error::Kind::Denied, QStringLiteral("locked"),
            QCoreApplication::translate(
                "vs::Transaction", "The program is locked. Enter the password first."),
            QStringLiteral("password")};
    }
    if (auto done = run(u"PRAGMA query_only = OFF"_s); !done)
        return done;
    if (m_isLong) {
        if (auto done = setSorting(u"FILE"_s, 2); !done)
            return done;
    }
    if (auto done = run(u"BEGIN IMMEDIATE"_s); !done)
        return done;
    m_open = true;
    return m_journal.begin();
}

StoredValue Transaction::State::stored(
    const Value &value, const char *table, qint64 id, const char *column) const
{
    struct Visitor {
        const VaultKeys &keys;
        const CellAddress address;
        StoredValue operator()(std::monostate) const { return {}; }
        StoredValue operator()(qint64 number) const { return number; }
        StoredValue operator()(double number) const { return number; }
        StoredValue operator()(const QString &text) const { return StoredText{text.toUtf8()}; }
        StoredValue operator()(const QByteArray &bytes) const { return bytes; }
        StoredValue operator()(const Sealed &sealed) const
        {
            if (sealed.bytes.isEmpty())
                return {};
            return keys.sealCell(sealed.bytes, address);
        }
    };
    return std::visit(Visitor{*m_keys, {table, id, column}}, value);
}

Transaction::State::Slice Transaction::State::prepare(const char *table, std::span<const Row> rows)
{
    Slice slice;
    slice.reserve(rows.size());
    for (const Row &row : rows) {
        auto &values = slice.emplace_back();
        values.reserve(row.fields.size());
        for (const Field &field : row.fields)
            values.push_back(stored(field.value, table, row.id, field.column));
        m_journal.changes().inserted(table, row.id, row.fields, values);
    }
    return slice;
}

InsertStatement &Transaction::State::statementFor(const char *table, const Fields &fields)
{
    if (!m_insert || !m_insert->fits(table, fields)) {
        m_insert.emplace(m_database, table, fields);
    }
    return *m_insert;
}

Result<void> Transaction::State::insert(const char *table, qint64 id, const Fields &fields)
{
    const Row row{id, fields};
    return insertAll(table, {&row, 1});
}

Result<void> Transaction::State::insertAll(const char *table, std::span<const Row> rows)
{
    const auto take = [&rows] {
        const auto slice = rows.first(std::min(rowsPerSlice, rows.size()));
        rows = rows.subspan(slice.size());
        return slice;
    };
    auto slice = take();
    Slice ready = prepare(table, slice);
    while (!slice.empty()) {
        if (m_journal.isFull()) {
            if (auto done = m_journal.write(); !done)
                return done;
        }
        // While these rows are written, the next ones are sealed on another thread.
        const auto next = take();
        std::future<Slice> coming;
        if (!next.empty())
            coming = std::async(std::launch::async, [=, this] { return prepare(table, next); });
        Result<void> written;
        for (size_t i = 0; i < slice.size() && written; ++i)
            written = statementFor(table, slice[i].fields)
                          .run(slice[i].id, m_journal.changedAt(), ready[i]);
        ready = coming.valid() ? coming.get() : Slice();
        if (!written)
            return written;
        slice = next;
    }
    return {};
}

Result<void> Transaction::State::deferIndexes(const char *table)
{
    QStringList names;
    {
        // Those for a few exceptional rows cost the others nothing, and stay.
        Query query(m_database,
            u"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND "
            "tbl_name = ? AND (sql NOT LIKE '%WHERE%' OR sql LIKE '%IS NOT NULL')"_s);
        query.bind(QString::fromLatin1(table));
        while (query.next()) {
            names += query.text(0);
            m_deferredIndexes += query.text(1);
        }
        if (query.failed())
            return query.error();
    }
    for (const QString &name : names) {
        if (auto done = run(u"DROP INDEX "_s + name); !done)
            return done;
    }
    return {};
}

Result<void> Transaction::State::restoreIndexes()
{
    for (const QString &statement : std::exchange(m_deferredIndexes, {})) {
        if (auto done = run(statement); !done)
            return done;
    }
    return {};
}

Result<Value> Transaction::State::current(const Statement &row, int index, const Value &alike,
    const char *table, qint64 id, const char *column) const
{
    if (std::holds_alternative<Sealed>(alike)) {
        if (row.isNull(index))
            return Value(Sealed());
        auto plain = m_keys->openCell(row.bytes(index), {table, id, column});
        if (!plain)
            return plain.error();
        return Value(Sealed(*std::move(plain)));
    }
    return row.value(index);
}

Result<bool> Transaction::State::update(const char *table, qint64 id, const Fields &fields)
{
    std::vector<ChangeWriter::Changed> changes;
    {
        Statement row(
            m_database, "SELECT " + joined(fields, "") + " FROM " + table + " WHERE id = ?");
        row.bind(1, id);
        if (!row.next()) {
            if (row.failed())
                return row.error();
            return Error{Error::Kind::NotFound, QStringLiteral("record_missing"),
                QCoreApplication::translate(
                    "vs::Transaction", "The record to be changed does not exist."),
                {}};
        }
        for (size_t i = 0; i < fields.size(); ++i) {
            const Field &field = fields[i];
            auto before = current(row, static_cast<int>(i), field.value, table, id, field.column);
            if (!before)
                return before.error();
            if (*before != field.value)
                changes.push_back({field.column, *std::move(before), field.value});
        }
    }
    if (changes.empty())
        return false;
    Statement change(m_database,
        QByteArray("UPDATE ") + table + " SET " + joined(changes, " = ?")
            + ", changed_at = ? WHERE id = ?");
    int place = 0;
    for (const auto &field : changes)
        change.bind(++place, stored(field.after, table, id, field.column));
    change.bind(++place, m_journal.changedAt());
    change.bind(++place, id);
    if (auto done = change.run(); !done)
        return done.error();
    m_journal.changes().updated(table, id, changes);
    if (m_journal.isFull()) {
        if (auto done = m_journal.write(); !done)
            return done.error();
    }
    return true;
}

Result<void> Transaction::State::commit()
{
    if (auto done = m_journal.finish(); !done)
        return done;
    m_insert.reset();
    if (auto done = restoreIndexes(); !done)
        return done;
    if (auto done = run(u"COMMIT"_s); !done)
        return done;
    m_open = false;
    return {};
}

Transaction::Transaction(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Transaction::~Transaction() = default;
Transaction::Transaction(Transaction &&) noexcept = default;

Result<Transaction> Transaction::begin(
    Database &database, const QString &action, const QString &reason)
{
    return begun(std::make_unique<State>(database, action, reason, false));
}

Result<Transaction> Transaction::beginLong(Database &database, const QString &action)
{
    return begun(std::make_unique<State>(database, action, QString(), true));
}

Result<Transaction> Transaction::begun(std::unique_ptr<State> state)
{
    if (auto done = state->begin(); !done)
        return done.error();
    return Transaction(std::move(state));
}

Result<void> Transaction::insert(const char *table, qint64 id, const Fields &fields)
{
    return m_state->insert(table, id, fields);
}

Result<void> Transaction::insertAll(const char *table, const std::vector<Row> &rows)
{
    return m_state->insertAll(table, rows);
}

Result<void> Transaction::deferIndexes(const char *table)
{
    return m_state->deferIndexes(table);
}

Result<bool> Transaction::update(const char *table, qint64 id, const Fields &fields)
{
    return m_state->update(table, id, fields);
}

Result<void> Transaction::commit()
{
    return m_state->commit();
}

Error Transaction::stopped()
{
    return {Error::Kind::Cancelled, QStringLiteral("cancelled"),
        tr("Stopped. Nothing has been changed."), {}};
}

} // namespace vs

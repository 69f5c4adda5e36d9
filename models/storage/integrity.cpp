// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/integrity.h"

#include "models/storage/database.h"
#include "models/storage/journal.h"
#include "models/storage/query.h"
#include "models/storage/rowledger.h"
#include "models/storage/schema.h"

#include <QCoreApplication>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr size_t mostFindings = 200;

class Checker final
{
public:
    explicit Checker(const Database &database)
        : m_database(database)
    {
    }

    Result<Integrity::Report> run()
    {
        for (const auto step :
            {&Checker::structure, &Checker::foreignKeys, &Checker::journal, &Checker::rows}) {
            if (auto done = (this->*step)(); !done)
                return done.error();
        }
        return std::move(m_report);
    }

private:
    void add(Finding::Kind kind, const QString &table, qint64 id, const QString &text)
    {
        if (m_report.findings.size() < mostFindings)
            m_report.findings.push_back({kind, table, id, text});
    }

    Result<void> structure();
    Result<void> foreignKeys();
    Result<void> journal();
    Result<void> rows();
    Result<void> tableRows(const QString &table);
    Result<void> nameColumns();

    const Database &m_database;
    Integrity::Report m_report;
    RowLedger m_ledger;
};

Result<void> Checker::structure()
{
    Query query(m_database, QStringLiteral("PRAGMA integrity_check(20)"));
    while (query.next()) {
        if (query.text(0) != u"ok"_s)
            add(Finding::Kind::Structure, {}, 0, query.text(0));
    }
    return query.failed() ? Result<void>(query.error()) : Result<void>();
}

Result<void> Checker::foreignKeys()
{
    Query query(m_database, QStringLiteral("PRAGMA foreign_key_check"));
    while (query.next()) {
        add(Finding::Kind::ForeignKey, query.text(0), query.integer(1),
            Integrity::tr("%1 %2 points to a row of %3 that does not exist.")
                .arg(query.text(0))
                .arg(query.integer(1))
                .arg(query.text(2)));
    }
    return query.failed() ? Result<void>(query.error()) : Result<void>();
}

Result<void> Checker::journal()
{
    const auto broken = Journal::verify(m_database, [this](const Journal::Entry &entry) {
        ++m_report.entries;
        m_ledger.beginEntry(entry.head);
        if (!Journal::readChanges(entry.payload, nullptr,
                [this](const JournalChange &change) { m_ledger.apply(change); })) {
            add(Finding::Kind::Journal, {}, entry.head.sequence,
                Integrity::tr("Journal entry %1 can't be read.").arg(entry.head.sequence));
        }
    });
    if (!broken)
        return broken.error();
    if (*broken) {
        add(Finding::Kind::Journal, {}, (*broken)->sequence,
            Integrity::tr("Journal entry %1 does not fit: %2.")
                .arg((*broken)->sequence)
                .arg((*broken)->text));
    }
    return {};
}

Result<void> Checker::rows()
{
    // After a break in the chain the replay ends there, and rows can't be told from forged ones.
    if (!m_report.findings.empty() && m_report.findings.back().kind == Finding::Kind::Journal)
        return {};
    const auto schema = Schema::read(m_database);
    if (!schema)
        return schema.error();
    for (const QByteArray &table : schema->tables()) {
        if (auto done = tableRows(QString::fromLatin1(table)); !done)
            return done;
    }
    for (const RowLedger::Row &row : m_ledger.unseen()) {
        add(Finding::Kind::Row, QString::fromLatin1(row.table), row.id,
            Integrity::tr("%1 %2 was removed outside the program.")
                .arg(QString::fromLatin1(row.table))
                .arg(row.id));
    }
    return nameColumns();
}

Result<void> Checker::tableRows(const QString &table)
{
    const QByteArray name = table.toLatin1();
    const auto keys = m_database.vault().keys();
    const std::vector<RowLedger::Column> columns = m_ledger.columns(name);
    QString list;
    for (const auto &column : columns)
        list += u", "_s + QLatin1StringView(column.name);
    Query query(m_database, u"SELECT id, changed_at"_s + list + u" FROM "_s + table);
    while (query.next()) {
        ++m_report.rows;
        RowLedger::Seen seen(m_ledger, name, query.integer(0), query.integer(1));
        for (size_t i = 0; i < columns.size(); ++i) {
            const int place = static_cast<int>(i) + 2;
            if (!columns[i].sealed) {
                seen.add(columns[i], query.value(place));
                continue;
            }
            if (query.isNull(place))
                continue;
            const auto plain
                = keys->openCell(query.bytes(place), {name, query.integer(0), columns[i].name});
            if (!plain) {
                seen.spoil();
                add(Finding::Kind::Cell, table, query.integer(0),
                    Integrity::tr(
                        "%1 %2: the encrypted value of %3 was changed outside the program.")
                        .arg(table)
                        .arg(query.integer(0))
                        .arg(QString::fromLatin1(columns[i].name)));
                continue;
            }
            seen.add(columns[i], Sealed(*plain));
        }
        if (seen.verdict() == RowLedger::Verdict::Unknown) {
            add(Finding::Kind::Row, table, query.integer(0),
                Integrity::tr("%1 %2 was added outside the program.")
                    .arg(table)
                    .arg(query.integer(0)));
        }
    }
    return query.failed() ? Result<void>(query.error()) : Result<void>();
}

Result<void> Checker::nameColumns()
{
    // A second walk through the journal, only for the rows that differ: what should they hold?
    const auto differing = m_ledger.differing();
    if (differing.empty())
        return {};
    RowLedger::Remembered remembered(differing);
    const auto broken = Journal::verify(m_database, [&remembered](const Journal::Entry &entry) {
        Journal::readChanges(entry.payload, nullptr,
            [&remembered](const JournalChange &change) { remembered.apply(change); });
    });
    if (!broken)
        return broken.error();
    for (const RowLedger::Row &row : differing) {
        const QString table = QString::fromLatin1(row.table);
        QStringList wrong;
        for (const auto &[column, value] : remembered.values(row)) {
            if (std::holds_alternative<Sealed>(value))
                continue;
            Query query(m_database,
                u"SELECT "_s + QLatin1StringView(column) + u" FROM "_s + table
                    + u" WHERE id = ?"_s);
            query.bind(row.id);
            if (query.next() && query.value(0) != value) {
                wrong += Integrity::tr("%1 is “%2”, the journal says “%3”")
                             .arg(QString::fromLatin1(column), displayText(query.value(0)),
                                 displayText(value));
            }
        }
        add(Finding::Kind::Row, table, row.id,
            Integrity::tr("%1 %2 was changed outside the program: %3.")
                .arg(table)
                .arg(row.id)
                .arg(wrong.isEmpty() ? Integrity::tr("an encrypted value or its time")
                                     : wrong.join(u"; "_s)));
    }
    return {};
}

} // namespace

QString Finding::kindCode() const
{
    switch (kind) {
    case Kind::Structure:
        return QStringLiteral("structure");
    case Kind::ForeignKey:
        return QStringLiteral("foreign_key");
    case Kind::Journal:
        return QStringLiteral("journal");
    case Kind::Row:
        return QStringLiteral("row");
    case Kind::Cell:
        return QStringLiteral("cell");
    }
    Q_UNREACHABLE();
}

Result<Integrity::Report> Integrity::check(const Database &database)
{
    return Checker(database).run();
}

} // namespace vs

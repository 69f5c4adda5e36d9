// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/journal.h"
#include "models/storage/schema.h"

#include <QCoreApplication>
#include <QHash>

namespace vs
{

class CodeTables;
class Database;

/// The journal in the user's words, for any table: what was done, to whom, from what to what.
/// Sealed values stay masked, and of people who have withdrawn no value is shown.
class JournalWords final
{
    Q_DECLARE_TR_FUNCTIONS(vs::JournalWords)

public:
    /// Reads names as they are needed and remembers them: made for one answer and dropped.
    JournalWords(const Database &database, const CodeTables &codes);

    /// `volunteer.suspend` → "Service suspended"; the key itself when it is not known.
    static QString action(const QString &key);
    static QStringList knownActions();
    /// `service_record` → "Service record"; the name itself when it is not known.
    static QString table(const QByteArray &table);
    /// Empty for columns that only follow from others.
    static QString column(const QByteArray &table, const QByteArray &column);

    /// `Phone: 138****5678 → 139****1111`; `Phone: 138****5678` for a row that was added. Empty
    /// when there is nothing to tell.
    QString change(const JournalChange &change) const;
    /// What the columns of a disclosure name, e.g. `phone,id_number`.
    static QString disclosed(const QString &columns);
    /// Whom or what a record is about: a person's or an activity's name; empty when it has none.
    QString subject(const QByteArray &table, qint64 id) const;
    QString user(qint64 id) const;
    /// The person a record is about has withdrawn. Whose record went into another one is still
    /// there as that one.
    bool isOfWithdrawn(const QByteArray &table, qint64 id) const;

private:
    QString shown(const QByteArray &table, const QString &column, const Value &value) const;
    QString word(const QByteArray &table, const QString &column, const QString &text) const;
    QString number(const QByteArray &table, const QString &column, qint64 number) const;
    QString labels(const QString &table, const QString &codes) const;
    QString name(const QByteArray &table, qint64 id) const;
    qint64 personOf(const QByteArray &table, qint64 id) const;
    qint64 survivorOf(qint64 volunteer) const;
    bool hasWithdrawn(qint64 volunteer) const;

    const Database &m_database;
    const CodeTables &m_codes;
    Schema m_schema;
    mutable QHash<QPair<QByteArray, qint64>, QString> m_names;
    mutable QHash<qint64, bool> m_withdrawn;
};

} // namespace vs

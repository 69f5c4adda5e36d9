// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/value.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDate>
#include <QHash>

#include <utility>
#include <vector>

namespace vs
{

/// What is done with a row that should not have been added, because nothing is ever deleted.
struct Voiding {
    enum class Way {
        Update,     ///< `fields` say in its own words that it does not count
        Correction, ///< a ledger: a further row takes its minutes back
        Stays,      ///< harmless where it is; only what was changed of it is turned back
        Note,       ///< says that something happened, e.g. was shown: nothing to take back
        Impossible, ///< `advice` says what to do instead
    };
    Way way = Way::Impossible;
    Fields fields;
    /// Columns that take the value of another of the row, e.g. `left_on` that of `joined_on`.
    std::vector<std::pair<const char *, const char *>> copies;
    /// SQL: such a row is in force and holds on to what it points to.
    QString alive;
    QString advice;
};

/// How rows of each table are made void; one line a table. tests/history proves that no table of
/// the file is missing.
class Voidings final
{
    Q_DECLARE_TR_FUNCTIONS(vs::Voidings)

public:
    explicit Voidings(QDate today);

    bool knows(const QByteArray &table) const { return m_byTable.contains(table); }
    Voiding of(const QByteArray &table) const;

    /// Why transactions of this action are not taken back and what to do instead; empty for those
    /// that are.
    static QString refusal(const QString &action);
    /// Transactions of this action write nothing but notes, see Way::Note.
    static bool isNote(const QString &action);

private:
    void addPeople(const QString &today);
    void addGroups(const QString &today);
    void addWork(const QString &today);
    void add(const QByteArray &table, Voiding voiding) { m_byTable.insert(table, voiding); }

    QHash<QByteArray, Voiding> m_byTable;
};

} // namespace vs

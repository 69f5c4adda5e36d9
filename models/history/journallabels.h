// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QString>
#include <QStringList>

namespace vs
{

/// The tables of words behind JournalWords: keys of actions, tables, columns and codes as the user
/// reads them. Empty for what is not known.
class JournalLabels final
{
    Q_DECLARE_TR_FUNCTIONS(vs::JournalLabels)

public:
    static QString action(const QString &key);
    static QStringList actions();
    static QString table(const QByteArray &table);
    static QString column(const QByteArray &table, const QString &column);
    /// A key of the table `setting`, e.g. `registration.keep_years`.
    static QString setting(const QString &key);
    /// A code of a column, e.g. `planned` of `activity.status`.
    static QString word(const QByteArray &table, const QString &column, const QString &code);

    /// Search keys, blind indexes and the like, which nobody enters.
    static bool isDerived(const QByteArray &column);
    static bool isYesNo(const QString &column);

private:
    static QHash<QString, QString> actionWords();
    static QHash<QString, QString> peopleWords();
    static QHash<QString, QString> stationWords();
    static QString ofItsTable(const QByteArray &table, const QString &column);
    static QHash<QString, QString> recordColumns();
    static QHash<QString, QString> stationColumns();
};

} // namespace vs

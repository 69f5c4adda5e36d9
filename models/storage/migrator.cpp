// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"

#include "models/storage/backup.h"
#include "models/storage/database.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

#include <algorithm>

namespace vs
{

namespace
{

/// Statements one by one, because the driver runs one at a time. SQLite itself says where a
/// statement ends, so triggers and semicolons in text stay whole.
QStringList statements(const QString &sql)
{
    QStringList list;
    QString statement;
    for (const QString &line : sql.split(u'\n')) {
        statement += line + u'\n';
        if (line.trimmed().endsWith(u';') && sqlite3_complete(statement.toUtf8().constData())) {
            list.append(statement);
            statement.clear();
        }
    }
    // Something behind the last semicolon of a line: the driver refuses it, rather than that the
    // step is left out in silence.
    if (sqlite3_complete(statement.toUtf8().constData()))
        list.append(statement);
    return list;
}

} // namespace

Migrator::Migrator(Database &database, std::vector<Step> steps)
    : m_database(database)
    , m_steps(std::move(steps))
{
}

Migrator Migrator::standard(Database &database)
{
    std::vector<Step> steps;
    QDirIterator files(QStringLiteral(":/migrations"), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString name = files.fileInfo().completeBaseName();
        if (!file.open(QIODevice::ReadOnly))
            continue;
        steps.push_back({name.left(4).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    std::sort(steps.begin(), steps.end(),
        [](const Step &a, const Step &b) { return a.version < b.version; });
    return Migrator(database, std::move(steps));
}

Migrator::Report Migrator::run()
{
    Report report;
    {
        QSqlQuery query(m_database.connection());
        if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
            return fail(report, Outcome::StepFailed, storageError(query.lastError()));
        report.from = report.to = query.value(0).toInt();
    }
    const int newest = m_steps.empty() ? 0 : m_steps.back().version;
    if (report.from > newest) {
        return fail(report, Outcome::NewerFile,
            {Error::Kind::Newer, QStringLiteral("file_newer"),
                QCoreApplication::translate("vs::Migrator",
                    "The station file was written by a newer version of the program (%1, this "
                    "one knows %2). Install the newer version; the file was not touched.")
                    .arg(report.from)
                    .arg(newest),
                {}});
    }
    if (report.from == newest)
        return report;
    if (report.from > 0) {
        report.backupPath
            = QStringLiteral("%1.before-%2.backup").arg(m_database.path()).arg(newest);
        if (auto copied = Backup::write(m_database, report.backupPath); !copied)
            return fail(report, Outcome::BackupFailed, copied.error());
    }
    for (const Step &step : m_steps) {
        if (step.version <= report.from)
            continue;
        if (auto error = apply(step))
            return fail(report, Outcome::StepFailed, *error);
        report.to = step.version;
    }
    report.outcome = report.from == 0 ? Outcome::Created : Outcome::Migrated;
    return report;
}

Migrator::Report Migrator::fail(Report report, Outcome outcome, Error error) const
{
    report.outcome = outcome;
    report.error = std::move(error);
    return report;
}

std::optional<Error> Migrator::apply(const Step &step) const
{
    // Dropping a table that others point to would count as removing its rows, also when another
    // takes its name. Only outside a transaction can the engine be told to wait.
    const bool rebuilds = step.sql.contains(QLatin1StringView("DROP TABLE"));
    QStringList script{QStringLiteral("BEGIN IMMEDIATE")};
    script += statements(step.sql);
    script += QStringLiteral("PRAGMA user_version = %1").arg(step.version);
    if (rebuilds) {
        script.prepend(QStringLiteral("PRAGMA foreign_keys = OFF"));
        script += QStringLiteral("PRAGMA foreign_key_check");
    }
    script += QStringLiteral("COMMIT");

    QSqlQuery query(m_database.connection());
    std::optional<Error> error;
    for (const QString &statement : script) {
        if (!query.exec(statement))
            error = failure(step, storageError(query.lastError()));
        else if (statement == QLatin1StringView("PRAGMA foreign_key_check") && query.next())
            error = failure(step, storageError(SQLITE_CONSTRAINT, query.value(0).toString()));
        if (error)
            break;
    }
    query.finish();
    if (error)
        query.exec(QStringLiteral("ROLLBACK"));
    if (rebuilds && !query.exec(QStringLiteral("PRAGMA foreign_keys = ON")) && !error)
        error = failure(step, storageError(query.lastError()));
    return error;
}

Error Migrator::failure(const Step &step, Error error)
{
    error.text = QCoreApplication::translate("vs::Migrator",
        "The station file could not be brought to the new "
        "version (step %1). %2")
                     .arg(step.name, error.text);
    return error;
}

} // namespace vs

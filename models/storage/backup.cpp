// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup.h"

#include "models/storage/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

namespace vs
{

namespace
{

constexpr int pagesPerStep = 2'000;

Error failure(const char *code, QString text, Error::Kind kind = Error::Kind::Io)
{
    return {kind, QString::fromLatin1(code), std::move(text), {}};
}

struct CloseHandle {
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};
using Handle = std::unique_ptr<sqlite3, CloseHandle>;

Handle openHandle(const QString &path, int flags)
{
    sqlite3 *raw = nullptr;
    const int status = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, flags, nullptr);
    Handle handle(raw);
    return status == SQLITE_OK ? std::move(handle) : Handle();
}

/// First column of the first row, or an empty text when there is none.
QByteArray answer(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(handle, sql, -1, &raw, nullptr) != SQLITE_OK)
        return QByteArrayLiteral("error");
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> statement(raw, sqlite3_finalize);
    if (sqlite3_step(raw) != SQLITE_ROW)
        return {};
    return reinterpret_cast<const char *>(sqlite3_column_text(raw, 0));
}

/// Down to the platter: the file and the entry in its folder.
bool flush(const QString &path)
{
    for (const QString &name : {path, QFileInfo(path).absolutePath()}) {
        const int descriptor = ::open(QFile::encodeName(name).constData(), O_RDONLY);
        if (descriptor < 0)
            return false;
        const bool done = ::fsync(descriptor) == 0;
        ::close(descriptor);
        if (!done)
            return false;
    }
    return true;
}

Result<void> copyPages(sqlite3 *from, sqlite3 *to, const Backup::Progress &progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return failure(
            "backup_refused", Backup::tr("The copy can't be written there. Choose another place."));
    int status = SQLITE_OK;
    bool stopped = false;
    while (!stopped && (status == SQLITE_OK || status == SQLITE_BUSY || status == SQLITE_LOCKED)) {
        status = sqlite3_backup_step(backup, pagesPerStep);
        const int total = sqlite3_backup_pagecount(backup);
        if (status == SQLITE_BUSY || status == SQLITE_LOCKED)
            sqlite3_sleep(20);
        if (progress)
            stopped = !progress(total - sqlite3_backup_remaining(backup), total);
    }
    sqlite3_backup_finish(backup);
    if (stopped && status != SQLITE_DONE)
        return failure("cancelled", Backup::tr("The copy was stopped."), Error::Kind::Cancelled);
    if (status != SQLITE_DONE) {
        return failure("backup_failed",
            Backup::tr("The copy could not be written in full (%1). Check the room on that drive.")
                .arg(QString::fromUtf8(sqlite3_errstr(status))));
    }
    // The copy is a single file that opens anywhere, also on a stick.
    if (answer(to, "PRAGMA journal_mode = DELETE") != "delete")
        return failure(
            "backup_failed", Backup::tr("The copy could not be completed. Try another place."));
    return {};
}

} // namespace

Result<void> Backup::write(
    const Database &database, const QString &target, const Progress &progress)
{
    const QString absolute = QFileInfo(target).absoluteFilePath();
    if (absolute == database.path()) {
        return failure("backup_onto_itself",
            Backup::tr("A backup can't replace the station file itself. Choose another name."),
            Error::Kind::Invalid);
    }
    const QString part = absolute + QStringLiteral(".part");
    QFile::remove(part);
    {
        const Handle to = openHandle(part, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        const Handle from = openHandle(database.path(), SQLITE_OPEN_READWRITE);
        if (!to || !from) {
            return failure("backup_refused",
                Backup::tr("The copy can't be written to %1. Choose another place.").arg(target));
        }
        sqlite3_busy_timeout(from.get(), 5'000);
        sqlite3_db_config(from.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        if (auto copied = copyPages(from.get(), to.get(), progress); !copied) {
            QFile::remove(part);
            return copied;
        }
    }
    if (auto verified = verify(part); !verified) {
        QFile::remove(part);
        return verified;
    }
    if (!flush(part)
        || std::rename(QFile::encodeName(part).constData(), QFile::encodeName(absolute).constData())
            != 0
        || !flush(absolute)) {
        return failure("backup_failed",
            Backup::tr("The copy could not be completed at %1. Try another place.").arg(target));
    }
    return {};
}

Result<void> Backup::verify(const QString &path)
{
    const Handle handle = openHandle(path, SQLITE_OPEN_READONLY);
    const auto damaged = [&path](const QByteArray &detail) {
        return failure("backup_damaged",
            Backup::tr("The copy %1 does not verify (%2). Make another one, on another drive.")
                .arg(path, QString::fromUtf8(detail)),
            Error::Kind::Corrupt);
    };
    if (!handle)
        return damaged("open");
    if (answer(handle.get(), "PRAGMA application_id").toInt() != applicationId)
        return damaged("application_id");
    if (const QByteArray said = answer(handle.get(), "PRAGMA integrity_check(1)"); said != "ok")
        return damaged(said);
    if (!answer(handle.get(), "PRAGMA foreign_key_check").isEmpty())
        return damaged("foreign_key_check");
    return {};
}

} // namespace vs

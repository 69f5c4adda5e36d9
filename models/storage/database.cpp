// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/storage/checkpointer.h"
#include "models/storage/migrator.h"
#include "models/storage/withconnection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace vs
{

namespace
{

Error failure(Error::Kind kind, const char *code, QString text)
{
    return {kind, QString::fromLatin1(code), std::move(text), {}};
}

/// Write-ahead logging needs shared memory and honest locks; these file systems have neither, or
/// belong to sticks that get pulled out.
bool unfitFileSystem(const QString &folder, QByteArray *type)
{
    static constexpr std::array unfit{"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs",
        "9p_net", "vfat", "exfat", "msdos", "iso9660", "udf"};
    *type = QStorageInfo(folder).fileSystemType();
    return std::any_of(
        unfit.begin(), unfit.end(), [type](const char *name) { return *type == name; });
}

Result<void> runPragma(
    const QSqlDatabase &connection, const char *statement, const QString &expected = {})
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.exec(QString::fromLatin1(statement)))
        return storageError(query.lastError());
    if (expected.isNull())
        return {};
    if (!query.next() || query.value(0).toString() != expected) {
        return failure(Error::Kind::Io, "setting_refused",
            Database::tr("The database engine refused the setting “%1”. Move the file to a local "
                         "disk and try again.")
                .arg(QString::fromLatin1(statement)));
    }
    return {};
}

/// What holds for a connection only and must be said after every opening.
Result<void> configureConnection(const QSqlDatabase &connection)
{
    static constexpr std::array settings{"PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF",
        "PRAGMA cell_size_check = ON", "PRAGMA synchronous = FULL", "PRAGMA temp_store = MEMORY",
        "PRAGMA cache_size = -4096"};
    for (const char *setting : settings) {
        if (auto done = runPragma(connection, setting); !done)
            return done;
    }
    if (auto done = runPragma(connection, "PRAGMA foreign_keys", QStringLiteral("1")); !done)
        return done;
    return runPragma(connection, "PRAGMA query_only = ON");
}

Result<int> pragmaNumber(const QSqlDatabase &connection, const char *statement)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.exec(QString::fromLatin1(statement)) || !query.next())
        return storageError(query.lastError());
    return query.value(0).toInt();
}

} // namespace

Result<void> withConnection(Database &database, const std::function<void()> &work)
{
    const ThreadConnection connection(database);
    if (connection.status())
        work();
    return connection.status();
}

Error storageError(const QSqlError &error)
{
    return storageError(error.nativeErrorCode().toInt(), error.databaseText());
}

Error storageError(int code, const QString &said)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return failure(Error::Kind::Busy, "busy",
            Database::tr("The file is being written at the moment. Wait a little and try again."));
    case SQLITE_CONSTRAINT:
        return failure(Error::Kind::Conflict, "constraint",
            Database::tr("The entry contradicts what is already stored (%1).").arg(said));
    case SQLITE_NOTADB:
        return failure(Error::Kind::Corrupt, "not_a_station_file",
            Database::tr("This is not a station file. Choose the file made by this program."));
    case SQLITE_CORRUPT:
        return failure(Error::Kind::Corrupt, "file_damaged",
            Database::tr("The station file is damaged (%1). Restore the latest backup.").arg(said));
    case SQLITE_FULL:
        return failure(Error::Kind::Io, "disk_full",
            Database::tr("The disk is full. Nothing was saved; make room and try again."));
    case SQLITE_READONLY:
        return failure(Error::Kind::Io, "read_only",
            Database::tr("The station file may not be written. Check the permissions of the file "
                         "and its folder."));
    default:
        return failure(Error::Kind::Io, "engine",
            Database::tr("The database engine reports: %1 (%2).").arg(said).arg(code));
    }
}

Database::Database(QString path, const Clock &clock)
    : m_path(std::move(path))
    , m_clock(clock)
    , m_lock(m_path + QStringLiteral(".lock"))
    , m_checkpointer(std::make_unique<Checkpointer>(*this))
{
    // A lock left by a crash is recognised by its process; age says nothing on a slow PC.
    m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Clock &clock, Mode mode)
{
    // Counting what the engine takes and frees costs a lock each time; nobody asks for the sum.
    // Heard only before its first use.
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const QFileInfo info(path);
    const bool fresh = !info.exists() || info.size() == 0;
    if (fresh && mode == Mode::OpenExisting) {
        return failure(Error::Kind::NotFound, "file_missing",
            Database::tr("There is no station file at %1. Set up a station first.").arg(path));
    }
    if (mode == Mode::CreateMissing && !QDir().mkpath(info.absolutePath())) {
        return failure(Error::Kind::Io, "folder_refused",
            Database::tr("The folder %1 can't be made. Choose another place.")
                .arg(info.absolutePath()));
    }
    QByteArray type;
    if (unfitFileSystem(info.absolutePath(), &type)) {
        return failure(Error::Kind::Io, "file_system_unfit",
            Database::tr("The station file can't live on this drive (%1): removable and network "
                         "drives lose data when they are pulled out. Put it on this computer's own "
                         "disk and use backups for sticks.")
                .arg(QString::fromLatin1(type)));
    }

    std::unique_ptr<Database> database(new Database(info.absoluteFilePath(), clock));
    if (!database->takeLock()) {
        return failure(Error::Kind::Busy, "file_in_use",
            Database::tr("The station file is open in another window of this program. Use that "
                         "window or close it first."));
    }
    if (auto done = database->connectThread(); !done)
        return done.error();
    if (auto done = database->prepareFile(fresh); !done)
        return done.error();
    if (auto done = database->readSite(); !done)
        return done.error();
    return database;
}

bool Database::takeLock()
{
    if (m_lock.tryLock(0))
        return true;
    qint64 process = 0;
    QString host;
    QString program;
    if (m_lock.getLockInfo(&process, &host, &program))
        return false; // somebody is there
    // A program killed while it wrote its lock leaves one that names nobody. Nobody needs this
    // long.
    m_lock.setStaleLockTime(1'000);
    const bool taken = m_lock.tryLock(2'500);
    m_lock.setStaleLockTime(0);
    return taken;
}

Database::~Database()
{
    m_vault.lock();
    m_checkpointer.reset();
    // The last connection to close folds the write-ahead log back into the file.
    disconnectThread();
}

QSqlDatabase Database::connection() const
{
    const std::lock_guard guard(m_connectionsMutex);
    const QString name = m_connections.value(QThread::currentThreadId());
    Q_ASSERT_X(!name.isEmpty(), "Database", "this thread needs a ThreadConnection first");
    return QSqlDatabase::database(name, false);
}

sqlite3 *Database::handle() const
{
    const QVariant handle = connection().driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

Result<void> Database::connectThread()
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    connection.setDatabaseName(m_path);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    const bool opened = connection.open();
    {
        const std::lock_guard guard(m_connectionsMutex);
        m_connections.insert(QThread::currentThreadId(), name);
    }
    if (!opened)
        return storageError(connection.lastError());
    m_checkpointer->watch(handle());
    return configureConnection(connection);
}

void Database::disconnectThread()
{
    QString name;
    {
        const std::lock_guard guard(m_connectionsMutex);
        name = m_connections.take(QThread::currentThreadId());
    }
    if (name.isEmpty())
        return;
    QSqlDatabase::database(name, false).close();
    QSqlDatabase::removeDatabase(name);
}

Result<void> Database::prepareFile(bool fresh)
{
    const QSqlDatabase connection = this->connection();
    if (auto done = runPragma(connection, "SELECT sqlite_version()",
            QString::fromLatin1(sqlite3_libversion()));
        !done) // a second copy of the engine in one process corrupts files
        return done;
    auto id = pragmaNumber(connection, "PRAGMA application_id");
    if (!id)
        return id.error();
    if (!fresh && *id != applicationId) {
        return failure(Error::Kind::Corrupt, "not_a_station_file",
            Database::tr("This is not a station file. Choose the file made by this program."));
    }
    if (auto done = runPragma(connection, "PRAGMA query_only = OFF"); !done)
        return done;
    if (fresh) {
        const QByteArray stamp = "PRAGMA application_id = " + QByteArray::number(applicationId);
        if (auto done = runPragma(connection, stamp.constData()); !done)
            return done;
    }
    if (auto done = runPragma(connection, "PRAGMA journal_mode = WAL", QStringLiteral("wal"));
        !done)
        return done;
    const auto migrated = Migrator::standard(*this).run();
    if (migrated.outcome == Migrator::Outcome::NewerFile
        || migrated.outcome == Migrator::Outcome::BackupFailed
        || migrated.outcome == Migrator::Outcome::StepFailed)
        return migrated.error;
    return runPragma(connection, "PRAGMA query_only = ON");
}

Result<void> Database::readSite()
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT site FROM station")))
        return storageError(query.lastError());
    // Before the station is set up there is no row: it gets the number drawn here.
    m_site = query.next() ? query.value(0).toInt()
                          : static_cast<int>(QRandomGenerator::system()->bounded(1, 4'096));
    m_ids = std::make_unique<IdGenerator>(m_site);
    return {};
}

ThreadConnection::ThreadConnection(Database &database)
    : m_database(database)
    , m_status(database.connectThread())
{
    // Only the writer folds the log; a reader that closes must not do it behind its back.
    if (sqlite3 *handle = database.handle())
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

ThreadConnection::~ThreadConnection()
{
    m_database.disconnectThread();
}

} // namespace vs

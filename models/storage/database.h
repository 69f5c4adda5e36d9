// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/storage/vault.h"

#include <QCoreApplication>
#include <QHash>
#include <QLockFile>
#include <QMutex>
#include <QString>
#include <QThread>

#include <memory>
#include <mutex>

class QSqlDatabase;
class QSqlError;
class QSqlQuery;
struct sqlite3;

namespace vs
{

class Checkpointer;

/// The station's one file, open. Every thread that reads has its own connection, all of them
/// `query_only`; only Transaction and SignInLog lift that, under the write lock.
/// One process opens a file at a time (lock file beside it).
class Database final
{
    Q_DECLARE_TR_FUNCTIONS(vs::Database)

public:
    enum class Mode {
        OpenExisting,  ///< a missing file is an error
        CreateMissing, ///< a missing file is made, its folder too
    };

    /// Opens, checks and migrates. Errors: NotFound, Busy (another program has it), Newer, Corrupt
    /// (not a station file), Io. A file on a removable or network file system is refused, because
    /// write-ahead logging loses data there.
    static Result<std::unique_ptr<Database>> open(
        const QString &path, const Clock &clock, Mode mode = Mode::OpenExisting);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString &path() const { return m_path; }
    const Clock &clock() const { return m_clock; }
    Vault &vault() { return m_vault; }
    const Vault &vault() const { return m_vault; }
    IdGenerator &ids() { return *m_ids; }
    int site() const { return m_site; }

    /// Who the journal names; set at sign-in.
    UserId user() const { return m_user; }
    void setUser(UserId user) { m_user = user; }

    /// The calling thread's connection. Only models/storage calls this.
    QSqlDatabase connection() const;
    /// The engine's own handle of that connection.
    sqlite3 *handle() const;

private:
    friend class SignInLog;
    friend class Transaction;
    friend class ThreadConnection;

    Database(QString path, const Clock &clock);
    bool takeLock();
    Result<void> connectThread();
    void disconnectThread();
    Result<void> prepareFile(bool fresh);
    Result<void> readSite();

    const QString m_path;
    const Clock &m_clock;
    QLockFile m_lock;
    Vault m_vault;
    std::unique_ptr<IdGenerator> m_ids;
    int m_site = 0;
    UserId m_user;
    QMutex m_writeLock;
    mutable std::mutex m_connectionsMutex;
    QHash<Qt::HANDLE, QString> m_connections; ///< connection name by thread
    std::unique_ptr<Checkpointer> m_checkpointer;
};

/// A job thread's own connection: first thing made in the thread, last thing dropped.
class ThreadConnection final
{
public:
    explicit ThreadConnection(Database &database);
    ~ThreadConnection();
    Q_DISABLE_COPY_MOVE(ThreadConnection)

    const Result<void> &status() const { return m_status; }

private:
    Database &m_database;
    Result<void> m_status;
};

/// The Error for what the engine said; its kind comes from the primary result code.
Error storageError(const QSqlError &error);
Error storageError(int extendedCode, const QString &said);

/// The station file's number in SQLite's header, and the page of text around it.
constexpr int applicationId = 0x56535401; // "VST" 1

} // namespace vs

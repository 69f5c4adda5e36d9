// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <mutex>
#include <thread>

struct sqlite3;

namespace vs
{

class Database;

/// Folds the write-ahead log back into the file on a thread of its own. Left to the engine, whoever
/// commits does it: somebody saving one person would wait for what an import left behind.
class Checkpointer final
{
public:
    /// `database` outlives it.
    explicit Checkpointer(Database &database);
    /// Waits for a run under way.
    ~Checkpointer();
    Q_DISABLE_COPY_MOVE(Checkpointer)

    /// What this connection commits is folded from now on.
    void watch(sqlite3 *connection);

private:
    static int committed(void *self, sqlite3 *connection, const char *schema, int pages);
    void run();

    Database &m_database;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_wanted = false;
    bool m_stop = false;
    std::thread m_thread; ///< last, so that it finds the rest made
};

} // namespace vs

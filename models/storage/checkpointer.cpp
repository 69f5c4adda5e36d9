// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/checkpointer.h"

#include "models/storage/database.h"

#include <sqlite3.h>

namespace vs
{

namespace
{

constexpr int enoughPages = 1'000;   ///< as the engine does it
constexpr int tooManyPages = 65'536; ///< 256 MB: whoever writes without a pause waits here

void fold(sqlite3 *connection)
{
    // Passive: waits for nobody. What a reader still needs stays in the log until the next time.
    sqlite3_wal_checkpoint_v2(connection, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

} // namespace

Checkpointer::Checkpointer(Database &database)
    : m_database(database)
    , m_thread([this] { run(); })
{
}

Checkpointer::~Checkpointer()
{
    {
        const std::lock_guard guard(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Checkpointer::watch(sqlite3 *connection)
{
    sqlite3_wal_hook(connection, &Checkpointer::committed, this);
}

int Checkpointer::committed(void *self, sqlite3 *connection, const char *, int pages)
{
    auto *checkpointer = static_cast<Checkpointer *>(self);
    if (pages >= tooManyPages) {
        fold(connection);
    } else if (pages >= enoughPages) {
        {
            const std::lock_guard guard(checkpointer->m_mutex);
            checkpointer->m_wanted = true;
        }
        checkpointer->m_wake.notify_one();
    }
    return SQLITE_OK;
}

void Checkpointer::run()
{
    std::unique_lock guard(m_mutex);
    for (;;) {
        m_wake.wait(guard, [this] { return m_wanted || m_stop; });
        if (m_stop)
            return; // closing the file folds what is left
        m_wanted = false;
        guard.unlock();
        if (const ThreadConnection connection(m_database); connection.status())
            fold(m_database.handle());
        guard.lock();
    }
}

} // namespace vs

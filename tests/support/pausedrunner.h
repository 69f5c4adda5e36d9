// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/jobrunner.h"
#include "models/storage/database.h"
#include "models/storage/withconnection.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace vs
{

/// Has everything done in jobs, as over a large register, and the jobs wait until they are let go,
/// so that a page can be looked at meanwhile.
class PausedRunner final
{
public:
    explicit PausedRunner(Database &database)
        : m_database(database)
    {
    }
    ~PausedRunner() { letGo(); }
    Q_DISABLE_COPY_MOVE(PausedRunner)

    JobRunner runner()
    {
        const auto inJob = [gate = m_gate, &database = m_database](
                               const std::function<void()> &work) {
            // Not for ever: a test that fails half-way must end.
            std::unique_lock lock(gate->mutex);
            gate->opened.wait_for(lock, std::chrono::seconds(5), [&] { return gate->isOpen; });
            const std::optional<Error> error = gate->error;
            lock.unlock();
            return error ? Result<void>(*error) : withConnection(database, work);
        };
        return {[] { return false; }, inJob};
    }

    void letGo() { open({}); }
    /// The jobs waiting, and those to come, answer with this.
    void fail(const Error &error) { open(error); }

private:
    struct Gate {
        std::mutex mutex;
        std::condition_variable opened;
        bool isOpen = false;
        std::optional<Error> error;
    };

    void open(const std::optional<Error> &error)
    {
        {
            const std::lock_guard guard(m_gate->mutex);
            m_gate->isOpen = true;
            m_gate->error = error;
        }
        m_gate->opened.notify_all();
    }

    Database &m_database;
    const std::shared_ptr<Gate> m_gate = std::make_shared<Gate>();
};

} // namespace vs

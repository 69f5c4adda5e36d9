// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace vs
{

/// Hands things from one thread to another in order, never more than a few ahead, so that memory
/// stays flat however long the work is.
template <typename T>
class BoundedQueue final
{
public:
    explicit BoundedQueue(std::size_t mostAhead)
        : m_mostAhead(mostAhead)
    {
    }
    BoundedQueue(const BoundedQueue &) = delete;
    BoundedQueue &operator=(const BoundedQueue &) = delete;

    /// Waits for room. False when nobody takes any more.
    bool push(T thing)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || m_things.size() < m_mostAhead; });
        if (m_closed)
            return false;
        m_things.push_back(std::move(thing));
        m_changed.notify_all();
        return true;
    }

    /// Waits for the next; nothing at the end.
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || m_finished || !m_things.empty(); });
        if (m_closed || m_things.empty())
            return {};
        std::optional<T> thing(std::move(m_things.front()));
        m_things.pop_front();
        m_changed.notify_all();
        return thing;
    }

    /// No more will come; what is there is still handed out.
    void finish() { end(m_finished); }
    /// Whoever takes has stopped.
    void close() { end(m_closed); }

private:
    void end(bool &how)
    {
        const std::lock_guard guard(m_mutex);
        how = true;
        m_changed.notify_all();
    }

    const std::size_t m_mostAhead;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_things;
    bool m_finished = false;
    bool m_closed = false;
};

} // namespace vs

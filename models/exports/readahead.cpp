// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/readahead.h"

#include "models/storage/database.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::size_t mostWaiting = 2;

} // namespace

ReadAhead::ReadAhead(Database &database, const ListReader &reader)
    : m_database(database)
    , m_reader(reader)
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->start();
}

ReadAhead::~ReadAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread->wait();
}

void ReadAhead::run()
{
    const ThreadConnection connection(m_database);
    if (!connection.status()) {
        put(connection.status().error());
        return;
    }
    for (std::size_t first = 0; first < m_reader.size(); first += ListReader::pageSize) {
        Page next = page(first);
        const bool failed = !next;
        if (!put(std::move(next)) || failed)
            return;
    }
    put(std::vector<RecordRow>());
}

ReadAhead::Page ReadAhead::page(std::size_t first) const
{
    Page page = m_reader.rows(first);
    // Sealed cells read as empty once the keys are gone; that must not look like an answer.
    if (page && !m_database.vault().keys()) {
        return Error{Error::Kind::Denied, u"locked"_s,
            ListReader::tr("The program was locked meanwhile. Unlock it and start again."), {}};
    }
    return page;
}

bool ReadAhead::put(Page page)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || m_pages.size() < mostWaiting; });
    if (m_stopped)
        return false;
    m_pages.push_back(std::move(page));
    m_changed.notify_all();
    return true;
}

Result<std::vector<RecordRow>> ReadAhead::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_pages.empty(); });
    Page page = std::move(m_pages.front());
    m_pages.pop_front();
    m_changed.notify_all();
    return page;
}

} // namespace vs

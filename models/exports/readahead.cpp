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
    , m_pages(mostWaiting)
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->start();
}

ReadAhead::~ReadAhead()
{
    m_pages.close();
    m_thread->wait();
}

void ReadAhead::run()
{
    const ThreadConnection connection(m_database);
    if (!connection.status()) {
        m_pages.push(connection.status().error());
        m_pages.finish();
        return;
    }
    bool wanted = true;
    for (std::size_t first = 0; wanted && first < m_reader.size(); first += ListReader::pageSize) {
        Page next = page(first);
        const bool failed = !next;
        wanted = m_pages.push(std::move(next)) && !failed;
    }
    m_pages.finish();
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

Result<std::vector<RecordRow>> ReadAhead::next()
{
    auto page = m_pages.pop();
    return page ? *std::move(page) : std::vector<RecordRow>();
}

} // namespace vs

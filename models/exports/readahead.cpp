// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/readahead.h"

#include "models/storage/database.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

ReadAhead::ReadAhead(Database &database, const ListReader &reader)
    : m_database(database)
    , m_reader(reader)
{
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        m_lanes[lane].thread.reset(QThread::create([this, lane] { run(lane); }));
        m_lanes[lane].thread->start();
    }
}

ReadAhead::~ReadAhead()
{
    for (Lane &lane : m_lanes)
        lane.pages.close();
    for (Lane &lane : m_lanes)
        lane.thread->wait();
}

void ReadAhead::run(std::size_t lane)
{
    BoundedQueue<Page> &pages = m_lanes[lane].pages;
    const ThreadConnection connection(m_database);
    if (!connection.status()) {
        pages.push(connection.status().error());
        pages.finish();
        return;
    }
    bool wanted = true;
    for (std::size_t first = lane * ListReader::pageSize; wanted && first < m_reader.size();
         first += lanes * ListReader::pageSize) {
        Page next = page(first);
        const bool failed = !next;
        wanted = pages.push(std::move(next)) && !failed;
    }
    pages.finish();
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
    auto page = m_lanes[m_turn++ % lanes].pages.pop();
    return page ? *std::move(page) : std::vector<RecordRow>();
}

} // namespace vs

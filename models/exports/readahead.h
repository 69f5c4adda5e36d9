// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/boundedqueue.h"
#include "models/lists/listsheet.h"

#include <QThread>

#include <memory>

namespace vs
{

class Database;

/// Reads a list page by page on a thread of its own, so that the next page is fetched and decrypted
/// while the one before is written. Two pages wait at most: memory stays flat.
class ReadAhead final
{
public:
    /// `database` and `reader` outlive this.
    ReadAhead(Database &database, const ListReader &reader);
    ~ReadAhead();
    Q_DISABLE_COPY_MOVE(ReadAhead)

    /// The next page; an empty one at the end.
    Result<std::vector<RecordRow>> next();

private:
    using Page = Result<std::vector<RecordRow>>;

    void run();
    Page page(std::size_t first) const;

    Database &m_database;
    const ListReader &m_reader;
    BoundedQueue<Page> m_pages;
    std::unique_ptr<QThread> m_thread;
};

} // namespace vs

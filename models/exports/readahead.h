// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/boundedqueue.h"
#include "models/lists/listsheet.h"

#include <QThread>

#include <array>
#include <memory>

namespace vs
{

class Database;

/// Reads a list page by page on two threads that take turns, so that the next pages are fetched and
/// decrypted while the one before is written: reading takes longer than writing. Two pages of each
/// wait at most: memory stays flat.
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
    static constexpr std::size_t mostWaiting = 2;

    /// Reads every page whose turn is the thread's.
    struct Lane {
        BoundedQueue<Page> pages{mostWaiting};
        std::unique_ptr<QThread> thread;
    };
    static constexpr std::size_t lanes = 2;

    void run(std::size_t lane);
    Page page(std::size_t first) const;

    Database &m_database;
    const ListReader &m_reader;
    std::array<Lane, lanes> m_lanes;
    std::size_t m_turn = 0;
};

} // namespace vs

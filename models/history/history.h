// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/history/historyentry.h"

#include <QCoreApplication>
#include <QHash>
#include <QPair>

#include <memory>
#include <mutex>
#include <span>

namespace vs
{

class CodeTables;
class Database;
struct HistoryGist;

/// Door to the journal as people read it: who did what to whom, from what to what, and why. Only
/// the lines that are shown are opened. Asks for Right::SeeHistory.
class History final
{
    Q_DECLARE_TR_FUNCTIONS(vs::History)

public:
    static constexpr int mostRows = 100;    ///< told one by one in a detail
    static constexpr int mostKept = 10'000; ///< entries that are opened once only

    History(Database &database, const CodeTables &codes);

    /// Transactions by their first entry, newest first; under a filter by records by the entry that
    /// touched them. Who has a scope sees the work of users within it. Walks an index alone: a
    /// tenth of a second for 500,000 entries.
    Result<std::vector<qint64>> find(const HistoryFilter &filter) const;
    /// In the order of `sequences`.
    Result<std::vector<HistoryEntry>> entries(std::span<const qint64> sequences) const;
    /// Opens the lines, so that entries() need not; those opened before cost nothing.
    Result<void> open(std::span<const qint64> sequences) const;
    Result<HistoryDetail> detail(qint64 sequence) const;

    /// Rows that belong to a person: the record itself and everything that points to it.
    Result<std::vector<qint64>> recordsOf(VolunteerId person) const;
    /// Everybody who was ever a user and whose work may be seen, by name.
    std::vector<QPair<UserId, QString>> users() const;
    /// Keys that occur, in the order of their words.
    QStringList actions() const;

private:
    Result<std::shared_ptr<const HistoryGist>> gist(qint64 sequence) const;

    Database &m_database;
    const CodeTables &m_codes;
    mutable std::mutex m_mutex;
    mutable QHash<qint64, std::shared_ptr<const HistoryGist>> m_gists; ///< by sequence
};

} // namespace vs

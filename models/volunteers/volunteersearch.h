// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/lists/latestanswer.h"
#include "models/volunteers/volunteerindex.h"
#include "models/volunteers/volunteerlist.h"
#include "models/volunteers/volunteerquestion.h"

#include <QSet>
#include <QThreadPool>

#include <functional>
#include <future>

namespace vs
{

class VaultKeys;
class VolunteerStore;

/// The one search box: a part of the name, its pinyin or initials; the last four of a phone or
/// document number; a whole phone or document number; the station's number or just its serial of
/// this year. Keeps everybody in memory, see VolunteerIndex; belongs to one thread.
class VolunteerSearch final
{
public:
    /// More than this and everything is read and listed beside the window's thread.
    static constexpr std::size_t mostAtOnce = 50'000;

    explicit VolunteerSearch(Database &database, std::size_t atOnce = mostAtOnce);
    ~VolunteerSearch();
    Q_DISABLE_COPY_MOVE(VolunteerSearch)

    /// Reads everybody, if that has not been done, and waits for it.
    Result<void> load();
    /// The same on another thread. ask() works meanwhile, and its answers wait for it.
    void loadLater();
    void clear();
    /// After these people were added or changed.
    void refresh(std::span<const qint64> ids);

    /// In list order, by pinyin; an exact hit of a number comes first. Empty text finds all.
    std::vector<qint64> find(const QString &text, std::size_t limit = NameIndex::all);

    /// find() in two halves, for who must not wait: asked here, answered by calling what comes
    /// back, on any thread that has a connection.
    std::function<std::vector<qint64>()> findLater(
        const QString &text, std::size_t limit = NameIndex::all);

    /// As find(), of those who pass the filter, in the order asked for.
    std::vector<qint64> list(
        const VolunteerFilter &filter, VolunteerOrder order, Qt::SortOrder direction);
    /// The same as a list on the screen asks for it; `firstRows` are enough to fill it.
    ListQuestion ask(const VolunteerFilter &filter, VolunteerOrder order, Qt::SortOrder direction,
        std::size_t firstRows);

private:
    using Loaded = Result<VolunteerIndex::Pointer>;

    VolunteerQuestion question(
        const VolunteerFilter &filter, VolunteerOrder order, Qt::SortOrder direction) const;
    VolunteerQuestion::NumberHits byDigits(const QString &text) const;
    bool isAtHand();
    std::function<std::vector<qint64>()> answering(
        std::shared_ptr<const VolunteerQuestion> asked, std::size_t limit) const;
    bool takeLoaded(bool wait);
    void applyChanges();

    Database &m_database;
    const std::size_t m_atOnce;
    VolunteerIndex::Pointer m_index;
    std::shared_future<Loaded> m_loading;
    std::shared_ptr<std::atomic<bool>> m_stop;
    QSet<qint64> m_changed; ///< not in the index yet
    QThreadPool m_pool;
};

} // namespace vs

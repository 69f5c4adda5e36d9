// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/lists/nameindex.h"
#include "models/volunteers/volunteerlist.h"

#include <QHash>

namespace vs
{

class Database;

/// The one search box: a part of the name, its pinyin or initials; the last four of a phone or
/// document number; a whole phone or document number; the station's number or just its serial of
/// this year. Keeps everybody's name in memory; not to be shared between threads.
class VolunteerSearch final
{
public:
    explicit VolunteerSearch(const Database &database);

    /// Reads the names, if that has not been done; 0.2 s for 180,000.
    Result<void> load();
    void clear();
    /// After this person was added or changed.
    void refresh(qint64 id);

    /// In list order, by pinyin; an exact hit of a number comes first. Empty text finds all.
    std::vector<qint64> find(const QString &text, std::size_t limit = NameIndex::all);

    /// As find(), of those who pass the filter, in the order asked for.
    std::vector<qint64> list(
        const VolunteerFilter &filter, VolunteerOrder order, Qt::SortOrder direction);

private:
    std::vector<qint64> byDigits(const QString &text) const;
    std::vector<qint64> passing(std::vector<qint64> ids, const VolunteerFilter &filter) const;
    std::vector<qint64> ordered(
        std::vector<qint64> ids, VolunteerOrder order, Qt::SortOrder direction) const;

    const Database &m_database;
    NameIndex m_names;
    bool m_loaded = false;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/access.h"
#include "models/core/result.h"
#include "models/groups/grouplist.h"
#include "models/lists/nameindex.h"

#include <QHash>

namespace vs
{

class Database;

/// The one search box over groups: a part of the name, its pinyin or initials, or of the
/// registration number. Keeps the names in memory; not to be shared between threads.
class GroupSearch final
{
public:
    explicit GroupSearch(const Database &database);

    /// Anything may have changed.
    void clear();
    void refresh(GroupId id);

    /// Open groups the user may see, by pinyin.
    std::vector<GroupName> openNames() const;

    /// In list order, by pinyin. Empty text finds all.
    std::vector<qint64> find(const QString &text, std::size_t limit = NameIndex::all);

    /// As find(), of those that pass the filter and lie in the user's scope, in the order asked
    /// for; `figures` are needed for GroupOrder::Members and GroupOrder::Hours only.
    std::vector<qint64> list(const GroupFilter &filter, GroupOrder order, Qt::SortOrder direction,
        const QHash<GroupId, qint64> &figures);

private:
    Result<void> load();
    std::vector<qint64> byRegistration(const QString &text) const;

    const Database &m_database;
    NameIndex m_names;
    bool m_loaded = false;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/groups/group.h"
#include "models/storage/value.h"

#include <QHash>

#include <span>
#include <vector>

namespace vs
{

class Database;

/// The SQL of groups; their members' is in MembershipStore. Used by the door, the table and the
/// import of this folder.
class GroupStore final
{
public:
    explicit GroupStore(const Database &database)
        : m_database(database)
    {
    }

    /// Error NotFound `group_unknown`.
    Result<Group> load(GroupId id) const;
    /// In any order; ids that are gone are left out.
    Result<std::vector<Group>> load(std::span<const qint64> ids) const;
    Result<std::vector<Group>> loadAll() const;

    /// By pinyin.
    std::vector<GroupName> openNames() const;
    /// Those that stand right below, by name.
    std::vector<GroupName> below(GroupId id) const;
    bool hasOpenBelow(GroupId id) const;
    /// The parent of every group that has one.
    QHash<GroupId, GroupId> parents() const;

    /// Not valid when no other group has this registration number.
    GroupId withRegistration(const QString &number, GroupId but) const;
    /// Not valid when no other open group of the unit has this name.
    GroupId withName(const QString &name, UnitId unit, GroupId but) const;

    /// The words of a column the station wrote itself or uses, e.g. `kind`; literals only.
    QStringList wordsOf(const char *column) const;
    QHash<qint64, QString> unitNames() const;

private:
    std::vector<GroupName> names(const QString &condition, const std::vector<Value> &values) const;
    GroupId first(const QString &condition, const std::vector<Value> &values) const;

    const Database &m_database;
};

/// Ids as a JSON array, for `IN (SELECT value FROM json_each(?))`.
QString jsonArray(std::span<const qint64> ids);

} // namespace vs

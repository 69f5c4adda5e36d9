// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <vector>

namespace vs
{

class Database;

using SavedFilterId = Id<struct SavedFilterTag>;

/// What somebody filters a list by again and again.
struct SavedFilter {
    SavedFilterId id;
    QString name;
    QJsonObject question; ///< as the list understands it; never what was typed into the search box
};

/// Door to the filters the signed-in user has saved; nobody sees another one's.
class SavedFilters final
{
    Q_DECLARE_TR_FUNCTIONS(vs::SavedFilters)

public:
    explicit SavedFilters(Database &database)
        : m_database(database)
    {
    }

    /// Of a list, e.g. `volunteers`, by name.
    std::vector<SavedFilter> of(const QString &list) const;
    /// Under a name the user has already it takes the other's place. Errors: Invalid
    /// `name_missing`, Busy, Denied.
    Result<void> save(const QString &list, const QString &name, const QJsonObject &question);
    Result<void> drop(SavedFilterId id);

private:
    Database &m_database;
};

} // namespace vs

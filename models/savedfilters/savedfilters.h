// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QObject>

#include <vector>

namespace vs
{

class Database;
class Transaction;

using SavedFilterId = Id<struct SavedFilterTag>;

/// What somebody filters a list by again and again.
struct SavedFilter {
    SavedFilterId id;
    QString name;
    QJsonObject question; ///< as the list understands it; never what was typed into the search box
};

/// Door to the filters the signed-in user has saved; nobody sees another one's.
class SavedFilters final : public QObject
{
    Q_OBJECT

public:
    explicit SavedFilters(Database &database, QObject *parent = nullptr)
        : QObject(parent)
        , m_database(database)
    {
    }

    /// Of a list, e.g. `volunteers`, by name.
    std::vector<SavedFilter> of(const QString &list) const;
    /// Under a name the user has already it takes the other's place. Errors: Invalid
    /// `name_missing`, Busy, Denied.
    Result<void> save(const QString &list, const QString &name, const QJsonObject &question);
    Result<void> drop(SavedFilterId id);

Q_SIGNALS:
    void changed();

private:
    Result<void> finish(Transaction &transaction);

    Database &m_database;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace vs
{

class Database;

/// What the file itself says of its journaled tables, so that code which works on every table does
/// not forget the one made last.
class Schema final
{
public:
    struct Reference {
        QByteArray table;
        QByteArray column;
        QByteArray target; ///< the table whose id it holds
    };
    /// A UNIQUE over some columns; a partial one only where `condition` holds.
    struct Unique {
        std::vector<QByteArray> columns;
        QString condition;
    };

    static Result<Schema> read(const Database &database);

    /// By name, without the journal's own and what SignInLog keeps beside it.
    const std::vector<QByteArray> &tables() const { return m_tables; }
    bool has(const QByteArray &table, const QByteArray &column) const;
    std::vector<Reference> pointingTo(const QByteArray &target) const;
    /// The table a column points to, or empty.
    QByteArray target(const QByteArray &table, const QByteArray &column) const;
    std::vector<Reference> from(const QByteArray &table) const;

    static Result<std::vector<Unique>> uniques(const Database &database, const QByteArray &table);

private:
    std::vector<QByteArray> m_tables;
    QHash<QByteArray, QSet<QByteArray>> m_columns;
    std::vector<Reference> m_references;
};

} // namespace vs

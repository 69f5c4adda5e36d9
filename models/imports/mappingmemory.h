// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/heldrow.h"
#include "models/tabular/headfinder.h"

#include <QHash>

namespace vs
{

class Database;

/// Which column held what, the last time a list with the same head was taken over. Heads are the
/// same when their texts are, spaces aside, in the same order.
class MappingMemory final
{
public:
    /// Nothing is remembered.
    MappingMemory() = default;
    static Result<MappingMemory> load(const Database &database, ImportKind kind);

    /// Gives the columns their places of last time; false when the head is new.
    bool recall(Head &head, std::span<const ColumnSpec> specs) const;
    /// Keeps the places for the next time. What the head finder finds by itself, and nobody has
    /// chosen otherwise before, needs no keeping.
    static Result<void> remember(
        Database &database, ImportKind kind, const Head &head, std::span<const ColumnSpec> specs);

private:
    struct Kept {
        qint64 id = 0;
        QString columns; ///< JSON, as in the file
    };
    QHash<QString, Kept> m_byHead;
};

} // namespace vs

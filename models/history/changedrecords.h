// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>

namespace vs
{

class Database;
class Schema;

/// Rows that were changed by something that works on every table, and those they belong to (of a
/// service record also its volunteer and its activity). Doors tell their own signals from it.
using ChangedRecords = QHash<QByteArray, QSet<qint64>>;

/// Adds what the rows point to.
ChangedRecords withParents(
    const Database &database, const Schema &schema, const ChangedRecords &records);

} // namespace vs

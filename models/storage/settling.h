// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/value.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

namespace vs
{

class Database;

/// What files from before do not hold, made good once, in a journaled step: what a migration writes
/// is unknown to the journal.
class Settling final
{
    Q_DECLARE_TR_FUNCTIONS(vs::Settling)

public:
    struct Change {
        const char *table;
        qint64 id;
        Field field;
    };
    using Find = std::function<Result<std::vector<Change>>(const Database &)>;
    /// Called with the rows done; false stops, error Cancelled, and nothing has changed.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    /// `key` is remembered in `setting` when it is done, `action` names the step in the journal.
    Settling(QString key, QString action, Find find);

    /// Whether that was done, or was never needed.
    bool isDone(const Database &database) const;
    /// Does nothing in a file where it was done. Takes about a minute for a million rows; on any
    /// thread that has a connection.
    Result<void> run(Database &database, const Progress &progress = {}) const;
    /// The row of `setting` that says so, for a file that begins with it.
    Fields doneFromTheStart() const;

private:
    QString m_key;
    QString m_action;
    Find m_find;
};

} // namespace vs

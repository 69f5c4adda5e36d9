// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QDateTime>

#include <vector>

namespace vs
{

class Database;

/// Who signed in, tried to, and went. The only thing written besides Transaction: an attempt has to
/// be kept while nobody has opened the vault, and a journal entry is sealed with its key. So these
/// rows prove nothing against somebody who edits the file, and the check leaves them out; what
/// holds a guesser up in the end is the cost of each try (see Vault).
class SignInLog final
{
public:
    enum class Event {
        Opened,
        Closed,
        Wrong,    ///< a wrong password
        Released, ///< an administrator let the user try again
    };

    explicit SignInLog(Database &database)
        : m_database(database)
    {
    }

    /// While a job is writing, it is remembered and written with the next one.
    void note(UserId user, Event event);

    /// Wrong passwords since the last time it went well, and when the last of them was.
    struct Failures {
        int count = 0;
        QDateTime last; ///< UTC
    };
    Failures failures(UserId user) const;
    /// Not valid when the user never signed in.
    QDateTime lastOpened(UserId user) const;
    /// Whoever signed in last.
    UserId lastUser() const;

private:
    struct Row {
        UserId user;
        qint64 at = 0;
        Event event = Event::Opened;
    };
    Result<void> write(const std::vector<Row> &rows);

    Database &m_database;
    std::vector<Row> m_waiting;
};

} // namespace vs

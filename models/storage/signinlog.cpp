// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/signinlog.h"

#include "models/storage/database.h"
#include "models/storage/query.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>

#include <mutex>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString code(SignInLog::Event event)
{
    switch (event) {
    case SignInLog::Event::Opened:
        return u"opened"_s;
    case SignInLog::Event::Closed:
        return u"closed"_s;
    case SignInLog::Event::Wrong:
        return u"wrong"_s;
    case SignInLog::Event::Released:
        return u"released"_s;
    }
    Q_UNREACHABLE();
}

QDateTime instant(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc());
}

} // namespace

void SignInLog::note(UserId user, Event event)
{
    m_waiting.push_back({user, m_database.clock().now().toMSecsSinceEpoch(), event});
    if (write(m_waiting))
        m_waiting.clear();
}

Result<void> SignInLog::write(const std::vector<Row> &rows)
{
    const std::unique_lock guard(m_database.m_writeLock, std::try_to_lock);
    if (!guard.owns_lock())
        return Error{Error::Kind::Busy, u"busy"_s, {}, {}};
    QSqlQuery query(m_database.connection());
    const auto run = [&query](const QString &statement) { return query.exec(statement); };
    bool done = run(u"PRAGMA query_only = OFF"_s) && run(u"BEGIN IMMEDIATE"_s);
    for (size_t i = 0; done && i < rows.size(); ++i) {
        done = query.prepare(
            u"INSERT INTO sign_in (id, user_id, noted_at, event) VALUES (?, ?, ?, ?)"_s);
        query.bindValue(0, m_database.ids().next());
        query.bindValue(1, rows[i].user.value());
        query.bindValue(2, rows[i].at);
        query.bindValue(3, code(rows[i].event));
        done = done && query.exec();
    }
    done = done && run(u"COMMIT"_s);
    const Result<void> result = done ? Result<void>() : storageError(query.lastError());
    if (!done)
        run(u"ROLLBACK"_s);
    run(u"PRAGMA query_only = ON"_s);
    return result;
}

SignInLog::Failures SignInLog::failures(UserId user) const
{
    Failures failures;
    Query query(m_database,
        u"SELECT count(*), max(noted_at) FROM sign_in WHERE user_id = ? AND event = 'wrong' "
        "AND id > coalesce((SELECT max(id) FROM sign_in WHERE user_id = ? "
        "AND (event = 'opened' OR event = 'released')), 0)"_s);
    query.bind(user.value()).bind(user.value());
    if (query.next() && query.number(0) > 0)
        failures = {query.number(0), instant(query.integer(1))};
    for (const Row &row : m_waiting) {
        if (row.user != user)
            continue;
        if (row.event == Event::Wrong)
            failures = {failures.count + 1, instant(row.at)};
        else if (row.event != Event::Closed)
            failures = {};
    }
    return failures;
}

QDateTime SignInLog::lastOpened(UserId user) const
{
    Query query(
        m_database, u"SELECT max(noted_at) FROM sign_in WHERE user_id = ? AND event = 'opened'"_s);
    query.bind(user.value());
    return query.next() && !query.isNull(0) ? instant(query.integer(0)) : QDateTime();
}

UserId SignInLog::lastUser() const
{
    Query query(m_database,
        u"SELECT user_id FROM sign_in WHERE event = 'opened' ORDER BY id DESC LIMIT 1"_s);
    return query.next() ? UserId(query.integer(0)) : UserId();
}

} // namespace vs

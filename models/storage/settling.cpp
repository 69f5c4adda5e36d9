// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/settling.h"

#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

#include <utility>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 rowsPerProgress = 1'000;

} // namespace

Settling::Settling(QString key, QString action, Find find)
    : m_key(std::move(key))
    , m_action(std::move(action))
    , m_find(std::move(find))
{
}

bool Settling::isDone(const Database &database) const
{
    Query query(database, u"SELECT 1 FROM setting WHERE key = ?"_s);
    query.bind(m_key);
    return query.next();
}

Fields Settling::doneFromTheStart() const
{
    return {{"key", m_key}, {"value", u"1"_s}};
}

Result<void> Settling::run(Database &database, const Progress &progress) const
{
    if (isDone(database))
        return {};
    auto transaction = Transaction::begin(database, m_action);
    if (!transaction)
        return transaction.error();
    const auto changes = m_find(database);
    if (!changes)
        return changes.error();
    qint64 done = 0;
    for (const Change &change : *changes) {
        if (progress && done++ % rowsPerProgress == 0
            && !progress(done, static_cast<qint64>(changes->size()))) {
            return Error{Error::Kind::Cancelled, u"cancelled"_s,
                tr("Stopped. It is asked for again the next time the file is opened."), {}};
        }
        const auto updated = transaction->update(change.table, change.id, {change.field});
        if (!updated)
            return updated.error();
    }
    if (auto kept = transaction->insert("setting", database.ids().next(), doneFromTheStart());
        !kept)
        return kept;
    return transaction->commit();
}

} // namespace vs

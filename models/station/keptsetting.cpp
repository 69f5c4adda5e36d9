// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/station/keptsetting.h"

#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

Result<void> keepSetting(
    Database &database, Transaction &transaction, const QString &key, const QString &value)
{
    qint64 id = 0;
    {
        Query query(database, u"SELECT id FROM setting WHERE key = ?"_s);
        query.bind(key);
        if (query.next())
            id = query.integer(0);
    }
    if (id == 0) {
        return transaction.insert(
            "setting", database.ids().next(), {{"key", key}, {"value", value}});
    }
    const auto done = transaction.update("setting", id, {{"value", value}});
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace vs

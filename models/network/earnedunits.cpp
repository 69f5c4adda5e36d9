// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/earnedunits.h"

#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

#include <utility>
#include <vector>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QString settledKey = u"network.earned_units"_s;

bool isSettled(const Database &database)
{
    Query query(database, u"SELECT 1 FROM setting WHERE key = ?"_s);
    query.bind(settledKey);
    return query.next();
}

/// `rows` answers ids and their units.
Result<void> fill(
    const Database &database, Transaction &transaction, const char *table, const QString &rows)
{
    std::vector<std::pair<qint64, qint64>> found;
    {
        Query query(database, rows);
        while (query.next())
            found.emplace_back(query.integer(0), query.integer(1));
        if (query.failed())
            return query.error();
    }
    for (const auto &[id, unit] : found) {
        if (auto done = transaction.update(table, id, {{"unit_id", unit}}); !done)
            return done.error();
    }
    return {};
}

} // namespace

Fields EarnedUnits::keptFromTheStart()
{
    return {{"key", settledKey}, {"value", u"1"_s}};
}

Result<void> EarnedUnits::settle(Database &database)
{
    if (isSettled(database))
        return {};
    auto transaction = Transaction::begin(database, u"network.settle"_s);
    if (!transaction)
        return transaction.error();
    auto done = fill(database, *transaction, "activity",
        u"SELECT id, (SELECT min(id) FROM unit) FROM activity WHERE unit_id IS NULL"_s);
    if (done) {
        done = fill(database, *transaction, "service_record",
            u"SELECT r.id, v.unit_id FROM service_record r JOIN volunteer v "
            "ON v.id = r.volunteer_id WHERE r.unit_id IS NULL AND v.unit_id IS NOT NULL"_s);
    }
    if (done)
        done = transaction->insert("setting", database.ids().next(), keptFromTheStart());
    return done ? transaction->commit() : done;
}

} // namespace vs

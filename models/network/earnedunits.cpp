// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/earnedunits.h"

#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

#include <vector>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QString settledKey = u"network.earned_units"_s;
constexpr qint64 rowsPerProgress = 1'000;

/// A row and the unit it belongs to.
struct Place {
    const char *table;
    qint64 id;
    qint64 unit;
};

/// `rows` answers ids and their units.
Result<void> find(
    const Database &database, const char *table, const QString &rows, std::vector<Place> &found)
{
    Query query(database, rows);
    while (query.next())
        found.push_back({table, query.integer(0), query.integer(1)});
    return query.failed() ? Result<void>(query.error()) : Result<void>();
}

Result<std::vector<Place>> unsettled(const Database &database)
{
    std::vector<Place> found;
    auto done = find(database, "activity",
        u"SELECT id, (SELECT min(id) FROM unit) FROM activity WHERE unit_id IS NULL"_s, found);
    if (done) {
        done = find(database, "service_record",
            u"SELECT r.id, v.unit_id FROM service_record r JOIN volunteer v "
            "ON v.id = r.volunteer_id WHERE r.unit_id IS NULL AND v.unit_id IS NOT NULL"_s,
            found);
    }
    return done ? Result<std::vector<Place>>(std::move(found)) : done.error();
}

} // namespace

bool EarnedUnits::isSettled(const Database &database)
{
    Query query(database, u"SELECT 1 FROM setting WHERE key = ?"_s);
    query.bind(settledKey);
    return query.next();
}

Fields EarnedUnits::keptFromTheStart()
{
    return {{"key", settledKey}, {"value", u"1"_s}};
}

Result<void> EarnedUnits::settle(Database &database, const Progress &progress)
{
    if (isSettled(database))
        return {};
    auto transaction = Transaction::begin(database, u"network.settle"_s);
    if (!transaction)
        return transaction.error();
    const auto places = unsettled(database);
    if (!places)
        return places.error();
    qint64 done = 0;
    for (const Place &place : *places) {
        if (progress && done++ % rowsPerProgress == 0 && !progress(done, qint64(places->size()))) {
            return Error{Error::Kind::Cancelled, u"cancelled"_s,
                tr("Stopped. It is asked for again the next time the file is opened."), {}};
        }
        const auto updated = transaction->update(place.table, place.id, {{"unit_id", place.unit}});
        if (!updated)
            return updated.error();
    }
    if (auto kept = transaction->insert("setting", database.ids().next(), keptFromTheStart());
        !kept)
        return kept;
    return transaction->commit();
}

} // namespace vs

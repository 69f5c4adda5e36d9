// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/earnedunits.h"

#include "models/storage/database.h"
#include "models/storage/query.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// `rows` answers ids and their units.
Result<void> find(const Database &database, const char *table, const QString &rows,
    std::vector<Settling::Change> &found)
{
    Query query(database, rows);
    while (query.next())
        found.push_back({table, query.integer(0), {"unit_id", query.integer(1)}});
    return query.failed() ? Result<void>(query.error()) : Result<void>();
}

Result<std::vector<Settling::Change>> unsettled(const Database &database)
{
    std::vector<Settling::Change> found;
    auto done = find(database, "activity",
        u"SELECT id, (SELECT min(id) FROM unit) FROM activity WHERE unit_id IS NULL"_s, found);
    if (done) {
        done = find(database, "service_record",
            u"SELECT r.id, v.unit_id FROM service_record r JOIN volunteer v "
            "ON v.id = r.volunteer_id WHERE r.unit_id IS NULL AND v.unit_id IS NOT NULL"_s,
            found);
    }
    return done ? Result<std::vector<Settling::Change>>(std::move(found)) : done.error();
}

} // namespace

Settling earnedUnits()
{
    return {u"network.earned_units"_s, u"network.settle"_s, unsettled};
}

} // namespace vs

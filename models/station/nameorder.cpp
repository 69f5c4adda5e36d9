// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/station/nameorder.h"

#include "models/core/namekeys.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Result<std::vector<Settling::Change>> outOfOrder(const Database &database)
{
    std::vector<Settling::Change> found;
    for (const char *table : {"volunteer", "volunteer_group"}) {
        Query query(database, u"SELECT id, name, name_key FROM "_s + QLatin1StringView(table));
        while (query.next()) {
            const QString key = NameKeys::of(query.text(1)).pinyin;
            if (key != query.text(2))
                found.push_back({table, query.integer(0), {"name_key", key}});
        }
        if (query.failed())
            return query.error();
    }
    return found;
}

} // namespace

Settling nameOrder()
{
    return {u"names.order"_s, u"names.settle"_s, outOfOrder};
}

} // namespace vs

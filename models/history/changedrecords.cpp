// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/changedrecords.h"

#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/schema.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

ChangedRecords withParents(
    const Database &database, const Schema &schema, const ChangedRecords &records)
{
    ChangedRecords all = records;
    for (auto table = records.begin(); table != records.end(); ++table) {
        for (const Schema::Reference &reference : schema.from(table.key())) {
            Query query(database,
                u"SELECT %1 FROM %2 WHERE id = ? AND %1 IS NOT NULL"_s.arg(
                    QString::fromLatin1(reference.column), QString::fromLatin1(table.key())));
            for (const qint64 id : *table) {
                query.rewind();
                query.bind(id);
                if (query.next())
                    all[reference.target].insert(query.integer(0));
            }
        }
    }
    return all;
}

} // namespace vs

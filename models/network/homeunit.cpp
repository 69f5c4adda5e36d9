// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/homeunit.h"

#include "models/access/access.h"
#include "models/storage/query.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

UnitId homeUnit(const Database &database)
{
    if (const UnitId own = Access(database).unit(); own.isValid())
        return own;
    Query query(database, u"SELECT min(id) FROM unit"_s);
    return query.next() ? UnitId(query.integer(0)) : UnitId();
}

} // namespace vs

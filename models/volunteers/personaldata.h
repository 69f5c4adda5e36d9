// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QString>

#include <span>

namespace vs
{

class Database;

/// A place in the file where something says who a volunteer is, and what becomes of it when the
/// person is withdrawn (个人信息保护法 第四十七条, 第七十三条).
struct PersonalColumn {
    enum class Removal {
        Replaced, ///< by words that fit everybody
        Emptied,  ///< text
        Zeroed,
        Nulled, ///< blind index
        Sealed, ///< sealed cell: gone
        Masked, ///< the surname stays
        Purged, ///< free text: names and numbers of the person are taken out of it
        PurgedSealed,
    };
    const char *table;
    const char *column;
    Removal removal;
};

/// Every one of them. Tables other than `volunteer` point to it by `volunteer_id`.
std::span<const PersonalColumn> personalColumns();

/// What a withdrawn volunteer is called.
QString withdrawnName();

bool isWithdrawn(const Database &database, VolunteerId volunteer);

/// For every verb that would change something about a person: error Conflict `registration_locked`
/// when the person has been withdrawn.
Result<void> requireOpenRecord(const Database &database, VolunteerId volunteer);
Error recordLocked();

/// For every verb that gives somebody hours: error Conflict `volunteer_not_registered` besides,
/// when the person has only applied or was refused.
Result<void> requireRegistered(const Database &database, VolunteerId volunteer);

/// Whether a history may show what a column held. The journal keeps old values, sealed, because its
/// chain proves the file (个人信息保护法 第四十七条: where removing is not possible, nothing but
/// storing and protecting); of a withdrawn person they are not shown to anybody.
bool isShownAfterWithdrawal(const QString &table, const QString &column);

} // namespace vs

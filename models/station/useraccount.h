// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/right.h"
#include "models/core/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace vs
{

/// Somebody who may sign in, as the administrator sees them.
struct UserAccount {
    UserId id;
    QString name;
    UserRole role = UserRole::Clerk;
    UnitId unit;             ///< where their work ends; not valid: everything
    QDate deactivatedOn;     ///< not valid: may sign in
    bool mustChange = false; ///< the password was set by somebody else
    QDateTime lastOpened;    ///< UTC; not valid: never signed in
    int failures = 0;        ///< wrong passwords in a row
    QDateTime lockedUntil;   ///< UTC; valid while so many wrong ones lock the account

    bool isActive() const { return !deactivatedOn.isValid(); }
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/groups/group.h"
#include "models/storage/value.h"

namespace vs
{

/// Every column of `volunteer_group` but `id` and `changed_at`, always in the same order.
Fields groupFields(const Group &group);
/// Every column of `group_membership` but `id` and `changed_at`, always in the same order.
Fields membershipFields(const GroupMembership &membership);
/// Those that end a membership, or, without a day, let it go on.
Fields membershipEnding(QDate on, const QString &reason);

} // namespace vs

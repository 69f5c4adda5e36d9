// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/listrows.h"

namespace vs
{

/// The columns of a list of memberships, in the order of membershipColumns().
enum class MembershipColumn : size_t {
    Group,
    Name,
    IdNumber,
    Number,
    Role,
    JoinedOn,
    LeftOn,
    LeftReason,
};

std::vector<ColumnSpec> membershipColumns();

/// In half-width characters; empty for what lists write in place of nothing.
QString membershipText(const ListRow &row, MembershipColumn column);

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/groups/group.h"

#include <QCoreApplication>

namespace vs
{

class CodeTables;

/// What stands on the screen for the values of a group, in the user's language.
class GroupText final
{
    Q_DECLARE_TR_FUNCTIONS(vs::GroupText)

public:
    static QString state(const Group &group);
    /// Empty for a group that is no specialist team.
    static QString specialty(const CodeTables &codes, const Group &group);
    /// `since 2024-03-05`, `2023-01-01 – 2024-06-30`
    static QString span(const GroupMembership &membership);
    /// Labels of codes, apart by 、
    static QString labels(const CodeTables &codes, const QString &table, const QStringList &list);
    /// Codes and words of what a group offers or needs.
    static QString resources(
        const CodeTables &codes, const QString &table, const GroupResources &resources);
};

} // namespace vs

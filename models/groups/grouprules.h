// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/groups/group.h"

#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace vs
{

/// The rules of groups and their members, free of any storage.
class GroupRules final
{
    Q_DECLARE_TR_FUNCTIONS(vs::GroupRules)

public:
    /// As it is kept: without blanks around texts, names, numbers and phones normalised. What can't
    /// be read stays as it was.
    static Group completed(Group group);

    /// Every problem of a completed group, in the order of the form. Fields: `name`, `kind`,
    /// `registration_number`, `person_in_charge_phone`, `contact_phone`, `parent_id`, `founded_on`.
    static std::vector<Error> problems(const Group &group, QDate today);

    /// A unified social credit code (GB 32100-2015) in half-width capitals. Anything of 18 letters
    /// and digits must be one; other numbers, as older certificates and other registers have them,
    /// are taken as they are. Error `credit_code_invalid`, field `registration_number`.
    static Result<QString> registrationNumber(const QString &text);
    /// One sentence when the number is none whose check digit could be tried; else empty.
    static QString registrationWarning(const QString &number);

    /// Error `group_cycle`, field `parent_id`, when `parent` is the group or stands below it.
    static Result<void> mayStandBelow(
        GroupId group, GroupId parent, const QHash<GroupId, GroupId> &parents);

    /// What is known when somebody is to join.
    struct Joining {
        QString name;
        bool accepted = true;                     ///< registered and not suspended
        std::vector<GroupMembership> memberships; ///< of this person in this group
    };
    /// Codes `group_closed`, `volunteer_not_accepted`, `role_missing`, `joined_on_missing`,
    /// `joined_on_future`, `joined_before_founded`, `member_already`. The last day of an earlier
    /// membership may be the first of the next.
    static Result<void> mayJoin(
        const Group &group, const GroupMembership &wanted, const Joining &known, QDate today);
    /// Codes `membership_over`, `left_on_missing`, `left_on_future`, `left_before_joined`.
    static Result<void> mayLeave(const GroupMembership &membership, QDate on, QDate today);

    /// Whether a membership may be as it says, whenever that was; `others` are all of this person
    /// in this group. Codes `role_missing`, `joined_on_missing`, `joined_on_future`,
    /// `joined_before_founded`, `left_on_future`, `left_before_joined`, `group_closed` (it would
    /// outlast the group), `membership_overlaps`.
    static Result<void> mayStand(const Group &group, const GroupMembership &wanted,
        const std::vector<GroupMembership> &others, QDate today);

    static Error reasonMissing();

private:
    static Result<void> checkBeginning(
        const Group &group, const GroupMembership &wanted, QDate today);
};

} // namespace vs

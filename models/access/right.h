// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vs
{

/// What a user is at the station; each may do what the one before may, and more.
enum class UserRole {
    Reader,        ///< looks, and hands out nothing
    Clerk,         ///< 社区工作人员 at the desk
    Reviewer,      ///< station head or street office: approves
    Administrator, ///< users, rules, the file
};
QString userRoleCode(UserRole role); ///< `reader`, `clerk`, `reviewer`, `administrator`
std::optional<UserRole> userRole(const QString &code);

/// What the verbs of the doors ask for. (PIPL 第五十一条: operating permissions as a measure.)
enum class Right {
    SeeRecords,        ///< masked lists and figures
    SeeUnmasked,       ///< one person's sealed data, with a reason that is kept
    ChangePeople,      ///< register and change people and groups' members
    DecidePeople,      ///< accept, refuse, suspend, resume
    RemovePeople,      ///< withdraw, merge
    ImportLists,       ///< also mend and dismiss held rows
    ExportLists,       ///< masked, on paper or in a file
    ExportUnmasked,    ///< with a reason that is kept
    PlanActivities,    ///< activities and enrolments
    RecordHours,       ///< service records of attendances
    CorrectHours,      ///< ± entries and opening balances
    HandleComplaints,  ///< open and close
    GrantStars,        ///< also lower and revoke
    IssueCertificates, ///< number, print and print again
    VoidCertificates,
    ChangeGroups,
    ChangeNetwork,
    SeeHistory, ///< the journal of everybody
    UndoOwn,    ///< take back what oneself did last
    KeepFile,   ///< back up, check
    ChangeSettings,
    RetainRecords, ///< the retention job
    ManageUsers,
};

/// The least role that has the right.
UserRole leastRole(Right right);

} // namespace vs

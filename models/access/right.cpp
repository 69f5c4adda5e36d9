// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/right.h"

#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::array roles{
    UserRole::Reader, UserRole::Clerk, UserRole::Reviewer, UserRole::Administrator};

} // namespace

QString userRoleCode(UserRole role)
{
    switch (role) {
    case UserRole::Reader:
        return u"reader"_s;
    case UserRole::Clerk:
        return u"clerk"_s;
    case UserRole::Reviewer:
        return u"reviewer"_s;
    case UserRole::Administrator:
        return u"administrator"_s;
    }
    Q_UNREACHABLE();
}

std::optional<UserRole> userRole(const QString &code)
{
    for (const UserRole role : roles) {
        if (userRoleCode(role) == code)
            return role;
    }
    return {};
}

UserRole leastRole(Right right)
{
    switch (right) {
    case Right::SeeRecords:
        return UserRole::Reader;
    case Right::SeeUnmasked:
    case Right::ChangePeople:
    case Right::DecidePeople:
    case Right::ImportLists:
    case Right::ExportLists:
    case Right::PlanActivities:
    case Right::RecordHours:
    case Right::IssueCertificates:
    case Right::ChangeGroups:
    case Right::UndoOwn:
    case Right::KeepFile:
        return UserRole::Clerk;
    case Right::RemovePeople:
    case Right::ExportUnmasked:
    case Right::CorrectHours:
    case Right::HandleComplaints:
    case Right::GrantStars:
    case Right::VoidCertificates:
    case Right::SeeHistory:
        return UserRole::Reviewer;
    case Right::ChangeNetwork:
    case Right::ChangeSettings:
    case Right::RetainRecords:
    case Right::ManageUsers:
        return UserRole::Administrator;
    }
    Q_UNREACHABLE();
}

} // namespace vs

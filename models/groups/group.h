// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace vs
{

using GroupMembershipId = Id<struct GroupMembershipTag>;

/// Who answers for a group, or who answers its telephone: somebody of the register or a name.
struct GroupPerson {
    VolunteerId volunteer; ///< not valid for somebody who is not in the register
    QString name;          ///< as the register has it where there is a volunteer
    QString phone;

    bool isNobody() const { return !volunteer.isValid() && name.isEmpty(); }
    bool operator==(const GroupPerson &) const = default;
};

/// What a group gives or looks for: codes and words.
struct GroupResources {
    QStringList codes; ///< `group_offer`, `group_need`
    QString text;

    bool operator==(const GroupResources &) const = default;
};

/// 志愿服务组织、团体、队伍. Codes are those of the tables named; a word no code fits is kept as it
/// was written, so that a station has kinds of its own by writing them.
struct Group {
    GroupId id;
    QString name;
    QString kind;               ///< `group_type`
    QString specialty;          ///< `specialty`; not empty: a specialist team (专业服务队)
    QString registrationNumber; ///< 统一社会信用代码, or what else it is registered under
    GroupId parent;
    UnitId unit; ///< what it hangs on; not valid: it works across the network
    GroupPerson inCharge;
    GroupPerson contact;
    QStringList serviceCategories; ///< `service_category`
    QStringList skills;            ///< `skill`
    GroupResources offers;
    GroupResources needs;
    QDate foundedOn;
    QDate closedOn; ///< valid: it is closed
    QString closedReason;
    QString note;

    bool isClosed() const { return closedOn.isValid(); }
    bool isSpecialistTeam() const { return !specialty.isEmpty(); }
    bool operator==(const Group &) const = default;
};

/// One role of one person in one group. Both days belong to it.
struct GroupMembership {
    GroupMembershipId id;
    GroupId group;
    VolunteerId volunteer;
    QString role; ///< `group_role`
    QDate joinedOn;
    QDate leftOn; ///< not valid: still a member
    QString leftReason;

    bool isOver() const { return leftOn.isValid(); }
    bool operator==(const GroupMembership &) const = default;
};

/// Codes of the table `group_role` the program knows by meaning.
namespace GroupRole
{
inline const QString leader = QStringLiteral("1");
inline const QString member = QStringLiteral("9");
} // namespace GroupRole

/// A membership with what a list shows of the person.
struct GroupMember {
    GroupMembership membership;
    QString name;
    QString number;     ///< given by the station
    qint64 minutes = 0; ///< served within the period and this membership, corrections included
};

/// Everything one person served as a member of a group in a period, in whatever role.
struct MemberHours {
    VolunteerId volunteer;
    QString name;
    QString number;
    qint64 minutes = 0;
};

/// A group as a choice.
struct GroupName {
    GroupId id;
    QString name;
};

/// One of the groups a person belongs or belonged to.
struct VolunteerGroup {
    GroupMembership membership;
    QString group;
};

} // namespace vs

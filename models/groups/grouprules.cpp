// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groups/grouprules.h"

#include "models/core/creditcode.h"
#include "models/core/idnumber.h"
#include "models/core/personname.h"
#include "models/core/phone.h"
#include "models/core/textfold.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype creditCodeLength = 18;

void complete(GroupPerson &person)
{
    person.name = normalisePersonName(person.name);
    const auto phone = Phone::read(person.phone);
    person.phone = phone ? *phone : person.phone.trimmed();
}

bool isCodeLike(QStringView text)
{
    return text.size() == creditCodeLength && std::all_of(text.begin(), text.end(), [](QChar c) {
        return isAsciiDigit(c.unicode()) || isAsciiUpper(c.unicode());
    });
}

void checkPhone(const GroupPerson &person, const QString &field, std::vector<Error> &problems)
{
    if (const auto phone = Phone::read(person.phone); !phone)
        problems.push_back(Error::invalid(phone.error().code, phone.error().text, field));
}

Error conflict(const QString &code, const QString &text, const QString &field = {})
{
    return {Error::Kind::Conflict, code, text, field};
}

/// Another membership in the same role on the same days.
bool overlaps(const GroupMembership &known, const GroupMembership &wanted)
{
    return known.id != wanted.id && known.role == wanted.role
        && (!known.isOver() || known.leftOn > wanted.joinedOn)
        && (!wanted.isOver() || wanted.leftOn > known.joinedOn);
}

} // namespace

Group GroupRules::completed(Group group)
{
    for (QString *text : {&group.name, &group.kind, &group.specialty, &group.offers.text,
             &group.needs.text, &group.closedReason, &group.note})
        *text = text->trimmed();
    group.name = foldWidth(group.name);
    const auto number = registrationNumber(group.registrationNumber);
    group.registrationNumber = number ? *number : group.registrationNumber.trimmed();
    complete(group.inCharge);
    complete(group.contact);
    return group;
}

std::vector<Error> GroupRules::problems(const Group &group, QDate today)
{
    std::vector<Error> problems;
    if (group.name.isEmpty()) {
        problems.push_back(
            Error::invalid(u"name_missing"_s, tr("Enter the name of the group."), u"name"_s));
    }
    if (group.kind.isEmpty()) {
        problems.push_back(Error::invalid(u"kind_missing"_s,
            tr("Choose the kind of group, or write one of your own."), u"kind"_s));
    }
    if (const auto number = registrationNumber(group.registrationNumber); !number)
        problems.push_back(number.error());
    checkPhone(group.inCharge, u"person_in_charge_phone"_s, problems);
    checkPhone(group.contact, u"contact_phone"_s, problems);
    if (group.id.isValid() && group.parent == group.id)
        problems.push_back(mayStandBelow(group.id, group.parent, {}).error());
    if (group.foundedOn > today) {
        problems.push_back(Error::invalid(u"founded_on_future"_s,
            tr("The day of founding lies in the future."), u"founded_on"_s));
    } else if (group.isClosed() && group.foundedOn > group.closedOn) {
        problems.push_back(Error::invalid(u"founded_after_closed"_s,
            tr("The group was closed on %1, before the day of founding.")
                .arg(group.closedOn.toString(Qt::ISODate)),
            u"founded_on"_s));
    }
    return problems;
}

Result<QString> GroupRules::registrationNumber(const QString &text)
{
    if (isEmptyWord(text))
        return QString();
    const QString compact = IdNumber::normalise(text);
    if (!isCodeLike(compact))
        return foldWidth(text);
    auto code = CreditCode::read(compact);
    if (code)
        return code;
    return Error::invalid(code.error().code, code.error().text, u"registration_number"_s);
}

QString GroupRules::registrationWarning(const QString &number)
{
    if (number.isEmpty() || isCodeLike(number))
        return {};
    return tr("“%1” is no unified social credit code; it is kept as it is, but could not be "
              "checked.")
        .arg(number);
}

Result<void> GroupRules::mayStandBelow(
    GroupId group, GroupId parent, const QHash<GroupId, GroupId> &parents)
{
    // One step more than there are groups and the old tree has a ring already.
    qsizetype steps = parents.size() + 1;
    for (GroupId above = parent; above.isValid() && steps-- > 0; above = parents.value(above)) {
        if (above == group) {
            return Error::invalid(u"group_cycle"_s,
                tr("A group can't stand below itself. Choose another parent group."),
                u"parent_id"_s);
        }
    }
    return {};
}

Result<void> GroupRules::checkBeginning(
    const Group &group, const GroupMembership &wanted, QDate today)
{
    if (wanted.role.isEmpty())
        return Error::invalid(u"role_missing"_s, tr("Choose the role."), u"role"_s);
    const auto wrongDay = [](const QString &code, const QString &text) {
        return Error::invalid(code, text, u"on"_s);
    };
    if (!wanted.joinedOn.isValid())
        return wrongDay(u"joined_on_missing"_s, tr("Enter the day of joining."));
    if (wanted.joinedOn > today)
        return wrongDay(u"joined_on_future"_s, tr("The day of joining lies in the future."));
    if (wanted.joinedOn < group.foundedOn) {
        return wrongDay(u"joined_before_founded"_s,
            tr("The group was only founded on %1.").arg(group.foundedOn.toString(Qt::ISODate)));
    }
    return {};
}

Result<void> GroupRules::mayStand(const Group &group, const GroupMembership &wanted,
    const std::vector<GroupMembership> &others, QDate today)
{
    if (auto fine = checkBeginning(group, wanted, today); !fine)
        return fine;
    if (wanted.leftOn > today) {
        return Error::invalid(
            u"left_on_future"_s, tr("The last day lies in the future."), u"last"_s);
    }
    if (wanted.isOver() && wanted.leftOn < wanted.joinedOn) {
        return Error::invalid(
            u"left_before_joined"_s, tr("The last day lies before the day of joining."), u"last"_s);
    }
    if (group.isClosed() && (!wanted.isOver() || wanted.leftOn > group.closedOn)) {
        return conflict(u"group_closed"_s,
            tr("%1 was closed on %2; the membership ends that day at the latest.")
                .arg(group.name, group.closedOn.toString(Qt::ISODate)),
            u"last"_s);
    }
    const auto same = std::find_if(others.begin(), others.end(),
        [&wanted](const GroupMembership &other) { return overlaps(other, wanted); });
    if (same == others.end())
        return {};
    return conflict(u"membership_overlaps"_s,
        tr("There is another membership in this role at that time, from %1.")
            .arg(same->joinedOn.toString(Qt::ISODate)),
        u"on"_s);
}

Result<void> GroupRules::mayJoin(
    const Group &group, const GroupMembership &wanted, const Joining &known, QDate today)
{
    if (group.isClosed()) {
        return conflict(
            u"group_closed"_s, tr("%1 is closed. Reopen it before anybody joins.").arg(group.name));
    }
    if (!known.accepted) {
        return conflict(u"volunteer_not_accepted"_s,
            tr("%1 is not an active volunteer at the moment.").arg(known.name), u"person"_s);
    }
    if (auto fine = checkBeginning(group, wanted, today); !fine)
        return fine;
    const auto same = std::find_if(known.memberships.begin(), known.memberships.end(),
        [&wanted](const GroupMembership &other) { return overlaps(other, wanted); });
    if (same != known.memberships.end()) {
        return conflict(u"member_already"_s,
            same->isOver() ? tr("%1 was a member in this role until %2.")
                                 .arg(known.name, same->leftOn.toString(Qt::ISODate))
                           : tr("%1 is a member in this role since %2.")
                                 .arg(known.name, same->joinedOn.toString(Qt::ISODate)),
            same->isOver() ? u"on"_s : u"person"_s);
    }
    return {};
}

Result<void> GroupRules::mayLeave(const GroupMembership &membership, QDate on, QDate today)
{
    if (membership.isOver()) {
        return conflict(u"membership_over"_s,
            tr("This membership ended on %1 already.")
                .arg(membership.leftOn.toString(Qt::ISODate)));
    }
    if (!on.isValid())
        return Error::invalid(u"left_on_missing"_s, tr("Enter the last day."), u"on"_s);
    if (on > today) {
        return Error::invalid(u"left_on_future"_s, tr("The last day lies in the future."), u"on"_s);
    }
    if (on < membership.joinedOn) {
        return Error::invalid(u"left_before_joined"_s,
            tr("The membership only began on %1.").arg(membership.joinedOn.toString(Qt::ISODate)),
            u"on"_s);
    }
    return {};
}

Error GroupRules::reasonMissing()
{
    return Error::invalid(u"reason_missing"_s, tr("Enter the reason; it is kept."), u"reason"_s);
}

} // namespace vs

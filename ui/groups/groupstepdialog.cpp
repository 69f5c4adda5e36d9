// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupstepdialog.h"

#include "models/core/clock.h"
#include "models/core/codetables.h"
#include "models/groups/groups.h"
#include "ui/controls/codewordbox.h"
#include "ui/controls/dateedit.h"
#include "ui/controls/formfields.h"
#include "ui/controls/personpicker.h"

#include <QFormLayout>
#include <QLabel>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int dialogWidth = 520;

Result<void> withoutId(const Result<GroupMembershipId> &id)
{
    return id ? Result<void>() : Result<void>(id.error());
}

} // namespace

GroupStepDialog::GroupStepDialog(const GroupDoors &doors, Step step, QWidget *parent)
    : FormDialog(step.title, doors.prompter, parent)
    , m_step(std::move(step))
    , m_person(new PersonPicker(doors.volunteers, this))
    , m_role(new CodeWordBox(this))
    , m_on(new DateEdit(this))
    , m_last(new DateEdit(this))
    , m_reason(new QLineEdit(this))
{
    setMinimumWidth(dialogWidth);
    auto *sentence = new QLabel(m_step.sentence, this);
    sentence->setObjectName(u"sentence"_s);
    sentence->setWordWrap(true);
    sentence->setProperty("look", u"muted"_s);
    formLayout()->addRow(sentence);
    m_person->setCompact(true);
    m_person->setTakesOnLeave();
    m_role->setTable(doors.codes, u"group_role"_s, {}, false);
    m_role->setValue(m_step.role);
    m_on->setDate(m_step.on.isValid() ? m_step.on : doors.clock.today());
    m_last->setDate(m_step.last);
    const auto add = [this](bool asked, const QString &name, const QString &label, QWidget *field) {
        if (asked)
            FormFields::add(formLayout(), name, label, field);
        else
            field->hide();
    };
    add(m_step.asksPerson, u"person"_s, tr("&Volunteer"), m_person);
    add(!m_step.role.isEmpty(), u"role"_s, tr("&Role"), m_role);
    add(!m_step.dayLabel.isEmpty(), u"on"_s, m_step.dayLabel, m_on);
    add(!m_step.lastLabel.isEmpty(), u"last"_s, m_step.lastLabel, m_last);
    add(m_step.asksReason, u"reason"_s, tr("R&eason"), m_reason);
    if (m_step.asksPerson)
        enableNext();
    bind();
    fields().markClean();
}

Result<void> GroupStepDialog::save()
{
    if (m_step.asksPerson && !m_person->person().isValid()) {
        return Error::invalid(
            u"volunteer_unknown"_s, tr("Choose who joins the group."), u"person"_s);
    }
    return m_step.run(
        {m_person->person(), m_role->value(), m_on->date(), m_last->date(), m_reason->text()});
}

/// Role and day mostly stay the same down a list.
void GroupStepDialog::startNext()
{
    m_person->clear();
}

GroupStepDialog::Step GroupStepDialog::joining(const GroupDoors &doors, const Group &group)
{
    return {tr("Join"), tr("Somebody joins %1.").arg(group.name), true, GroupRole::member,
        tr("&From"), false, [&groups = doors.groups, id = group.id](const Answer &answer) {
            return withoutId(groups.join(id, answer.person, answer.role, answer.on));
        }};
}

GroupStepDialog::Step GroupStepDialog::leaving(
    const GroupDoors &doors, const GroupMember &member, const QString &group)
{
    return {tr("Leave"),
        tr("%1 leaves %2. Hours up to the last day stay the group's.").arg(member.name, group),
        false, {}, tr("&Last day"), true,
        [&groups = doors.groups, id = member.membership.id](
            const Answer &answer) { return groups.leave(id, answer.on, answer.reason); }};
}

GroupStepDialog::Step GroupStepDialog::newRole(
    const GroupDoors &doors, const GroupMember &member, const QString &group)
{
    return {tr("Change role"),
        tr("%1 gets another role in %2. The old one is kept with its days.")
            .arg(member.name, group),
        false, member.membership.role, tr("&From"), false,
        [&groups = doors.groups, id = member.membership.id](const Answer &answer) {
            return withoutId(groups.changeRole(id, answer.role, answer.on));
        }};
}

GroupStepDialog::Step GroupStepDialog::correcting(
    const GroupDoors &doors, const GroupMember &member, const QString &group)
{
    return {tr("Correct membership"),
        tr("What was entered wrongly about %1 in %2. Hours count anew by these days; without a "
           "last day the membership goes on.")
            .arg(member.name, group),
        false, member.membership.role, tr("&From"), true,
        [&groups = doors.groups, membership = member.membership](const Answer &answer) {
            GroupMembership corrected = membership;
            corrected.role = answer.role;
            corrected.joinedOn = answer.on;
            corrected.leftOn = answer.last;
            return groups.correct(corrected, answer.reason);
        },
        member.membership.joinedOn, tr("&Last day"), member.membership.leftOn};
}

GroupStepDialog::Step GroupStepDialog::closing(const GroupDoors &doors, const Group &group)
{
    return {tr("Close group"),
        tr("%1 is closed and all memberships end that day. Hours and history stay.")
            .arg(group.name),
        false, {}, tr("C&losed on"), true,
        [&groups = doors.groups, id = group.id](
            const Answer &answer) { return groups.close(id, answer.on, answer.reason); }};
}

GroupStepDialog::Step GroupStepDialog::reopening(const GroupDoors &doors, const Group &group)
{
    return {tr("Reopen group"),
        tr("%1 is opened again; those who were members until it was closed are members again.")
            .arg(group.name),
        false, {}, {}, true, [&groups = doors.groups, id = group.id](const Answer &answer) {
            return groups.reopen(id, answer.reason);
        }};
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/groups/group.h"
#include "ui/controls/formdialog.h"
#include "ui/groups/groupdoors.h"

#include <functional>

class QLineEdit;

namespace vs
{

class CodeWordBox;
class DateEdit;
class PersonPicker;

/// A step in the life of a group or of a membership: who, in what role, on what day and why, as
/// far as the step asks for it.
class GroupStepDialog final : public FormDialog
{
    Q_OBJECT

public:
    struct Answer {
        VolunteerId person;
        QString role;
        QDate on;
        QDate last;
        QString reason;
    };
    struct Step {
        QString title;
        QString sentence; ///< what is about to happen
        bool asksPerson = false;
        QString role = {};     ///< the one to begin with; empty: not asked for
        QString dayLabel = {}; ///< empty: not asked for
        bool asksReason = false;
        std::function<Result<void>(const Answer &)> run;
        QDate on = {};          ///< to begin with; not valid: today
        QString lastLabel = {}; ///< of a second day; empty: not asked for
        QDate last = {};        ///< to begin with
    };

    GroupStepDialog(const GroupDoors &doors, Step step, QWidget *parent = nullptr);

    static Step joining(const GroupDoors &doors, const Group &group);
    static Step leaving(const GroupDoors &doors, const GroupMember &member, const QString &group);
    static Step newRole(const GroupDoors &doors, const GroupMember &member, const QString &group);
    static Step correcting(
        const GroupDoors &doors, const GroupMember &member, const QString &group);
    static Step closing(const GroupDoors &doors, const Group &group);
    static Step reopening(const GroupDoors &doors, const Group &group);

protected:
    Result<void> save() override;
    void startNext() override;

private:
    const Step m_step;
    PersonPicker *m_person;
    CodeWordBox *m_role;
    DateEdit *m_on;
    DateEdit *m_last;
    QLineEdit *m_reason;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/groups/group.h"
#include "ui/groups/groupstepdialog.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTabWidget;

namespace vs
{

class FactsPane;
class ListHolder;
class RecordView;

/// One group beside the list: facts with phones masked until asked for, members with their hours in
/// the period, who left, groups below. Only the tab in front is read.
class GroupDetail final : public QFrame
{
    Q_OBJECT

public:
    explicit GroupDetail(const GroupDoors &doors, QWidget *parent = nullptr);

    void setGroup(GroupId id);
    GroupId shown() const { return m_group.id; }
    const Group &group() const { return m_group; }
    /// Both days included; the hours of members are those of these days.
    void setPeriod(QDate first, QDate last);

Q_SIGNALS:
    void groupWanted(vs::GroupId id);
    /// Of a dialog above.
    void listExportWanted(vs::ListHolder *holder);
    void listPrintWanted(vs::ListHolder *holder);

private:
    QWidget *makeMembersTab();
    QWidget *makeFormerTab();
    QWidget *makeList(const QString &name, QStandardItemModel *model, const QStringList &heads,
        const QList<int> &characters);
    void fillTab();
    void fillFacts();
    void addPhone(const QString &label, const QString &column, QString GroupPerson::*phone,
        GroupPerson Group::*person);
    void fillMembers();
    void fillFormer();
    void fillBelow();
    using MakeStep = GroupStepDialog::Step (*)(
        const GroupDoors &doors, const GroupMember &member, const QString &group);
    void openStep(const GroupMember *member, MakeStep make);
    void join();
    void showHours();
    const GroupMember *chosen() const;
    const GroupMember *chosenFormer() const;

    const GroupDoors m_doors;
    Group m_group;
    QDate m_first;
    QDate m_last;
    std::vector<GroupMember> m_members;       ///< present ones first
    std::vector<GroupMember> m_formerMembers; ///< in the order of the rows
    QLabel *m_name;
    QLabel *m_line;
    QTabWidget *m_tabs;
    FactsPane *m_facts;
    QLabel *m_total = nullptr;
    QStandardItemModel *m_present;
    QStandardItemModel *m_former;
    QStandardItemModel *m_below;
    RecordView *m_view = nullptr;
    RecordView *m_formerView = nullptr;
    QPushButton *m_join = nullptr;
    QPushButton *m_role = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_correct = nullptr;
    QPushButton *m_correctFormer = nullptr;
};

} // namespace vs

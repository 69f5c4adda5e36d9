// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/groups/group.h"

#include <QDialog>

class QLabel;
class QStandardItemModel;

namespace vs
{

class DateEdit;
class Groups;
class RecordView;

/// What each member of a group served as a member in a period, and all of them together. Ctrl+C
/// copies the chosen rows as a table.
class MemberHoursDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both days included.
    MemberHoursDialog(const Groups &groups, const Group &group, QDate first, QDate last,
        QWidget *parent = nullptr);

private:
    void makeLayout();
    void fill();

    const Groups &m_groups;
    const Group m_group;
    DateEdit *m_first;
    DateEdit *m_last;
    QLabel *m_sum;
    QStandardItemModel *m_people;
    RecordView *m_view;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/groups/group.h"
#include "ui/controls/listholder.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QStandardItemModel;

namespace vs
{

class Banner;
class DateEdit;
class Groups;
class RecordView;

/// What each member of a group served as a member in a period, and all of them together. Ctrl+C
/// copies the chosen rows as a table; the list leaves the program as those of pages do.
class MemberHoursDialog final : public QDialog, public ListHolder
{
    Q_OBJECT

public:
    /// Both days included.
    MemberHoursDialog(const Groups &groups, const Group &group, QDate first, QDate last,
        QWidget *parent = nullptr);

    std::optional<OfferedList> offeredList() const override;
    QWidget *widget() override { return this; }
    void say(const Error &error) override;
    void sayDone(const QString &text) override;

Q_SIGNALS:
    void listExportWanted(vs::ListHolder *holder);
    void listPrintWanted(vs::ListHolder *holder);

private:
    void makeLayout();
    QHBoxLayout *makeButtons();
    void fill();

    const Groups &m_groups;
    const Group m_group;
    DateEdit *m_first;
    DateEdit *m_last;
    QLabel *m_sum;
    Banner *m_banner;
    QStandardItemModel *m_people;
    RecordView *m_view;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/groups/grouplist.h"
#include "models/imports/heldrow.h"
#include "models/lists/recordtable.h"
#include "ui/controls/page.h"
#include "ui/groups/groupdoors.h"

#include <QDate>
#include <QPair>

class QComboBox;

namespace vs
{

class EmptyState;
class GroupDetail;
class RecordView;
class SearchBox;
class UnitPicker;

/// The groups of the station or the city: search, filters, list, and one of them in detail.
class GroupsPage final : public Page
{
    Q_OBJECT

public:
    explicit GroupsPage(const GroupDoors &doors, QWidget *parent = nullptr);

    void activate() override;
    void choose(GroupId id);

Q_SIGNALS:
    void importWanted(vs::ImportKind kind);

private:
    void makeCommands();
    void makeFilters();
    void fillKinds();
    void makeList();
    void listen();

    GroupFilter filter() const;
    void read() override;
    /// Of the period chosen, unless they are known.
    void readHours();
    void hoursChanged();
    void sortBy(int column, Qt::SortOrder order);
    GroupId chosen() const;
    void showChosen();
    void openForm(const Group &group);
    void editChosen();
    void closeOrReopen();

    const GroupDoors m_doors;
    RecordTable m_table;
    SearchBox *m_search;
    QComboBox *m_kind;
    UnitPicker *m_unit;
    QComboBox *m_state;
    QComboBox *m_period;
    RecordView *m_view;
    GroupDetail *m_detail;
    EmptyState *m_empty = nullptr;
    QPushButton *m_edit = nullptr;
    QAction *m_close = nullptr;
    QPair<QDate, QDate> m_hoursOf; ///< days whose hours were read and have not changed since
    GroupOrder m_order = GroupOrder::Name;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace vs

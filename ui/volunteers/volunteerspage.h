// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/latestanswer.h"
#include "models/lists/recordtable.h"
#include "models/volunteers/volunteerlist.h"
#include "ui/controls/page.h"
#include "ui/volunteers/volunteerdoors.h"

#include <QTimer>

namespace vs
{

class FilterChips;
class RecordView;
class SearchBox;
enum class PeoplePrint;
class VolunteerDetail;
class VolunteerDialog;
class VolunteerFilterPanel;

/// The register: search, list, the person beside it, and what can be done with a person.
class VolunteersPage final : public Page
{
    Q_OBJECT

public:
    explicit VolunteersPage(const VolunteerDoors &doors, QWidget *parent = nullptr);

    /// The list narrowed to these people, the search box empty.
    void showFiltered(const VolunteerFilter &filter);
    /// Brings the person into view, whatever was searched for.
    void choose(VolunteerId id);

public Q_SLOTS:
    void registerSomebody();
    void editChosen();

Q_SIGNALS:
    void importWanted();
    /// About the chosen people, or about all who are listed.
    void printWanted(vs::PeoplePrint what);

private:
    void makeCommands();
    void makeFilters();
    void makeList();
    void listen();
    void read() override;
    void reloadSoon();
    void showAnswer(const std::vector<qint64> &ids, bool whole);
    VolunteerFilter filter() const;
    void sortBy(int column, Qt::SortOrder order);
    void showChosen();
    void followLock(bool locked);
    void open(VolunteerDialog *dialog);
    VolunteerId chosen() const;
    std::vector<VolunteerId> selected() const;

    const VolunteerDoors m_doors;
    RecordTable m_table;
    LatestAnswer m_answer;
    SearchBox *m_search;
    VolunteerFilterPanel *m_filters;
    FilterChips *m_chips;
    RecordView *m_view;
    EmptyState *m_empty = nullptr;
    VolunteerDetail *m_detail;
    QPushButton *m_edit = nullptr;
    QString m_editTip;       ///< of m_edit while something else stands there
    VolunteerFilter m_asked; ///< what the list shows or waits for
    QTimer m_reloading;
    VolunteerId m_wanted; ///< to be chosen when the answer has come
    VolunteerOrder m_order = VolunteerOrder::Name;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace vs

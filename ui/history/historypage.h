// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/history.h"
#include "models/history/historytable.h"
#include "models/lists/latestresult.h"
#include "models/lists/recordtable.h"
#include "ui/controls/page.h"

class QComboBox;

namespace vs
{

class DateEdit;
class HistoryPane;
class Prompter;
class RecordView;
class Undo;
class Volunteers;

/// The journal of everybody: who did what to whom, when and why; what changed from what to what at
/// the right, and one's own steps can be taken back there.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    /// `runner` looks for what is shown, e.g. Volunteers::beside().
    HistoryPage(const History &history, Undo &undo, Volunteers &volunteers, Prompter &prompter,
        const JobRunner &runner, QWidget *parent = nullptr);

    void activate() override;

private:
    /// What the filters offer.
    struct Choices {
        std::vector<QPair<UserId, QString>> users;
        QStringList actions;
    };

    /// One step as the pane shows it.
    struct Shown {
        HistoryDetail detail;
        bool canUndo = false;
    };

    void makeFilters();
    void makeView();
    void fillChoices(const Choices &choices);
    void refill();
    void take(Result<std::vector<qint64>> found);
    void openAhead(std::size_t from);
    void showDetail(int row);
    void takeBack(qint64 sequence);

    const History &m_history;
    Undo &m_undo;
    Volunteers &m_volunteers;
    Prompter &m_prompter;
    const JobRunner m_runner;
    HistoryTable m_source;
    RecordTable m_table;
    RecordView *m_view;
    HistoryPane *m_pane;
    SearchBox *m_search = nullptr;
    QComboBox *m_user;
    QComboBox *m_action;
    DateEdit *m_first;
    DateEdit *m_last;
    LatestResult<Choices> m_choices;
    LatestResult<std::vector<qint64>> m_found;
    LatestResult<std::size_t> m_ahead; ///< how many lines have been opened
    LatestResult<Shown> m_shown;
};

} // namespace vs

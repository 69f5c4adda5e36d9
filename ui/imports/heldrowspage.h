// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/heldjobs.h"
#include "models/imports/heldrowtable.h"
#include "models/lists/jobrunner.h"
#include "models/lists/latestanswer.h"
#include "models/lists/latestresult.h"
#include "models/lists/recordtable.h"
#include "ui/controls/page.h"

class QStackedWidget;

namespace vs
{

class EmptyState;
class HeldFilterBoxes;
class HeldRowForm;
class HeldSheetExchange;
class Prompter;
class RecordView;
class SearchBox;

/// The rows of all imports that wait for mending, one after the other by keyboard: arrows in the
/// list, Enter goes to the field that is wrong, Ctrl+Enter accepts the row and goes to the next,
/// Del dismisses. Several chosen rows are accepted or dismissed together, or mended in a sheet.
class HeldRowsPage final : public Page
{
    Q_OBJECT

public:
    /// All outlive the page but `runner`, which tells whether a row is judged at once, e.g.
    /// Volunteers::beside(), and how many rows are counted beside the window.
    HeldRowsPage(HeldRows &heldRows, const HeldJobs &jobs, Prompter &prompter,
        const JobRunner &runner, QWidget *parent = nullptr);

    /// Of the rows that are shown, or of the current row where all kinds are.
    ImportKind kind() const;
    void setKind(ImportKind kind);
    void activate() override;
    /// Takes a sheet of held rows back that was mended elsewhere.
    void takeBack(const QString &path);

Q_SIGNALS:
    void importWanted(vs::ImportKind kind);

private:
    void makeCommands();
    void makeFilters();
    void makeForms();
    void makeList();
    HeldRowForm *form() const;
    HeldRowForm *formOf(ImportKind kind) const;
    HeldFilter filter() const;

    void read() override;
    void showCounts(const Result<std::vector<HeldCount>> &counts);
    void showAnswer(const std::vector<qint64> &ids, bool whole);
    void showCurrent();
    std::vector<qint64> chosen() const;

    void accept();
    /// `mending`: the keyboard was in the form, and goes on to that of the next row.
    void tellAccepted(const HeldRow &row, const Result<RowOutcome> &outcome, bool mending);
    void acceptChosen();
    void dismiss();
    void tellDismissed(const std::vector<qint64> &ids, int row, const Result<void> &done);
    void write();

    HeldRows &m_heldRows;
    const HeldJobs &m_jobs;
    Prompter &m_prompter;
    const JobRunner m_runner;
    SearchBox *m_search;
    HeldFilterBoxes *m_filters;
    HeldRowTable m_source;
    RecordTable m_table;
    LatestAnswer m_answer;
    RecordView *m_view;
    QAction *m_write = nullptr;
    EmptyState *m_empty;
    QStackedWidget *m_forms; ///< one a kind, in the order of the importers
    HeldSheetExchange *m_sheets;
    LatestResult<std::vector<HeldCount>> m_counts;
    int m_stillHeld = 0;
};

} // namespace vs

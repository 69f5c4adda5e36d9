// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/heldrowspage.h"

#include "models/core/grouped.h"
#include "ui/controls/banner.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/jobprogress.h"
#include "ui/controls/prompter.h"
#include "ui/controls/recordview.h"
#include "ui/controls/searchbox.h"
#include "ui/imports/heldfilterboxes.h"
#include "ui/imports/heldrowform.h"
#include "ui/imports/heldsheetexchange.h"
#include "ui/imports/importwords.h"

#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QList<int> columnCharacters{4, 7, 21, 8};
constexpr int detailWidth = 440;

std::vector<const Importer *> readersOf(const HeldJobs &jobs)
{
    return {jobs.importers().begin(), jobs.importers().end()};
}

/// Held rows are many or few whatever the number of people is.
JobRunner runnerFor(const HeldRows &rows, JobRunner runner)
{
    if (runner.isQuick)
        runner.isQuick = [&rows] { return rows.areFew(); };
    return runner;
}

} // namespace

HeldRowsPage::HeldRowsPage(HeldRows &heldRows, const HeldJobs &jobs, Prompter &prompter,
    const JobRunner &runner, QWidget *parent)
    : Page(
        tr("Held rows"), tr("Rows of imported lists that need mending before they count."), parent)
    , m_heldRows(heldRows)
    , m_jobs(jobs)
    , m_prompter(prompter)
    , m_runner(runner)
    , m_search(addSearch(tr("Any word of a row")))
    , m_filters(new HeldFilterBoxes(readersOf(jobs), this))
    , m_source(heldRows, readersOf(jobs))
    , m_table(m_source)
    , m_view(new RecordView(this))
    , m_empty(new EmptyState(u"ok"_s, tr("Nothing is held"),
          tr("Rows that an import cannot take over wait here until somebody mends them."), this))
    , m_forms(new QStackedWidget(this))
    , m_sheets(new HeldSheetExchange(jobs, prompter, banner(), this))
    , m_counts(runnerFor(heldRows, runner), [this](const auto &counts) { showCounts(counts); })
{
    makeCommands();
    makeForms();
    makeFilters();
    makeList();
    connect(&m_answer, &LatestAnswer::arrived, this, &HeldRowsPage::showAnswer);
    connect(&m_heldRows, &HeldRows::changed, this, &HeldRowsPage::reload);
    connect(m_sheets, &HeldSheetExchange::takenBack, this, &HeldRowsPage::reload);
}

void HeldRowsPage::makeCommands()
{
    auto *accept = addCommand(u"ok"_s, tr("Accept &chosen"), [this] { acceptChosen(); });
    accept->setObjectName(u"acceptChosen"_s);
    needsRow(accept);
    addCommand(u"import"_s, tr("Import a list…"), [this] {
        Q_EMIT importWanted(kind());
    })->setObjectName(u"importList"_s);
    m_write
        = addRareCommand(u"export"_s, tr("Export held rows to be mended…"), [this] { write(); });
    m_write->setObjectName(u"writeSheet"_s);
    addRareCommand(u"import"_s, tr("Import the mended sheet…"), [this] {
        m_sheets->chooseSheet();
    })->setObjectName(u"takeBack"_s);
}

void HeldRowsPage::makeForms()
{
    m_forms->setObjectName(u"heldForms"_s);
    for (Importer *importer : m_jobs.importers()) {
        auto *form = new HeldRowForm(*importer, m_forms);
        m_forms->addWidget(form);
        connect(form, &HeldRowForm::acceptWanted, this, &HeldRowsPage::accept);
        connect(form, &HeldRowForm::dismissWanted, this, &HeldRowsPage::dismiss);
    }
    setDetail(m_forms, detailWidth);
}

void HeldRowsPage::makeFilters()
{
    m_search->setView(m_view);
    addFilter(tr("&List:"), m_filters->kinds());
    addFilter(tr("F&ile:"), m_filters->imports());
    addFilter(tr("&Reason:"), m_filters->reasons());
    connect(m_search, &SearchBox::textChanged, this, &HeldRowsPage::reload);
    connect(m_filters, &HeldFilterBoxes::changed, this, [this] {
        banner().clear();
        reload();
    });
}

void HeldRowsPage::makeList()
{
    m_view->setObjectName(u"heldRows"_s);
    m_view->setAccessibleName(tr("Held rows"));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setModel(&m_table);
    m_view->setListName(u"held_rows"_s);
    m_view->setColumnCharacters(columnCharacters);
    m_view->setSortingEnabled(false);
    setContent(m_view);
    m_empty->setButton(tr("Import a list…"), [this] { Q_EMIT importWanted(kind()); })
        ->setObjectName(u"firstImport"_s);
    setEmptyState(m_empty, &m_table);
    connect(m_view, &RecordView::currentRowChanged, this, &HeldRowsPage::showCurrent);
    connect(m_view, &RecordView::opened, this, [this] { form()->focusProblem(); });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(
            QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this,
            [this] { chosen().size() > 1 && m_view->hasFocus() ? acceptChosen() : accept(); });
    }
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_view);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &HeldRowsPage::dismiss);
}

HeldRowForm *HeldRowsPage::form() const
{
    return static_cast<HeldRowForm *>(m_forms->currentWidget());
}

HeldRowForm *HeldRowsPage::formOf(ImportKind kind) const
{
    for (int i = 0; i < m_forms->count(); ++i) {
        auto *form = static_cast<HeldRowForm *>(m_forms->widget(i));
        if (form->importer().kind() == kind)
            return form;
    }
    return form();
}

ImportKind HeldRowsPage::kind() const
{
    return m_filters->filter().kind.value_or(form()->importer().kind());
}

void HeldRowsPage::setKind(ImportKind kind)
{
    m_search->clear();
    m_filters->setKind(kind);
}

void HeldRowsPage::activate()
{
    Page::activate();
    m_view->setFocus(Qt::OtherFocusReason);
}

HeldFilter HeldRowsPage::filter() const
{
    HeldFilter filter = m_filters->filter();
    filter.text = m_search->text();
    return filter;
}

void HeldRowsPage::read()
{
    m_counts.ask([&rows = m_heldRows] { return rows.counts(); });
    if (m_counts.isWaiting())
        showWaiting();
}

void HeldRowsPage::showCounts(const Result<std::vector<HeldCount>> &counts)
{
    if (!counts)
        return banner().say(counts.error());
    m_stillHeld = m_filters->refresh(*counts);
    if (m_source.setKind(m_filters->filter().kind))
        m_table.refresh(); // the heading
    m_answer.ask(m_heldRows.ask(filter()));
    if (m_answer.isWaiting())
        showWaiting();
}

void HeldRowsPage::showAnswer(const std::vector<qint64> &ids, bool whole)
{
    if (!whole)
        return;
    const int at = std::max(m_view->currentIndex().row(), 0);
    const qint64 shown = form()->row().id.value();
    m_table.setIds(ids);
    setSummary(tr("Still to mend: %1").arg(grouped(m_stillHeld)));
    const int last = m_table.rowCount() - 1;
    showDetail(last >= 0);
    m_write->setEnabled(last >= 0);
    if (last < 0)
        return;
    if (m_view->selectedRows().size() < 2) {
        const int same = m_table.rowOf(shown);
        m_view->selectRow(same >= 0 ? same : std::min(at, last));
    }
    showCurrent();
}

void HeldRowsPage::showCurrent()
{
    const qint64 id = m_table.idAt(m_view->chosenIndex());
    if (id == 0)
        return;
    const auto rows = m_heldRows.rows({&id, 1});
    if (!rows)
        return banner().say(rows.error());
    if (rows->empty())
        return;
    const HeldRow &row = rows->front();
    HeldRowForm *wanted = formOf(row.kind);
    m_forms->setCurrentWidget(wanted);
    if (wanted->row().id != row.id || wanted->row().reason != row.reason)
        wanted->setRow(row);
}

std::vector<qint64> HeldRowsPage::chosen() const
{
    std::vector<qint64> ids;
    for (const int row : m_view->selectedRows())
        ids.push_back(m_table.idAt(m_table.index(row, 0)));
    return ids;
}

void HeldRowsPage::accept()
{
    const HeldRow row = form()->row();
    if (!row.id.isValid())
        return;
    banner().clear();
    const bool mending = form()->isAncestorOf(window()->focusWidget());
    const RowCells cells = form()->cells();
    // At once where it can be: whoever types on must not lose a key to a window that waits.
    if (!m_runner.isQuick || m_runner.isQuick())
        return tellAccepted(row, form()->importer().accept(row, cells), mending);
    JobProgress::run<RowOutcome>(
        this, tr("Judging the row again…"),
        [&jobs = m_jobs, row, cells](JobControl &) { return jobs.accept(row, cells); },
        [this, row, mending](
            const Result<RowOutcome> &outcome) { tellAccepted(row, outcome, mending); });
}

void HeldRowsPage::tellAccepted(const HeldRow &row, const Result<RowOutcome> &outcome, bool mending)
{
    if (!outcome)
        return banner().say(outcome.error());
    HeldRowForm *current = formOf(row.kind);
    if (outcome->status == RowStatus::Held || outcome->status == RowStatus::Skipped) {
        current->setProblem(
            outcome->reason, ImportWords::explanation(*outcome, current->importer()));
        return current->focusProblem();
    }
    current->forget(row.id);          // the door has told, and the next row is shown
    m_table.removeId(row.id.value()); // at once, even where the list comes later
    if (const QModelIndex next = m_view->currentIndex(); !m_view->chosenIndex().isValid())
        m_view->selectRow(next.row());
    banner().say(Banner::Kind::Ok,
        tr("Row %1 was taken over: %2.").arg(row.row).arg(ImportWords::status(outcome->status)));
    if (mending && m_table.rowCount() > 0)
        form()->focusProblem();
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void HeldRowsPage::acceptChosen()
{
    const std::vector<qint64> ids = chosen();
    if (ids.size() < 2)
        return accept();
    banner().clear();
    QHash<qint64, RowCells> typed;
    for (int i = 0; i < m_forms->count(); ++i)
        typed.insert(static_cast<HeldRowForm *>(m_forms->widget(i))->typed());
    JobProgress::run<HeldJobs::Accepted>(
        this, tr("Judging the chosen rows again…"),
        [&jobs = m_jobs, ids, typed](
            JobControl &control) { return jobs.acceptAll(ids, typed, control.progress()); },
        [this](const Result<HeldJobs::Accepted> &done) {
            if (!done)
                return banner().say(ImportWords::spoken(done.error()));
            reload();
            banner().say(done->stillHeld == 0 ? Banner::Kind::Ok : Banner::Kind::Warning,
                tr("Taken over: %1. Still held: %2.").arg(done->taken).arg(done->stillHeld));
        });
}

void HeldRowsPage::dismiss()
{
    const std::vector<qint64> ids = chosen();
    if (ids.empty())
        return;
    const HeldRow row = form()->row();
    const bool one = ids.size() == 1;
    banner().clear();
    const auto reason = m_prompter.askText(this, one ? tr("Dismiss the row") : tr("Dismiss rows"),
        one ? tr("Why is row %1 of %2 not needed? The reason is kept in the journal.")
                  .arg(row.row)
                  .arg(row.fileName)
            : tr("Why are these %1 rows not needed? The reason is kept in the journal.")
                  .arg(grouped(qint64(ids.size()))));
    if (!reason)
        return;
    const Question question{one ? tr("Dismiss the row") : tr("Dismiss rows"),
        one ? tr("Row %1 will not be taken over and disappears from this list.").arg(row.row)
            : tr("%1 rows will not be taken over and disappear from this list.")
                  .arg(grouped(qint64(ids.size()))),
        tr("Dismiss"), tr("Keep"), true};
    if (!m_prompter.confirm(this, question))
        return;
    if (one)
        return tellDismissed(ids, row.row, m_heldRows.dismissAll(ids, *reason));
    JobProgress::run<void>(
        this, tr("Dismissing rows…"),
        [&jobs = m_jobs, ids, why = *reason](
            JobControl &control) { return jobs.dismissAll(ids, why, control.progress()); },
        [this, ids, row](const Result<void> &done) { tellDismissed(ids, row.row, done); });
}

void HeldRowsPage::tellDismissed(const std::vector<qint64> &ids, int row, const Result<void> &done)
{
    if (!done)
        return banner().say(done.error());
    for (int i = 0; i < m_forms->count(); ++i) {
        for (const qint64 id : ids)
            static_cast<HeldRowForm *>(m_forms->widget(i))->forget(HeldRowId(id));
    }
    showCurrent();
    banner().say(Banner::Kind::Ok,
        ids.size() == 1 ? tr("Row %1 was dismissed.").arg(row)
                        : tr("%1 rows were dismissed.").arg(grouped(qint64(ids.size()))));
    m_view->setFocus(Qt::OtherFocusReason);
}

void HeldRowsPage::write()
{
    const std::vector<qint64> ids = chosen();
    m_sheets->write(ids.size() < 2 ? m_table.ids() : ids); // nothing in particular: all shown
}

void HeldRowsPage::takeBack(const QString &path)
{
    m_sheets->takeBack(path);
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "models/history/history.h"
#include "models/history/journalwords.h"
#include "models/history/undo.h"
#include "models/volunteers/volunteers.h"
#include "ui/controls/banner.h"
#include "ui/controls/dateedit.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/jobprogress.h"
#include "ui/controls/prompter.h"
#include "ui/controls/recordview.h"
#include "ui/controls/searchbox.h"
#include "ui/history/historypane.h"

#include <QAbstractItemView>
#include <QComboBox>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::size_t mostPeople = 20; ///< of a search, whose steps are shown together

/// Fills a box anew and keeps what was chosen, without telling anybody.
void refillBox(QComboBox *box, const QList<QPair<QString, QVariant>> &items)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (const auto &[text, data] : items)
        box->addItem(text, data);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

HistoryPage::HistoryPage(const History &history, Undo &undo, Volunteers &volunteers,
    Prompter &prompter, const JobRunner &runner, QWidget *parent)
    : Page(
        tr("History"), tr("Who changed what, when and why. Nothing here can be altered."), parent)
    , m_history(history)
    , m_undo(undo)
    , m_volunteers(volunteers)
    , m_prompter(prompter)
    , m_runner(runner)
    , m_source(history)
    , m_table(m_source)
    , m_view(new RecordView(this))
    , m_pane(new HistoryPane(this))
    , m_user(new QComboBox(this))
    , m_action(new QComboBox(this))
    , m_first(new DateEdit(this))
    , m_last(new DateEdit(this))
    , m_choices(runner,
          [this](const Result<Choices> &choices) {
              if (choices)
                  fillChoices(*choices);
          })
    , m_found(runner, [this](auto found) { take(std::move(found)); })
    , m_ahead(runner,
          [this](const Result<std::size_t> &opened) {
              if (opened)
                  openAhead(*opened);
          })
    , m_shown(runner, [this](const Result<Shown> &shown) {
        if (shown)
            m_pane->show(shown->detail, shown->canUndo);
        else
            banner().say(shown.error());
    })
{
    addCommand(
        u"refresh"_s, tr("Refresh"), [this] { refill(); }, QKeySequence::Refresh)
        ->setObjectName(u"refreshButton"_s);
    makeFilters();
    makeView();
}

void HistoryPage::makeFilters()
{
    m_search = addSearch(tr("Person: name, pinyin or number"));
    m_user->setObjectName(u"user"_s);
    m_action->setObjectName(u"action"_s);
    m_first->setObjectName(u"first"_s);
    m_last->setObjectName(u"last"_s);
    for (QComboBox *box : {m_user, m_action}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
        box->view()->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    }
    m_search->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    for (DateEdit *day : {m_first, m_last})
        day->setFixedWidth(fontMetrics().horizontalAdvance(u"2026-11-25"_s) + 56);
    addFilter(tr("&User"), m_user);
    addFilter(tr("&Action"), m_action);
    addFilter(tr("F&rom"), m_first);
    addFilter(tr("&To"), m_last);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryPage::refill);
    connect(m_user, &QComboBox::currentIndexChanged, this, &HistoryPage::refill);
    connect(m_action, &QComboBox::currentIndexChanged, this, &HistoryPage::refill);
    connect(m_first, &DateEdit::dateChanged, this, &HistoryPage::refill);
    connect(m_last, &DateEdit::dateChanged, this, &HistoryPage::refill);
}

void HistoryPage::makeView()
{
    m_view->setModel(&m_table);
    m_view->setColumnCharacters({12, 6, 12, 12, 12});
    setContent(m_view);
    setEmptyState(new EmptyState(u"history"_s, tr("Nothing was done that fits"),
                      tr("Choose other days, another user, or empty the search.")),
        &m_table);
    setDetail(m_pane, 330);
    Page::showDetail(false);
    connect(m_view, &RecordView::currentRowChanged, this, &HistoryPage::showDetail);
    connect(m_pane, &HistoryPane::undoWanted, this, &HistoryPage::takeBack);
}

void HistoryPage::activate()
{
    banner().clear();
    m_choices.ask([this] {
        return Result<Choices>(Choices{m_history.users(), m_history.actions()});
    });
    refill();
    Page::activate();
}

void HistoryPage::fillChoices(const Choices &choices)
{
    QList<QPair<QString, QVariant>> users{{tr("Everybody"), 0}};
    for (const auto &[id, name] : choices.users)
        users.append({name, id.value()});
    refillBox(m_user, users);
    QList<QPair<QString, QVariant>> actions{{tr("Everything"), QString()}};
    for (const QString &key : choices.actions)
        actions.append({JournalWords::action(key), key});
    refillBox(m_action, actions);
}

void HistoryPage::refill()
{
    HistoryFilter filter;
    if (const qint64 user = m_user->currentData().toLongLong(); user != 0)
        filter.user = UserId(user);
    filter.action = m_action->currentData().toString();
    filter.first = m_first->date();
    filter.last = m_last->date();
    std::function<std::vector<qint64>()> search;
    if (const QString text = m_search->text().trimmed(); !text.isEmpty())
        search = m_volunteers.searchLater(text, mostPeople);
    m_found.ask([&history = m_history, filter, search]() mutable {
        if (search) {
            filter.records.emplace();
            for (const qint64 person : search()) {
                if (const auto records = history.recordsOf(VolunteerId(person)))
                    filter.records->insert(filter.records->end(), records->begin(), records->end());
            }
        }
        auto found = history.find(filter);
        // What is seen first is opened here, beside the window.
        if (found) {
            const std::span<const qint64> all(*found);
            static_cast<void>(
                history.open(all.first(std::min<size_t>(all.size(), RecordTable::pageSize))));
        }
        return found;
    });
    if (m_found.isWaiting())
        showWaiting();
}

/// So that nobody who scrolls waits for an entry of ten thousand rows. A page of lines at a time:
/// another question, or the end of the program, is never held up for long.
void HistoryPage::openAhead(std::size_t from)
{
    const std::vector<qint64> &all = m_table.ids();
    const std::size_t end
        = std::min({from + RecordTable::pageSize, all.size(), std::size_t(History::mostKept)});
    if (m_runner.doesAtOnce() || from >= end)
        return;
    m_ahead.ask([&history = m_history, lines = std::vector(&all[from], &all[end - 1] + 1),
                    end]() -> Result<std::size_t> {
        const auto opened = history.open(lines);
        return opened ? Result<std::size_t>(end) : opened.error();
    });
}

void HistoryPage::take(Result<std::vector<qint64>> found)
{
    setSummary({});
    if (!found) {
        banner().say(found.error());
        return;
    }
    m_table.setIds(*std::move(found));
    if (m_table.rowCount() > 0 && !m_view->currentIndex().isValid())
        m_view->selectRow(0);
    showDetail(m_view->currentIndex().row());
    openAhead(RecordTable::pageSize); // the first ones are open by now
}

void HistoryPage::showDetail(int row)
{
    const qint64 sequence = m_table.idAt(m_table.index(row, 0));
    Page::showDetail(sequence != 0);
    if (sequence == 0)
        return;
    m_shown.ask([this, sequence]() -> Result<Shown> {
        auto detail = m_history.detail(sequence);
        if (!detail)
            return detail.error();
        return Shown{*std::move(detail), m_undo.canUndo(sequence)};
    });
}

void HistoryPage::takeBack(qint64 sequence)
{
    const Question question{tr("Undo this step"),
        tr("What the step changed gets its old values; what it added becomes void. The history "
           "keeps both."),
        tr("Undo"), tr("Leave it"), false};
    if (!m_prompter.confirm(this, question))
        return;
    const auto work = [&undo = m_undo, sequence](JobControl &control) {
        return undo.inJob([&] { return undo.undo(sequence, control.progress()); });
    };
    JobProgress::run<UndoStep>(
        this, tr("Undoing…"), work, [this, sequence](const Result<UndoStep> &step) {
            if (!step)
                return banner().say(step.error());
            banner().say(Banner::Kind::Ok, tr("Undone: %1").arg(step->text));
            m_table.recordChanged(sequence);
            refill();
        });
}

} // namespace vs

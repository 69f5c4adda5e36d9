// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicatespage.h"

#include "models/core/grouped.h"
#include "models/duplicates/duplicaterules.h"
#include "models/duplicates/duplicates.h"
#include "models/volunteers/volunteers.h"
#include "ui/controls/banner.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/jobprogress.h"
#include "ui/controls/prompter.h"
#include "ui/controls/recordview.h"
#include "ui/duplicates/pairpane.h"

#include <QComboBox>
#include <QPushButton>

#include <algorithm>
#include <numeric>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

DuplicatesPage::DuplicatesPage(const DuplicateDoors &doors, QWidget *parent)
    : Page(tr("Duplicates"), tr("Records that may be of one person: compare, then make them one."),
        parent)
    , m_doors(doors)
    , m_source(doors.volunteers)
    , m_table(m_source)
    , m_view(new RecordView(this))
    , m_pane(new PairPane(doors, this))
    , m_least(new QComboBox(this))
    , m_empty(new EmptyState(u"volunteers"_s, tr("Nothing to compare yet"),
          tr("The whole register is looked through for the same documents, phones, names and "
             "birth dates. It takes a few seconds."),
          this))
{
    addCommand(
        u"search"_s, tr("Look for duplicates"), [this] { look(); }, QKeySequence::Refresh)
        ->setObjectName(u"lookButton"_s);
    m_least->setObjectName(u"least"_s);
    m_least->addItem(tr("Most likely"), DuplicateRules::likely);
    m_least->addItem(tr("Likely and possible"), DuplicateRules::possible);
    m_least->addItem(tr("Also families and namesakes"), 1);
    m_least->setCurrentIndex(1);
    addFilter(tr("Sho&w"), m_least);
    connect(m_least, &QComboBox::currentIndexChanged, this, &DuplicatesPage::refill);
    makeView();
}

void DuplicatesPage::makeView()
{
    m_view->setModel(&m_table);
    m_view->setColumnCharacters({3, 9, 8});
    setContent(m_view);
    m_empty->setButton(tr("Look for duplicates"), [this] { look(); })
        ->setObjectName(u"firstLook"_s);
    setEmptyState(m_empty, &m_table);
    setDetail(m_pane, 700);
    showDetail(false);
    connect(m_view, &RecordView::currentRowChanged, this, &DuplicatesPage::showRow);
    connect(m_pane, &PairPane::mergeWanted, this, &DuplicatesPage::merge);
    connect(m_pane, &PairPane::distinctWanted, this, &DuplicatesPage::setDistinct);
    connect(m_pane, &PairPane::laterWanted, this, &DuplicatesPage::later);
    // Both decisions touch both people, and so do their undo and redo.
    connect(&m_doors.volunteers, &Volunteers::changed, this,
        [this](qint64 id) { review(VolunteerId(id)); });
    connect(&m_doors.volunteers, &Volunteers::reset, this, [this] { review(); });
}

void DuplicatesPage::look()
{
    banner().clear();
    using Pairs = std::vector<DuplicatePair>;
    JobProgress::run<Pairs>(
        this, tr("Looking for duplicates…"),
        [find = m_doors.find](JobControl &control) {
            return find([&control](qint64 done, qint64 total) {
                control.report(done, total);
                return !control.isCancelled();
            });
        },
        [this](Result<Pairs> found) {
            if (found)
                showPairs(*std::move(found));
            else
                banner().say(found.error());
        });
}

void DuplicatesPage::showPairs(std::vector<DuplicatePair> pairs)
{
    m_decided.clear();
    m_table.setIds({});
    m_source.setPairs(std::move(pairs));
    m_ids.resize(m_source.pairs().size());
    std::iota(m_ids.begin(), m_ids.end(), 1);
    m_table.refresh();
    m_empty->setSentence(tr("No duplicates"),
        tr("Nothing in this list looks like one person. “Show” has weaker ones, too."));
    refill();
}

void DuplicatesPage::refill()
{
    const int least = m_least->currentData().toInt();
    std::vector<qint64> ids;
    std::copy_if(m_ids.begin(), m_ids.end(), std::back_inserter(ids), [this, least](qint64 id) {
        return m_source.pair(id).strength >= least && !m_decided.contains(id);
    });
    m_table.setIds(std::move(ids));
    setSummary(tr("%1 pairs").arg(grouped(m_table.rowCount())));
    if (m_table.rowCount() > 0 && !m_view->chosenIndex().isValid())
        m_view->selectRow(0);
    showRow(m_view->chosenIndex().row());
}

void DuplicatesPage::showRow(int row)
{
    const qint64 id = m_table.idAt(m_table.index(row, 0));
    showDetail(id != 0);
    if (id != 0)
        m_pane->show(m_source.pair(id));
}

void DuplicatesPage::review(VolunteerId person)
{
    const QSet<qint64> before = m_decided;
    for (const qint64 id : m_ids) {
        const DuplicatePair &pair = m_source.pair(id);
        if (person.isValid() && pair.first != person && pair.second != person)
            continue;
        const auto open = m_doors.duplicates.isOpen(pair.first, pair.second);
        if (open && *open)
            m_decided.remove(id);
        else
            m_decided.insert(id);
    }
    if (m_decided == before)
        return;
    banner().clearDone(); // of a decision that was taken back
    refill();
}

void DuplicatesPage::goOn(int row)
{
    if (m_table.rowCount() > 0)
        m_view->selectRow(std::clamp(row, 0, m_table.rowCount() - 1));
    m_view->setFocus();
}

void DuplicatesPage::merge()
{
    const VolunteerId survivor = m_pane->survivor();
    const VolunteerId other = m_pane->other();
    const int row = m_view->currentIndex().row();
    const auto stays = m_doors.volunteers.brief(survivor);
    const auto goes = m_doors.volunteers.brief(other);
    if (!stays || !goes) {
        banner().say(!stays ? stays.error() : goes.error());
        return;
    }
    const auto reason = m_doors.prompter.askText(this, tr("Merge two records"),
        tr("Hours, stars, groups and certificates of %1 go to %2. The record %1 stays as an empty "
           "pointer. Undo takes it back. Why are they one person?")
            .arg(goes->number, stays->number));
    if (!reason)
        return;
    if (auto done = m_doors.duplicates.merge(survivor, other, m_pane->merged(), *reason); !done) {
        banner().say(done.error());
        return;
    }
    review(other);
    banner().say(Banner::Kind::Ok,
        tr("%1 and %2 are one record now: %2. Ctrl+Z takes it back.")
            .arg(goes->number, stays->number));
    goOn(row);
}

void DuplicatesPage::setDistinct()
{
    const DuplicatePair pair = m_pane->pair();
    const int row = m_view->currentIndex().row();
    if (auto done = m_doors.duplicates.setDistinct(pair.first, pair.second); !done) {
        banner().say(done.error());
        return;
    }
    review(pair.first);
    banner().say(Banner::Kind::Ok, tr("Remembered: these are two people."));
    goOn(row);
}

/// To the end of the list, and on with the next.
void DuplicatesPage::later()
{
    const qint64 id = m_table.idAt(m_view->chosenIndex());
    const auto place = std::find(m_ids.begin(), m_ids.end(), id);
    if (place == m_ids.end())
        return;
    const int row = m_view->chosenIndex().row();
    std::rotate(place, place + 1, m_ids.end());
    refill();
    m_view->selectRow(std::min(row, m_table.rowCount() - 1));
    m_view->setFocus();
}

} // namespace vs

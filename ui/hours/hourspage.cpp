// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/hourspage.h"

#include "models/core/clock.h"
#include "models/core/grouped.h"
#include "models/core/hours.h"
#include "models/hours/servicerecords.h"
#include "models/volunteers/volunteers.h"
#include "ui/controls/banner.h"
#include "ui/controls/dateedit.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/prompter.h"
#include "ui/controls/recordview.h"
#include "ui/controls/searchbox.h"
#include "ui/hours/correctiondialog.h"
#include "ui/hours/hourdetail.h"
#include "ui/hours/openingdialog.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

HoursPage::HoursPage(ServiceRecords &hours, Volunteers &volunteers, const Clock &clock,
    Prompter &prompter, std::unique_ptr<RecordSource> rows, std::unique_ptr<RecordSource> ledger,
    const JobRunner &runner, QWidget *parent)
    : Page(tr("Hours"),
        tr("The ledger of service time. It only grows: mistakes are corrected by a "
           "further row."),
        parent)
    , m_hours(hours)
    , m_volunteers(volunteers)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_rows(std::move(rows))
    , m_ledger(std::move(ledger))
    , m_table(*m_rows)
    , m_search(addSearch(tr("Name, pinyin, initials or last four digits")))
    , m_first(new DateEdit(this))
    , m_last(new DateEdit(this))
    , m_view(new RecordView(this))
    , m_detail(new HourDetail(this))
    , m_found(runner, [this](auto found) { take(std::move(found)); })
{
    addPrimaryCommand(
        u"add"_s, tr("Opening balance…"), [this] { openOpening(); }, QKeySequence::New)
        ->setObjectName(u"openingBalance"_s);
    addCommand(u"import"_s, tr("Import a list…"), [this] {
        Q_EMIT importWanted();
    })->setObjectName(u"importList"_s);
    makeFilters();
    makeList();
    setDetail(m_detail, 320);
    showDetail(false);
    connectDoor();
}

HoursPage::~HoursPage() = default;

void HoursPage::makeFilters()
{
    m_first->setObjectName(u"first"_s);
    m_last->setObjectName(u"last"_s);
    m_first->setDate(QDate(m_clock.today().year(), 1, 1));
    for (DateEdit *edit : {m_first, m_last})
        edit->setMinimumWidth(12 * fontMetrics().averageCharWidth());
    addFilter(tr("From"), m_first);
    addFilter(tr("to"), m_last);
    connect(m_search, &QLineEdit::textChanged, this, &HoursPage::reload);
    connect(m_first, &DateEdit::dateChanged, this, &HoursPage::reload);
    connect(m_last, &DateEdit::dateChanged, this, &HoursPage::reload);
}

void HoursPage::makeList()
{
    m_view->setModel(&m_table);
    m_view->setListName(u"hours"_s);
    m_view->setColumnCharacters({9, 7, 8, 11, 7, 6, 4, 7, 10});
    setContent(m_view);
    offerEverything(*m_ledger);
    setEmptyState(
        new EmptyState(u"hours"_s, tr("No hours here"),
            tr("Widen the period or the search. Hours come from “Record hours…” of an activity, "
               "from an imported list, or as an opening balance.")),
        &m_table);
    connect(m_view, &RecordView::currentRowChanged, this, &HoursPage::showCurrent);
    connect(m_view, &RecordView::opened, this, &HoursPage::openCorrection);
    connect(m_detail, &HourDetail::correctWanted, this, &HoursPage::openCorrection);
}

void HoursPage::connectDoor()
{
    const auto reread = [this] {
        m_table.refresh();
        reload();
    };
    connect(&m_hours, &ServiceRecords::recorded, this, reread);
    connect(&m_hours, &ServiceRecords::corrected, this, reread);
    connect(&m_hours, &ServiceRecords::openingAdded, this, reread);
    connect(&m_hours, &ServiceRecords::imported, this, reread);
}

void HoursPage::read()
{
    RecordFilter filter;
    if (const QDate first = m_first->date(); first.isValid())
        filter.first = first;
    if (const QDate last = m_last->date(); last.isValid())
        filter.last = last;
    std::function<std::vector<qint64>()> search;
    if (const QString text = m_search->text().trimmed(); !text.isEmpty())
        search = m_volunteers.searchLater(text);
    m_found.ask([&hours = m_hours, filter, search]() mutable -> Result<Found> {
        if (search) {
            filter.volunteers.emplace();
            for (const qint64 id : search())
                filter.volunteers->push_back(VolunteerId(id));
        }
        auto ids = hours.search(filter);
        if (!ids)
            return ids.error();
        const auto summary = hours.summary(filter);
        if (!summary)
            return summary.error();
        return Found{*std::move(ids), *summary};
    });
    if (m_found.isWaiting())
        showWaiting();
}

void HoursPage::take(Result<Found> found)
{
    if (!found) {
        setSummary({});
        banner().say(found.error());
        return;
    }
    m_table.setIds(std::move(found->ids));
    setSummary(tr("%1 records, %2")
                   .arg(grouped(found->summary.records))
                   .arg(Hours::withUnit(found->summary.minutes)));
    showCurrent();
}

void HoursPage::showCurrent()
{
    const ServiceRecordId id(m_table.idAt(m_view->chosenIndex()));
    const auto record = m_hours.record(id);
    if (!record) {
        showDetail(false);
        return;
    }
    const auto person = m_volunteers.brief(record->volunteer);
    const auto kept = m_hours.keptMinutes(id);
    const auto totals = m_hours.totals(record->volunteer);
    showDetail(person.ok() && kept.ok() && totals.ok());
    if (person && kept && totals)
        m_detail->show(*record, *kept, person->name, person->number, *totals);
}

void HoursPage::openCorrection()
{
    const ServiceRecord &record = m_detail->record();
    if (record.kind == RecordKind::Correction)
        return;
    auto *dialog = new CorrectionDialog(m_hours, record, m_detail->name(), m_prompter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HoursPage::openOpening()
{
    auto *dialog = new OpeningDialog(m_hours, m_volunteers, m_clock.today(), m_prompter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace vs

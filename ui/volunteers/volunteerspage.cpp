// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/volunteers/volunteerspage.h"

#include "models/core/grouped.h"
#include "models/volunteers/volunteers.h"
#include "models/volunteers/volunteertable.h"
#include "models/volunteers/volunteertext.h"
#include "ui/controls/banner.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/filterchips.h"
#include "ui/controls/icons.h"
#include "ui/controls/prompter.h"
#include "ui/controls/recordview.h"
#include "ui/controls/searchbox.h"
#include "ui/printing/printoutlet.h"
#include "ui/registrations/registrationactions.h"
#include "ui/registrations/retentiondialog.h"
#include "ui/volunteers/volunteerdetail.h"
#include "ui/volunteers/volunteerdialog.h"
#include "ui/volunteers/volunteerfilterpanel.h"

#include <QHeaderView>
#include <QPushButton>

#include <utility>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int detailWidth = 400;

} // namespace

VolunteersPage::VolunteersPage(const VolunteerDoors &doors, QWidget *parent)
    : Page(tr("Volunteers"), tr("Everyone registered at this station."), parent)
    , m_doors(doors)
    , m_table(doors.table)
    , m_search(addSearch(tr("Name, pinyin, last four digits, or number")))
    , m_filters(new VolunteerFilterPanel(
          {doors.volunteers, doors.groups, doors.savedFilters, doors.codes, doors.prompter}, this))
    , m_chips(new FilterChips(this))
    , m_view(new RecordView(this))
    , m_detail(new VolunteerDetail(doors, this))
{
    makeCommands();
    makeFilters();
    makeList();
    listen();
}

void VolunteersPage::makeCommands()
{
    addPrimaryCommand(
        u"add"_s, tr("Register volunteer"), [this] { registerSomebody(); }, QKeySequence::New)
        ->setObjectName(u"registerVolunteer"_s);
    m_edit = addCommand(
        u"edit"_s, tr("Change"), [this] { editChosen(); }, QKeySequence(Qt::CTRL | Qt::Key_E));
    m_edit->setObjectName(u"editVolunteer"_s);
    auto *registration = addCommand(u"person"_s, tr("Registration"), [] {});
    registration->setObjectName(u"registration"_s);
    const auto *actions = new RegistrationActions(
        {m_doors.registrations, m_doors.consents, m_doors.clock, m_doors.prompter},
        [this] { return selected(); }, banner(), this);
    registration->setMenu(actions->menu());
    needsRow(registration);
    addRareCommand(u"lock"_s, tr("Data kept long enough…"), [this] {
        RetentionDialog(m_doors.retention, m_doors.prompter, this).exec();
    })->setObjectName(u"retention"_s);
    addCommand(u"import"_s, tr("Import a list…"), [this] {
        Q_EMIT importWanted();
    })->setObjectName(u"importList"_s);
}

void VolunteersPage::makeFilters()
{
    auto *button = new QPushButton(icon(u"filter"_s), tr("Filter"), this);
    button->setObjectName(u"filterButton"_s);
    button->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    button->setToolTip(
        tr("Narrow the list, %1").arg(button->shortcut().toString(QKeySequence::NativeText)));
    addControl(button);
    setFilterLine(m_chips, [this] {
        QStringList words;
        for (const FilterChip &chip : m_filters->chips())
            words += chip.text;
        return words;
    });
    const auto open = [this, button] { m_filters->openBelow(button); };
    connect(button, &QPushButton::clicked, this, open);
    connect(m_chips, &FilterChips::moreWanted, this, open);
    connect(m_chips, &FilterChips::removed, m_filters, &VolunteerFilterPanel::take);
    connect(m_filters, &VolunteerFilterPanel::failed, this, &VolunteersPage::say);
    connect(m_filters, &VolunteerFilterPanel::changed, this, [this] {
        m_chips->setChips(m_filters->chips());
        reload();
    });
}

void VolunteersPage::makeList()
{
    m_view->setObjectName(u"volunteers"_s);
    m_view->setModel(&m_table);
    m_view->setListName(u"volunteers"_s);
    m_view->setColumnCharacters({6, 3, 5, 7, 6, 7, 6, 12, 10, 10, 7});
    // Masked it tells nobody apart, and the others have room without it.
    m_view->setColumnHidden(VolunteerTable::IdNumber, true);
    m_view->horizontalHeader()->setSortIndicator(VolunteerTable::Name, m_direction);
    m_view->setSortingEnabled(true);
    setContent(m_view);
    offerEverything(m_doors.roster);
    for (const auto &[what, name, icon, text] :
        {std::tuple(PeoplePrint::Files, u"printFiles"_s, u"register"_s, tr("Personal files…")),
            {PeoplePrint::Cards, u"printCards"_s, u"id-card"_s, tr("Volunteer cards…")},
            {PeoplePrint::Labels, u"printLabels"_s, u"print"_s, tr("Address labels…")}})
        addRareCommand(icon, text, [this, what = what] {
            Q_EMIT printWanted(what);
        })->setObjectName(name);
    m_empty = new EmptyState(u"volunteers"_s, {}, {}, this);
    m_empty->setButton(tr("Register volunteer"), [this] { registerSomebody(); })
        ->setObjectName(u"firstVolunteer"_s);
    setEmptyState(m_empty, &m_table);
    setDetail(m_detail, detailWidth);
}

void VolunteersPage::listen()
{
    m_reloading.setSingleShot(true);
    connect(&m_reloading, &QTimer::timeout, this, &VolunteersPage::reload);
    connect(&m_answer, &LatestAnswer::arrived, this, &VolunteersPage::showAnswer);
    connect(m_search, &QLineEdit::textChanged, this, [this] { reload(); });
    connect(&m_table, &RecordTable::sortRequested, this, &VolunteersPage::sortBy);
    connect(m_view, &RecordView::opened, this, &VolunteersPage::editChosen);
    connect(m_view, &RecordView::currentRowChanged, this, [this] { showChosen(); });
    connect(&m_doors.volunteers, &Volunteers::added, this, [this](const std::vector<qint64> &ids) {
        reload();
        if (ids.size() == 1)
            choose(VolunteerId(ids.front()));
    });
    connect(&m_doors.volunteers, &Volunteers::changed, this, [this](qint64 id) {
        m_table.recordChanged(id);
        reloadSoon();
        if (m_detail->shown().value() == id)
            showChosen();
    });
    connect(&m_doors.volunteers, &Volunteers::reset, this, [this] {
        m_table.refresh();
        reload();
    });
}

VolunteerFilter VolunteersPage::filter() const
{
    VolunteerFilter filter = m_filters->filter();
    filter.text = m_search->text();
    return filter;
}

void VolunteersPage::read()
{
    const VolunteerFilter filter = this->filter();
    ListQuestion question = m_doors.volunteers.ask(filter, m_order, m_direction);
    if (filter == m_asked && m_table.rowCount() > 0)
        question.first.reset(); // what is shown is nearly right: wait for all of it, and stay there
    m_asked = filter;
    m_answer.ask(std::move(question));
}

/// Many people may change one after another, e.g. when stars are granted; a large register is asked
/// once for all of them.
void VolunteersPage::reloadSoon()
{
    if (m_table.rowCount() > static_cast<int>(VolunteerSearch::mostAtOnce))
        m_reloading.start(0);
    else
        reload();
}

void VolunteersPage::showAnswer(const std::vector<qint64> &ids, bool whole)
{
    if (whole)
        setSummary(tr("%1 people").arg(grouped(qint64(ids.size()))));
    if (ids.empty() && m_doors.volunteers.count() == 0) {
        m_empty->setSentence(tr("Nobody is registered yet"),
            tr("Register the first volunteer, or take over a list from Excel under File, Import."));
    } else {
        m_empty->setSentence(tr("Nobody fits what was asked for"),
            tr("Check the spelling, shorten what you typed, or take a filter away."));
    }
    m_table.setIds(ids);
    if (whole && m_wanted.isValid())
        choose(std::exchange(m_wanted, {}));
    if (chosen() != m_detail->shown() || !chosen().isValid())
        showChosen();
}

void VolunteersPage::sortBy(int column, Qt::SortOrder order)
{
    m_order = VolunteerTable::orderOf(column);
    m_direction = order;
    reload();
}

VolunteerId VolunteersPage::chosen() const
{
    return VolunteerId(m_table.idAt(m_view->chosenIndex()));
}

std::vector<VolunteerId> VolunteersPage::selected() const
{
    std::vector<VolunteerId> people;
    for (const int row : m_view->selectedRows())
        people.emplace_back(m_table.ids()[size_t(row)]);
    return people;
}

void VolunteersPage::showFiltered(const VolunteerFilter &filter)
{
    m_search->clear();
    m_filters->setFilter(filter);
}

void VolunteersPage::choose(VolunteerId id)
{
    if (m_table.rowOf(id.value()) < 0) {
        showFiltered({});
    }
    const int row = m_table.rowOf(id.value());
    m_wanted = row < 0 && m_answer.isWaiting() ? id : VolunteerId();
    if (row < 0)
        return;
    m_view->selectRow(row);
    m_view->scrollTo(m_table.index(row, 0));
    showChosen();
}

void VolunteersPage::showChosen()
{
    const VolunteerId id = chosen();
    if (id.isValid())
        m_detail->setVolunteer(id);
    showDetail(id.isValid());
    const bool locked = id.isValid() && m_detail->isLocked();
    m_edit->setEnabled(id.isValid() && !locked);
    followLock(locked);
}

/// Tells why the button is grey; it may have a tip of its own by the rights of the user.
void VolunteersPage::followLock(bool locked)
{
    if (locked == !m_editTip.isEmpty())
        return;
    if (locked)
        m_editTip = m_edit->toolTip();
    m_edit->setToolTip(locked ? VolunteerDetail::lockedText() : std::exchange(m_editTip, {}));
}

void VolunteersPage::open(VolunteerDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void VolunteersPage::registerSomebody()
{
    auto *dialog = new VolunteerDialog(
        m_doors.volunteers, m_doors.codes, m_doors.clock, m_doors.prompter, this);
    dialog->setLookalikes(m_doors.lookalikes);
    open(dialog);
}

void VolunteersPage::editChosen()
{
    const VolunteerId id = chosen();
    if (!id.isValid())
        return;
    const auto person = m_doors.volunteers.openToChange(id);
    if (!person) {
        banner().say(person.error());
        return;
    }
    open(new VolunteerDialog(
        m_doors.volunteers, m_doors.codes, m_doors.clock, m_doors.prompter, *person, this));
}

} // namespace vs

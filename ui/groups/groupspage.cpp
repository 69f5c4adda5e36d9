// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupspage.h"

#include "models/core/clock.h"
#include "models/core/codetables.h"
#include "models/core/grouped.h"
#include "models/groups/groupfigures.h"
#include "models/groups/groups.h"
#include "models/groups/grouptable.h"
#include "models/hours/servicerecords.h"
#include "models/network/network.h"
#include "models/volunteers/volunteers.h"
#include "ui/controls/banner.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/prompter.h"
#include "ui/controls/recordview.h"
#include "ui/controls/searchbox.h"
#include "ui/groups/groupdetail.h"
#include "ui/groups/groupform.h"
#include "ui/groups/groupstepdialog.h"
#include "ui/network/unitpicker.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>

#include <utility>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int detailWidth = 420;

/// What an entry of the kinds stands for: a kind, or a team of this specialty.
struct KindChoice {
    QString kind;
    GroupFilter::Teams teams = GroupFilter::Teams::All;
    QString specialty;
};

void addChoice(QComboBox *box, const QString &text, const KindChoice &choice)
{
    box->addItem(text, QVariantList{choice.kind, int(choice.teams), choice.specialty});
}

struct Days {
    QDate first;
    QDate last;
};

enum class PeriodChoice {
    ThisYear,
    LastYear,
    ThisMonth,
    Always,
};

Days daysOf(PeriodChoice choice, QDate today)
{
    switch (choice) {
    case PeriodChoice::ThisYear:
        return {QDate(today.year(), 1, 1), today};
    case PeriodChoice::LastYear:
        return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    case PeriodChoice::ThisMonth:
        return {QDate(today.year(), today.month(), 1), today};
    case PeriodChoice::Always:
        return {QDate(1950, 1, 1), today};
    }
    Q_UNREACHABLE();
}

} // namespace

GroupsPage::GroupsPage(const GroupDoors &doors, QWidget *parent)
    : Page(tr("Groups"), tr("Organisations, teams and their members."), parent)
    , m_doors(doors)
    , m_table(doors.table)
    , m_search(addSearch(tr("Name, pinyin, initials or registration number")))
    , m_kind(new QComboBox(this))
    , m_unit(new UnitPicker(this))
    , m_state(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_view(new RecordView(this))
    , m_detail(new GroupDetail(doors, this))
{
    makeCommands();
    makeFilters();
    makeList();
    listen();
}

void GroupsPage::activate()
{
    // Units, hours and the day may have changed meanwhile.
    m_unit->setTree(m_doors.network.tree(), m_doors.volunteers.unitsBeyond());
    m_table.refresh();
    reload();
    readHours();
    Page::activate();
}

void GroupsPage::makeCommands()
{
    addPrimaryCommand(
        u"add"_s, tr("New group"), [this] { openForm({}); }, QKeySequence::New)
        ->setObjectName(u"addGroup"_s);
    m_edit = addCommand(
        u"edit"_s, tr("Change"), [this] { editChosen(); }, QKeySequence(Qt::CTRL | Qt::Key_E));
    m_edit->setObjectName(u"editGroup"_s);
    addCommand(u"import"_s, tr("Import a list…"), [this] {
        Q_EMIT importWanted(ImportKind::Groups);
    })->setObjectName(u"importList"_s);
    addRareCommand(u"import"_s, tr("Import members…"), [this] {
        Q_EMIT importWanted(ImportKind::Memberships);
    })->setObjectName(u"importMembers"_s);
    m_close = addRareCommand(u"close"_s, tr("Close group…"), [this] { closeOrReopen(); });
    m_close->setObjectName(u"closeGroup"_s);
}

void GroupsPage::makeFilters()
{
    m_kind->setObjectName(u"kindFilter"_s);
    m_unit->setObjectName(u"unitFilter"_s);
    m_state->setObjectName(u"stateFilter"_s);
    m_period->setObjectName(u"periodFilter"_s);
    fillKinds();
    m_unit->setEmptyText(tr("All"));
    m_state->addItem(tr("Active"), int(GroupFilter::State::Open));
    m_state->addItem(tr("Closed"), int(GroupFilter::State::Closed));
    m_state->addItem(tr("All"), int(GroupFilter::State::All));
    m_period->addItem(tr("This year"), int(PeriodChoice::ThisYear));
    m_period->addItem(tr("Last year"), int(PeriodChoice::LastYear));
    m_period->addItem(tr("This month"), int(PeriodChoice::ThisMonth));
    m_period->addItem(tr("All time"), int(PeriodChoice::Always));
    addFilter(tr("Kind"), m_kind);
    addFilter(tr("Unit"), m_unit);
    addFilter(tr("Status"), m_state);
    addFilter(tr("Hours"), m_period);
    for (QComboBox *box : std::initializer_list<QComboBox *>{m_kind, m_unit, m_state, m_period}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_kind || box == m_unit ? 7 : 6);
        if (box == m_kind || box == m_state)
            connect(box, &QComboBox::currentIndexChanged, this, [this] { reload(); });
    }
    connect(m_unit, &UnitPicker::unitChanged, this, [this] { reload(); });
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] { readHours(); });
}

/// Kinds, then specialist teams; own words of the station among them.
void GroupsPage::fillKinds()
{
    const QSignalBlocker blocker(m_kind);
    const QString before = m_kind->currentText();
    m_kind->clear();
    addChoice(m_kind, tr("All"), {});
    const CodeTables &codes = m_doors.codes;
    for (const QString &kind : m_doors.groups.kindsInUse())
        addChoice(m_kind, codes.label(u"group_type"_s, kind), {kind, {}, {}});
    m_kind->insertSeparator(m_kind->count());
    addChoice(m_kind, tr("Specialist teams"), {{}, GroupFilter::Teams::Specialists, {}});
    for (const QString &specialty : m_doors.groups.specialtiesInUse()) {
        addChoice(m_kind, codes.label(u"specialty"_s, specialty),
            {{}, GroupFilter::Teams::Specialists, specialty});
    }
    m_kind->setCurrentIndex(before.isEmpty() ? 0 : std::max(0, m_kind->findText(before)));
}

void GroupsPage::makeList()
{
    m_view->setObjectName(u"groups"_s);
    m_view->setModel(&m_table);
    m_view->setColumnCharacters({12, 7, 7, 5, 6, 10, 8, 5, 7, 14});
    m_view->horizontalHeader()->setSortIndicator(GroupTable::Name, m_direction);
    m_view->setSortingEnabled(true);
    setContent(m_view);
    offerEverything(m_doors.roster);
    m_empty = new EmptyState(u"group"_s, {}, {}, this);
    m_empty->setButton(tr("New group"), [this] { openForm({}); })->setObjectName(u"firstGroup"_s);
    setEmptyState(m_empty, &m_table);
    setDetail(m_detail, detailWidth);
}

void GroupsPage::listen()
{
    connect(m_search, &QLineEdit::textChanged, this, [this] { reload(); });
    connect(&m_table, &RecordTable::sortRequested, this, &GroupsPage::sortBy);
    connect(m_view, &RecordView::opened, this, &GroupsPage::editChosen);
    connect(m_view, &RecordView::currentRowChanged, this, [this] { showChosen(); });
    connect(m_detail, &GroupDetail::groupWanted, this, &GroupsPage::choose);
    connect(m_detail, &GroupDetail::listExportWanted, this, &Page::listExportWanted);
    connect(m_detail, &GroupDetail::listPrintWanted, this, &Page::listPrintWanted);
    const auto counted = [this] {
        m_table.refresh();
        if (m_order == GroupOrder::Members || m_order == GroupOrder::Hours)
            reload();
    };
    connect(&m_doors.figures, &GroupFigures::membersCounted, this, counted);
    connect(&m_doors.figures, &GroupFigures::ready, this, [this, counted] {
        if (!m_doors.figures.counts())
            m_hoursOf = {}; // to be tried again
        counted();
    });
    const auto reread = [this](GroupId id) {
        m_table.recordChanged(id.value());
        fillKinds();
        reload();
        if (m_detail->shown() == id)
            showChosen();
    };
    connect(&m_doors.groups, &Groups::changed, this, reread);
    connect(&m_doors.groups, &Groups::membersChanged, this, [this, reread](GroupId id) {
        m_doors.figures.recount(id);
        reread(id);
        hoursChanged();
    });
    connect(&m_doors.groups, &Groups::added, this, [this](GroupId id) {
        fillKinds();
        reload();
        choose(id);
    });
    connect(&m_doors.groups, &Groups::reset, this, [this] {
        m_table.refresh();
        fillKinds();
        reload();
        hoursChanged();
    });
    const ServiceRecords *records = &m_doors.records;
    connect(records, &ServiceRecords::recorded, this, &GroupsPage::hoursChanged);
    connect(records, &ServiceRecords::corrected, this, &GroupsPage::hoursChanged);
    connect(records, &ServiceRecords::openingAdded, this, &GroupsPage::hoursChanged);
    connect(records, &ServiceRecords::imported, this, &GroupsPage::hoursChanged);
}

void GroupsPage::hoursChanged()
{
    m_hoursOf = {};
    if (isVisible())
        readHours();
}

GroupFilter GroupsPage::filter() const
{
    GroupFilter filter;
    filter.text = m_search->text();
    const QVariantList choice = m_kind->currentData().toList();
    if (choice.size() == 3) {
        filter.kind = choice.at(0).toString();
        filter.teams = GroupFilter::Teams(choice.at(1).toInt());
        filter.specialty = choice.at(2).toString();
    }
    filter.state = GroupFilter::State(m_state->currentData().toInt());
    filter.unit = m_unit->unit();
    return filter;
}

void GroupsPage::read()
{
    const auto known = m_doors.figures.counts();
    const GroupCounts counts = known ? *known : GroupCounts();
    std::vector<qint64> ids = m_doors.groups.list(filter(), m_order, m_direction,
        m_order == GroupOrder::Members ? counts.members
                                       : counts.minutes.value_or(QHash<GroupId, qint64>()));
    setSummary(tr("%1 groups").arg(grouped(qint64(ids.size()))));
    if (ids.empty() && m_doors.groups.count() == 0) {
        m_empty->setSentence(tr("There is no group yet"),
            tr("Add the first one, or take over a list from Excel with “Import a list…”."));
    } else {
        m_empty->setSentence(tr("No group fits what was asked for"),
            tr("Check the spelling, shorten what you typed, or choose another kind, unit or "
               "status."));
    }
    m_table.setIds(std::move(ids));
    if (chosen() != m_detail->shown() || !chosen().isValid())
        showChosen();
}

void GroupsPage::readHours()
{
    const Days days = daysOf(PeriodChoice(m_period->currentData().toInt()), m_doors.clock.today());
    if (std::exchange(m_hoursOf, {days.first, days.last}) == QPair(days.first, days.last))
        return;
    m_doors.figures.read(days.first, days.last);
    m_detail->setPeriod(days.first, days.last);
}

void GroupsPage::sortBy(int column, Qt::SortOrder order)
{
    m_order = GroupTable::orderOf(column);
    m_direction = order;
    reload();
}

GroupId GroupsPage::chosen() const
{
    return GroupId(m_table.idAt(m_view->chosenIndex()));
}

void GroupsPage::choose(GroupId id)
{
    if (m_table.rowOf(id.value()) < 0) {
        m_kind->setCurrentIndex(0);
        m_unit->setUnit({});
        m_state->setCurrentIndex(m_state->findData(int(GroupFilter::State::All)));
        m_search->clear();
    }
    const int row = m_table.rowOf(id.value());
    if (row < 0)
        return;
    m_view->selectRow(row);
    m_view->scrollTo(m_table.index(row, 0));
    showChosen();
}

void GroupsPage::showChosen()
{
    const GroupId id = chosen();
    m_edit->setEnabled(id.isValid());
    m_close->setEnabled(id.isValid());
    showDetail(id.isValid());
    if (!id.isValid())
        return;
    m_detail->setGroup(id);
    m_close->setText(m_detail->group().isClosed() ? tr("Reopen group…") : tr("Close group…"));
}

void GroupsPage::openForm(const Group &group)
{
    auto *form = new GroupForm(m_doors, group, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
}

void GroupsPage::editChosen()
{
    const auto group = m_doors.groups.openToChange(chosen());
    if (group)
        openForm(*group);
    else if (chosen().isValid())
        banner().say(group.error());
}

void GroupsPage::closeOrReopen()
{
    const auto group = m_doors.groups.group(chosen());
    if (!group)
        return;
    auto *dialog = new GroupStepDialog(m_doors,
        group->isClosed() ? GroupStepDialog::reopening(m_doors, *group)
                          : GroupStepDialog::closing(m_doors, *group),
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkpage.h"

#include "models/core/clock.h"
#include "models/core/grouped.h"
#include "models/lists/snapshotsource.h"
#include "models/network/network.h"
#include "ui/controls/banner.h"
#include "ui/controls/dateedit.h"
#include "ui/controls/prompter.h"
#include "ui/network/unitdetail.h"
#include "ui/network/unitdialog.h"
#include "ui/network/unitstepdialog.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QtConcurrentRun>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int levelsOpenAtFirst = 2;

void forEveryRow(const QAbstractItemModel &model, const QModelIndex &parent,
    const std::function<void(const QModelIndex &)> &use)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        use(index);
        forEveryRow(model, index, use);
    }
}

} // namespace

NetworkPage::NetworkPage(Network &network, Households &households, const Clock &clock,
    Prompter &prompter, Read read, QWidget *parent)
    : Page(tr("Network"),
        tr("City, districts, streets, stations and what is below them, with their figures."),
        parent)
    , m_network(network)
    , m_households(households)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_read(std::move(read))
    , m_view(new QTreeView(this))
    , m_period(new QComboBox(this))
    , m_from(new DateEdit(this))
    , m_to(new DateEdit(this))
    , m_detail(new UnitDetail(network, households, clock, prompter, this))
{
    makeCommands();
    makeFilters();
    makeView();
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        const Result<RollUp> rollUp = m_reading.result();
        if (std::exchange(m_again, false))
            reload();
        else if (rollUp)
            show(*rollUp);
        else
            banner().say(rollUp.error());
    });
    connect(&m_network, &Network::changed, this, &NetworkPage::reload);
    connect(
        m_detail, &UnitDetail::refused, this, [this](const Error &error) { banner().say(error); });
    connect(m_detail, &UnitDetail::peopleWanted, this, &NetworkPage::peopleWanted);
}

NetworkPage::~NetworkPage()
{
    m_reading.disconnect(this);
    if (m_reading.isRunning())
        m_reading.waitForFinished();
}

void NetworkPage::makeCommands()
{
    addPrimaryCommand(
        u"add"_s, tr("Add unit…"), [this] { add(); }, QKeySequence::New)
        ->setObjectName(u"addButton"_s);
    m_moveButton = addCommand(u"next"_s, tr("Mo&ve…"), [this] { step(true); });
    m_moveButton->setObjectName(u"moveButton"_s);
    m_changeButton = addCommand(
        u"edit"_s, tr("Change…"), [this] { change(); }, QKeySequence(Qt::Key_F2));
    m_changeButton->setObjectName(u"changeButton"_s);
    m_closeAction = addRareCommand(u"close"_s, tr("&Close the unit…"), [this] { step(false); });
    m_closeAction->setObjectName(u"closeUnit"_s);
    m_reopenAction = addRareCommand(u"undo"_s, tr("&Reopen the unit…"), [this] { reopen(); });
    m_reopenAction->setObjectName(u"reopenUnit"_s);
    addRareCommand(u"import"_s, tr("&Import the tree from a list…"), [this] {
        Q_EMIT importWanted();
    })->setObjectName(u"importTree"_s);
    addListCommands();
}

std::optional<OfferedList> NetworkPage::offeredList() const
{
    OfferedList list;
    const auto rows = std::make_shared<SnapshotSource>(m_model, tr("Belongs to"));
    list.shown
        = {rows.get(), title(), narrowedBy(), ListSheet::everyColumn(*rows), rows->ids(), rows};
    return list;
}

void NetworkPage::makeFilters()
{
    m_period->setObjectName(u"period"_s);
    for (const auto &[text, period] :
        {std::pair(tr("This year"), Period::ThisYear), {tr("Last year"), Period::LastYear},
            {tr("This month"), Period::ThisMonth}, {tr("From – to"), Period::FromTo}})
        m_period->addItem(text, int(period));
    m_from->setObjectName(u"from"_s);
    m_to->setObjectName(u"to"_s);
    addFilter(tr("&Period"), m_period);
    addFilter(tr("F&rom"), m_from);
    addFilter(tr("&to"), m_to);
    connect(m_period, &QComboBox::currentIndexChanged, this, &NetworkPage::choosePeriod);
    connect(m_from, &DateEdit::dateChanged, this, &NetworkPage::reload);
    connect(m_to, &DateEdit::dateChanged, this, &NetworkPage::reload);
    choosePeriod();
}

void NetworkPage::makeView()
{
    m_view->setObjectName(u"units"_s);
    m_view->setAccessibleName(tr("Units"));
    m_view->setModel(&m_model);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setExpandsOnDoubleClick(false);
    m_view->header()->setStretchLastSection(false);
    m_view->viewport()->installEventFilter(this);
    setContent(m_view);
    setDetail(m_detail);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &NetworkPage::showCurrent);
    connect(m_view, &QTreeView::activated, this, [this] {
        if (const UnitId unit = currentUnit(); unit.isValid())
            Q_EMIT peopleWanted(unit);
    });
    showCurrent();
}

void NetworkPage::offerPeople()
{
    m_detail->offerPeople();
}

void NetworkPage::activate()
{
    reload();
    Page::activate();
    m_view->setFocus(Qt::OtherFocusReason);
}

/// The days follow the period; only for “from – to” they are typed.
void NetworkPage::choosePeriod()
{
    const auto period = Period(m_period->currentData().toInt());
    const QDate today = m_clock.today();
    const int year = today.year() - (period == Period::LastYear ? 1 : 0);
    QDate first(year, 1, 1);
    QDate last(year, 12, 31);
    if (period == Period::ThisMonth) {
        first = QDate(year, today.month(), 1);
        last = first.addMonths(1).addDays(-1);
    }
    const bool typed = period == Period::FromTo;
    m_from->setEnabled(typed);
    m_to->setEnabled(typed);
    if (!typed) {
        m_from->setDate(first);
        m_to->setDate(last);
    }
    reload();
}

void NetworkPage::read()
{
    const QDate first = m_from->date();
    const QDate last = m_to->date();
    if (!first.isValid() || !last.isValid() || first > last)
        return; // the fields say so themselves
    if (m_reading.isRunning()) {
        m_again = true;
        return;
    }
    m_reading.setFuture(QtConcurrent::run(m_read, first, last));
}

void NetworkPage::show(RollUp rollUp)
{
    const UnitId before = m_wanted.isValid() ? m_wanted : currentUnit();
    m_wanted = {};
    QSet<UnitId> open;
    forEveryRow(m_model, {}, [&](const QModelIndex &index) {
        if (m_view->isExpanded(index))
            open.insert(m_model.unitAt(index));
    });
    const QDate today = m_clock.today();
    const UnitFigures all = rollUp.all();
    setSummary(
        tr("%1 units · %2 volunteers").arg(grouped(rollUp.tree().size()), grouped(all.volunteers)));
    if (rollUp.last() < today)
        banner().say(Banner::Kind::Info,
            tr("The network as it stood on %1.").arg(rollUp.last().toString(Qt::ISODate)));
    else
        banner().clear();
    m_model.setRollUp(std::move(rollUp));
    if (std::exchange(m_first, false))
        m_view->expandToDepth(levelsOpenAtFirst);
    else
        forEveryRow(m_model, {}, [&](const QModelIndex &index) {
            m_view->setExpanded(index, open.contains(m_model.unitAt(index)));
        });
    choose(before);
    fitColumns();
    Q_EMIT filled();
}

/// The names get what the figures leave, but never too little to read them. Where that would need
/// more than there is, the code is left to the pane at the side.
void NetworkPage::fitColumns()
{
    constexpr int room = 14;
    const int shortest = 14 * m_view->fontMetrics().averageCharWidth();
    const int there = m_view->viewport()->width();
    int others = 0;
    int codeWidth = 0;
    m_view->setColumnHidden(NetworkModel::Code, false); // a hidden one has no width
    for (int column = NetworkModel::Level; column < NetworkModel::ColumnCount; ++column) {
        const int width = room + m_view->header()->sectionSizeHint(column);
        m_view->setColumnWidth(column, width);
        m_view->resizeColumnToContents(column);
        m_view->setColumnWidth(column, std::max(width, m_view->columnWidth(column)));
        others += m_view->columnWidth(column);
        if (column == NetworkModel::Code)
            codeWidth = m_view->columnWidth(column);
    }
    const bool tight = shortest + others > there;
    m_view->setColumnHidden(NetworkModel::Code, tight);
    if (tight)
        others -= codeWidth;
    m_view->setColumnWidth(NetworkModel::Name, std::max(shortest, there - others));
}

bool NetworkPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return Page::eventFilter(watched, event);
}

void NetworkPage::choose(UnitId unit)
{
    QModelIndex index = m_model.indexOf(unit);
    if (!index.isValid())
        index = m_model.index(0, 0);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    showCurrent();
}

UnitId NetworkPage::currentUnit() const
{
    return m_model.unitAt(m_view->currentIndex());
}

void NetworkPage::showCurrent()
{
    const UnitId unit = currentUnit();
    const UnitTree::Node *node = m_model.rollUp() ? m_model.rollUp()->tree().find(unit) : nullptr;
    showDetail(node != nullptr);
    m_moveButton->setEnabled(node && node->isOpen());
    m_changeButton->setEnabled(node && node->isOpen());
    m_closeAction->setEnabled(node && node->isOpen());
    m_reopenAction->setEnabled(node && !node->isOpen());
    if (node)
        m_detail->show(unit, *m_model.rollUp());
}

void NetworkPage::add()
{
    UnitDialog dialog(m_network, currentUnit(), m_clock.today(), m_prompter, window());
    dialog.exec();
    m_wanted = dialog.savedUnit();
    if (m_wanted.isValid())
        reload();
    if (!dialog.remarks().isEmpty())
        m_prompter.tell(
            this, Prompter::Kind::Info, tr("Please check"), dialog.remarks().join(u'\n'));
}

void NetworkPage::change()
{
    const auto unit = m_network.unit(currentUnit());
    if (!unit)
        return;
    UnitDialog dialog(m_network, *unit, m_prompter, window());
    dialog.exec();
    if (!dialog.remarks().isEmpty())
        m_prompter.tell(
            this, Prompter::Kind::Info, tr("Please check"), dialog.remarks().join(u'\n'));
}

void NetworkPage::step(bool move)
{
    const auto unit = m_network.unit(currentUnit());
    if (!unit)
        return;
    const auto make = move ? &UnitStepDialog::move : &UnitStepDialog::close;
    make(m_network, *unit, m_clock.today(), m_prompter, window())->open();
}

void NetworkPage::reopen()
{
    if (const auto unit = m_network.unit(currentUnit()))
        UnitStepDialog::reopen(m_network, *unit, m_clock.today(), m_prompter, window())->open();
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/recordview.h"

#include "models/core/error.h"
#include "models/core/grouped.h"
#include "ui/controls/columnchoice.h"
#include "ui/controls/icons.h"
#include "ui/controls/listholder.h"
#include "ui/controls/starsdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

#include <algorithm>
#include <utility>
#include <vector>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int widestColumn = 320;
constexpr int measuredRows = 100;  // for the width of a column
constexpr int columnRoom = 18;     // padding left and right, so that headings do not touch
constexpr int headingRoom = 36;    // padding of a heading, and its arrow when it is sorted by
constexpr double leastShare = 0.7; // of its width that a column keeps before the list scrolls

QString cellText(QVariant value)
{
    // A tab or a line break inside a cell would tear the pasted table apart.
    return value.toString().replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

RecordView::RecordView(QWidget *parent)
    : QTableView(parent)
    , m_columns(new ColumnChoice(this))
{
    setObjectName(u"records"_s);
    setItemDelegate(new StarsDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    // With 0 a view that is not on the screen yet would measure every row there is.
    horizontalHeader()->setResizeContentsPrecision(measuredRows);

    auto *copyAction = new QAction(icon(u"copy"_s), tr("Copy as table"), this);
    copyAction->setObjectName(u"copyTable"_s);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &RecordView::copy);
    addAction(copyAction);
    auto *columnsAction = new QAction(tr("Choose columns…"), this);
    columnsAction->setObjectName(u"chooseColumns"_s);
    connect(columnsAction, &QAction::triggered, m_columns, &ColumnChoice::choose);
    addAction(columnsAction);
    makeSortMenu();
    connect(this, &QTableView::doubleClicked, this, &RecordView::opened);
}

/// What a click on a heading does, for the keyboard.
void RecordView::makeSortMenu()
{
    m_sortMenu = new QMenu(tr("&Sort by"), this);
    m_sortMenu->setObjectName(u"sortMenu"_s);
    addAction(m_sortMenu->menuAction());
    connect(m_sortMenu, &QMenu::aboutToShow, this, [this] {
        m_sortMenu->clear();
        const QHeaderView *header = horizontalHeader();
        for (const int column : shownColumns()) {
            const QString heading = model()->headerData(column, Qt::Horizontal).toString();
            if (heading.isEmpty())
                continue;
            QAction *action = m_sortMenu->addAction(QString(heading).replace(u'&', u"&&"_s));
            action->setCheckable(true);
            action->setChecked(header->sortIndicatorSection() == column);
            connect(action, &QAction::triggered, this, [this, column] { sortBy(column); });
        }
    });
}

void RecordView::sortBy(int column)
{
    const QHeaderView *header = horizontalHeader();
    const bool turn = header->sortIndicatorSection() == column
        && header->sortIndicatorOrder() == Qt::AscendingOrder;
    sortByColumn(column, turn ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RecordView::setModel(QAbstractItemModel *model)
{
    if (QAbstractItemModel *old = this->model())
        old->disconnect(this);
    QTableView::setModel(model);
    if (!model)
        return;
    const auto fitOnce = [this] {
        if (!m_fitted && !m_columns->isArranged())
            fitColumns();
    };
    connect(model, &QAbstractItemModel::modelReset, this, fitOnce);
    connect(model, &QAbstractItemModel::rowsInserted, this, fitOnce);
    // A selection that a new order has no rows for goes without a word.
    connect(model, &QAbstractItemModel::layoutChanged, this, &RecordView::tellChosen);
    fitOnce();
}

/// The header asks of each column it paints whether all rows of it are selected, and looks at every
/// one to tell: a tenth of a second for a million. It shows no selection, so it gets none.
void RecordView::setSelectionModel(QItemSelectionModel *selection)
{
    QHeaderView *header = horizontalHeader();
    const QItemSelectionModel *before = header->selectionModel();
    QTableView::setSelectionModel(selection); // for the header too
    header->setSelectionModel(new QItemSelectionModel(selection->model(), header));
    if (before && before->parent() == header)
        delete before;
}

void RecordView::reset()
{
    QTableView::reset();
    tellChosen();
}

void RecordView::setListName(const QString &name)
{
    m_columns->setListName(name);
}

void RecordView::setColumnCharacters(const QList<int> &characters)
{
    m_fitted = true;
    m_full.clear();
    m_wanted.clear();
    const int one = fontMetrics().averageCharWidth();
    QHash<int, int> widths;
    for (int column = 0; column < characters.size(); ++column) {
        m_wanted.append(characters.at(column) * one + columnRoom);
        widths.insert(column, m_wanted.last());
    }
    m_columns->setUsualWidths(widths);
}

/// The header's own hint forgets that its words are bold and keeps the room of an arrow beside
/// them, which the style sheet puts above.
int RecordView::headingWidth(int column) const
{
    horizontalHeader()->ensurePolished(); // the style sheet decides how wide words are
    QFont font = horizontalHeader()->font();
    font.setWeight(QFont::DemiBold);
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    return QFontMetrics(font).horizontalAdvance(title) + headingRoom;
}

void RecordView::fitRoom()
{
    if (m_wanted.isEmpty() || m_columns->isArranged())
        return;
    struct Width {
        int column;
        int least;
        int wanted;
    };
    std::vector<Width> widths;
    int least = 0;
    int wanted = 0;
    for (const int column : shownColumns()) {
        const int heading = headingWidth(column);
        const int full = std::max(heading, m_wanted.value(column, columnWidth(column)));
        // What a row is known by stands first and stays whole.
        const int narrow = widths.empty() ? full : int(full * leastShare);
        widths.push_back({column, std::max(heading, narrow), full});
        least += widths.back().least;
        wanted += full;
    }
    // Where narrowing would not do, the list scrolls and nothing is narrowed for it.
    const int room = viewport()->width();
    const double share
        = room >= wanted || room < least ? 1.0 : double(room - least) / (wanted - least);
    QHash<int, int> fitting;
    for (const Width &width : widths)
        fitting.insert(width.column, width.least + int((width.wanted - width.least) * share));
    m_columns->setUsualWidths(fitting);
    updateGeometries(); // now, or a scroll bar shows that is not needed any more
}

void RecordView::fitColumns()
{
    if (model()->rowCount() == 0)
        return;
    m_fitted = true;
    resizeColumnsToContents();
    m_full.clear();
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int heading = horizontalHeader()->sectionSizeHint(column);
        m_full.insert(column, std::max(sizeHintForColumn(column), heading) + columnRoom);
        setColumnWidth(column, std::min(columnWidth(column) + columnRoom, widestColumn));
    }
    shareFreeRoom();
}

/// No column is wider than comfortable while another needs the room; what is free goes to those
/// that would be cut.
void RecordView::shareFreeRoom()
{
    if (m_full.isEmpty() || m_columns->isArranged())
        return;
    const auto usual = [this](int column) { return std::min(m_full.value(column), widestColumn); };
    const QList<int> columns = shownColumns();
    int free = viewport()->width();
    for (const int column : columns)
        free -= usual(column);
    for (const int column : columns) {
        const int more = std::clamp(m_full.value(column) - usual(column), 0, std::max(free, 0));
        if (m_full.value(column) > widestColumn)
            setColumnWidth(column, usual(column) + more);
        free -= more;
    }
}

QList<int> RecordView::selectedRows() const
{
    // Ranges, not indexes: everybody may be a million.
    std::vector<std::pair<int, int>> ranges;
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection())
            ranges.emplace_back(range.top(), range.bottom());
    }
    std::sort(ranges.begin(), ranges.end());
    QList<int> rows;
    int next = 0;
    for (const auto &[first, last] : ranges) {
        for (int row = std::max(first, next); row <= last; ++row)
            rows.append(row);
        next = std::max(next, last + 1);
    }
    return rows;
}

QList<int> RecordView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

QString RecordView::selectedText() const
{
    if (!model())
        return {};
    const QList<int> columns = shownColumns();
    QStringList cells;
    for (const int column : columns)
        cells.append(cellText(model()->headerData(column, Qt::Horizontal)));
    QStringList lines{cells.join(u'\t')};
    for (const int row : selectedRows()) {
        cells.clear();
        for (const int column : columns)
            cells.append(cellText(model()->index(row, column).data()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void RecordView::copy() const
{
    const qsizetype rows = selectedRows().size();
    if (rows == 0)
        return;
    ListHolder *holder = nullptr;
    for (QWidget *above = parentWidget(); above && !holder; above = above->parentWidget())
        holder = dynamic_cast<ListHolder *>(above);
    if (rows > mostCopied && holder) {
        return holder->say(Error::invalid(u"too_many_to_copy"_s,
            tr("%1 rows are too many for the clipboard. Choose %2 at most, or take the list along "
               "as a file: “Export list…” under “More”.")
                .arg(grouped(rows), grouped(mostCopied))));
    }
    QGuiApplication::clipboard()->setText(selectedText());
}

void RecordView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool held = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    if (enter && !held && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier)
        openMenu();
    else
        QTableView::keyPressEvent(event);
}

/// The Menu key does it by itself; keyboards without one have this.
void RecordView::openMenu()
{
    const QPoint below = visualRect(currentIndex()).bottomLeft();
    const QPoint place = viewport()->rect().contains(below) ? below : QPoint();
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, viewport()->mapTo(this, place),
        viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(this, &menu);
}

bool RecordView::event(QEvent *event)
{
    if (event->type() == QEvent::ContextMenu)
        m_sortMenu->menuAction()->setVisible(isSortingEnabled());
    return QTableView::event(event);
}

void RecordView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitRoom();
    shareFreeRoom();
}

/// What a column is too narrow for is told under the mouse.
bool RecordView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    const QString text = index.data().toString();
    const bool cut = fontMetrics().horizontalAdvance(text) + columnRoom
        > columnWidth(index.isValid() ? index.column() : 0);
    if (!cut || !index.data(Qt::ToolTipRole).isNull())
        return QTableView::viewportEvent(event);
    QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

QModelIndex RecordView::chosenIndex() const
{
    // When a row goes the model makes its neighbour the current one, which nobody has chosen.
    const QItemSelectionModel *selection = selectionModel();
    if (!selection || !selection->hasSelection())
        return {};
    const QModelIndex current = currentIndex();
    if (current.isValid() && selection->isSelected(current))
        return current;
    int first = model()->rowCount();
    for (const QItemSelectionRange &range : selection->selection())
        first = std::min(first, range.top());
    return model()->index(first, 0);
}

void RecordView::tellChosen()
{
    const QModelIndex chosen = chosenIndex().siblingAtColumn(0);
    if (m_chosen == chosen && m_toldOfOne == chosen.isValid())
        return;
    m_chosen = chosen;
    m_toldOfOne = chosen.isValid();
    Q_EMIT currentRowChanged(chosen.row());
}

void RecordView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    tellChosen();
}

void RecordView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    tellChosen();
}

} // namespace vs

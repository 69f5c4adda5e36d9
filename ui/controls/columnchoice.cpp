// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/columnchoice.h"

#include "ui/controls/columnsdialog.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int keepAfter = 400; ///< ms; dragging a heading tells of every pixel

} // namespace

ColumnChoice::ColumnChoice(QTableView *view)
    : QObject(view)
    , m_view(view)
{
    QHeaderView *header = view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &ColumnChoice::offer);
    connect(header, &QHeaderView::sectionMoved, this, &ColumnChoice::keepSoon);
    connect(header, &QHeaderView::sectionResized, this, &ColumnChoice::keepSoon);
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfter);
    connect(&m_keep, &QTimer::timeout, this, &ColumnChoice::keep);
    view->installEventFilter(this);
}

bool ColumnChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        recall();
    else if (event->type() == QEvent::Hide && m_keep.isActive())
        keep();
    return QObject::eventFilter(watched, event);
}

ListLayout ColumnChoice::layout() const
{
    ListLayout layout;
    const QHeaderView *header = m_view->horizontalHeader();
    std::size_t last = 0;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool shown = !header->isSectionHidden(column);
        if (shown)
            last = layout.columns.size();
        layout.columns.push_back({column, shown ? header->sectionSize(column) : 0, shown});
    }
    if (header->stretchLastSection() && !layout.columns.empty())
        layout.columns[last].width = 0;
    return layout;
}

void ColumnChoice::apply(const ListLayout &layout)
{
    const QScopedValueRollback applying(m_applying, true);
    QHeaderView *header = m_view->horizontalHeader();
    int place = 0;
    for (const ListLayout::Column &column : layout.columns) {
        header->moveSection(header->visualIndex(column.column), place++);
        header->setSectionHidden(column.column, !column.shown);
        if (column.shown && column.width > 0)
            header->resizeSection(column.column, column.width);
    }
}

void ColumnChoice::setUsualWidths(const QHash<int, int> &widths)
{
    const QScopedValueRollback applying(m_applying, true);
    for (auto width = widths.begin(); width != widths.end(); ++width)
        m_view->horizontalHeader()->resizeSection(width.key(), width.value());
    if (m_usual)
        m_usual = layout();
}

void ColumnChoice::recall()
{
    if (m_recalled || !m_view->model() || m_view->horizontalHeader()->count() == 0)
        return;
    m_recalled = true;
    m_usual = layout();
    if (m_name.isEmpty())
        return;
    m_layouts = m_view->window()->findChild<ListLayouts *>(QString(), Qt::FindDirectChildrenOnly);
    if (!m_layouts)
        return;
    const auto kept = m_layouts->layout(m_name, m_view->horizontalHeader()->count());
    m_arranged = kept.has_value();
    if (kept)
        apply(*kept);
}

void ColumnChoice::keepSoon()
{
    // Nobody drags a heading of a list that is not on the screen.
    if (!m_recalled || m_applying || !m_view->isVisible())
        return;
    m_arranged = m_arranged || (m_usual && layout() != *m_usual);
    if (m_layouts)
        m_keep.start();
}

void ColumnChoice::keep()
{
    m_keep.stop();
    if (m_layouts && m_usual && layout() != *m_usual)
        m_layouts->keep(m_name, layout());
}

int ColumnChoice::shownCount() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    return header->count() - header->hiddenSectionCount();
}

void ColumnChoice::setShown(int column, bool shown)
{
    ListLayout changed = layout();
    for (ListLayout::Column &each : changed.columns) {
        if (each.column == column)
            each.shown = shown;
    }
    apply(changed);
    m_arranged = true;
    keep();
}

void ColumnChoice::restore()
{
    if (m_usual)
        apply(*m_usual);
    m_arranged = false;
    if (m_layouts)
        m_layouts->forget(m_name);
}

void ColumnChoice::offer(const QPoint &where)
{
    recall();
    const QAbstractItemModel *model = m_view->model();
    QMenu menu(m_view);
    for (const ListLayout::Column &column : layout().columns) {
        QAction *action
            = menu.addAction(model->headerData(column.column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(column.shown);
        action->setEnabled(!column.shown || shownCount() > 1);
        connect(action, &QAction::toggled, this,
            [this, number = column.column](bool shown) { setShown(number, shown); });
    }
    menu.addSeparator();
    connect(
        menu.addAction(tr("Choose columns…")), &QAction::triggered, this, &ColumnChoice::choose);
    connect(
        menu.addAction(tr("The usual columns")), &QAction::triggered, this, &ColumnChoice::restore);
    menu.exec(m_view->horizontalHeader()->mapToGlobal(where));
}

void ColumnChoice::choose()
{
    recall();
    if (!m_usual)
        return;
    auto *dialog = new ColumnsDialog(*m_view->model(), layout(), *m_usual, m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        apply(dialog->chosen());
        m_arranged = true;
        if (dialog->chosen() == *m_usual)
            restore();
        else
            keep();
    });
    dialog->open();
}

} // namespace vs

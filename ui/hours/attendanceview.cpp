// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/attendanceview.h"

#include "models/core/textfold.h"
#include "ui/hours/attendancemodel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace vs
{

AttendanceView::AttendanceView(QWidget *parent)
    : QTableView(parent)
{
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(true);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 16);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
}

QModelIndex AttendanceView::fieldAfter(const QModelIndex &index, int step) const
{
    const int columns = model()->columnCount();
    const int places = model()->rowCount() * columns;
    int place = index.isValid() ? index.row() * columns + index.column() : -1;
    for (place += step; place >= 0 && place < places; place += step) {
        const QModelIndex field = model()->index(place / columns, place % columns);
        if (!isColumnHidden(field.column()) && field.flags() & Qt::ItemIsEditable)
            return field;
    }
    return {};
}

void AttendanceView::goOn(int step)
{
    if (const QModelIndex next = fieldAfter(currentIndex(), step); next.isValid())
        setCurrentIndex(next);
    else if (step > 0)
        Q_EMIT finished();
}

/// One key is a whole score or grade.
bool AttendanceView::typeAtOnce(const QString &text)
{
    const int column = currentIndex().column();
    const bool score = AttendanceModel::isScore(column);
    if (text.isEmpty() || (!score && column != AttendanceModel::EvidenceGrade))
        return false;
    const QString key = foldWidth(text);
    const bool fits = score ? key >= QStringLiteral("1") && key <= QStringLiteral("5")
                            : !key.isEmpty() && key.front().isLetter();
    if (fits && key.size() == 1 && model()->setData(currentIndex(), key))
        goOn();
    return true; // nothing else may be typed here
}

void AttendanceView::keyPressEvent(QKeyEvent *event)
{
    const bool held = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (held)
            break;
        if (state() != EditingState) // an editor passes it on and closes afterwards
            goOn();
        return;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        const int step = event->key() == Qt::Key_Tab ? 1 : -1;
        const bool stays = fieldAfter(currentIndex(), step).isValid();
        event->setAccepted(stays); // otherwise the focus leaves the grid
        if (stays)
            goOn(step);
        return;
    }
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        model()->setData(currentIndex(), QString());
        return;
    default:
        break;
    }
    const bool printable = !event->text().isEmpty() && event->text().front().isPrint()
        && event->key() != Qt::Key_Space;
    if (held || !printable || !typeAtOnce(event->text()))
        QTableView::keyPressEvent(event);
}

void AttendanceView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::SubmitModelCache
        || hint == QAbstractItemDelegate::EditNextItem)
        goOn();
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        goOn(-1);
}

} // namespace vs

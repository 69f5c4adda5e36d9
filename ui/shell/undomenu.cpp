// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undomenu.h"

#include "ui/controls/icons.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

UndoMenu::UndoMenu(QMainWindow *window)
    : QObject(window)
{
    QMenu *menu = window->menuBar()->addMenu(tr("&Edit"));
    menu->setToolTipsVisible(true);
    m_undo = menu->addAction(icon(u"undo"_s), tr("&Undo"));
    m_redo = menu->addAction(icon(u"redo"_s), tr("&Redo"));
    m_undo->setObjectName(u"undoAction"_s);
    m_redo->setObjectName(u"redoAction"_s);
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    connect(menu, &QMenu::aboutToShow, this, &UndoMenu::opening);
    // The keys ask again by themselves, so they work whatever the menu last said.
    connect(menu, &QMenu::aboutToHide, this, [this] {
        m_undo->setEnabled(true);
        m_redo->setEnabled(true);
    });
    connect(m_undo, &QAction::triggered, this, &UndoMenu::undoWanted);
    connect(m_redo, &QAction::triggered, this, &UndoMenu::redoWanted);
    qApp->installEventFilter(this);
}

void UndoMenu::setSteps(const Offer &undo, const Offer &redo)
{
    const auto offer = [](QAction *action, const Offer &what, const QString &plain,
                           const QString &named, const QString &refused) {
        const bool possible = what.refusal.isEmpty();
        action->setEnabled(possible && !what.step.isEmpty());
        action->setText(what.step.isEmpty() ? plain : (possible ? named : refused).arg(what.step));
        action->setToolTip(what.refusal);
        action->setStatusTip(what.refusal);
    };
    offer(m_undo, undo, tr("&Undo"), tr("&Undo: %1"), tr("Can't be &undone: %1"));
    offer(m_redo, redo, tr("&Redo"), tr("&Redo: %1"), tr("Can't be &redone: %1"));
}

/// A field takes the keys of undo even when nothing was typed into it; then they are ours.
bool UndoMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *field = qobject_cast<QLineEdit *>(watched);
    if (!field || field->isReadOnly())
        return false;
    const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
    const bool ours = (m_undo->shortcuts().contains(keys) && !field->isUndoAvailable())
        || (m_redo->shortcuts().contains(keys) && !field->isRedoAvailable());
    if (ours)
        event->ignore();
    return ours;
}

} // namespace vs

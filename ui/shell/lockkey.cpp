// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockkey.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWindow>

namespace vs
{

LockKey::LockKey(const QKeySequence &key, QObject *parent)
    : QObject(parent)
    , m_key(key)
{
    qApp->installEventFilter(this);
}

bool LockKey::eventFilter(QObject *watched, QEvent *event)
{
    // A key reaches the window first and then the widget; once is enough.
    if (event->type() != QEvent::KeyPress || !qobject_cast<QWindow *>(watched))
        return false;
    if (QKeySequence(static_cast<QKeyEvent *>(event)->keyCombination()) != m_key)
        return false;
    Q_EMIT pressed();
    return true;
}

} // namespace vs

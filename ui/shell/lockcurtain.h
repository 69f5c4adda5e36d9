// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/passwordgate.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace vs
{

/// Draws a curtain over every window of the program and asks for the password of the user at work.
/// Nothing beneath is closed or changed: a half-typed form is there again when the curtain opens.
/// (Hiding a dialog would end its exec(), so the windows are covered instead.)
class LockCurtain final : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as `window`, the main window, over which the question appears.
    LockCurtain(QWidget &window, PasswordGate::Try unlock, PasswordGate::Wait wait);
    ~LockCurtain() override;

    /// `user` is the name the question shows.
    void lock(const QString &user);
    bool isLocked() const { return m_locked; }

Q_SIGNALS:
    void locked();
    void unlocked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void unlock();
    void removeShades();
    void cover(QWidget *window);
    void makeDialog();
    void bringForward();

    QWidget &m_window;
    PasswordGate::Try m_try;
    PasswordGate::Wait m_wait;
    bool m_locked = false;
    QPointer<QDialog> m_dialog;
    QList<QPointer<QWidget>> m_shades;
    QPointer<QWidget> m_focus; ///< where the user was
};

} // namespace vs

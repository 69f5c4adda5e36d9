// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace vs
{

class Clock;

/// Notices that nobody has touched keyboard or mouse for some minutes. It compares times of day
/// rather than running a long timer, so that the hours a notebook sleeps count as idle.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    /// Watches all input of the application.
    IdleWatch(const Clock &clock, int minutes, QObject *parent = nullptr);

    void setMinutes(int minutes);
    /// Looks at the clock now; otherwise done every few seconds.
    void check();
    /// Somebody has touched keyboard or mouse.
    static bool isInput(const QEvent &event);

Q_SIGNALS:
    void idle(); ///< once, then again only after new input and another spell of silence

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Clock &m_clock;
    int m_minutes;
    QDateTime m_lastInput;
    bool m_told = false;
    QTimer m_tick;
};

} // namespace vs

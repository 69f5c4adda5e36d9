// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlewatch.h"

#include "models/core/clock.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>

namespace vs
{

using namespace std::chrono_literals;

IdleWatch::IdleWatch(const Clock &clock, int minutes, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_minutes(minutes)
    , m_lastInput(clock.now())
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_tick, &QTimer::timeout, this, &IdleWatch::check);
    m_tick.start(5s);
}

void IdleWatch::setMinutes(int minutes)
{
    m_minutes = minutes;
}

void IdleWatch::check()
{
    const qint64 silence = m_lastInput.secsTo(m_clock.now());
    if (silence < 0)
        m_lastInput = m_clock.now(); // the clock was set back
    if (m_told || silence < qint64(m_minutes) * 60)
        return;
    m_told = true;
    Q_EMIT idle();
}

bool IdleWatch::isInput(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    if (isInput(*event)) {
        check(); // the key that wakes the machine must not reach an unlocked window unnoticed
        m_lastInput = m_clock.now();
        m_told = false;
    }
    return false;
}

} // namespace vs

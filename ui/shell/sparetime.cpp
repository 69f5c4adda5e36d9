// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sparetime.h"

#include "ui/shell/idlewatch.h"

#include <QApplication>

namespace vs
{

namespace
{

constexpr std::chrono::milliseconds breath(50); ///< in which a key is heard

} // namespace

SpareTime::SpareTime(Piece next, std::chrono::milliseconds quiet, QObject *parent)
    : QObject(parent)
    , m_next(std::move(next))
    , m_quiet(quiet)
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_pause, &QTimer::timeout, this, &SpareTime::work);
    m_pause.start(quiet);
}

void SpareTime::work()
{
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return;
    if (m_next()) {
        m_pause.start(breath);
        return;
    }
    m_pause.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool SpareTime::eventFilter(QObject *, QEvent *event)
{
    if (IdleWatch::isInput(*event))
        m_pause.start(m_quiet);
    return false;
}

} // namespace vs

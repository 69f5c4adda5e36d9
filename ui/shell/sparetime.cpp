// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sparetime.h"

#include "ui/shell/idlewatch.h"

#include <QApplication>

namespace vs
{

SpareTime::SpareTime(Piece next, std::chrono::milliseconds quiet, QObject *parent)
    : QObject(parent)
    , m_next(std::move(next))
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_pause, &QTimer::timeout, this, &SpareTime::work);
    m_pause.start(quiet);
}

void SpareTime::work()
{
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return;
    if (!m_next()) {
        m_pause.stop();
        QCoreApplication::instance()->removeEventFilter(this);
    }
}

bool SpareTime::eventFilter(QObject *, QEvent *event)
{
    if (IdleWatch::isInput(*event))
        m_pause.start();
    return false;
}

} // namespace vs

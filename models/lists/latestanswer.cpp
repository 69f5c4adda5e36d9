// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/latestanswer.h"

namespace vs
{

LatestAnswer::LatestAnswer(QObject *parent)
    : QObject(parent)
    , m_newest(std::make_shared<std::atomic<quint64>>(0))
{
    m_pool.setMaxThreadCount(1);
}

LatestAnswer::~LatestAnswer()
{
    ++*m_newest;
    m_pool.clear();
    m_pool.waitForDone();
}

void LatestAnswer::ask(ListQuestion question)
{
    const quint64 number = ++*m_newest;
    m_pool.clear(); // what has not begun need not begin
    m_waiting = !question.isQuick;
    if (question.isQuick) {
        Q_EMIT arrived(question.all(), true);
        return;
    }
    if (question.first)
        Q_EMIT arrived(*question.first, false);
    m_pool.start([this, number, newest = m_newest, all = std::move(question.all)] {
        if (*newest != number)
            return;
        auto ids = std::make_shared<std::vector<qint64>>(all());
        if (*newest == number)
            QMetaObject::invokeMethod(
                this, [this, number, ids] { deliver(number, *ids); }, Qt::QueuedConnection);
    });
}

void LatestAnswer::deliver(quint64 number, const std::vector<qint64> &ids)
{
    if (number != *m_newest)
        return;
    m_waiting = false;
    Q_EMIT arrived(ids, true);
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screens/registry.h"
#include "tests/support/pausedrunner.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace vs
{

/// For a page that is to be seen waiting: its jobs go on once the picture is taken.
inline JobRunner untilThePicture(Context &context, Database &database)
{
    const auto paused = std::make_shared<PausedRunner>(database);
    context.afterwards.push_back([paused] { paused->letGo(); });
    return paused->runner();
}

/// Lets jobs run until that is so, half a minute at most.
template <typename Condition>
void waitUntil(const Condition &isSo)
{
    const QDeadlineTimer deadline(30'000);
    while (!isSo() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <functional>

namespace vs
{

/// How a page has something worked out: at once while that is quick, else on a job's thread with a
/// connection of its own. Made empty, everything is done at once.
struct JobRunner {
    std::function<bool()> isQuick = {};
    std::function<Result<void>(const std::function<void()> &work)> inJob = {};

    bool doesAtOnce() const { return !isQuick || isQuick(); }
};

} // namespace vs

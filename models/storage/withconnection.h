// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <functional>
#include <optional>
#include <type_traits>

namespace vs
{

class Database;

/// Runs `work` on a job's thread that has no connection of its own yet.
Result<void> withConnection(Database &database, const std::function<void()> &work);

/// The same for work that answers a Result.
template <typename Work>
requires(!std::is_void_v<std::invoke_result_t<const Work &>>) auto withConnection(
    Database &database, const Work &work) -> std::invoke_result_t<const Work &>
{
    std::optional<std::invoke_result_t<const Work &>> result;
    const std::function<void()> run = [&] { result.emplace(work()); };
    if (auto done = withConnection(database, run); !done)
        return done.error();
    return *std::move(result);
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace vs
{

/// What a password has to be, and how patient the program is with wrong ones. The station may make
/// it stricter (settings `password.shortest`, `password.lock_after`, `password.lock_minutes`).
struct PasswordRules {
    Q_DECLARE_TR_FUNCTIONS(vs::PasswordRules)

public:
    static constexpr int leastShortest = 8;
    static constexpr int mostShortest = 64;
    static constexpr int leastLockAfter = 3;
    static constexpr int mostLockAfter = 100;
    static constexpr int mostLockMinutes = 24 * 60;

    int shortest = leastShortest; ///< characters
    int lockAfter = 10;           ///< wrong passwords in a row
    int lockMinutes = 15;

    /// No station may be laxer, or stricter so that nobody gets in.
    PasswordRules withinBounds() const;
    bool operator==(const PasswordRules &) const = default;

    /// Long enough, not one character repeated, not (nearly) the user's name, not one of the
    /// passwords everybody tries first. Error codes `password_short`, `password_weak`,
    /// `password_name`, `password_common`; field `password`.
    Result<void> check(const QString &password, const QString &userName) const;

    /// How long nothing is tried after so many wrong passwords in a row: 0, 1, 2, 4 … 30 s, and the
    /// lock once there were `lockAfter`.
    std::chrono::seconds waitAfter(int failures) const;
};

} // namespace vs

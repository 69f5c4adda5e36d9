// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/theme.h"

#include <QString>

namespace vs
{

/// What one desk chooses for itself; nothing about people.
struct Preferences {
    static constexpr int shortestIdle = 1;
    static constexpr int longestIdle = 120;

    QString language = QStringLiteral("system"); ///< "system", "zh_CN" or "en"
    Appearance appearance = Appearance::System;
    bool largeType = false;
    int idleMinutes = 10; ///< until the window locks itself

    bool operator==(const Preferences &) const = default;
};

/// Keeps the preferences in an INI file.
class PreferencesStore final
{
public:
    /// `path` of the file; it need not exist.
    explicit PreferencesStore(QString path);
    /// The usual place for this user.
    static QString defaultPath();

    /// Values that make no sense are replaced by the defaults.
    Preferences load() const;
    /// False when the file could not be written.
    bool save(const Preferences &preferences) const;

private:
    QString m_path;
};

} // namespace vs

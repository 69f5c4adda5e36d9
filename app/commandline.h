// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace vs
{

/// The command line as a whole: finds the command among the words, refuses options that are not
/// its own, runs it. Returns the exit status.
class CommandLine final
{
    Q_DECLARE_TR_FUNCTIONS(vs::CommandLine)

public:
    CommandLine(QStringList arguments, const Clock &clock);

    /// Whether a command was named, or help asked for; otherwise the window is wanted.
    bool wantsCommand() const;
    QString language() const;     ///< `--language`, or empty
    QString databasePath() const; ///< `--database`, or empty
    Exit run() const;

private:
    bool speaksLanguage() const;
    Exit help() const;
    Exit misused(const QString &sentence) const;

    const Clock &m_clock;
    QCommandLineParser m_parser;
    bool m_parsed = false;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"
#include "models/core/result.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace vs
{

/// How a command ended; the program's exit status.
enum class Exit {
    Done = 0,
    Refused = 1, ///< understood, but not possible: the reason was printed
    Usage = 2,   ///< not understood: how to say it was printed
};

struct Command;

/// What a command works with: its words and options, the way to answer, the station.
class CommandCall final
{
    Q_DECLARE_TR_FUNCTIONS(vs::CommandCall)

public:
    CommandCall(const QCommandLineParser &parser, QStringList words, const Clock &clock);

    /// The words after the command's name.
    const QStringList &words() const { return m_words; }
    bool has(const char *option) const;
    /// The first of the command's options said that `kind` of it has no use for, as a sentence; to
    /// be refused, since who says an option counts on it. `known` are those it has; empty when all
    /// is well.
    QString uselessFor(const QString &kind, const QStringList &known, const Command &command) const;
    QString value(const char *option) const;
    QString databasePath() const;
    const Clock &clock() const { return m_clock; }

    /// The password from `--password-file`, or typed at the terminal.
    Result<QString> password() const;

    /// The station, open and signed in.
    Result<std::unique_ptr<Workplace>> station() const;

    /// The one person `named` fits, best by volunteer number; an error when nobody or several.
    static Result<VolunteerId> volunteer(Volunteers &volunteers, const QString &named);

    /// Prints `json` under `--json`, else `text`.
    Exit answer(const QJsonObject &json, const QString &text) const;
    /// Prints what went wrong, under `--json` as `{"error":{"code":…,"text":…}}`.
    Exit refuse(const Error &error) const;
    Exit misused(const QString &sentence) const;

private:
    const QCommandLineParser &m_parser;
    const QStringList m_words;
    const Clock &m_clock;
};

/// One command of the command line.
struct Command {
    QString name;
    QString synopsis;                  ///< e.g. `import volunteers|hours FILE [--sheet NAME]`
    QString summary;                   ///< one line in the user's language
    QList<QCommandLineOption> options; ///< its own, besides those of every command
    std::function<Exit(const CommandCall &)> run;
};

// One file each, under app/commands.
Command initCommand();
Command importCommand();
Command heldCommand();
Command openingCommand();
Command listCommand();
Command rateCommand();
Command registrationCommand();
Command retainCommand();
Command certifyCommand();
Command exportCommand();
Command printCommand();
Command statsCommand();
Command networkCommand();
Command checkCommand();
Command backupCommand();
Command sampleCommand();
Command duplicatesCommand();
Command historyCommand();
Command undoCommand();
Command userCommand();
Command recoverCommand();
Command recoveryKeyCommand();

/// All of them, in the order of the help.
std::vector<Command> allCommands();

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTextStream>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QList<QCommandLineOption> commonOptions()
{
    return {{u"database"_s, CommandLine::tr("The station file."), u"FILE"_s},
        {u"password-file"_s, CommandLine::tr("File whose text is the password."), u"FILE"_s},
        {u"user"_s, CommandLine::tr("User name; the administrator if not said."), u"NAME"_s},
        {u"language"_s, CommandLine::tr("Language of the answers: zh_CN or en."), u"CODE"_s},
        {u"json"_s, CommandLine::tr("Answer in JSON.")},
        {{u"h"_s, u"help"_s}, CommandLine::tr("Show this help.")},
        {{u"v"_s, u"version"_s}, CommandLine::tr("Show the version.")}};
}

bool contains(const QList<QCommandLineOption> &options, const QString &name)
{
    return std::any_of(options.begin(), options.end(),
        [&name](const QCommandLineOption &option) { return option.names().contains(name); });
}

} // namespace

CommandLine::CommandLine(QStringList arguments, const Clock &clock)
    : m_clock(clock)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.addOptions(commonOptions());
    QStringList known;
    for (const Command &command : allCommands()) {
        for (const QCommandLineOption &option : command.options) {
            // Two commands may share an option.
            if (!known.contains(option.names().constFirst()))
                m_parser.addOption(option);
            known += option.names();
        }
    }
    m_parsed = m_parser.parse(arguments);
}

bool CommandLine::speaksLanguage() const
{
    const QString said = language();
    return said.isEmpty() || said == "zh_CN"_L1 || said == "en"_L1;
}

bool CommandLine::wantsCommand() const
{
    return !m_parsed || !speaksLanguage() || !m_parser.positionalArguments().isEmpty()
        || m_parser.isSet(u"help"_s) || m_parser.isSet(u"version"_s);
}

QString CommandLine::language() const
{
    return m_parser.value(u"language"_s);
}

QString CommandLine::databasePath() const
{
    return m_parser.value(u"database"_s);
}

Exit CommandLine::run() const
{
    if (!m_parsed)
        return misused(m_parser.errorText());
    if (!speaksLanguage())
        return misused(tr("--language is zh_CN or en."));
    QStringList words = m_parser.positionalArguments();
    if (m_parser.isSet(u"version"_s)) {
        QTextStream out(stdout);
        out << QCoreApplication::applicationVersion() << Qt::endl;
        return Exit::Done;
    }
    if (m_parser.isSet(u"help"_s) || words.value(0) == "help"_L1)
        return help();
    if (words.isEmpty())
        return misused(tr("Say which command."));
    const QString name = words.takeFirst();
    const std::vector<Command> commands = allCommands();
    const auto command = std::find_if(commands.begin(), commands.end(),
        [&name](const Command &each) { return each.name == name; });
    if (command == commands.end())
        return misused(tr("There is no command “%1”.").arg(name));
    for (const QString &option : m_parser.optionNames()) {
        if (!contains(commonOptions(), option) && !contains(command->options, option))
            return misused(tr("“%1” does not know the option --%2.").arg(name, option));
    }
    return command->run(CommandCall(m_parser, words, m_clock));
}

Exit CommandLine::help() const
{
    QTextStream out(stdout);
    out << tr("Usage: volunteer-station [--database FILE] [--language zh_CN|en]") << Qt::endl
        << tr("       volunteer-station COMMAND … opens no window:") << Qt::endl;
    for (const Command &command : allCommands())
        out << "  " << command.synopsis << Qt::endl << "      " << command.summary << Qt::endl;
    out << tr("Options of every command:") << Qt::endl;
    for (const QCommandLineOption &option : commonOptions()) {
        QString head = u"--"_s + option.names().constLast();
        if (!option.valueName().isEmpty())
            head += u' ' + option.valueName();
        out << "  " << head.leftJustified(24) << option.description() << Qt::endl;
    }
    out << tr("Exit status: 0 done, 1 refused with the reason, 2 wrong usage.") << Qt::endl;
    return Exit::Done;
}

Exit CommandLine::misused(const QString &sentence) const
{
    QTextStream stream(stderr);
    stream << sentence << Qt::endl
           << tr("“volunteer-station help” lists what can be said.") << Qt::endl;
    return Exit::Usage;
}

} // namespace vs

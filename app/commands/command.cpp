// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/paths.h"
#include "app/settling.h"

#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

void printError(const QString &text)
{
    QTextStream stream(stderr);
    stream << text << Qt::endl;
}

/// Reads a line from the terminal without showing it.
QString readHidden(const QString &prompt)
{
    QTextStream stream(stderr);
    stream << prompt << Qt::flush;
    termios shown{};
    tcgetattr(STDIN_FILENO, &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    const QString line = QTextStream(stdin).readLine();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    stream << Qt::endl;
    return line;
}

} // namespace

CommandCall::CommandCall(const QCommandLineParser &parser, QStringList words, const Clock &clock)
    : m_parser(parser)
    , m_words(std::move(words))
    , m_clock(clock)
{
}

bool CommandCall::has(const char *option) const
{
    return m_parser.isSet(QString::fromLatin1(option));
}

QString CommandCall::uselessFor(
    const QString &kind, const QStringList &known, const Command &command) const
{
    for (const QCommandLineOption &option : command.options) {
        const QString name = option.names().constFirst();
        if (m_parser.isSet(name) && !known.contains(name))
            return tr("“%1” does not know the option --%2.").arg(kind, name);
    }
    return {};
}

QString CommandCall::value(const char *option) const
{
    return m_parser.value(QString::fromLatin1(option));
}

QString CommandCall::databasePath() const
{
    return has("database") ? value("database") : defaultDatabasePath();
}

Result<QString> CommandCall::password() const
{
    if (has("password-file")) {
        QFile file(value("password-file"));
        if (!file.open(QIODevice::ReadOnly)) {
            return Error::invalid(u"password_file"_s,
                tr("The password file %1 can't be read.").arg(value("password-file")));
        }
        QString text = QString::fromUtf8(file.readAll());
        // The line end an editor leaves is not part of the password.
        while (text.endsWith(u'\n') || text.endsWith(u'\r'))
            text.chop(1);
        return text;
    }
    if (isatty(STDIN_FILENO) == 0) {
        return Error::invalid(
            u"password_missing"_s, tr("Say where the password is: --password-file FILE."));
    }
    return readHidden(tr("Password: "));
}

Result<std::unique_ptr<Workplace>> CommandCall::station() const
{
    auto workplace = Workplace::open(databasePath(), m_clock);
    if (!workplace)
        return workplace.error();
    const auto secret = password();
    if (!secret)
        return secret.error();
    if (auto done = (*workplace)->station().signIn(value("user"), *secret); !done)
        return done.error();
    settle((*workplace)->database());
    return workplace;
}

Result<VolunteerId> CommandCall::volunteer(Volunteers &volunteers, const QString &named)
{
    const auto found = volunteers.search(named, 2);
    if (found.size() == 1)
        return VolunteerId(found.front());
    if (found.empty()) {
        return Error{Error::Kind::NotFound, u"volunteer_unknown"_s,
            tr("No volunteer fits “%1”. Check the volunteer number.").arg(named), {}};
    }
    return Error{Error::Kind::NotFound, u"volunteer_not_unique"_s,
        tr("Several volunteers fit “%1”. Give the volunteer number instead.").arg(named), {}};
}

Exit CommandCall::answer(const QJsonObject &json, const QString &text) const
{
    QTextStream out(stdout);
    if (has("json"))
        out << QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) << Qt::endl;
    else
        out << text << Qt::endl;
    return Exit::Done;
}

Exit CommandCall::refuse(const Error &error) const
{
    if (has("json")) {
        answer({{u"error"_s, QJsonObject{{u"code"_s, error.code}, {u"text"_s, error.text}}}}, {});
        return Exit::Refused;
    }
    printError(error.text);
    return Exit::Refused;
}

Exit CommandCall::misused(const QString &sentence) const
{
    printError(sentence + u'\n' + tr("“volunteer-station help” lists what can be said."));
    return Exit::Usage;
}

std::vector<Command> allCommands()
{
    return {initCommand(), importCommand(), heldCommand(), openingCommand(), listCommand(),
        rateCommand(), registrationCommand(), retainCommand(), certifyCommand(), exportCommand(),
        printCommand(), statsCommand(), networkCommand(), checkCommand(), backupCommand(),
        sampleCommand(), duplicatesCommand(), historyCommand(), undoCommand(), userCommand(),
        recoverCommand(), recoveryKeyCommand()};
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/desktop.h"
#include "ui/controls/dialogprompter.h"
#include "ui/shell/language.h"

#include <QApplication>

namespace
{

int answerCommand(int argc, char *argv[], const vs::Clock &clock)
{
    // Certificates are drawn, which takes fonts but no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    vs::Language language;
    const vs::CommandLine commands(QCoreApplication::arguments(), clock);
    language.install(application,
        commands.language().isEmpty() ? QStringLiteral("system") : commands.language());
    return static_cast<int>(commands.run());
}

int openWindow(int argc, char *argv[], const vs::Clock &clock, const vs::CommandLine &commands)
{
    QApplication application(argc, argv);
    vs::DialogPrompter prompter;
    return vs::Desktop(application, clock, prompter, commands.databasePath(), commands.language())
        .run();
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(QStringLiteral("volunteer-station"));
    QCoreApplication::setApplicationName(QStringLiteral("volunteer-station"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VS_VERSION));
    const vs::SystemClock clock;
    const vs::CommandLine commands(argumentsOf(argc, argv), clock);
    return commands.wantsCommand() ? answerCommand(argc, argv, clock)
                                   : openWindow(argc, argv, clock, commands);
}

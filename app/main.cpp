// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QGuiApplication>

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("volunteer-station"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VS_VERSION));
    const vs::SystemClock clock;
    // Commands draw certificates, which takes fonts but no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const vs::CommandLine commands(QCoreApplication::arguments(), clock);
    return static_cast<int>(commands.run());
}

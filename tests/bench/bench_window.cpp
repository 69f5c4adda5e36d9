// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how long the window stands still while its pages are opened, one after another and each
// a second time, over a file that bench_lists has made:
//   bench_window FILE
#include "app/pages.h"
#include "app/workplace.h"
#include "models/core/clock.h"
#include "tests/bench/watchdog.h"
#include "tests/support/scriptedprompter.h"
#include "ui/controls/page.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QEventLoop>
#include <QTextStream>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int patience = 3000; ///< ms a page may go on working beside the window
const QStringList pageKeys{u"home"_s, u"volunteers"_s, u"consent"_s, u"groups"_s, u"held"_s,
    u"duplicates"_s, u"activities"_s, u"hours"_s, u"stars"_s, u"certificates"_s, u"station"_s,
    u"history"_s, u"users"_s, u"network"_s};

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTextStream out(stdout);
    if (argc < 2) {
        out << "bench_window FILE" << Qt::endl;
        return 1;
    }
    const FixedClock clock(QDate(2026, 11, 23));
    const Stopwatch start;
    const auto workplace = Workplace::open(QString::fromLocal8Bit(argv[1]), clock);
    if (!workplace)
        qFatal("%s", qPrintable(workplace.error().text));
    Station &station = (*workplace)->station();
    if (auto done = station.signIn(station.users().front().name, u"correct horse"_s); !done)
        qFatal("%s", qPrintable(done.error().text));
    out << "signed in after " << start.wall() << " ms" << Qt::endl;
    ScriptedPrompter prompter;
    MainWindow window;
    Pages pages(**workplace, prompter, window);
    pages.add();
    window.resize(1366, 768);
    window.show();
    Watchdog dog;
    for (int round = 1; round <= 2; ++round) {
        for (const QString &key : pageKeys) {
            dog.take();
            const Stopwatch opening;
            if (!window.openPage(key))
                qFatal("no page %s", qPrintable(key));
            window.currentPage()->grab();
            const double opened = opening.wall();
            wait(patience);
            out << key << ", time " << round << ": shown after " << opened << " ms; longest pause "
                << dog.take().first << " ms" << Qt::endl;
        }
    }
    out << "resident " << residentKilobytes() / 1024 << " MB" << Qt::endl;
    return 0;
}

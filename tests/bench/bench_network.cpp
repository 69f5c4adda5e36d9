// SPDX-License-Identifier: GPL-3.0-or-later
// The roll-up of the whole tree for a year over the city of 180,000; goal 300 ms.
//   bench_network [times]
#include "models/network/rollup.h"
#include "models/sample/sample.h"
#include "models/storage/query.h"
#include "tests/support/teststation.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int times = argc > 1 ? std::max(1, std::atoi(argv[1])) : 20;
    TestStation station;
    QElapsedTimer timer;
    timer.start();
    const auto figures = Sample::fill(*station.database, SampleScale::City);
    if (!figures)
        qFatal("%s", qPrintable(figures.error().text));
    std::printf("city: %lld people, %lld activities, %lld records, filled in %.1f s\n",
        figures->volunteers, figures->activities, figures->records, double(timer.elapsed()) / 1e3);
    for (const int year : {2026, 2025}) {
        std::vector<double> walls;
        std::vector<double> processor;
        for (int i = 0; i < times; ++i) {
            timer.start();
            const std::clock_t begun = std::clock();
            const auto rollUp
                = RollUp::read(*station.database, QDate(year, 1, 1), QDate(year, 12, 31));
            processor.push_back(double(std::clock() - begun) * 1e3 / CLOCKS_PER_SEC);
            walls.push_back(double(timer.nsecsElapsed()) / 1e6);
            if (!rollUp)
                qFatal("%s", qPrintable(rollUp.error().text));
            if (i == 0)
                std::printf("%d: %lld units, %lld volunteers, %lld activities, %lld hours\n", year,
                    qint64(rollUp->tree().size()), rollUp->all().volunteers,
                    rollUp->all().activities, rollUp->all().minutes / 60);
        }
        std::printf("%d: first %.1f ms", year, walls.front());
        std::sort(walls.begin(), walls.end());
        std::sort(processor.begin(), processor.end());
        std::printf(", median %.1f ms, slowest %.1f ms; processor median %.1f ms\n",
            walls[walls.size() / 2], walls.back(), processor[processor.size() / 2]);
    }
    return 0;
}

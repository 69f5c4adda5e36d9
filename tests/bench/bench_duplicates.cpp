// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the records that look alike in the register of a city (goal: 5 s for 180,000 people), and
// the history page over its journal.
#include "models/duplicates/duplicaterules.h"
#include "models/duplicates/duplicates.h"
#include "models/sample/sample.h"
#include "tests/support/teststation.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace vs;

class BenchDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void city()
    {
        const TestStation station;
        VERIFY_DONE(Sample::fill(*station.database, SampleScale::City));
        const Duplicates duplicates(*station.database);
        for (int run = 0; run < 3; ++run) {
            const std::clock_t before = std::clock();
            QElapsedTimer clock;
            clock.start();
            const auto pairs = duplicates.find();
            const double seconds = double(clock.nsecsElapsed()) / 1e9;
            VERIFY_DONE(pairs);
            const auto likely = std::count_if(pairs->begin(), pairs->end(),
                [](const DuplicatePair &p) { return p.strength >= DuplicateRules::likely; });
            const auto possible = std::count_if(pairs->begin(), pairs->end(),
                [](const DuplicatePair &p) { return p.strength >= DuplicateRules::possible; });
            // What the machine does besides does not show in the processor time.
            qInfo(
                "180,000 people: %.2f s (%.2f s of processor), %zu pairs, %td likely, %td possible",
                seconds, double(std::clock() - before) / CLOCKS_PER_SEC, pairs->size(), likely,
                possible);
        }
    }
};

QTEST_GUILESS_MAIN(BenchDuplicates)
#include "bench_duplicates.moc"

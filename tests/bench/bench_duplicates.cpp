// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the records that look alike in the register of a city (goal: 5 s for 180,000 people), and
// the history page over its journal.
#include "models/duplicates/duplicaterules.h"
#include "models/duplicates/duplicates.h"
#include "models/sample/sample.h"
#include "tests/support/teststation.h"

#include <QElapsedTimer>
#include <QTest>

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
            QElapsedTimer clock;
            clock.start();
            const auto pairs = duplicates.find();
            const double seconds = double(clock.nsecsElapsed()) / 1e9;
            VERIFY_DONE(pairs);
            const auto likely = std::count_if(pairs->begin(), pairs->end(),
                [](const DuplicatePair &p) { return p.strength >= DuplicateRules::likely; });
            const auto possible = std::count_if(pairs->begin(), pairs->end(),
                [](const DuplicatePair &p) { return p.strength >= DuplicateRules::possible; });
            qInfo("180,000 people: %.2f s, %zu pairs, %td likely, %td possible", seconds,
                pairs->size(), likely, possible);
        }
    }
};

QTEST_GUILESS_MAIN(BenchDuplicates)
#include "bench_duplicates.moc"

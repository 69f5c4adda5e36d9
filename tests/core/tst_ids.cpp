// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ids.h"

#include <QSet>
#include <QTest>

#include <thread>

using namespace vs;

class TestIds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grow()
    {
        IdGenerator ids(7);
        qint64 last = 0;
        for (int i = 0; i < 5'000; ++i) {
            const qint64 id = ids.next();
            QVERIFY(id > last);
            last = id;
        }
    }

    void carryTheSite()
    {
        QCOMPARE((IdGenerator(4'095).next() >> 10) & 0xfff, 4'095);
        QCOMPARE((IdGenerator(0).next() >> 10) & 0xfff, 0);
    }

    void areUniqueAcrossThreads()
    {
        IdGenerator ids(1);
        std::vector<qint64> first(20'000);
        std::vector<qint64> second(20'000);
        const auto fill = [&ids](std::vector<qint64> &list) {
            for (qint64 &id : list)
                id = ids.next();
        };
        std::thread other(fill, std::ref(second));
        fill(first);
        other.join();
        QSet<qint64> all(first.begin(), first.end());
        all.unite(QSet<qint64>(second.begin(), second.end()));
        QCOMPARE(all.size(), 40'000);
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"

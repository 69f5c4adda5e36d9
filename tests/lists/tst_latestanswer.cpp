// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/latestanswer.h"
#include "models/lists/latestresult.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace vs;

using Ids = std::vector<qint64>;

class TestLatestAnswer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_heard.clear();
        m_answer = std::make_unique<LatestAnswer>();
        connect(m_answer.get(), &LatestAnswer::arrived, this,
            [this](const Ids &ids, bool whole) { m_heard.emplace_back(ids, whole); });
    }

    void quickOnesComeAtOnce()
    {
        QThread *asked = nullptr;
        m_answer->ask({.all =
                           [&asked] {
                               asked = QThread::currentThread();
                               return Ids{1, 2};
                           },
            .isQuick = true});
        QCOMPARE(asked, QThread::currentThread());
        QCOMPARE(m_heard, (Heard{{{1, 2}, true}}));
        QVERIFY(!m_answer->isWaiting());
    }

    void firstRowsComeBeforeTheRest()
    {
        QThread *asked = nullptr;
        m_answer->ask({.all =
                           [&asked] {
                               asked = QThread::currentThread();
                               return Ids{1, 2, 3};
                           },
            .first = Ids{1}});
        QCOMPARE(m_heard, (Heard{{{1}, false}}));
        QVERIFY(m_answer->isWaiting());
        QTRY_COMPARE(m_heard.size(), 2U);
        QCOMPARE(m_heard.back(), std::pair(Ids({1, 2, 3}), true));
        QVERIFY(asked != QThread::currentThread());
        QVERIFY(!m_answer->isWaiting());
    }

    void resultsThatAreQuickComeAtOnce()
    {
        std::optional<int> taken;
        bool ownConnection = false;
        LatestResult<int> result({[] { return true; },
                                     [&](const auto &work) {
                                         ownConnection = true;
                                         work();
                                         return Result<void>();
                                     }},
            [&](const Result<int> &number) { taken = *number; });
        result.ask([] { return Result<int>(7); });
        QCOMPARE(taken, 7);
        QVERIFY(!ownConnection);
        QVERIFY(!result.isWaiting());
    }

    void onlyTheNewestResultIsTaken()
    {
        QSemaphore begun;
        QSemaphore mayEnd;
        QList<int> taken;
        LatestResult<int> result({[] { return false; },
                                     [](const auto &work) {
                                         work();
                                         return Result<void>();
                                     }},
            [&](const Result<int> &number) { taken += *number; });
        result.ask([&] {
            begun.release();
            mayEnd.acquire();
            return Result<int>(1);
        });
        begun.acquire();
        result.ask([] { return Result<int>(2); });
        QVERIFY(result.isWaiting());
        mayEnd.release();
        QTRY_COMPARE(taken, QList<int>{2});
        QVERIFY(!result.isWaiting());
    }

    void withoutAConnectionTheReasonIsTaken()
    {
        QString code;
        LatestResult<int> result(
            {[] { return false; },
                [](const auto &) {
                    return Result<void>(Error{Error::Kind::Io, QStringLiteral("disk"), {}, {}});
                }},
            [&](const Result<int> &number) { code = number.error().code; });
        result.ask([] { return Result<int>(1); });
        QTRY_COMPARE(code, QStringLiteral("disk"));
    }

    /// However the two end: nobody hears of the older question once there is a newer one.
    void onlyTheNewestArrives()
    {
        QSemaphore begun;
        QSemaphore go;
        m_answer->ask({.all = [&begun, &go] {
            begun.release();
            go.acquire();
            return Ids{1};
        }});
        begun.acquire();
        m_answer->ask({.all = [] { return Ids{2}; }});
        m_answer->ask({.all = [] { return Ids{3}; }});
        go.release();
        QTRY_COMPARE(m_heard.size(), 1U);
        QCOMPARE(m_heard.front(), std::pair(Ids{3}, true));
    }

    /// Also when the older answer is on its way already.
    void overtakenOnItsWay()
    {
        QSemaphore done;
        m_answer->ask({.all = [&done] {
            done.release();
            return Ids{1};
        }});
        done.acquire();
        m_answer->ask({.all = [] { return Ids{2}; }, .isQuick = true});
        QTest::qWait(0);
        m_answer.reset(); // waits for the thread
        QCoreApplication::processEvents();
        QCOMPARE(m_heard, (Heard{{{2}, true}}));
    }

private:
    using Heard = std::vector<std::pair<Ids, bool>>;

    std::unique_ptr<LatestAnswer> m_answer;
    Heard m_heard;
};

QTEST_GUILESS_MAIN(TestLatestAnswer)
#include "tst_latestanswer.moc"

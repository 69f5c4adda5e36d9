// SPDX-License-Identifier: GPL-3.0-or-later
// Killed at 50 moments during import, save and grant: what was acknowledged is there, and nothing
// is there by half.
#include "tests/support/program.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

class TestCrash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_program.run({u"init"_s, u"--station"_s, u"站"_s}).status, 0);
        keep(u"empty"_s);
        QCOMPARE(m_program.run({u"import"_s, u"volunteers"_s, roster}).status, 0);
        QCOMPARE(m_program.run({u"import"_s, u"hours"_s, hours}).status, 0);
        m_number = m_program.json({u"list"_s, u"volunteers"_s, u"--limit"_s, u"1"_s})
                       .json()
                       .value(u"volunteers"_s)
                       .toArray()
                       .at(0)
                       .toObject()
                       .value(u"number"_s)
                       .toString();
        QCOMPARE(
            m_program.run({u"opening"_s, m_number, u"500"_s, u"--source"_s, u"册"_s}).status, 0);
        keep(u"full"_s);
    }

    void killed_data()
    {
        QTest::addColumn<QString>("start"); // state of the file before
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("figure"); // of the statistics
        QTest::addColumn<int>("moments");
        QTest::newRow("import") << u"empty"_s << QStringList{u"import"_s, u"volunteers"_s, roster}
                                << u"volunteers"_s << 20;
        QTest::newRow("save") << u"full"_s
                              << QStringList{u"opening"_s, m_number, u"7"_s, u"--source"_s, u"二"_s}
                              << u"minutes"_s << 15;
        QTest::newRow("grant") << u"full"_s << QStringList{u"rate"_s, u"--grant"_s} << u"stars"_s
                               << 15;
    }

    void killed()
    {
        QFETCH(QString, start);
        QFETCH(QStringList, words);
        QFETCH(QString, figure);
        QFETCH(int, moments);
        const auto read
            = [this, &figure] { return m_program.json({u"stats"_s}).json().value(figure); };
        restore(start);
        const QJsonValue before = read();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_program.run(words).status, 0);
        const qint64 whole = timer.elapsed();
        const QJsonValue after = read();
        QVERIFY(before != after);

        QRandomGenerator random(20'261'123);
        int survived = 0;
        for (int moment = 0; moment < moments; ++moment) {
            restore(start);
            QProcess process;
            m_program.start(process, words);
            QVERIFY(process.waitForStarted());
            process.waitForFinished(static_cast<int>(random.bounded(whole + whole / 4) + 1));
            const bool acknowledged = process.state() == QProcess::NotRunning
                || !process.readAllStandardOutput().isEmpty();
            process.kill();
            process.waitForFinished();
            const auto checked = m_program.run({u"check"_s});
            QVERIFY2(checked.status == 0, (checked.output + checked.errors).constData());
            const QJsonValue now = read();
            QVERIFY2(now == before || now == after, "something is there by half");
            if (acknowledged)
                QVERIFY2(now == after, "what was acknowledged is gone");
            survived += now == before ? 1 : 0;
        }
        QVERIFY2(survived > 0, "no moment was early enough to prove anything");
    }

private:
    const QString roster = QStringLiteral(VS_TEST_DATA "/roster.xlsx");
    const QString hours = QStringLiteral(VS_TEST_DATA "/hours.csv");

    void keep(const QString &name)
    {
        QVERIFY(QFile::copy(m_program.database(), m_program.file(name)));
    }

    void restore(const QString &name)
    {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
            QFile::remove(m_program.database() + suffix);
        QVERIFY(QFile::copy(m_program.file(name), m_program.database()));
    }

    Program m_program;
    QString m_number;
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"

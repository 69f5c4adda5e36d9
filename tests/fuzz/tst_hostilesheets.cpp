// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// 500 malformed and hostile lists in a process of their own, whose memory is measured.
class TestHostileSheets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowHasAnOutcome()
    {
        QProcess process;
        process.start(QStringLiteral(VS_FUZZ), {u"500"_s});
        QVERIFY(process.waitForFinished(110'000));
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            said.right(2'000).constData());
        const QByteArray output = process.readAllStandardOutput();
        const QJsonObject figures = QJsonDocument::fromJson(output).object();
        QCOMPARE(figures.value(u"sheets"_s).toInt(), 500);
        // Most are refused, but the generator must not only make what is refused at once.
        QVERIFY2(figures.value(u"taken"_s).toInt() > 150, output.constData());
        QVERIFY2(figures.value(u"held"_s).toInt() > 500, output.constData());
        QVERIFY2(figures.value(u"refused"_s).toObject().size() >= 5, output.constData());
        QVERIFY2(figures.value(u"sound"_s).toBool(), output.constData());
        if (!QStringLiteral(VS_FUZZ).contains("asan"_L1)) // the sanitizers keep what was freed
            QVERIFY2(figures.value(u"peak_mb"_s).toDouble() < 400, output.constData());
        qInfo("%s", output.constData());
    }
};

QTEST_GUILESS_MAIN(TestHostileSheets)
#include "tst_hostilesheets.moc"

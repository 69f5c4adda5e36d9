// SPDX-License-Identifier: GPL-3.0-or-later
// The whole thread through the command line, on the lists as stations really send them.
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

QString data(const QString &name)
{
    return QStringLiteral(VS_TEST_DATA "/") + name;
}

/// Row → status and reason, as a report tells them.
QMap<int, QString> verdicts(const QJsonObject &report)
{
    QMap<int, QString> map;
    for (const QJsonValue &value : report.value(u"rows"_s).toArray()) {
        const QJsonObject row = value.toObject();
        map.insert(row.value(u"row"_s).toInt(),
            row.value(u"status"_s).toString() + u' ' + row.value(u"reason"_s).toString());
    }
    return map;
}

QJsonObject expected(const QString &name)
{
    QFile file(data(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

qint64 behindTheBack(const QString &path, const QString &statement)
{
    qint64 answer = 0;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(path);
        if (!raw.open())
            qFatal("the file does not open");
        QSqlQuery query(raw);
        if (!query.exec(statement))
            qFatal("%s", qPrintable(query.lastError().text()));
        if (query.next())
            answer = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    return answer;
}

} // namespace

class TestMainLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = m_program.run({u"init"_s, u"--station"_s, u"泰山社区志愿服务站"_s,
            u"--unit-code"_s, u"411102001001"_s});
        QVERIFY2(made.status == 0, made.errors.constData());
    }

    void dryRunWritesNothing()
    {
        const auto preview = m_program.json(
            {u"import"_s, u"volunteers"_s, data(u"roster.xlsx"_s), u"--dry-run"_s});
        QCOMPARE(preview.status, 0);
        QCOMPARE(preview.json().value(u"added"_s).toInt(), 264);
        QCOMPARE(m_program.json({u"stats"_s}).json().value(u"volunteers"_s).toInt(), 0);
    }

    void samplesImportAsExpected_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("list");
        QTest::newRow("roster") << u"volunteers"_s << u"roster.xlsx"_s;
        QTest::newRow("hours") << u"hours"_s << u"hours.csv"_s;
    }

    void samplesImportAsExpected()
    {
        QFETCH(QString, kind);
        QFETCH(QString, list);
        const QJsonObject wanted = expected(list.section(u'.', 0, 0) + u".expected.json"_s);
        QVERIFY(!wanted.isEmpty());
        const auto first = m_program.json({u"import"_s, kind, data(list)});
        QVERIFY2(first.status == 0, first.output.constData());
        const auto got = verdicts(first.json());
        const auto want = verdicts(wanted);
        QCOMPARE(got.keys(), want.keys());
        for (auto row = want.begin(); row != want.end(); ++row)
            QVERIFY2(got.value(row.key()) == row.value(),
                qPrintable(
                    u"row %1: %2, not %3"_s.arg(row.key()).arg(got.value(row.key()), row.value())));

        const auto again = m_program.json({u"import"_s, kind, data(list)});
        QCOMPARE(again.json().value(u"added"_s).toInt(), 0);
        QCOMPARE(again.json().value(u"updated"_s).toInt(), 0);
        QCOMPARE(again.json().value(u"unchanged"_s), wanted.value(u"added"_s));
    }

    void ratesAndCertifies()
    {
        const QJsonArray people
            = m_program.json({u"list"_s, u"volunteers"_s}).json().value(u"volunteers"_s).toArray();
        QCOMPARE(people.size(), 264);
        for (int i = 0; i < 20; ++i) {
            const auto entered = m_program.run(
                {u"opening"_s, people.at(i).toObject().value(u"number"_s).toString(), u"320.5"_s,
                    u"--source"_s, u"原登记册"_s});
            QVERIFY2(entered.status == 0, entered.errors.constData());
        }
        const auto rated = m_program.json({u"rate"_s, u"--grant"_s}).json();
        const QJsonArray granted = rated.value(u"granted"_s).toArray();
        QVERIFY(granted.size() > 3);
        QCOMPARE(m_program.json({u"rate"_s, u"--grant"_s}).json().value(u"awards"_s).toInt(), 0);

        const QString pdf = m_program.file(u"certificates.pdf"_s);
        const auto certified = m_program.json({u"certify"_s, u"--output"_s, pdf});
        QVERIFY2(certified.status == 0, certified.output.constData());
        const QJsonArray made = certified.json().value(u"certificates"_s).toArray();
        QSet<qint64> holders;
        QStringList numbers;
        for (const QJsonValue &certificate : made) {
            holders.insert(certificate.toObject().value(u"volunteer"_s).toInteger());
            numbers += certificate.toObject().value(u"number"_s).toString();
        }
        QSet<qint64> wanted;
        for (const QJsonValue &volunteer : granted)
            wanted.insert(volunteer.toInteger());
        QCOMPARE(holders, wanted);
        for (qsizetype i = 0; i < numbers.size(); ++i)
            QCOMPARE(numbers.at(i), u"411102001001-2026-%1"_s.arg(i + 1, 5, 10, QChar(u'0')));

        QProcess text;
        text.start(u"pdftotext"_s, {pdf, u"-"_s});
        QVERIFY(text.waitForFinished());
        const QString pages = QString::fromUtf8(text.readAllStandardOutput());
        QCOMPARE(pages.count(u'\f'), numbers.size());
        for (const QString &number : numbers)
            QVERIFY2(pages.contains(number), qPrintable(number));
        // Printed once: nothing is waiting any more.
        QCOMPARE(m_program.run({u"certify"_s, u"--output"_s, pdf}).status, 1);
    }

    void statsAgree()
    {
        const QJsonObject stats = m_program.json({u"stats"_s}).json();
        QCOMPARE(stats.value(u"volunteers"_s).toInt(), 264);
        QCOMPARE(stats.value(u"records"_s).toInt(), 869 + 20);
        QVERIFY(stats.value(u"stars"_s).toObject().value(u"2"_s).toInt() > 3);
    }

    void exportsAreMasked()
    {
        const QString list = m_program.file(u"list.csv"_s);
        QCOMPARE(m_program.run({u"export"_s, u"volunteers"_s, list}).status, 0);
        QCOMPARE(occurrences({list}), 0);
        QCOMPARE(m_program.run({u"export"_s, u"volunteers"_s, list, u"--unmasked"_s}).status, 1);
        QCOMPARE(m_program
                     .run({u"export"_s, u"volunteers"_s, list, u"--unmasked"_s, u"--reason"_s,
                         u"核对"_s})
                     .status,
            0);
        QVERIFY(occurrences({list}) > 200);
    }

    void groupsAreTakenOverAndHandedOut()
    {
        const QString list = m_program.file(u"groups.csv"_s);
        QFile file(list);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("队伍名称,类别,负责人,负责人电话,上级组织\n"
                   "夕阳红家政服务队,家政服务,张三,13903951234,志愿服务总队\n"
                   "志愿服务总队,志愿服务组织,李四,,\n");
        file.close();
        QCOMPARE(
            m_program.json({u"import"_s, u"groups"_s, list}).json().value(u"added"_s).toInt(), 2);
        const auto found = m_program.json({u"list"_s, u"groups"_s, u"--search"_s, u"xyh"_s}).json();
        QCOMPARE(found.value(u"groups"_s).toArray().size(), 1);
        // What goes out in full comes in again as what is there.
        const QString out = m_program.file(u"out.csv"_s);
        const auto written = m_program.json({u"--language"_s, u"zh_CN"_s, u"export"_s, u"groups"_s,
            out, u"--unmasked"_s, u"--reason"_s, u"年检报送"_s});
        QCOMPARE(written.json().value(u"rows"_s).toInt(), 2);
        const auto again = m_program.json({u"import"_s, u"groups"_s, out}).json();
        QCOMPARE(again.value(u"unchanged"_s).toInt(), 2);
    }

    void nothingPrivateLiesOpen()
    {
        const QString copy = m_program.file(u"copy.vsdb"_s);
        QCOMPARE(m_program.run({u"backup"_s, copy}).status, 0);
        QCOMPARE(occurrences({m_program.database(), m_program.database() + u"-wal"_s, copy}), 0);
    }

    void wrongPasswordOpensNothing()
    {
        m_program.writePassword("another password");
        // Once: after a second time the program makes whoever tries wait.
        const auto refused = m_program.json({u"stats"_s});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.json().value(u"error"_s).toObject().value(u"code"_s).toString(),
            u"password_wrong"_s);
        m_program.writePassword("a good password");
        QCOMPARE(m_program.run({u"check"_s}).status, 0);
    }

    void misuseIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::newRow("no such command") << QStringList{u"dance"_s} << 2;
        QTest::newRow("foreign option") << QStringList{u"check"_s, u"--grant"_s} << 2;
        QTest::newRow("unknown option") << QStringList{u"check"_s, u"--nonsense"_s} << 2;
        QTest::newRow("no file") << QStringList{u"import"_s, u"volunteers"_s} << 2;
        QTest::newRow("file is missing")
            << QStringList{u"import"_s, u"volunteers"_s, u"/nowhere/list.xlsx"_s} << 1;
        QTest::newRow("no list") << QStringList{u"import"_s, u"hours"_s,
            data(u"roster.expected.json"_s)}
                                 << 1;
        QTest::newRow("star six") << QStringList{u"certify"_s, u"--star"_s, u"6"_s, u"--output"_s,
            u"x.pdf"_s} << 2;
        QTest::newRow("no date") << QStringList{u"rate"_s, u"--as-of"_s, u"soon"_s} << 2;
        QTest::newRow("second station") << QStringList{u"init"_s, u"--station"_s, u"二站"_s} << 1;
        QTest::newRow("sample in a used station")
            << QStringList{u"sample"_s, u"--scale"_s, u"small"_s} << 1;
    }

    void misuseIsSaid()
    {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        const auto answer = m_program.run(words);
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.errors.trimmed().isEmpty());
    }

    // Last: from here on the file is forged.
    void forgedRowsAreNamed()
    {
        const qint64 id = behindTheBack(
            m_program.database(), u"SELECT id FROM service_record ORDER BY id LIMIT 1 OFFSET 40"_s);
        behindTheBack(m_program.database(),
            u"UPDATE service_record SET minutes = minutes - 1 WHERE id = %1"_s.arg(id));
        const auto checked = m_program.json({u"check"_s});
        QCOMPARE(checked.status, 1);
        const QJsonArray findings = checked.json().value(u"findings"_s).toArray();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.at(0).toObject().value(u"table"_s).toString(), u"service_record"_s);
        QCOMPARE(findings.at(0).toObject().value(u"id"_s).toInteger(), id);
        QVERIFY(findings.at(0).toObject().value(u"text"_s).toString().contains(u"minutes"_s));
    }

private:
    /// How many ID numbers and mobiles of the sample stand readable in the files.
    int occurrences(const QStringList &paths) const
    {
        static const QSet<QByteArray> needles = [] {
            QSet<QByteArray> set;
            QFile hours(data(u"hours.csv"_s));
            if (hours.open(QIODevice::ReadOnly)) {
                for (const QByteArray &line : hours.readAll().split('\n'))
                    set.insert(line.split(',').value(1));
            }
            // Phones stand in the workbook only; two of them will do.
            set.unite({"18676331422", "13909012247"});
            set.remove({});
            return set;
        }();
        int found = 0;
        for (const QString &path : paths) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const QByteArray &needle : needles) {
                if (needle.size() >= 11 && bytes.contains(needle))
                    ++found;
            }
        }
        return found;
    }

    Program m_program;
};

QTEST_GUILESS_MAIN(TestMainLine)
#include "tst_mainline.moc"

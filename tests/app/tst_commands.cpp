// SPDX-License-Identifier: GPL-3.0-or-later
// Short stories through the command line, each on a station of its own.
#include "tests/support/program.h"

#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString wrongNumber = u"411102197908212580"_s; // the last digit is not the check digit
const QString rightNumber = u"411102197908212589"_s;

} // namespace

class TestCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        done({u"init"_s, u"--station"_s, u"泰山社区志愿服务站"_s, u"--user"_s, u"王秀兰"_s});
    }

    void anImportSaysWhatItRemarked()
    {
        const QString list = m_program->file(u"people.csv"_s);
        write(list,
            "姓名,身份证号,登记日期,鞋码\n孟花," + rightNumber.toUtf8()
                + ",昨天,38\n李小云,11010519491231002X,2026-01-05,\n孟丽," + rightNumber.toUtf8()
                + ",,\n");
        const QByteArray said = m_program->run({u"import"_s, u"volunteers"_s, list}).output;
        QVERIFY2(said.startsWith("Left out of the list: 鞋码.\n"
                                 "Row 2: “昨天” is no possible day of registration.\n"
                                 "Row 4 is held: "),
            said.constData());
        QVERIFY2(said.contains("Row 2 has the same number"), said.constData());
    }

    void whoIsMeantMustBeOnePerson()
    {
        importPeople("孟花," + rightNumber.toUtf8()
            + ",13812345678,2026-01-05\n"
              "孟花,11010519491231002X,13812345679,2026-01-05\n");
        QCOMPARE(refusal({u"registration"_s, u"suspend"_s, u"李小云"_s, u"--reason"_s, u"外出"_s}),
            u"volunteer_unknown"_s);
        QCOMPARE(refusal({u"opening"_s, u"孟花"_s, u"20"_s, u"--source"_s, u"登记册"_s}),
            u"volunteer_not_unique"_s);
    }

    void heldRowsAreMendedInASheet()
    {
        importPeople("孟花," + wrongNumber.toUtf8()
            + ",13812345678,2026-01-05\n"
              "李小云,11010519491231002X,13812345679,2026-01-05\n"
              ",411104197411155067,13812345670,2026-01-05\n");
        const QJsonObject held = json({u"held"_s, u"list"_s, u"--kind"_s, u"volunteers"_s});
        QCOMPARE(held[u"rows"_s].toInt(), 2);
        QCOMPARE(held[u"held"_s].toArray().size(), 2); // two reasons
        QCOMPARE(json({u"held"_s, u"list"_s, u"--kind"_s, u"hours"_s})[u"rows"_s].toInt(), 0);

        const QString sheet = m_program->file(u"held.csv"_s);
        QCOMPARE(refusal({u"held"_s, u"export"_s, sheet}), u"reason_missing"_s);
        QCOMPARE(
            json({u"held"_s, u"export"_s, sheet, u"--reason"_s, u"核对"_s})[u"rows"_s].toInt(), 2);
        QCOMPARE(lastStep()[u"reason"_s].toString(), u"核对"_s);

        QByteArray text = read(sheet);
        QVERIFY(text.contains(wrongNumber.toUtf8())); // in full: nobody mends what is masked
        text.replace(wrongNumber.toUtf8(), rightNumber.toUtf8());
        write(sheet, text);
        const QJsonObject first = json({u"held"_s, u"import"_s, sheet});
        QCOMPARE(first[u"accepted"_s].toInt(), 1);
        QCOMPARE(first[u"untouched"_s].toInt(), 1);
        QCOMPARE(people(), (QStringList{u"李小云"_s, u"孟花"_s}));
        QCOMPARE(json({u"held"_s, u"list"_s})[u"rows"_s].toInt(), 1);
        const QJsonObject again = json({u"held"_s, u"import"_s, sheet});
        QCOMPARE(again[u"settled"_s].toInt(), 1);
        QCOMPARE(again[u"accepted"_s].toInt(), 0);
    }

    void retentionIsPreviewedAndRun()
    {
        importPeople("孟花," + rightNumber.toUtf8()
            + ",13812345678,2010-01-05\n"
              "李小云,11010519491231002X,13812345679,2026-01-05\n");
        QCOMPARE(json({u"retain"_s, u"--preview"_s})[u"people"_s].toInt(), 0);
        agreedLongAgo(); // a list that is taken over counts as consent of today
        QCOMPARE(json({u"retain"_s, u"--preview"_s})[u"people"_s].toInt(), 1);
        const qint64 before = lastStep()[u"sequence"_s].toInteger();
        QCOMPARE(
            json({u"retain"_s, u"--preview"_s, u"--years"_s, u"40"_s})[u"people"_s].toInt(), 0);
        misused({u"retain"_s, u"--years"_s, u"40"_s});
        QCOMPARE(lastStep()[u"sequence"_s].toInteger(), before); // a question changes nothing
        QCOMPARE(people(), (QStringList{u"李小云"_s, u"孟花"_s}));
        QCOMPARE(json({u"retain"_s})[u"people"_s].toInt(), 1);
        QCOMPARE(people(), QStringList{u"李小云"_s});
        QCOMPARE(json({u"retain"_s})[u"people"_s].toInt(), 0);
        QVERIFY(!read(m_program->database()).contains("孟花"));
    }

    void whatLeavesInFullIsWrittenDown()
    {
        importPeople("孟花," + rightNumber.toUtf8() + ",13812345678,2026-01-05\n");
        const qint64 before = lastStep()[u"sequence"_s].toInteger();
        const QString list = m_program->file(u"list.csv"_s);
        done({u"export"_s, u"volunteers"_s, list});
        QVERIFY(!read(list).contains(rightNumber.toUtf8()));
        QVERIFY(read(list).contains("411***********2589"));
        QCOMPARE(lastStep()[u"sequence"_s].toInteger(), before);

        QCOMPARE(
            refusal({u"export"_s, u"volunteers"_s, list, u"--unmasked"_s}), u"reason_missing"_s);
        done({u"export"_s, u"volunteers"_s, list, u"--unmasked"_s, u"--reason"_s, u"年检"_s});
        QVERIFY(read(list).contains(rightNumber.toUtf8()));
        QCOMPARE(lastStep()[u"reason"_s].toString(), u"年检"_s);
        QVERIFY(lastStep()[u"sequence"_s].toInteger() > before);
    }

    void hoursArePrintedOfWhoIsSearchedFor()
    {
        importPeople("孟花," + rightNumber.toUtf8()
            + ",13812345678,2026-01-05\n"
              "李小云,11010519491231002X,13812345679,2026-01-05\n");
        QByteArray rows = "姓名,身份证号,活动名称,服务日期,开始时间,结束时间\n孟花,"
            + rightNumber.toUtf8() + ",清扫,2026-03-01,9:00,11:00\n";
        for (int day = 1; day <= 60; ++day) {
            rows += "李小云,11010519491231002X,值守,"
                + QDate(2026, 4, 1).addDays(day).toString(Qt::ISODate).toUtf8() + ",9:00,11:00\n";
        }
        const QString list = m_program->file(u"hours.csv"_s);
        write(list, rows);
        done({u"import"_s, u"hours"_s, list});
        const QString pdf = m_program->file(u"hours.pdf"_s);
        const QStringList all{u"print"_s, u"list"_s, u"hours"_s, u"--output"_s, pdf};
        QVERIFY(json(all)[u"pages"_s].toInt() > 1);
        QCOMPARE(json(all + QStringList{u"--search"_s, u"孟花"_s})[u"pages"_s].toInt(), 1);
    }

    void anOptionWithoutUseIsRefused()
    {
        const QString pdf = m_program->file(u"out.pdf"_s);
        const QStringList to{u"--output"_s, pdf};
        misused(QStringList{u"print"_s, u"list"_s, u"hours"_s, u"--guardian"_s} + to);
        misused(QStringList{u"print"_s, u"cards"_s, u"--unmasked"_s} + to);
        misused(QStringList{u"print"_s, u"file"_s, u"--both-sides"_s} + to);
        misused(QStringList{u"print"_s, u"labels"_s, u"--format"_s, u"9x9"_s} + to);
        misused(QStringList{u"print"_s, u"labels"_s, u"--start"_s, u"first"_s} + to);
        misused({u"export"_s, u"hours"_s, m_program->file(u"h.csv"_s), u"--search"_s, u"孟花"_s});
        misused({u"export"_s, u"hours"_s, m_program->file(u"h.csv"_s), u"--reason"_s, u"年检"_s});
        QVERIFY(!QFile::exists(pdf));
    }

    void lookalikesAreFound()
    {
        const QString list = m_program->file(u"people.csv"_s);
        write(list,
            "姓名,证件类型,证件号码,出生日期,手机\n"
            "张伟,,411102197908212589,,13812345678\n"
            "張偉,护照,E12345678,1979-08-21,13812345678\n"
            "李小云,,11010519491231002X,,13812345679\n");
        done({u"import"_s, u"volunteers"_s, list});
        const QJsonArray pairs = json({u"duplicates"_s, u"--all"_s})[u"pairs"_s].toArray();
        QCOMPARE(pairs.size(), 1);
        const QString names
            = pairs.at(0)[u"first"_s].toString() + pairs.at(0)[u"second"_s].toString();
        QVERIFY2(names.contains(u"张伟"_s) && names.contains(u"張偉"_s), qPrintable(names));
        QVERIFY(!pairs.at(0)[u"reasons"_s].toArray().isEmpty());
    }

    void aStepIsTakenBackAndDoneAgain()
    {
        importPeople("孟花," + rightNumber.toUtf8() + ",13812345678,2026-01-05\n");
        const QString number
            = json({u"list"_s, u"volunteers"_s})[u"volunteers"_s][0][u"number"_s].toString();
        done({u"opening"_s, number, u"12.5"_s, u"--source"_s, u"原登记册"_s});
        const auto minutes = [this] { return json({u"stats"_s})[u"minutes"_s].toInt(); };
        QCOMPARE(minutes(), 750);
        const qint64 sequence = lastStep()[u"sequence"_s].toInteger();
        QCOMPARE(json({u"undo"_s})[u"sequence"_s].toInteger(), sequence);
        QCOMPARE(minutes(), 0);
        bool undone = false;
        for (const QJsonValue &step : json({u"history"_s})[u"steps"_s].toArray())
            undone |= step[u"sequence"_s].toInteger() == sequence && step[u"undone"_s].toBool();
        QVERIFY(undone);
        done({u"undo"_s, u"--redo"_s});
        QCOMPARE(minutes(), 750);
        done({u"undo"_s});
        QVERIFY(!refusal({u"undo"_s}).isEmpty()); // an import is not taken back
        QCOMPARE(people(), QStringList{u"孟花"_s});
        QCOMPARE(json({u"history"_s, u"--limit"_s, u"1"_s})[u"steps"_s].toArray().size(), 1);
        done({u"check"_s});
    }

    void usersComeInWithAPasswordOfTheirOwn()
    {
        const QString given = m_program->file(u"given"_s);
        write(given, "springtime 42\n");
        QCOMPARE(refusal({u"user"_s, u"add"_s, u"张敏"_s}), u"password_file"_s);
        done({u"user"_s, u"add"_s, u"张敏"_s, u"--role"_s, u"reviewer"_s, u"--new-password-file"_s,
            given});
        const QJsonArray users = json({u"user"_s, u"list"_s})[u"users"_s].toArray();
        QCOMPARE(users.size(), 2);
        QCOMPARE(users.at(1)[u"name"_s].toString(), u"张敏"_s);
        QCOMPARE(users.at(1)[u"role"_s].toString(), u"reviewer"_s);

        const QString key = m_program->file(u"key.txt"_s);
        done({u"recovery-key"_s, key});
        m_program->writePassword("springtime 42");
        const QStringList asHer{u"--user"_s, u"张敏"_s};
        // Nothing before the password that was given is replaced.
        QVERIFY(!refusal(asHer + QStringList{u"list"_s, u"volunteers"_s}).isEmpty()
            || json(asHer + QStringList{u"list"_s, u"volunteers"_s})[u"volunteers"_s]
                   .toArray()
                   .isEmpty());
        const QString own = m_program->file(u"own"_s);
        write(own, "autumn leaves 9");
        done(asHer + QStringList{u"user"_s, u"password"_s, u"--new-password-file"_s, own});
        m_program->writePassword("autumn leaves 9");
        done(asHer + QStringList{u"stats"_s});
        QCOMPARE(refusal(asHer + QStringList{u"user"_s, u"list"_s}), u"right_missing"_s);

        // And the administrator who forgot comes in by the key.
        write(own, "rain over 12 roofs");
        done({u"recover"_s, u"--key-file"_s, key, u"--new-password-file"_s, own});
        m_program->writePassword("rain over 12 roofs");
        QCOMPARE(json({u"user"_s, u"list"_s})[u"users"_s].toArray().size(), 2);
    }

private:
    void done(const QStringList &words)
    {
        const auto answer = m_program->run(words);
        QVERIFY2(
            answer.status == 0, (words.join(u' ').toUtf8() + ": " + answer.errors).constData());
    }

    QJsonObject json(const QStringList &words)
    {
        const auto answer = m_program->json(words);
        if (answer.status != 0)
            QTest::qFail(answer.output.constData(), __FILE__, __LINE__);
        return answer.json();
    }

    /// The code of what the program refused with; empty when it did not.
    QString refusal(const QStringList &words)
    {
        return m_program->json(words).json()[u"error"_s][u"code"_s].toString();
    }

    void misused(const QStringList &words)
    {
        const auto answer = m_program->run(words);
        QVERIFY2(
            answer.status == 2, (words.join(u' ').toUtf8() + ": " + answer.output).constData());
    }

    QJsonObject lastStep()
    {
        return json({u"history"_s, u"--limit"_s, u"1"_s})[u"steps"_s][0].toObject();
    }

    QStringList people()
    {
        QStringList names;
        for (const QJsonValue &each :
            json({u"list"_s, u"volunteers"_s})[u"volunteers"_s].toArray()) {
            if (each[u"status"_s].toString() != u"withdrawn"_s)
                names += each[u"name"_s].toString();
        }
        return names;
    }

    void importPeople(const QByteArray &rows)
    {
        const QString list = m_program->file(u"people.csv"_s);
        write(list, "姓名,身份证号,手机,登记日期\n" + rows);
        done({u"import"_s, u"volunteers"_s, list});
    }

    /// Behind the program's back, because nobody can wait for ten years.
    void agreedLongAgo()
    {
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(m_program->database());
            QVERIFY(raw.open());
            QVERIFY(QSqlQuery(raw).exec(u"UPDATE volunteer SET consent_on = '2010-01-05'"_s));
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file to write");
    }

    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/tablewriter.h"

#include "tests/tabular/sheetfixtures.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

namespace
{

const QStringList nasty
    = {u"=1+1"_s, u"+86 139"_s, u"-1"_s, u"@SUM(A1)"_s, u"a,\"b\"\nc"_s, u"普通"_s};

QStringList names(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

class TestTableWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("xlsx") << u"list.xlsx"_s;
        QTest::newRow("csv") << u"list.CSV"_s;
    }
    void comesBack()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        fixtures::write(folder, name, "old");
        auto writer = TableWriter::create(folder.filePath(name),
            {{u"文"_s}, {u"数"_s, ColumnType::Number, 8}, {u"日"_s, ColumnType::Date, 11}});
        QVERIFY(writer);
        for (const QString &text : nasty)
            QVERIFY((*writer)->add(QStringList{text, u"-2.5"_s, u"2026-03-05"_s}));
        QVERIFY((*writer)->add(
            QStringList{u"411102197908212589"_s, u"411102197908212589"_s, u"不详"_s}));
        QVERIFY((*writer)->finish());
        QCOMPARE(names(folder), QStringList{name});

        const auto result = fixtures::read(folder.filePath(name));
        QCOMPARE(result.error, QString());
        QCOMPARE(result.rows[1], (QStringList{u"文"_s, u"数"_s, u"日"_s}));
        for (qsizetype i = 0; i < nasty.size(); ++i)
            QCOMPARE(result.rows[int(i) + 2], (QStringList{nasty[i], u"-2.5"_s, u"2026-03-05"_s}));
        const int last = int(nasty.size()) + 2;
        QCOMPARE(result.rows[last],
            (QStringList{u"411102197908212589"_s, u"411102197908212589"_s, u"不详"_s}));
        QVERIFY(!result.numbers[last][1]);
    }

    void csvHoldsNoFormula()
    {
        const QTemporaryDir folder;
        auto writer = TableWriter::create(folder.filePath(u"a.csv"_s), {{u"a"_s}});
        QVERIFY(writer);
        for (const QString &text : {u"=1+1"_s, u"\t=1"_s, u"\r=1"_s})
            QVERIFY((*writer)->add(std::span(&text, 1)));
        QVERIFY((*writer)->finish());
        QFile file(folder.filePath(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(),
            QByteArray("\xef\xbb\xbf"
                       "a\r\n'=1+1\r\n'\t=1\r\n\"'\r=1\"\r\n"));
    }

    void nothingHalfWritten_data() { comesBack_data(); }
    void nothingHalfWritten()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        {
            auto writer = TableWriter::create(folder.filePath(name), {{u"a"_s}});
            QVERIFY(writer);
            QVERIFY((*writer)->add(nasty));
        }
        QCOMPARE(names(folder), QStringList());
    }

    void refuses()
    {
        const QTemporaryDir folder;
        QCOMPARE(
            TableWriter::create(folder.filePath(u"a.pdf"_s), {}).error().code, u"table_format"_s);
        for (const QString &name : {u"none/a.csv"_s, u"none/a.xlsx"_s})
            QCOMPARE(TableWriter::create(folder.filePath(name), {{u"a"_s}}).error().code,
                u"table_unwritable"_s);
    }
};

QTEST_GUILESS_MAIN(TestTableWriter)
#include "tst_tablewriter.moc"

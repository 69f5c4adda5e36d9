// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/people.h"
#include "tests/support/teststation.h"

#include "models/activities/activities.h"
#include "models/core/idnumber.h"
#include "models/core/personname.h"
#include "models/hours/hourimport.h"
#include "models/hours/hourrow.h"
#include "models/hours/personmatcher.h"
#include "models/hours/servicerecords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString head
    = u"姓名,身份证号(选填),活动名称,日期,开始时间,结束时间,岗位,守时程度,服务态度,专业水平,备注"_s;
const QString zhangNumber = u"11010519491231002X"_s;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray expectedRows(const char *file)
{
    const QString path = QStringLiteral(VS_TEST_DATA "/") + QLatin1StringView(file);
    return QJsonDocument::fromJson(contents(path)).object().value(u"rows"_s).toArray();
}

struct Desk {
    TestStation fixture;
    HeldRows held{*fixture.database};
    Activities activities{*fixture.database};
    ServiceRecords hours{*fixture.database, activities};
    HourImport import{*fixture.database, held, hours};

    ImportReport run(const QString &path, Importer::Mode mode = Importer::Mode::Commit)
    {
        const auto source = import.locate(path);
        if (!source)
            qFatal("%s", qPrintable(source.error().text));
        auto report = import.run(*source, mode);
        if (!report)
            qFatal("%s", qPrintable(report.error().text));
        return *report;
    }

    /// A list of such rows below the usual head.
    ImportReport runRows(const QStringList &rows, Importer::Mode mode = Importer::Mode::Commit)
    {
        QFile file(fixture.folder.filePath(u"hours.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the list can't be written");
        file.write((head + u'\n' + rows.join(u'\n') + u'\n').toUtf8());
        file.close();
        return run(file.fileName(), mode);
    }
};

QStringList codes(const ImportReport &report)
{
    QStringList codes;
    for (const RowOutcome &row : report.rows)
        codes += row.reason.isEmpty() ? statusCode(row.status) : row.reason;
    return codes;
}

/// The people of the sample, as far as its own list of hours names them with a number.
void registerSamplePeople(Desk &desk)
{
    auto transaction = Transaction::begin(*desk.fixture.database, u"test.people"_s);
    QSet<QString> known;
    const auto workbook = Workbook::open(QStringLiteral(VS_TEST_DATA "/roster.xlsx"));
    QVERIFY(workbook.ok());
    QSet<int> accepted;
    for (const auto &row : expectedRows("roster.expected.json")) {
        if (row.toObject().value(u"status"_s).toString() == u"added"_s)
            accepted.insert(row.toObject().value(u"row"_s).toInt());
    }
    const HeadFinder finder(
        {{u"name"_s, {}, {u"姓名"_s}, true}, {u"id_number"_s, {}, {u"身份证号码"_s}, true}});
    const auto found = finder.find(**workbook);
    QVERIFY(found.ok() && found->sheet >= 0);
    const auto read = (*workbook)->read(found->sheet, [&](int number, std::span<const Cell> cells) {
        if (!accepted.contains(number))
            return true;
        const QString text = cells[size_t(found->head.columnOf[1])].text;
        const auto reading = IdNumber::read(text, false, QDate(2026, 11, 23));
        insertPerson(*desk.fixture.database, *transaction,
            desk.fixture.database->ids().next<VolunteerId>(),
            normalisePersonName(cells[size_t(found->head.columnOf[0])].text),
            reading ? reading->comparable : IdNumber::normalise(text), u"accepted"_s);
        return true;
    });
    VERIFY_DONE(read);
    VERIFY_DONE(transaction->commit());
}

} // namespace

class TestHourImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleRowByRow()
    {
        Desk desk;
        registerSamplePeople(desk);
        const QString path = QStringLiteral(VS_TEST_DATA "/hours.csv");
        const ImportReport preview = desk.run(path, Importer::Mode::Preview);
        QCOMPARE(desk.hours.summary({})->records, 0);
        QCOMPARE(desk.held.count(ImportKind::Hours), 0);
        const ImportReport report = desk.run(path);
        QCOMPARE(codes(preview), codes(report));

        const QJsonArray expected = expectedRows("hours.expected.json");
        QCOMPARE(qsizetype(report.rows.size()), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const QJsonObject row = expected[i].toObject();
            const RowOutcome &outcome = report.rows[size_t(i)];
            const QByteArray place = QByteArray::number(outcome.row) + ' '
                + statusCode(outcome.status).toUtf8() + ' ' + outcome.reason.toUtf8();
            QVERIFY2(outcome.row == row.value(u"row"_s).toInt(), place.constData());
            QVERIFY2(
                statusCode(outcome.status) == row.value(u"status"_s).toString(), place.constData());
            QVERIFY2(outcome.reason == row.value(u"reason"_s).toString(), place.constData());
        }
        QCOMPARE(desk.hours.summary({})->records, report.count(RowStatus::Added));
        QCOMPARE(desk.held.count(ImportKind::Hours), report.count(RowStatus::Held));

        const ImportReport again = desk.run(path);
        for (size_t i = 0; i < again.rows.size(); ++i) {
            if (report.rows[i].status == RowStatus::Added)
                QCOMPARE(again.rows[i].status, RowStatus::Unchanged);
            else
                QCOMPARE(again.rows[i].reason, report.rows[i].reason);
        }
        QCOMPARE(desk.held.count(ImportKind::Hours), report.count(RowStatus::Held));
    }

    void whomARowMeans_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("code");
        QTest::newRow("both") << u"张建国"_s << zhangNumber << u"added"_s;
        QTest::newRow("small x, wide digits")
            << u"张 建国"_s << u"１1010519491231002x"_s << u"added"_s;
        QTest::newRow("name alone") << u"张建国"_s << u""_s << u"added"_s;
        QTest::newRow("nothing said") << u"张建国"_s << u"无"_s << u"added"_s;
        QTest::newRow("number alone") << u""_s << zhangNumber << u"added"_s;
        QTest::newRow("unknown name") << u"赵六"_s << u""_s << u"volunteer_unknown"_s;
        QTest::newRow("unknown number")
            << u"张建国"_s << u"440524188001010014"_s << u"volunteer_unknown"_s;
        QTest::newRow("broken number") << u"张建国"_s << u"1101051949"_s << u"volunteer_unknown"_s;
        QTest::newRow("two of a name") << u"王芳"_s << u""_s << u"volunteer_ambiguous"_s;
        QTest::newRow("another's number") << u"王芳"_s << zhangNumber << u"volunteer_ambiguous"_s;
        QTest::newRow("nobody") << u""_s << u""_s << u"volunteer_unknown"_s;
    }

    void whomARowMeans()
    {
        QFETCH(QString, name);
        QFETCH(QString, number);
        Desk desk;
        addPerson(*desk.fixture.database, u"张建国"_s, zhangNumber);
        addPerson(*desk.fixture.database, u"王芳"_s);
        addPerson(*desk.fixture.database, u"王芳"_s);
        const ImportReport report
            = desk.runRows({name + u',' + number + u",清洁,2026-03-05,09:00,10:00,,5,5,5,"_s});
        QTEST(codes(report).value(0), "code");
    }

    void rowRules_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QStringList>("outcomes");
        const QString zhang = u"张建国,,清洁,"_s;
        QTest::newRow("same twice") << QStringList{zhang + u"2026-3-5,9:00,10:00,,,,"_s,
            zhang + u"20260305,0900,10点,,,,"_s}
                                    << QStringList{u"added"_s, u"duplicate"_s};
        QTest::newRow("other activity at that time")
            << QStringList{zhang + u"2026-3-5,9:00,10:00"_s, u"张建国,,义诊,2026-3-5,9:00,10:00"_s}
            << QStringList{u"added"_s, u"time_overlaps"_s};
        QTest::newRow("touching") << QStringList{zhang + u"2026-3-5,9:00,10:00"_s,
            zhang + u"2026-3-5,10:00,11:00"_s, zhang + u"2026-3-5,8:00,9:01"_s}
                                  << QStringList{u"added"_s, u"added"_s, u"time_overlaps"_s};
        QTest::newRow("the day adds up")
            << QStringList{zhang + u"2026-3-5,8:00,14:00"_s, zhang + u"2026-3-5,15:00,17:01"_s,
                   zhang + u"2026-3-5,15:00,17:00"_s, zhang + u"2026-3-6,8:00,16:01"_s}
            << QStringList{
                   u"added"_s, u"time_over_daily_limit"_s, u"added"_s, u"time_over_daily_limit"_s};
        QTest::newRow("held rows take no time") << QStringList{
            zhang + u"2026-3-5,9:00,10:00,,9,5,5"_s,
            zhang + u"2026-3-5,9:00,10:00"_s} << QStringList{u"score_out_of_range"_s, u"added"_s};
        QTest::newRow("scores") << QStringList{zhang + u"2026-3-5,9:00,10:00,,4分,5.0,"_s,
            zhang + u"2026-3-6,9:00,10:00,,好,5,5"_s, zhang + u"2026-3-7,9:00,10:00,,0,5,5"_s}
                                << QStringList{u"added"_s, u"score_out_of_range"_s,
                                       u"score_out_of_range"_s};
        QTest::newRow("no activity")
            << QStringList{u"张建国,,,2026-3-5,9:00,10:00"_s} << QStringList{u"title_missing"_s};
        QTest::newRow("total row") << QStringList{zhang + u"2026-3-5,9:00,10:00"_s, u"合计,,,,,1"_s}
                                   << QStringList{u"added"_s, u"skipped"_s};
    }

    void rowRules()
    {
        QFETCH(QStringList, rows);
        QFETCH(QStringList, outcomes);
        Desk desk;
        addPerson(*desk.fixture.database, u"张建国"_s);
        QCOMPARE(codes(desk.runRows(rows, Importer::Mode::Preview)), outcomes);
        QCOMPARE(codes(desk.runRows(rows)), outcomes);
    }

    void scoresAreLearntButNotOverwritten()
    {
        Desk desk;
        const auto zhang = addPerson(*desk.fixture.database, u"张建国"_s);
        const QString row = u"张建国,,清洁,2026-3-5,9:00,10:00,,"_s;
        QCOMPARE(codes(desk.runRows({row + u",,"_s})), QStringList{u"added"_s});
        QCOMPARE(codes(desk.runRows({row + u"4,5,3"_s})), QStringList{u"updated"_s});
        QCOMPARE(desk.hours.ofVolunteer(zhang)->front().scores, Scores({4, 5, 3}));
        QCOMPARE(codes(desk.runRows({row + u",,"_s})), QStringList{u"unchanged"_s});
        QCOMPARE(codes(desk.runRows({row + u"4,5,4"_s})), QStringList{u"time_overlaps"_s});
        QCOMPARE(desk.hours.totals(zhang)->minutes, 60);
    }

    void mendsHeldRows()
    {
        Desk desk;
        const auto zhang = addPerson(*desk.fixture.database, u"张建国"_s);
        desk.runRows({u"张建国,,防汛,2026-3-5,06:00,20:00,,5,5,5,雨大"_s});
        const auto held = desk.held.list(ImportKind::Hours);
        VERIFY_DONE(held);
        QCOMPARE(held->size(), 1U);
        QVERIFY(!desk.import.reasonText(held->front().reason).isEmpty());

        RowCells cells = held->front().cells;
        auto outcome = desk.import.accept(held->front(), cells);
        VERIFY_DONE(outcome);
        QCOMPARE(outcome->reason, u"time_over_daily_limit"_s);
        QCOMPARE(desk.held.count(ImportKind::Hours), 1);
        cells.insert(HourColumns::reviewReasonKey(), u"防汛值守"_s);
        cells.insert(HourColumns::secondReasonKey(), u"无人接替"_s);
        outcome = desk.import.accept(held->front(), cells);
        VERIFY_DONE(outcome);
        QCOMPARE(outcome->status, RowStatus::Added);
        QCOMPARE(desk.held.count(ImportKind::Hours), 0);
        const ServiceRecord record = desk.hours.ofVolunteer(zhang)->front();
        QCOMPARE(record.minutes, 840);
        QCOMPARE(record.evidence, Evidence::Import);
        QCOMPARE(record.note, u"雨大"_s);
    }

    /// Looked up for a few rows or from the whole register: the same person each time.
    void aFewPeopleAreLookedUp()
    {
        Desk desk;
        addPerson(*desk.fixture.database, u"张建国"_s, zhangNumber);
        addPerson(*desk.fixture.database, u"李秀英"_s);
        addPerson(*desk.fixture.database, u"王芳"_s);
        addPerson(*desk.fixture.database, u"王芳"_s, u"411102197908212589"_s);
        addPerson(*desk.fixture.database, u"赵敏"_s, {}, u"withdrawn"_s);
        std::vector<HourRow> rows(9);
        rows[0].name = u"张建国"_s;
        rows[1].idNumber = zhangNumber.toLower();
        rows[2].name = u"李秀英"_s; // and that number is another's
        rows[2].idNumber = zhangNumber;
        rows[3].name = u"王芳"_s;
        rows[4].name = u"王 芳"_s;
        rows[4].idNumber = u"411102197908212589"_s;
        rows[5].name = u"赵敏"_s;
        rows[6].name = u"李 秀英"_s;
        rows[7].name = u"没有此人"_s;
        const auto all = PersonMatcher::load(*desk.fixture.database);
        const auto few = PersonMatcher::load(*desk.fixture.database, rows);
        VERIFY_DONE(all);
        VERIFY_DONE(few);
        int found = 0;
        for (const HourRow &row : rows) {
            const auto match = few->match(row.name, row.idNumber, false);
            QCOMPARE(match, all->match(row.name, row.idNumber, false));
            if (const auto *person = std::get_if<VolunteerId>(&match)) {
                QCOMPARE(few->unitOf(*person), all->unitOf(*person));
                ++found;
            }
        }
        QCOMPARE(found, 4);
    }

    void stoppingChangesNothing()
    {
        Desk desk;
        addPerson(*desk.fixture.database, u"张建国"_s);
        desk.runRows({u"赵六,,清洁,2026-3-5,9:00,10:00"_s}, Importer::Mode::Preview);
        const auto source = desk.import.locate(desk.fixture.folder.filePath(u"hours.csv"_s));
        VERIFY_DONE(source);
        const auto stopped
            = desk.import.run(*source, Importer::Mode::Commit, [](int) { return false; });
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(desk.held.count(ImportKind::Hours), 0);
    }

    void needsNamesOrNumbers()
    {
        Desk desk;
        auto source = desk.import.locate(QStringLiteral(VS_TEST_DATA "/hours.csv"));
        VERIFY_DONE(source);
        source->head.assign(0, -1);
        QVERIFY(desk.import.run(*source, Importer::Mode::Preview).ok());
        source->head.assign(1, -1);
        QCOMPARE(
            desk.import.run(*source, Importer::Mode::Preview).error().code, u"columns_missing"_s);
    }
};

QTEST_GUILESS_MAIN(TestHourImport)
#include "tst_hourimport.moc"

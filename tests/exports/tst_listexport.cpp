// SPDX-License-Identifier: GPL-3.0-or-later
// A list leaves the program as it is shown: its columns, its order, masked, and never as formulas.
#include "models/activities/activities.h"
#include "models/core/codetables.h"
#include "models/exports/listexport.h"
#include "models/hours/hourledger.h"
#include "models/hours/servicerecords.h"
#include "models/lists/snapshotsource.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "models/tabular/workbook.h"
#include "models/tabular/ziparchive.h"
#include "models/volunteers/volunteerroster.h"
#include "models/volunteers/volunteers.h"
#include "models/volunteers/volunteertable.h"
#include "tests/support/people.h"
#include "tests/support/registrants.h"
#include "tests/support/teststation.h"

#include <QDir>
#include <QStandardItemModel>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int page = int(ListReader::pageSize);

/// Rows of one column, as many as wanted, made up.
class TextSource final : public RecordSource
{
public:
    explicit TextSource(QStringList texts)
        : m_texts(std::move(texts))
    {
    }
    int columnCount() const override { return 1; }
    QString header(int) const override { return u"=头"_s; }
    std::vector<RecordRow> fetch(std::span<const qint64> ids) override
    {
        std::vector<RecordRow> rows;
        for (const qint64 id : ids) {
            if (id > 0)
                rows.push_back({id, {{m_texts.at((id - 1) % m_texts.size())}}});
        }
        return rows;
    }

private:
    const QStringList m_texts;
};

std::vector<QStringList> read(const QString &path)
{
    std::vector<QStringList> rows;
    const auto workbook = Workbook::open(path);
    if (!workbook || !(*workbook)->read(0, [&rows](int, std::span<const Cell> cells) {
            QStringList texts;
            for (const Cell &cell : cells)
                texts += cell.text;
            rows.push_back(texts);
            return true;
        }))
        qFatal("the sheet cannot be read");
    return rows;
}

std::vector<qint64> numbers(qint64 count)
{
    std::vector<qint64> ids;
    for (qint64 id = 1; id <= count; ++id)
        ids.push_back(id);
    return ids;
}

} // namespace

class TestListExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_station = std::make_unique<TestStation>();
        m_volunteers = std::make_unique<Volunteers>(*m_station->database);
        m_exports = std::make_unique<ListExport>(*m_station->database, *m_volunteers);
    }
    void cleanup()
    {
        m_exports.reset();
        m_volunteers.reset();
        m_station.reset();
    }

    void endings_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("xlsx") << u"xlsx"_s;
        QTest::newRow("csv") << u"csv"_s;
    }

    void columnsAndRowsStandAsShown_data() { endings_data(); }
    void columnsAndRowsStandAsShown()
    {
        QFETCH(QString, ending);
        const VolunteerId flower = registered(people::adult());
        const VolunteerId child = registered(people::minor());
        VolunteerTable table(*m_station->database);
        const ListSheet sheet{&table, u"志愿者"_s, {},
            {VolunteerTable::RegisteredOn, VolunteerTable::Phone, VolunteerTable::Name},
            {flower.value(), child.value()}};
        const QString path = file(ending);
        const auto rows = m_exports->write(path, sheet);
        VERIFY_DONE(rows);
        QCOMPARE(*rows, 2);
        const auto written = read(path);
        QCOMPARE(written.at(0),
            (QStringList{table.header(VolunteerTable::RegisteredOn),
                table.header(VolunteerTable::Phone), table.header(VolunteerTable::Name)}));
        QCOMPARE(written.at(1), (QStringList{u"2026-11-23"_s, u"138****5678"_s, u"孟花"_s}));
        QCOMPARE(written.at(2).value(2), u"江小诺"_s);
        QCOMPARE(disclosures(), 0);
    }

    void whatIsNotShownIsNotOpened()
    {
        const VolunteerId flower = registered(people::adult());
        VolunteerTable table(*m_station->database);
        const std::array ids{flower.value()};
        for (const bool unmasked : {false, true}) {
            for (const int shown : {VolunteerTable::Phone, VolunteerTable::IdNumber}) {
                const auto rows = table.fetchWanted(ids, {std::span(&shown, 1), unmasked});
                QCOMPARE(rows.size(), 1u);
                for (const int sealed : {VolunteerTable::Phone, VolunteerTable::IdNumber})
                    QCOMPARE(rows[0].cells[size_t(sealed)].text.isEmpty(), sealed != shown);
            }
        }
    }

    void unmaskedIsForWhoMayAndIsKept_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("masked");    // asked for masked
        QTest::addColumn<QString>("answer"); // code of the error, or the document number
        const QString full = u"411102197908212589"_s;
        const QString stars = u"411***********2589"_s;
        QTest::newRow("masked, clerk") << u"clerk"_s << QString() << true << stars;
        QTest::newRow("masked, reader") << u"reader"_s << QString() << true << u"right_missing"_s;
        QTest::newRow("full, clerk") << u"clerk"_s << u"上报街道"_s << false << u"right_missing"_s;
        QTest::newRow("full, reviewer") << u"reviewer"_s << u"上报街道"_s << false << full;
        QTest::newRow("full, no reason")
            << u"reviewer"_s << u"  "_s << false << u"reason_missing"_s;
    }

    void unmaskedIsForWhoMayAndIsKept()
    {
        QFETCH(QString, role);
        QFETCH(QString, reason);
        QFETCH(bool, masked);
        QFETCH(QString, answer);
        const VolunteerId flower = registered(people::adult());
        become(role);
        VolunteerRoster roster(*m_station->database, m_codes);
        const ListSheet sheet{&roster, {}, {}, ListSheet::everyColumn(roster), {flower.value()}};
        const QString path = file(u"csv"_s);
        const auto rows = m_exports->write(path, sheet, {!masked, reason});
        QCOMPARE(QFile::exists(path), rows.ok());
        QCOMPARE(rows ? read(path).at(1).value(5) : rows.error().code, answer);
        QCOMPARE(disclosures(), rows && !masked ? 1 : 0);
    }

    void nothingIsTakenForAFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("inCsv");
        const auto add = [](const char *name, const char16_t *text, const char *csv) {
            QTest::newRow(name) << QString::fromUtf16(text) << QByteArray(csv);
        };
        add("equals", u"=HYPERLINK(\"http://x\",\"y\")",
            "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
        add("plus", u"+86 139", "'+86 139");
        add("minus", u"-1+1", "'-1+1");
        add("at", u"@SUM(A1)", "'@SUM(A1)");
        add("tab", u"\t=1", "'\t=1");
        add("carriage return", u"\r=1", "\"'\r=1\"");
        add("line feed", u"\n=1", "\"'\n=1\"");
        add("full-width equals", u"＝1+1", "'＝1+1");
        add("full-width plus", u"＋1", "'＋1");
        add("full-width minus", u"－1", "'－1");
        add("full-width at", u"＠SUM(A1)", "'＠SUM(A1)");
        add("behind an apostrophe", u"'=1", "'=1");
        add("long number", u"411102197908212589", "411102197908212589");
        add("scientific", u"4.11102E+17", "4.11102E+17");
        add("innocent", u"孟花 = 花", "孟花 = 花");
    }

    void nothingIsTakenForAFormula()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, inCsv);
        TextSource source({text});
        const ListSheet sheet{&source, {}, {}, {0}, {1}};
        const QString csv = file(u"csv"_s);
        VERIFY_DONE(m_exports->write(csv, sheet));
        QFile written(csv);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), "\xef\xbb\xbf'=头\r\n" + inCsv + "\r\n");

        const QString xlsx = file(u"xlsx"_s);
        VERIFY_DONE(m_exports->write(xlsx, sheet));
        QCOMPARE(read(xlsx).at(1).value(0), text.trimmed());
        const QByteArray sheetXml = unzipped(xlsx);
        QVERIFY(!sheetXml.contains("<f>"));
        QCOMPARE(sheetXml.count("t=\"inlineStr\""), 2);
    }

    void aLongListKeepsItsOrder()
    {
        constexpr int count = 3 * page + 500;
        const QStringList texts{u"甲"_s, u"乙"_s, u"丙"_s};
        TextSource source(texts);
        std::vector<qint64> ids = numbers(count);
        std::reverse(ids.begin(), ids.end());
        ids[page + 200] = -1; // gone meanwhile
        int told = 0;
        const auto rows
            = m_exports->write(file(u"csv"_s), {&source, {}, {}, {0}, ids}, {}, [&told](int done) {
                  told = done;
                  return true;
              });
        VERIFY_DONE(rows);
        QCOMPARE(*rows, count - 1);
        QCOMPARE(told, count - 1);
        const auto written = read(file(u"csv"_s));
        QCOMPARE(written.size(), size_t(count)); // with the head
        QCOMPARE(written.at(1).value(0), texts.at((count - 1) % 3));
        QCOMPARE(written.at(count - 1).value(0), u"甲"_s);
    }

    void stoppedLeavesNoFile_data() { endings_data(); }
    void stoppedLeavesNoFile()
    {
        QFETCH(QString, ending);
        TextSource source({u"甲"_s});
        const auto before = QDir(m_station->folder.path()).entryList(QDir::Files | QDir::Hidden);
        const auto stopped
            = m_exports->write(file(ending), {&source, {}, {}, {0}, numbers(5 * page)}, {},
                [](int done) { return done < 2 * page; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(QDir(m_station->folder.path()).entryList(QDir::Files | QDir::Hidden), before);
    }

    void aListWithAHoleIsRefused()
    {
        TextSource source({u"甲"_s});
        auto ids = numbers(3 * page);
        std::fill(ids.begin() + page, ids.begin() + 2 * page, -1);
        const auto rows = m_exports->write(file(u"csv"_s), {&source, {}, {}, {0}, ids});
        QCOMPARE(rows.error().code, u"list_unreadable"_s);
        QVERIFY(!QFile::exists(file(u"csv"_s)));
    }

    void lockedMeanwhileIsRefused()
    {
        const VolunteerId flower = registered(people::adult());
        VolunteerTable table(*m_station->database);
        m_station->station->lock();
        const auto rows
            = m_exports->write(file(u"csv"_s), {&table, {}, {}, {0, 3}, {flower.value()}});
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Denied);
        QVERIFY(!QFile::exists(file(u"csv"_s)));
    }

    void emptyListsHaveTheirHead()
    {
        VolunteerTable table(*m_station->database);
        const auto rows = m_exports->write(file(u"xlsx"_s), {&table, {}, {}, {1, 0}, {}});
        VERIFY_DONE(rows);
        QCOMPARE(read(file(u"xlsx"_s)).at(0).value(1), table.header(0));
    }

    void otherModelsAreTakenAsTheyAre()
    {
        QStandardItemModel model(2, 2);
        model.setHorizontalHeaderLabels({u"行"_s, u"原因"_s});
        model.setItem(0, 1, new QStandardItem(u"证件号码错误"_s));
        model.setItem(1, 1, new QStandardItem(u"=1"_s));
        SnapshotSource source(model);
        model.clear();
        VERIFY_DONE(m_exports->write(file(u"csv"_s), {&source, {}, {}, {1}, source.ids()}));
        QCOMPARE(read(file(u"csv"_s)),
            (std::vector<QStringList>{{u"原因"_s}, {u"证件号码错误"_s}, {u"=1"_s}}));
    }

    /// Depth first, with what each row hangs on; numbers are numbers.
    void aTreeGoesOutAsAList()
    {
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({u"名称"_s, u"人数"_s});
        model.horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight);
        const auto row = [](const QString &name, int people) {
            auto *number = new QStandardItem;
            number->setData(people, Qt::EditRole);
            return QList<QStandardItem *>{new QStandardItem(name), number};
        };
        const auto city = row(u"漯河市"_s, 12345);
        model.appendRow(city);
        city.front()->appendRow(row(u"源汇区"_s, 2345));
        model.appendRow(row(u"未定单位"_s, 1));
        SnapshotSource source(model, u"上级"_s);
        QCOMPARE(source.kind(1), ColumnKind::Number);
        VERIFY_DONE(m_exports->write(
            file(u"csv"_s), {&source, {}, {}, ListSheet::everyColumn(source), source.ids()}));
        QCOMPARE(read(file(u"csv"_s)),
            (std::vector<QStringList>{{u"名称"_s, u"人数"_s, u"上级"_s}, {u"漯河市"_s, u"12345"_s},
                {u"源汇区"_s, u"2345"_s, u"漯河市"_s}, {u"未定单位"_s, u"1"_s}}));
    }

    void ledgerComesBack_data() { endings_data(); }
    void ledgerComesBack()
    {
        QFETCH(QString, ending);
        Database &database = *m_station->database;
        Activities activities(database);
        ServiceRecords hours(database, activities);
        const VolunteerId person = addPerson(database, u"=张建国"_s);
        Activity plan;
        plan.title = u"清洁家园"_s;
        plan.heldOn = QDate(2026, 11, 20);
        plan.place = plan.content = plan.organiser = plan.personInCharge = u"某"_s;
        const auto activity = activities.add(plan);
        VERIFY_DONE(activity);
        const Attendance row{person, u"引导岗"_s, 540, 630, {5, {}, 3}, Evidence::Device, {}, {}};
        const auto recorded = hours.record(*activity, {&row, 1});
        VERIFY_DONE(recorded);
        VERIFY_DONE(hours.correct(recorded->records.front(), -15, u"早退"_s));
        HourLedger ledger(database);
        VERIFY_DONE(m_exports->write(
            file(ending), {&ledger, {}, {}, ListSheet::everyColumn(ledger), *hours.search({})}));
        const auto sheet = read(file(ending));
        QCOMPARE(sheet.size(), 3U);
        QCOMPARE(sheet[0].value(0), u"姓名"_s);
        QCOMPARE(sheet[1].value(0), u"=张建国"_s);
        QCOMPARE(sheet[1].value(2), u"更正"_s);
        QCOMPARE(sheet[1].value(7), u"-0.25"_s);
        QCOMPARE(sheet[2].value(4), u"2026-11-20"_s);
        QCOMPARE(sheet[2].value(5), u"09:00"_s);
    }

private:
    QString file(const QString &ending) const
    {
        return m_station->folder.filePath(u"list."_s + ending);
    }

    VolunteerId registered(const Volunteer &person)
    {
        const auto id = m_volunteers->registerVolunteer(person);
        if (!id)
            qFatal("%s", qPrintable(id.error().text));
        return *id;
    }

    void become(const QString &role)
    {
        auto transaction = Transaction::begin(*m_station->database, u"test.user"_s);
        const qint64 id = m_station->database->ids().next();
        if (!transaction->insert("user", id, {{"name", u"somebody"_s}, {"role", role}})
            || !transaction->commit())
            qFatal("no user");
        m_station->database->setUser(UserId(id));
    }

    int disclosures() const
    {
        Query query(*m_station->database, u"SELECT count(*) FROM disclosure"_s);
        return query.next() ? query.number(0) : -1;
    }

    /// The sheet of a workbook as it stands in the file.
    static QByteArray unzipped(const QString &path)
    {
        const auto archive = ZipArchive::open(path);
        const auto sheet = archive ? archive->read(u"xl/worksheets/sheet1.xml"_s) : archive.error();
        return sheet ? *sheet : QByteArray();
    }

    std::unique_ptr<TestStation> m_station;
    const CodeTables m_codes;
    std::unique_ptr<Volunteers> m_volunteers;
    std::unique_ptr<ListExport> m_exports;
};

QTEST_GUILESS_MAIN(TestListExport)
#include "tst_listexport.moc"

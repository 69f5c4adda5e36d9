// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/codetables.h"
#include "models/storage/integrity.h"
#include "models/tabular/workbook.h"
#include "models/volunteers/volunteerimport.h"
#include "models/volunteers/volunteers.h"
#include "tests/support/teststation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString samplePath = QStringLiteral(VS_TEST_DATA "/roster.xlsx");
const QString listHead
    = u"姓名,性别,身份证号码,联系电话,出生日期,服务特长,家庭住址,注册时间,监护人,"
      "监护人电话,备注\n"_s;
const QString person
    = u"孟花,女,411102197908212589,13812345678,,理发、驾驶,老街1号,2020-01-02,,,\n"_s;

QJsonObject expectations()
{
    QFile file(QStringLiteral(VS_TEST_DATA "/roster.expected.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no expectations");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString outcomeText(const RowOutcome &outcome)
{
    return u"%1 %2 %3"_s.arg(outcome.row).arg(statusCode(outcome.status), outcome.reason);
}

} // namespace

class TestVolunteerImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_station = std::make_unique<TestStation>();
        VERIFY_DONE(m_station->founded);
        m_volunteers = std::make_unique<Volunteers>(*m_station->database);
        m_heldRows = std::make_unique<HeldRows>(*m_station->database);
        m_import = std::make_unique<VolunteerImport>(
            *m_station->database, m_codes, *m_volunteers, *m_heldRows);
    }

    void cleanup()
    {
        m_import.reset();
        m_heldRows.reset();
        m_volunteers.reset();
        m_station.reset();
    }

    void sampleComesOutRowByRow()
    {
        const QJsonObject expected = expectations();
        const auto report = run(samplePath, Importer::Mode::Commit);
        VERIFY_DONE(report);
        const QJsonArray rows = expected.value(u"rows"_s).toArray();
        QCOMPARE(report->rows.size(), size_t(rows.size()));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonObject row = rows.at(i).toObject();
            const QString wanted
                = u"%1 %2 %3"_s.arg(row.value(u"row"_s).toInt())
                      .arg(row.value(u"status"_s).toString(), row.value(u"reason"_s).toString());
            QCOMPARE(outcomeText(report->rows[size_t(i)]), wanted);
        }
        QCOMPARE(report->count(RowStatus::Added), expected.value(u"added"_s).toInt());
        QCOMPARE(m_volunteers->count(), expected.value(u"added"_s).toInt());
        QCOMPARE(m_heldRows->count(ImportKind::Volunteers), expected.value(u"held"_s).toInt());
    }

    void previewWritesNothingAndSaysTheSame()
    {
        const auto preview = run(samplePath, Importer::Mode::Preview);
        VERIFY_DONE(preview);
        QCOMPARE(m_volunteers->count(), 0);
        QCOMPARE(m_heldRows->count(ImportKind::Volunteers), 0);
        const auto report = run(samplePath, Importer::Mode::Commit);
        VERIFY_DONE(report);
        QCOMPARE(preview->rows.size(), report->rows.size());
        for (size_t i = 0; i < report->rows.size(); ++i)
            QCOMPARE(outcomeText(preview->rows[i]), outcomeText(report->rows[i]));
    }

    void secondTimeNothingChanges()
    {
        const auto first = run(samplePath, Importer::Mode::Commit);
        VERIFY_DONE(first);
        const int held = m_heldRows->count(ImportKind::Volunteers);
        const auto second = run(samplePath, Importer::Mode::Commit);
        VERIFY_DONE(second);
        QCOMPARE(second->count(RowStatus::Added), 0);
        QCOMPARE(second->count(RowStatus::Updated), 0);
        QCOMPARE(second->count(RowStatus::Unchanged), first->count(RowStatus::Added));
        QCOMPARE(m_heldRows->count(ImportKind::Volunteers), held);
        QCOMPARE(m_volunteers->count(), first->count(RowStatus::Added));
        const auto integrity = Integrity::check(*m_station->database);
        VERIFY_DONE(integrity);
        QVERIFY(integrity->sound());
    }

    void personalDataIsNowhereReadable()
    {
        QStringList secrets;
        {
            const auto workbook = Workbook::open(samplePath);
            VERIFY_DONE(workbook);
            static const QRegularExpression longNumber(u"^[0-9-]{11,}X?$"_s);
            VERIFY_DONE((*workbook)->read(0, [&secrets](int, std::span<const Cell> cells) {
                for (const Cell &cell : cells) {
                    if (longNumber.match(cell.text).hasMatch())
                        secrets += cell.text;
                }
                return true;
            }));
        }
        QVERIFY(secrets.size() > 550);
        VERIFY_DONE(run(samplePath, Importer::Mode::Commit));
        QByteArray bytes;
        for (const QString &ending : {u""_s, u"-wal"_s}) {
            QFile file(m_station->path + ending);
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes += file.readAll();
        }
        QVERIFY(bytes.contains("泰山社区志愿服务站")); // what is in the open is found
        for (const QString &secret : secrets) {
            QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(secret));
            QVERIFY2(!bytes.contains(secret.toUtf8().toBase64()), qPrintable(secret));
        }
    }

    void whatTheListSaysIsKept()
    {
        VERIFY_DONE(runText(listHead + person));
        const auto known = m_volunteers->findByIdNumber({}, u"411102197908212589"_s);
        QVERIFY(known.has_value());
        QCOMPARE(known->name, u"孟花"_s);
        QCOMPARE(known->number, u"411102-2026-000001"_s);
        const auto volunteer = m_volunteers->find(known->id);
        VERIFY_DONE(volunteer);
        QCOMPARE(volunteer->gender, std::optional(Gender::Female));
        QCOMPARE(volunteer->birthDate, QDate(1979, 8, 21));
        QCOMPARE(volunteer->documentType, u"01"_s);
        QCOMPARE(volunteer->phone, u"13812345678"_s);
        QCOMPARE(volunteer->registeredOn, QDate(2020, 1, 2));
        QCOMPARE(volunteer->consent,
            (Consent{ConsentBy::Organisation, ConsentHow::List, QDate(2026, 11, 23)}));
        QVERIFY(volunteer->skills.contains(u"03"_s));
        QVERIFY(volunteer->unit.isValid());
        QCOMPARE(volunteer->status, VolunteerStatus::Accepted);
    }

    void updates_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<RowStatus>("status");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("note");

        const auto row = [](const char *name, const QString &cells, RowStatus status,
                             const QString &phone, const QString &note) {
            QTest::newRow(name) << u"孟花,,411102197908212589,"_s + cells << status << phone
                                << note;
        };
        row("blank wipes nothing", u",,,,,,,\n"_s, RowStatus::Unchanged, u"13812345678"_s, {});
        row("words for nothing", u"无,,/,-,,,,\n"_s, RowStatus::Unchanged, u"13812345678"_s, {});
        row("same phone in other clothes", u"+86 138-1234-5678,,,,,,,\n"_s, RowStatus::Unchanged,
            u"13812345678"_s, {});
        row("new phone", u"13900001111,,,,,,,\n"_s, RowStatus::Updated, u"13900001111"_s, {});
        row("note", u",,,,,,,骨干\n"_s, RowStatus::Updated, u"13812345678"_s, u"骨干"_s);
    }

    void updates()
    {
        QFETCH(QString, row);
        QFETCH(RowStatus, status);
        QFETCH(QString, phone);
        QFETCH(QString, note);
        VERIFY_DONE(runText(listHead + person));
        const auto report = runText(listHead + row);
        VERIFY_DONE(report);
        QCOMPARE(report->rows[0].status, status);
        const auto known = m_volunteers->findByIdNumber({}, u"411102197908212589"_s);
        const auto volunteer = m_volunteers->find(known->id);
        QCOMPARE(volunteer->phone, phone);
        QCOMPARE(volunteer->note, note);
        QCOMPARE(volunteer->address, u"老街1号"_s);
        QCOMPARE(m_volunteers->findByPhone(phone).size(), 1U);
        QCOMPARE(m_volunteers->search(phone.last(4)).size(), 1U);
    }

    void rows_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<RowStatus>("status");
        QTest::addColumn<QString>("reason");

        const auto row = [](const char *name, const QString &cells, RowStatus status,
                             const QString &reason = {}) {
            QTest::newRow(name) << cells + u'\n' << status << reason;
        };
        row("same person", u"孟 花,,411102 19790821 2589,,,,,,,,"_s, RowStatus::Duplicate);
        row("other name", u"张三,,411102197908212589,,,,,,,,"_s, RowStatus::Held,
            u"id_number_conflict"_s);
        row("passport", u"John Smith,,E12345678,,,,,,,,"_s, RowStatus::Added);
        row("minor alone", u"江小诺,女,411121201412105323,,,,,,,,"_s, RowStatus::Held,
            u"guardian_missing"_s);
        row("minor with guardian's name only", u"江小诺,女,411121201412105323,,,,,,江洋,,"_s,
            RowStatus::Held, u"guardian_missing"_s);
        row("minor with guardian", u"江小诺,女,411121201412105323,,,,,,江洋,13900001111,"_s,
            RowStatus::Added);
        row("guardian's phone wrong", u"江小诺,女,411121201412105323,,,,,,江洋,123,"_s,
            RowStatus::Held, u"guardian_phone_invalid"_s);
        row("guardian's name a formula", u"江小诺,女,411121201412105323,,,,,,=A1,13900001111,"_s,
            RowStatus::Held, u"guardian_name_invalid"_s);
        row("formula for a name", u"=SUM(1),,411102197908212589,,,,,,,,"_s, RowStatus::Held,
            u"name_invalid"_s);
        row("digits for a name", u"13900001111,,411102197908212589,,,,,,,,"_s, RowStatus::Held,
            u"name_invalid"_s);
        row("minority name", u"买买提·吐尔逊,,E12345678,,,,,,,,"_s, RowStatus::Added);
        row("name with an apostrophe", u"Mary-Jane O'Brien,,E12345678,,,,,,,,"_s, RowStatus::Added);
        row("number twice without name", u",,411102197908212589,,,,,,,,"_s, RowStatus::Held,
            u"name_missing"_s);
        row("total", u"合计,1人,,,,,,,,,"_s, RowStatus::Skipped);
    }

    /// Each below a row that was taken over.
    void rows()
    {
        QFETCH(QString, row);
        QFETCH(RowStatus, status);
        QFETCH(QString, reason);
        const auto report = runText(listHead + person + row);
        VERIFY_DONE(report);
        QCOMPARE(report->rows.size(), 2U);
        QCOMPARE(report->rows[1].row, 3);
        QCOMPARE(report->rows[1].status, status);
        QCOMPARE(report->rows[1].reason, reason);
    }

    void aTakenNumberSaysWhoHasIt()
    {
        const QString other = u"张三,,411102197908212589,,,,,,,,\n"_s;
        const auto together = runText(listHead + person + other);
        VERIFY_DONE(together);
        QVERIFY(together->rows[1].detail.contains(u"Row 2"_s));
        const auto later = runText(listHead + other + person);
        VERIFY_DONE(later);
        QCOMPARE(later->rows[0].reason, u"id_number_conflict"_s);
        QVERIFY(later->rows[0].detail.contains(u"孟花"_s));
        QCOMPARE(later->rows[1].status, RowStatus::Unchanged);
    }

    void numberWinsWithAWarning()
    {
        const auto report
            = runText(listHead + u"孟花,男,411102197908212589,,1980-01-01,,,2099-01-01,,,\n"_s);
        VERIFY_DONE(report);
        QCOMPARE(report->rows[0].status, RowStatus::Added);
        QVERIFY(report->rows[0].detail.contains(u"gender"_s));
        QVERIFY(report->rows[0].detail.contains(u"birth date"_s));
        QVERIFY(report->rows[0].detail.contains(u"2099-01-01"_s));
    }

    void whatCantBeTakenOverStaysInTheNote_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("note");
        QTest::newRow("a day of registration in words")
            << u"姓名,身份证号码,注册时间\n孟花,411102197908212589,2021年春\n"_s
            << u"Registered on in the list: 2021年春"_s;
        QTest::newRow("behind a note")
            << u"姓名,身份证号码,注册时间,备注\n孟花,411102197908212589,2099-01-01,组长\n"_s
            << u"组长\nRegistered on in the list: 2099-01-01"_s;
        QTest::newRow("a unit that is not of the station")
            << u"姓名,身份证号码,所属社区\n孟花,411102197908212589,滨河小区\n"_s
            << u"Service unit in the list: 滨河小区"_s;
        QTest::newRow("a birth date no number tells")
            << u"姓名,证件类型,身份证号码,出生日期\n孟花,护照,E12345678,七九年秋\n"_s
            << u"Birth date in the list: 七九年秋"_s;
    }

    void whatCantBeTakenOverStaysInTheNote()
    {
        QFETCH(QString, list);
        const auto report = runText(list);
        VERIFY_DONE(report);
        QCOMPARE(report->rows[0].status, RowStatus::Added);
        QVERIFY(!report->rows[0].detail.isEmpty());
        const auto found = m_volunteers->search(u"孟花"_s, 2);
        QCOMPARE(found.size(), 1U);
        const auto person = m_volunteers->find(VolunteerId(found.front()));
        VERIFY_DONE(person);
        QTEST(person->note, "note");

        const auto again = runText(list);
        VERIFY_DONE(again);
        QCOMPARE(again->rows[0].status, RowStatus::Unchanged);
    }

    void mendedRowsAreAccepted()
    {
        const QString list = listHead + u"孟花,,411102197908212580,13812345678,,,,,,,\n"_s;
        VERIFY_DONE(runText(list));
        auto held = m_heldRows->list(ImportKind::Volunteers);
        VERIFY_DONE(held);
        QCOMPARE(held->size(), 1U);
        const HeldRow row = held->front();
        QCOMPARE(row.reason, u"id_number_checksum"_s);

        const auto asItWas = m_import->accept(row, row.cells);
        VERIFY_DONE(asItWas);
        QCOMPARE(asItWas->status, RowStatus::Held);
        QCOMPARE(asItWas->reason, u"id_number_checksum"_s);
        QCOMPARE(m_heldRows->count(ImportKind::Volunteers), 1);

        RowCells mended = row.cells;
        mended.insert(u"id_number"_s, u"411102197908212589"_s);
        QSignalSpy added(m_volunteers.get(), &Volunteers::added);
        const auto accepted = m_import->accept(row, mended);
        VERIFY_DONE(accepted);
        QCOMPARE(accepted->status, RowStatus::Added);
        QCOMPARE(added.size(), 1);
        QCOMPARE(m_heldRows->count(ImportKind::Volunteers), 0);
        QCOMPARE(m_volunteers->count(), 1);

        // The list as it was comes once more: what was mended is not held again.
        const auto again = runText(list);
        VERIFY_DONE(again);
        QCOMPARE(again->count(RowStatus::Unchanged), 1);
        QCOMPARE(m_heldRows->count(ImportKind::Volunteers), 0);
    }

    /// Held rows of one person accepted together become what they would one after the other.
    void rowsOfOnePersonAreAcceptedTogether()
    {
        VERIFY_DONE(runText(listHead + u"孟花,,411102197908212580,,,,,,,,\n"_s
            + u"孟花,,411102197908212581,,,,老街1号,,,,\n张三,,411102197908212582,,,,,,,,\n"_s));
        const auto held = m_heldRows->list(ImportKind::Volunteers);
        VERIFY_DONE(held);
        std::vector<MendedRow> mended;
        for (const HeldRow &row : *held) {
            mended.push_back({row, row.cells});
            mended.back().cells.insert(u"id_number"_s, u"411102197908212589"_s);
        }
        const auto outcomes = m_import->acceptAll(mended);
        VERIFY_DONE(outcomes);
        QCOMPARE(outcomes->size(), 3U);
        QCOMPARE(outcomes->at(0).status, RowStatus::Added);
        QCOMPARE(outcomes->at(1).status, RowStatus::Updated);
        QCOMPARE(outcomes->at(2).reason, u"id_number_conflict"_s);
        QVERIFY(outcomes->at(2).detail.contains(u"孟花"_s));
        QCOMPARE(m_volunteers->count(), 1);
        QCOMPARE(m_heldRows->count(ImportKind::Volunteers), 1);
    }

    void aListOfApplicantsWaits()
    {
        const QString path = writeList(listHead + person + u"王芳,,411102197908212580,,,,,,,,\n"_s);
        auto source = m_import->locate(path);
        VERIFY_DONE(source);
        source->asApplied = true;
        VERIFY_DONE(m_import->run(*source, Importer::Mode::Commit));
        const auto found = m_volunteers->findByIdNumber(u"01"_s, u"411102197908212589"_s);
        QVERIFY(found.has_value());
        QCOMPARE(found->status, VolunteerStatus::Applied);

        // Rows that were held wait as well once they are mended, whoever mends them and when.
        const auto held = m_heldRows->list(ImportKind::Volunteers);
        VERIFY_DONE(held);
        QCOMPARE(held->size(), 1U);
        const qint64 id = held->front().id.value();
        const auto row = m_heldRows->rows({&id, 1});
        VERIFY_DONE(row);
        RowCells mended = row->front().cells;
        mended.insert(u"id_number"_s, u"11010519491231002X"_s);
        VERIFY_DONE(m_import->accept(row->front(), mended));
        QCOMPARE(m_volunteers->findByIdNumber(u"01"_s, u"11010519491231002X"_s)->status,
            VolunteerStatus::Applied);

        // The same people on a list of accepted ones: a list does not decide about applications.
        VERIFY_DONE(run(path, Importer::Mode::Commit));
        QCOMPARE(m_volunteers->brief(found->id)->status, VolunteerStatus::Applied);
        const auto report = Integrity::check(*m_station->database);
        VERIFY_DONE(report);
        QVERIFY(report->sound());
    }

    void dismissedRowsStayAway()
    {
        const QString list = listHead + u"孟花,,411102197908212580,13812345678,,,,,,,\n"_s;
        VERIFY_DONE(runText(list));
        const auto held = m_heldRows->list(ImportKind::Volunteers);
        VERIFY_DONE(held);
        VERIFY_DONE(m_heldRows->dismiss(held->front().id, u"not a volunteer"_s));
        const auto again = runText(list);
        VERIFY_DONE(again);
        QCOMPARE(again->count(RowStatus::Skipped), 1);
        QCOMPARE(m_heldRows->count(ImportKind::Volunteers), 0);
    }

    void lostDigitsStayLost()
    {
        // By chance the zeroes a spreadsheet puts in place of the last digits fit the check.
        VERIFY_DONE(runText(listHead + u"孟花,女,1,,,,,,,,\n"_s));
        const auto held = m_heldRows->list(ImportKind::Volunteers);
        VERIFY_DONE(held);
        HeldRow row = held->front();
        row.reason = u"id_number_precision_lost"_s;
        row.cells = {{u"name"_s, u"孟花"_s}, {u"id_number"_s, u"411102197908212589"_s}};
        const auto outcome = m_import->accept(row, row.cells);
        VERIFY_DONE(outcome);
        QCOMPARE(outcome->reason, u"id_number_precision_lost"_s);
    }

    void jobsTellTheScreen()
    {
        const QString path = writeList(listHead + person);
        QVERIFY(m_volunteers->search(u"mh"_s).empty());
        QSignalSpy added(m_volunteers.get(), &Volunteers::added);
        std::thread job([this, &path] {
            const ThreadConnection connection(*m_station->database);
            Q_UNUSED(run(path, Importer::Mode::Commit).ok());
        });
        job.join();
        QCOMPARE(added.size(), 1);
        QTRY_COMPARE(m_volunteers->search(u"mh"_s).size(), 1U); // the index follows on its thread
    }

    void stoppingChangesNothing()
    {
        const auto source = m_import->locate(samplePath);
        VERIFY_DONE(source);
        const auto report
            = m_import->run(*source, Importer::Mode::Commit, [](int) { return false; });
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
        QCOMPARE(m_volunteers->count(), 0);
        QCOMPARE(m_heldRows->count(ImportKind::Volunteers), 0);
    }

private:
    Result<ImportReport> run(const QString &path, Importer::Mode mode)
    {
        const auto source = m_import->locate(path);
        if (!source)
            return source.error();
        return m_import->run(*source, mode);
    }

    QString writeList(const QString &text)
    {
        const QString path = m_station->folder.filePath(u"list.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write the list");
        return path;
    }

    Result<ImportReport> runText(const QString &text)
    {
        return run(writeList(text), Importer::Mode::Commit);
    }

    const CodeTables m_codes;
    std::unique_ptr<TestStation> m_station;
    std::unique_ptr<Volunteers> m_volunteers;
    std::unique_ptr<HeldRows> m_heldRows;
    std::unique_ptr<VolunteerImport> m_import;
};

QTEST_GUILESS_MAIN(TestVolunteerImport)
#include "tst_volunteerimport.moc"

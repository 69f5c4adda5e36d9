// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup.h"
#include "models/storage/integrity.h"
#include "models/storage/journal.h"
#include "models/storage/migrator.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "tests/support/teststation.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <thread>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// What somebody with a database tool could do while the program is away.
void behindTheBack(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(path);
        QVERIFY(raw.open());
        for (const QString &statement : statements) {
            QSqlQuery query(raw);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

} // namespace

class TestStorage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_station = std::make_unique<TestStation>();
        VERIFY_DONE(m_station->founded);
    }

    void cleanup() { m_station.reset(); }

    void connectionsCannotWrite()
    {
        QSqlQuery query(m_station->database->connection());
        QVERIFY(!query.exec(u"UPDATE station SET name = 'x'"_s));
        QCOMPARE(query.lastError().nativeErrorCode().toInt() & 0xff, 8); // SQLITE_READONLY
    }

    void foreignKeysHold()
    {
        auto transaction = Transaction::begin(*m_station->database, u"test"_s);
        VERIFY_DONE(transaction);
        const auto done = transaction->insert("enrolment", 5,
            {{"activity_id", 1}, {"volunteer_id", 2}, {"role", QString()}, {"walk_in", 0},
                {"status", u"enrolled"_s}});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Conflict);
    }

    void withoutCommitNothingHappened()
    {
        {
            auto transaction = Transaction::begin(*m_station->database, u"test"_s);
            VERIFY_DONE(transaction);
            VERIFY_DONE(transaction->insert("project", 9, {{"title", u"abandoned"_s}}));
        }
        Query query(*m_station->database, u"SELECT count(*) FROM project"_s);
        QVERIFY(query.next());
        QCOMPARE(query.number(0), 0);
    }

    void oneCommitIsOneEntry()
    {
        const auto count = [this] {
            Query query(*m_station->database, u"SELECT count(*) FROM journal"_s);
            return query.next() ? query.number(0) : -1;
        };
        const int before = count();
        addProject(9, u"Project"_s);
        QCOMPARE(count(), before + 1);

        // A change that changes nothing leaves no trace.
        auto transaction = Transaction::begin(*m_station->database, u"test"_s);
        VERIFY_DONE(transaction);
        const auto changed = transaction->update("project", 9, {{"title", u"Project"_s}});
        VERIFY_DONE(changed);
        QVERIFY(!*changed);
        VERIFY_DONE(transaction->commit());
        QCOMPARE(count(), before + 1);
    }

    void secondWriterIsTurnedAway()
    {
        auto first = Transaction::begin(*m_station->database, u"test"_s);
        VERIFY_DONE(first);
        std::optional<Error> error;
        std::thread other([this, &error] {
            ThreadConnection connection(*m_station->database);
            auto second = Transaction::begin(*m_station->database, u"test"_s);
            if (!second)
                error = second.error();
        });
        other.join();
        QVERIFY(error.has_value());
        QCOMPARE(error->kind, Error::Kind::Busy);
    }

    void lockedVaultWritesNothing()
    {
        m_station->station->lock();
        const auto transaction = Transaction::begin(*m_station->database, u"test"_s);
        QVERIFY(!transaction);
        QCOMPARE(transaction.error().kind, Error::Kind::Denied);
    }

    void sealedCellsNeedTheirPlace()
    {
        addComplaint(20, u"13800138000"_s);
        Query query(*m_station->database, u"SELECT matter FROM complaint WHERE id = 20"_s);
        QVERIFY(query.next());
        QVERIFY(!query.bytes(0).contains("13800138000"));
        QCOMPARE(query.cellText(0, {"complaint", 20, "matter"}), u"13800138000"_s);
        QVERIFY(query.cellText(0, {"complaint", 21, "matter"}).isEmpty());
        QVERIFY(query.failed());
        QCOMPARE(query.error().kind, Error::Kind::Corrupt);
    }

    void historyTellsWhatChanged()
    {
        addProject(9, u"Before"_s);
        auto transaction = Transaction::begin(*m_station->database, u"project.rename"_s, u"typo"_s);
        VERIFY_DONE(transaction);
        VERIFY_DONE(transaction->update("project", 9, {{"title", u"After"_s}}));
        VERIFY_DONE(transaction->commit());

        const auto history = Journal::history(*m_station->database, 9);
        VERIFY_DONE(history);
        QCOMPARE(history->size(), 2U);
        const Journal::History &latest = history->front();
        QCOMPARE(latest.action, u"project.rename"_s);
        QCOMPARE(latest.reason, u"typo"_s);
        QCOMPARE(latest.user, m_station->station->currentUser().id);
        QCOMPARE(latest.changes.size(), 1U);
        QCOMPARE(latest.changes.front().before, std::optional<Value>(u"Before"_s));
        QCOMPARE(latest.changes.front().after, Value(u"After"_s));
    }

    void soundFileHasNoFindings()
    {
        addProject(9, u"Project"_s);
        addComplaint(20, u"something"_s);
        const auto report = Integrity::check(*m_station->database);
        VERIFY_DONE(report);
        QVERIFY2(report->sound(), report->sound() ? "" : qPrintable(report->findings.front().text));
        QVERIFY(report->rows >= 7);
    }

    void tampering_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<qint64>("id");

        QTest::newRow("value changed")
            << u"UPDATE project SET title = 'forged' WHERE id = 9"_s << u"row"_s << qint64(9);
        QTest::newRow("time changed")
            << u"UPDATE project SET changed_at = 5 WHERE id = 9"_s << u"row"_s << qint64(9);
        QTest::newRow("row added")
            << u"INSERT INTO project (id, changed_at, title) VALUES (77, 1, 'x')"_s << u"row"_s
            << qint64(77);
        QTest::newRow("row removed")
            << u"DELETE FROM project WHERE id = 9"_s << u"row"_s << qint64(9);
        QTest::newRow("cell replaced")
            << u"UPDATE complaint SET matter = x'00ff' WHERE id = 20"_s << u"cell"_s << qint64(20);
        QTest::newRow("cell moved")
            << u"UPDATE complaint SET matter = (SELECT matter FROM complaint WHERE id = 21) "
               "WHERE id = 20"_s
            << u"cell"_s << qint64(20);
        QTest::newRow("cell in another column")
            << u"UPDATE complaint SET finding = matter WHERE id = 20"_s << u"cell"_s << qint64(20);
        QTest::newRow("cell wiped")
            << u"UPDATE volunteer SET note = NULL WHERE id = 1020"_s << u"row"_s << qint64(1'020);
        QTest::newRow("journal content") << u"UPDATE journal SET changes = CAST(substr(changes, 1, "
                                            u"40) || x'7f7f7f7f7f7f7f7f' || "
                                            "substr(changes, 49) AS BLOB) WHERE sequence = 2"_s
                                         << u"journal"_s << qint64(2);
        QTest::newRow("journal action")
            << u"UPDATE journal SET action = 'other' WHERE sequence = 2"_s << u"journal"_s
            << qint64(2);
        QTest::newRow("journal entry removed")
            << u"DELETE FROM journal WHERE sequence = 2"_s << u"journal"_s << qint64(2);
        QTest::newRow("journal user")
            << u"UPDATE journal SET user_id = 3 WHERE sequence = 3"_s << u"journal"_s << qint64(3);
    }

    void tampering()
    {
        QFETCH(QString, statement);
        QFETCH(QString, kind);
        QFETCH(qint64, id);
        addProject(9, u"Project"_s);
        addComplaint(20, u"something"_s);
        addComplaint(21, u"something else"_s);
        m_station->station.reset();
        m_station->database.reset();
        behindTheBack(m_station->path, {statement});
        m_station->reopen();
        VERIFY_DONE(m_station->station->signIn(u"admin"_s, TestStation::password));
        const auto report = Integrity::check(*m_station->database);
        VERIFY_DONE(report);
        QVERIFY(!report->findings.empty());
        QCOMPARE(report->findings.front().kindCode(), kind);
        QCOMPARE(report->findings.front().id, id);
        QVERIFY(report->findings.front().text.contains(QString::number(id)));
    }

    void bulkWorkIsCutIntoEntries()
    {
        auto transaction = Transaction::begin(*m_station->database, u"test.bulk"_s);
        VERIFY_DONE(transaction);
        for (qint64 id = 1; id <= 25'000; ++id)
            VERIFY_DONE(transaction->insert("project", id, {{"title", QString::number(id)}}));
        VERIFY_DONE(transaction->commit());
        Query query(
            *m_station->database, u"SELECT count(*) FROM journal WHERE action = 'test.bulk'"_s);
        QVERIFY(query.next());
        QCOMPARE(query.number(0), 3);
        const auto report = Integrity::check(*m_station->database);
        VERIFY_DONE(report);
        QVERIFY(report->sound());
    }

    void backupOfTheOpenFile()
    {
        addProject(9, u"Project"_s);
        const QString copy = m_station->folder.filePath(u"copy.vsdb"_s);
        VERIFY_DONE(Backup::write(*m_station->database, copy));
        VERIFY_DONE(Backup::verify(copy));
        QVERIFY(!QFile::exists(copy + u".part"_s));

        FixedClock clock(QDate(2026, 11, 23));
        auto opened = Database::open(copy, clock);
        VERIFY_DONE(opened);
        Station station(**opened, PasswordCost::forTests());
        VERIFY_DONE(station.signIn({}, TestStation::password));
        QVERIFY(Integrity::check(**opened)->sound());
    }

    void damagedBackupIsNamed()
    {
        const QString copy = m_station->folder.filePath(u"copy.vsdb"_s);
        VERIFY_DONE(Backup::write(*m_station->database, copy));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4'096 * 3);
        file.write(QByteArray(4'096, 'x'));
        file.close();
        const auto verified = Backup::verify(copy);
        QVERIFY(!verified);
        QCOMPARE(verified.error().code, u"backup_damaged"_s);
    }

    void backupOntoItselfIsRefused()
    {
        const auto done = Backup::write(*m_station->database, m_station->path);
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"backup_onto_itself"_s);
    }

    void oneProcessAtATime()
    {
        const auto second = Database::open(m_station->path, m_station->clock);
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"file_in_use"_s);
    }

    void lockThatNamesNobodyIsTakenOver()
    {
        m_station->station.reset();
        m_station->database.reset();
        QFile lock(m_station->path + u".lock"_s); // as a program killed at that moment leaves it
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        const auto opened = Database::open(m_station->path, m_station->clock);
        VERIFY_DONE(opened);
    }

    void foreignFileIsLeftAlone()
    {
        const QString path = m_station->folder.filePath(u"other.db"_s);
        {
            QFile text(path);
            QVERIFY(text.open(QIODevice::WriteOnly));
            text.write("this is no database, but a letter to somebody\n");
        }
        const auto opened = Database::open(path, m_station->clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"not_a_station_file"_s);

        const QString foreign = m_station->folder.filePath(u"foreign.db"_s);
        behindTheBack(foreign, {u"CREATE TABLE t (x)"_s});
        const auto other = Database::open(foreign, m_station->clock);
        QVERIFY(!other);
        QCOMPARE(other.error().code, u"not_a_station_file"_s);
    }

    void missingFileIsSaid()
    {
        const auto opened
            = Database::open(m_station->folder.filePath(u"none.vsdb"_s), m_station->clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::NotFound);
    }

    void newerFileIsRefused()
    {
        m_station->station.reset();
        m_station->database.reset();
        behindTheBack(m_station->path, {u"PRAGMA user_version = 999"_s});
        const auto opened = Database::open(m_station->path, m_station->clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Newer);
        m_station->database.reset();
    }

    void whatACommitLeftIsFoldedBesideIt()
    {
        Database &database = *m_station->database;
        const QString much(8 << 20, u'x'); // twice as many pages as are put up with
        auto transaction = Transaction::begin(database, u"project.new"_s);
        VERIFY_DONE(transaction);
        VERIFY_DONE(transaction->insert("project", 9, {{"title", much}}));
        VERIFY_DONE(transaction->commit());
        QVERIFY(QFileInfo(database.path() + u"-wal"_s).size() > much.size());
        QTRY_VERIFY(QFileInfo(database.path()).size() > much.size()); // nobody waited for it
    }

    void migrations_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("blockBackup");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("reached");
        using Outcome = Migrator::Outcome;
        const QString good
            = u"CREATE TABLE extra (x TEXT);\nCREATE TRIGGER t AFTER INSERT ON extra\n"
              "BEGIN SELECT 1; SELECT ';'; END;\n"_s;
        QTest::newRow("good") << good << 1'000 << false << int(Outcome::Migrated) << 1'000;
        QTest::newRow("bad") << u"CREATE TABLE extra (x TEXT);\nnonsense;\n"_s << 1'000 << false
                             << int(Outcome::StepFailed) << 0;
        QTest::newRow("no backup") << good << 1'000 << true << int(Outcome::BackupFailed) << 0;
        QTest::newRow("older program") << good << -1 << false << int(Outcome::NewerFile) << 0;
        QTest::newRow("nothing to do") << good << 0 << false << int(Outcome::UpToDate) << 0;
    }

    void migrations()
    {
        QFETCH(QString, sql);
        QFETCH(int, version);
        QFETCH(bool, blockBackup);
        QFETCH(int, outcome);
        QFETCH(int, reached);
        Database &database = *m_station->database;
        int current = 0;
        {
            Query query(database, u"PRAGMA user_version"_s);
            QVERIFY(query.next());
            current = query.number(0);
        }
        const int target = version > 0 ? version : current + version;
        if (blockBackup)
            QVERIFY(QDir().mkpath(database.path() + u".before-1000.backup/x"_s));
        QVERIFY(QSqlQuery(database.connection()).exec(u"PRAGMA query_only = OFF"_s));
        const auto report = Migrator(database, {{target, u"extra"_s, sql}}).run();
        QCOMPARE(int(report.outcome), outcome);
        Query query(database, u"PRAGMA user_version"_s);
        QVERIFY(query.next());
        QCOMPARE(query.number(0), reached > 0 ? reached : current);
        Query table(database, u"SELECT count(*) FROM sqlite_schema WHERE name = 'extra'"_s);
        QVERIFY(table.next());
        QCOMPARE(table.number(0), reached > 0 ? 1 : 0);
        if (report.outcome == Migrator::Outcome::Migrated)
            VERIFY_DONE(Backup::verify(report.backupPath));
    }

    /// Rows keep every value when a step makes their table anew, and what points to them holds.
    void rowsOutliveARebuiltTable()
    {
        const QString path = m_station->folder.filePath(u"older.vsdb"_s);
        QStringList statements;
        statements += u"PRAGMA application_id = %1"_s.arg(applicationId);
        for (int step = 1; step <= 6; ++step)
            statements += migration(step);
        statements += u"PRAGMA user_version = 6"_s;
        statements
            += u"INSERT INTO import_batch (id, changed_at, kind, file_name, sheet, rows_added, "
               "rows_updated, rows_unchanged, rows_duplicate, rows_skipped, rows_held) VALUES "
               "(7, 70, 'hours', 'a.csv', '', 1, 0, 0, 0, 0, 2)"_s;
        statements
            += u"INSERT INTO held_row VALUES (8, 80, 7, 'hours', 3, 'name_missing', x'01ff', "
               "x'0203', 'held', NULL)"_s;
        statements += u"INSERT INTO held_row VALUES (9, 90, 7, 'hours', 4, 'name_missing', x'', "
                      "x'0203', 'accepted', 5)"_s;
        behindTheBack(path, statements);
        FixedClock clock(QDate(2026, 11, 23));
        const auto opened = Database::open(path, clock);
        VERIFY_DONE(opened);
        Query held(**opened,
            u"SELECT group_concat(h.id || h.changed_at || h.import_id || h.kind || row_number || "
            "reason || hex(cells) || hex(fingerprint) || status || ifnull(record_id, '-') || "
            "b.id || b.changed_at || b.kind || file_name || rows_added || rows_held) "
            "FROM (SELECT * FROM held_row ORDER BY id) h JOIN import_batch b ON b.id = import_id"_s);
        QVERIFY(held.next());
        QCOMPARE(held.text(0),
            u"8807hours3name_missing01FF0203held-770hoursa.csv12,"
            "9907hours4name_missing0203accepted5770hoursa.csv12"_s);
        Query keys(**opened, u"PRAGMA foreign_keys"_s);
        QVERIFY(keys.next() && keys.number(0) == 1);
        Query points(**opened,
            u"SELECT count(*) FROM pragma_foreign_key_list('held_row') WHERE \"table\" = "
            "'import_batch'"_s);
        QVERIFY(points.next() && points.number(0) == 1);
    }

    void rebuildThatLosesRowsIsRefused()
    {
        Database &database = *m_station->database;
        QVERIFY(QSqlQuery(database.connection()).exec(u"PRAGMA query_only = OFF"_s));
        const auto report = Migrator(database,
            {{1'000, u"loses"_s,
                u"CREATE TABLE user_new AS SELECT id, name FROM user WHERE false;\nDROP TABLE "
                u"user;\n"
                "CREATE TABLE user (id INTEGER PRIMARY KEY);\n"_s}})
                                .run();
        QCOMPARE(report.outcome, Migrator::Outcome::StepFailed);
        Query keys(database, u"PRAGMA foreign_keys"_s);
        QVERIFY(keys.next() && keys.number(0) == 1);
        Query user(database, u"SELECT count(*) FROM user"_s);
        QVERIFY(user.next() && user.number(0) > 0);
    }

    void emptyFileGetsItsFirstShape()
    {
        Database &database = *m_station->database;
        QVERIFY(QSqlQuery(database.connection()).exec(u"PRAGMA query_only = OFF"_s));
        QVERIFY(QSqlQuery(database.connection()).exec(u"PRAGMA user_version = 0"_s));
        const auto report
            = Migrator(database, {{1, u"first"_s, u"CREATE TABLE extra (x TEXT);\n"_s}}).run();
        QCOMPARE(report.outcome, Migrator::Outcome::Created);
        QCOMPARE(report.to, 1);
        QVERIFY(report.backupPath.isEmpty()); // there was nothing to copy
    }

    void freshFileIsCreated()
    {
        FixedClock clock(QDate(2026, 11, 23));
        auto opened = Database::open(
            m_station->folder.filePath(u"a/b/new.vsdb"_s), clock, Database::Mode::CreateMissing);
        VERIFY_DONE(opened);
        QVERIFY(!Station(**opened).isFounded());
    }

private:
    /// Statements of a migration of the program, as the raw connection takes them.
    static QStringList migration(int step)
    {
        QDir folder(u":/migrations"_s);
        const QStringList names = folder.entryList({u"%1_*"_s.arg(step, 4, 10, QLatin1Char('0'))});
        QFile file(folder.filePath(names.value(0)));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QStringList list;
        QString statement;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            statement += line.section(u"--"_s, 0, 0) + u'\n';
            if (line.section(u"--"_s, 0, 0).trimmed().endsWith(u';')) {
                list += statement;
                statement.clear();
            }
        }
        return list;
    }

    void addProject(qint64 id, const QString &title)
    {
        auto transaction = Transaction::begin(*m_station->database, u"project.add"_s);
        VERIFY_DONE(transaction);
        VERIFY_DONE(transaction->insert("project", id, {{"title", title}}));
        VERIFY_DONE(transaction->commit());
    }

    void addComplaint(qint64 id, const QString &matter)
    {
        auto transaction = Transaction::begin(*m_station->database, u"complaint.add"_s);
        VERIFY_DONE(transaction);
        const Fields person{{"number", QString::number(id)}, {"name", u"张三"_s},
            {"name_key", u"ZhangSan"_s}, {"name_initials", u"zs"_s}, {"gender", u"1"_s},
            {"document_type", u"01"_s}, {"residence_division", u""_s}, {"skills", u""_s},
            {"service_categories", u""_s}, {"availability", u""_s}, {"political_status", u""_s},
            {"education", u""_s}, {"occupation", u""_s}, {"consent_by", u""_s},
            {"consent_how", u""_s}, {"consent_on", u""_s}, {"station_staff", 0},
            {"registered_on", u"2026-11-23"_s}, {"note", Sealed(u"note"_s)},
            {"status", u"accepted"_s}};
        VERIFY_DONE(transaction->insert("volunteer", id + 1'000, person));
        VERIFY_DONE(transaction->insert("complaint", id,
            {{"volunteer_id", id + 1'000}, {"received_on", u"2026-11-23"_s},
                {"matter", Sealed(matter)}, {"finding", Sealed()}}));
        VERIFY_DONE(transaction->commit());
    }

    std::unique_ptr<TestStation> m_station;
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"

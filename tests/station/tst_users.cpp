// SPDX-License-Identifier: GPL-3.0-or-later
// Users, wrong passwords, and the key file that survives a lost one.
#include "models/access/access.h"
#include "models/station/recovery.h"
#include "models/station/recoverykey.h"
#include "models/station/users.h"
#include "models/storage/integrity.h"
#include "models/storage/query.h"
#include "tests/support/teststation.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

class TestUsers final : public QObject
{
    Q_OBJECT

private:
    static inline const QString first = u"springtime 42"_s; // set by the administrator
    static inline const QString own = u"my own garden 7"_s;

    UserId add(const QString &name, UserRole role, UnitId unit = {})
    {
        UserAccount user;
        user.name = name;
        user.role = role;
        user.unit = unit;
        const auto id = m_users->add(user, first);
        if (!id)
            qFatal("%s", qPrintable(id.error().text));
        return *id;
    }

    template <typename T>
    static QString codeOf(const Result<T> &result)
    {
        return result ? u"done"_s : result.error().code;
    }

    void later(int seconds) { m_at->clock.set(m_at->clock.now().addSecs(seconds)); }
    QString key() const { return m_at->folder.filePath(u"key.txt"_s); }

    void reopen()
    {
        m_recovery.reset();
        m_users.reset();
        m_at->reopen();
        makeDoors();
    }

    void makeDoors()
    {
        Station &station = *m_at->station;
        m_users = std::make_unique<Users>(*m_at->database, station.log(), PasswordCost::forTests());
        m_recovery = std::make_unique<Recovery>(*m_at->database, station, PasswordCost::forTests());
    }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<TestStation>();
        VERIFY_DONE(m_at->founded);
        makeDoors();
    }
    void cleanup()
    {
        m_recovery.reset();
        m_users.reset();
        m_at.reset();
    }

    void passwordRules_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("code");
        QTest::newRow("short") << u"abc123"_s << u"password_short"_s;
        QTest::newRow("one character") << u"zzzzzzzzz"_s << u"password_weak"_s;
        QTest::newRow("common") << u"Admin123456"_s << u"password_common"_s;
        QTest::newRow("common in China") << u"5201314520"_s << u"password_common"_s;
        QTest::newRow("the name") << u"Wangxiulan"_s << u"password_name"_s;
        QTest::newRow("the name and a year") << u"wangxiulan1978"_s << u"password_name"_s;
        QTest::newRow("fine") << u"springtime 42"_s << u"done"_s;
        QTest::newRow("Chinese") << u"春天的花园很美丽"_s << u"done"_s;
    }

    void passwordRules()
    {
        QFETCH(QString, password);
        QFETCH(QString, code);
        QCOMPARE(codeOf(PasswordRules().check(password, u"wangxiulan"_s)), code);
    }

    void waitsGrowAndLock()
    {
        const PasswordRules rules;
        const QList<int> seconds{0, 0, 1, 2, 4, 8, 16, 30, 30, 30, 15 * 60, 15 * 60};
        for (int failures = 0; failures < seconds.size(); ++failures)
            QCOMPARE(rules.waitAfter(failures).count(), seconds.at(failures));
    }

    void aNewUserChoosesTheirPassword()
    {
        add(u"李建国"_s, UserRole::Clerk);
        reopen();
        Station &station = *m_at->station;
        VERIFY_DONE(station.signIn(u"李建国"_s, first));
        QVERIFY(station.currentUser().mustChangePassword);
        QCOMPARE(
            codeOf(Access(*m_at->database).require(Right::SeeRecords)), u"password_must_change"_s);
        QCOMPARE(codeOf(station.changePassword(first, first)), u"password_same"_s);
        VERIFY_DONE(station.changePassword(first, own));
        VERIFY_DONE(Access(*m_at->database).require(Right::ChangePeople));
        station.signOut();
        QVERIFY(!station.isSignedIn());
        QCOMPARE(codeOf(station.signIn(u"李建国"_s, first)), u"password_wrong"_s);
        VERIFY_DONE(station.signIn(u"李建国"_s, own));
        QCOMPARE(station.lastUser(), station.currentUser().id);
    }

    void namesAreOnePersons()
    {
        add(u"李建国"_s, UserRole::Clerk);
        UserAccount twin;
        twin.name = u" 李建国 "_s;
        QCOMPARE(codeOf(m_users->add(twin, first)), u"name_known"_s);
        twin.name = u" "_s;
        QCOMPARE(codeOf(m_users->add(twin, first)), u"name_empty"_s);
        twin.name = u"another"_s;
        QCOMPARE(codeOf(m_users->add(twin, u"12345678"_s)), u"password_common"_s);
    }

    void oneAdministratorStays()
    {
        const UserId chief = m_at->station->currentUser().id;
        UserAccount self = m_users->list()->front();
        self.role = UserRole::Clerk;
        QCOMPARE(codeOf(m_users->change(self)), u"last_administrator"_s);
        self.role = UserRole::Administrator;
        self.unit = m_at->station->profile().unit; // no longer of the whole station
        QCOMPARE(codeOf(m_users->change(self)), u"last_administrator"_s);
        QCOMPARE(codeOf(m_users->deactivate(chief, u"退休"_s)), u"own_account"_s);
        add(u"second"_s, UserRole::Administrator);
        self.unit = {};
        self.role = UserRole::Reviewer;
        VERIFY_DONE(m_users->change(self));
        QCOMPARE(codeOf(m_users->list()), u"right_missing"_s); // a change of role holds at once
    }

    void whoLeavesOpensNothingAnyMore()
    {
        const UserId clerk = add(u"clerk"_s, UserRole::Clerk);
        QCOMPARE(codeOf(m_users->deactivate(clerk, u" "_s)), u"reason_missing"_s);
        VERIFY_DONE(m_users->deactivate(clerk, u"调离"_s));
        QCOMPARE(m_at->station->users().size(), 1U);
        QCOMPARE(codeOf(m_at->station->signIn(u"clerk"_s, first)), u"user_unknown"_s);
        VERIFY_DONE(m_users->reactivate(clerk, own));
        VERIFY_DONE(m_at->station->signIn(u"clerk"_s, own));
        QVERIFY(m_at->station->currentUser().mustChangePassword);
    }

    /// Also after the program was started again.
    void wrongPasswordsAreCounted()
    {
        const UserId clerk = add(u"clerk"_s, UserRole::Clerk);
        for (int i = 0; i < 9; ++i) {
            QCOMPARE(codeOf(m_at->station->signIn(u"clerk"_s, u"guess"_s)), u"password_wrong"_s);
            later(31);
            if (i == 4)
                reopen();
        }
        QCOMPARE(m_at->station->waitFor(clerk).count(), 0);
        QCOMPARE(codeOf(m_at->station->signIn(u"clerk"_s, u"guess"_s)), u"password_wrong"_s);
        // The tenth: also the right one has to wait now.
        QCOMPARE(codeOf(m_at->station->signIn(u"clerk"_s, first)), u"sign_in_wait"_s);
        QCOMPARE(m_at->station->waitFor(clerk).count(), 15 * 60);
        VERIFY_DONE(m_at->station->signIn(u"admin"_s, TestStation::password));
        const auto accounts = m_users->list();
        VERIFY_DONE(accounts);
        QCOMPARE(accounts->back().failures, 10);
        QVERIFY(accounts->back().lockedUntil.isValid());
        VERIFY_DONE(m_users->release(clerk));
        VERIFY_DONE(m_at->station->signIn(u"clerk"_s, first));
        QCOMPARE(m_at->station->log().failures(clerk).count, 0);
    }

    void theLockEndsByItself()
    {
        const UserId clerk = add(u"clerk"_s, UserRole::Clerk);
        for (int i = 0; i < 10; ++i) {
            m_at->station->log().note(clerk, SignInLog::Event::Wrong);
        }
        later(14 * 60);
        QCOMPARE(codeOf(m_at->station->signIn(u"clerk"_s, first)), u"sign_in_wait"_s);
        later(2 * 60);
        VERIFY_DONE(m_at->station->signIn(u"clerk"_s, first));
    }

    /// Attempts are noted while the vault is locked and are no part of the journal.
    void theFileStaysSound()
    {
        const UserId clerk = add(u"clerk"_s, UserRole::Clerk);
        VERIFY_DONE(m_users->deactivate(clerk, u"调离"_s));
        VERIFY_DONE(m_users->reactivate(clerk, own));
        VERIFY_DONE(m_recovery->make(key()));
        reopen();
        static_cast<void>(m_at->station->signIn({}, u"guess"_s));
        VERIFY_DONE(m_at->station->signIn({}, TestStation::password));
        Query noted(*m_at->database, u"SELECT count(*) FROM sign_in"_s);
        QVERIFY(noted.next() && noted.number(0) >= 3);
        const auto report = Integrity::check(*m_at->database);
        VERIFY_DONE(report);
        QVERIFY2(report->sound(), report->sound() ? "" : qPrintable(report->findings.front().text));
    }

    void aLostPasswordIsSurvived()
    {
        QVERIFY(!m_recovery->made());
        const auto made = m_recovery->make(key());
        VERIFY_DONE(made);
        QCOMPARE(m_recovery->made()->mark, made->mark);
        QFile file(key());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"恢复密钥"_s) && text.contains(u"recovery key"_s));
        QVERIFY(!text.contains(u"泰山"_s) && !text.contains(u"admin\n"_s));
        reopen();
        QCOMPARE(codeOf(m_recovery->recover(key(), {}, u"12345678"_s)), u"password_common"_s);
        QVERIFY(!m_at->station->isSignedIn());
        for (int i = 0; i < 10; ++i)
            m_at->station->log().note(m_at->station->users().front().id, SignInLog::Event::Wrong);
        VERIFY_DONE(m_recovery->recover(key(), {}, own));
        QVERIFY(m_at->station->isSignedIn());
        VERIFY_DONE(Access(*m_at->database).require(Right::ManageUsers));
        {
            Query entry(*m_at->database,
                u"SELECT action, user_id FROM journal ORDER BY sequence DESC LIMIT 1"_s);
            QVERIFY(entry.next());
            QCOMPARE(entry.text(0), u"user.recover"_s);
            QCOMPARE(entry.integer(1), m_at->station->currentUser().id.value());
        }
        reopen();
        VERIFY_DONE(m_at->station->signIn({}, own));
        QVERIFY(Integrity::check(*m_at->database)->sound());
    }

    void wrongKeysAreTold()
    {
        QCOMPARE(codeOf(m_recovery->recover(key(), {}, own)), u"recovery_file_unreadable"_s);
        VERIFY_DONE(RecoveryKey::random().write(key(), QDate(2026, 1, 1)));
        QCOMPARE(codeOf(m_recovery->recover(key(), {}, own)), u"recovery_none"_s);
        const QString old = m_at->folder.filePath(u"old.txt"_s);
        VERIFY_DONE(m_recovery->make(old));
        VERIFY_DONE(m_recovery->make(key()));
        QCOMPARE(codeOf(m_recovery->recover(old, {}, own)), u"recovery_key_wrong"_s);
        add(u"clerk"_s, UserRole::Clerk);
        QCOMPARE(
            codeOf(m_recovery->recover(key(), u"clerk"_s, own)), u"recovery_not_administrator"_s);
        QCOMPARE(codeOf(m_recovery->recover(key(), u"nobody"_s, own)), u"user_unknown"_s);
        QFile file(key());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        const qsizetype place = text.indexOf("Key: ") + 7;
        text[place] = text.at(place) == 'A' ? 'B' : 'A';
        QCOMPARE(codeOf(RecoveryKey::parse(text)), u"recovery_file_damaged"_s);
        QCOMPARE(codeOf(RecoveryKey::parse("nothing")), u"recovery_file_damaged"_s);
        QCOMPARE(codeOf(RecoveryKey::parse({})), u"recovery_file_damaged"_s);
    }

private:
    std::unique_ptr<TestStation> m_at;
    std::unique_ptr<Users> m_users;
    std::unique_ptr<Recovery> m_recovery;
};

QTEST_GUILESS_MAIN(TestUsers)

#include "tst_users.moc"

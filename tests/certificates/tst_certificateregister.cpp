// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/certificateregister.h"

#include "models/certificates/certificatetable.h"
#include "models/lists/recordtable.h"
#include "models/stars/stars.h"
#include "models/storage/integrity.h"
#include "models/storage/query.h"
#include "tests/support/hourdoors.h"
#include "tests/support/stationrows.h"
#include "tests/support/teststation.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 hour = 60;
const QDate today(2026, 11, 23);

} // namespace

class TestCertificateRegister final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_station = std::make_unique<TestStation>();
        VERIFY_DONE(m_station->founded);
        m_hours = std::make_unique<HourDoors>(*m_station->database);
        m_rows = std::make_unique<StationRows>(*m_station->database);
        m_stars = std::make_unique<Stars>(
            *m_station->database, m_hours->records, StarRuleSet::shipped());
        m_register = std::make_unique<CertificateRegister>(*m_station->database);
    }

    void cleanup()
    {
        m_register.reset();
        m_stars.reset();
        m_rows.reset();
        m_hours.reset();
        m_station.reset();
    }

    void issuesTheHighestStar()
    {
        const VolunteerId volunteer = granted(u"王芳"_s, 650 * hour);
        const auto awaiting = m_register->awaiting();
        VERIFY_DONE(awaiting);
        QCOMPARE(awaiting->size(), 1U);
        QSignalSpy spy(m_register.get(), &CertificateRegister::issued);
        const auto issue = m_register->issue(*awaiting, today);
        VERIFY_DONE(issue);
        QCOMPARE(issue->made, 1);
        QCOMPARE(spy.size(), 1);

        const CertificateEntry entry = m_register->entries(issue->certificates)->front();
        QCOMPARE(entry.number, u"411102001001-2026-00001"_s);
        QCOMPARE(entry.volunteer, volunteer);
        QCOMPARE(entry.holder, u"王芳"_s);
        QCOMPARE(entry.star, 3);
        QCOMPARE(entry.minutes, 650 * hour);
        QCOMPARE(entry.asOf, today);
        QCOMPARE(entry.issuedOn, today);
        QCOMPARE(entry.issuer, u"泰山社区志愿服务站"_s);
        QVERIFY(entry.rule.contains(u"2026"_s));
        QVERIFY(m_register->awaiting()->empty());

        const Certificate paper = m_register->certificates(issue->certificates)->front();
        QCOMPARE(paper.number, entry.number);
        QCOMPARE(paper.gender, u"Female"_s);
        QCOMPARE(paper.volunteerNumber, u"00001"_s);
        QCOMPARE(paper.star, 3);
        QVERIFY(Integrity::check(*m_station->database)->sound());
    }

    void askingAgainGivesTheSame()
    {
        granted(u"a"_s, 150 * hour);
        const auto awards = *m_register->awaiting();
        const auto first = m_register->issue(awards, today);
        VERIFY_DONE(first);
        QSignalSpy spy(m_register.get(), &CertificateRegister::issued);
        const auto second = m_register->issue(std::vector{awards.front(), awards.front()}, today);
        VERIFY_DONE(second);
        QCOMPARE(second->made, 0);
        QCOMPARE(second->certificates.front(), first->certificates.front());
        QCOMPARE(second->certificates.back(), first->certificates.front());
        QCOMPARE(spy.size(), 0);
    }

    void numbersHaveNoGapsWithinAYear()
    {
        for (int i = 0; i < 5; ++i)
            granted(u"甲%1"_s.arg(i), 150 * hour, QDate(2026, 3, 1));
        const auto awards = *m_register->awaiting();
        QCOMPARE(awards.size(), 5U);
        VERIFY_DONE(m_register->issue(std::span(awards).first(2), QDate(2026, 3, 2)));
        {
            // One that fails on its way takes no number with it.
            const std::vector broken{awards.at(2), StarAwardId(12345)};
            const auto refused = m_register->issue(broken, today);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"award_unknown"_s);
        }
        VERIFY_DONE(m_register->issue(std::span(awards).subspan(2, 2), today));
        m_station->clock.set(QDateTime(QDate(2027, 1, 4), QTime(9, 0)));
        VERIFY_DONE(m_register->issue(std::span(awards).last(1), QDate(2027, 1, 4)));
        QCOMPARE(numbers(),
            (QStringList{u"411102001001-2027-00001"_s, u"411102001001-2026-00004"_s,
                u"411102001001-2026-00003"_s, u"411102001001-2026-00002"_s,
                u"411102001001-2026-00001"_s}));
    }

    void aVoidNumberStaysUsed()
    {
        granted(u"a"_s, 150 * hour);
        const auto awards = *m_register->awaiting();
        const CertificateId first = m_register->issue(awards, today)->certificates.front();
        QCOMPARE(m_register->voidCertificate(first, u"  "_s).error().field, u"reason"_s);
        VERIFY_DONE(m_register->voidCertificate(first, u"姓名印错"_s));
        QCOMPARE(m_register->voidCertificate(first, u"again"_s).error().code, u"void_already"_s);
        QCOMPARE(m_register->voidCertificate(CertificateId(7), u"x"_s).error().kind,
            Error::Kind::NotFound);
        const CertificateEntry entry = m_register->entries({&first, 1})->front();
        QVERIFY(entry.isVoid());
        QCOMPARE(entry.voidReason, u"姓名印错"_s);
        QVERIFY(m_register->certificates({&first, 1})->empty());

        QCOMPARE(*m_register->awaiting(), awards);
        VERIFY_DONE(m_register->issue(awards, today));
        QCOMPARE(
            numbers(), (QStringList{u"411102001001-2026-00002"_s, u"411102001001-2026-00001"_s}));
        QVERIFY(Integrity::check(*m_station->database)->sound());
    }

    void whatIsPrintedStays()
    {
        const VolunteerId volunteer = granted(u"王芳"_s, 150 * hour);
        const auto issue = m_register->issue(*m_register->awaiting(), today);
        auto transaction = Transaction::begin(*m_station->database, u"test"_s);
        VERIFY_DONE(transaction->update("volunteer", volunteer.value(), {{"name", u"王方"_s}}));
        VERIFY_DONE(transaction->commit());
        QCOMPARE(m_register->certificates(issue->certificates)->front().holder, u"王芳"_s);
    }

    void datesThatCannotBe()
    {
        granted(u"a"_s, 150 * hour);
        const auto awards = *m_register->awaiting();
        QCOMPARE(
            m_register->issue(awards, today.addDays(1)).error().code, u"issued_on_in_future"_s);
        QCOMPARE(
            m_register->issue(awards, today.addDays(-1)).error().code, u"issued_on_before_as_of"_s);
        QVERIFY(numbers().isEmpty());
    }

    void stationsWithoutUnitCode()
    {
        QString site;
        {
            auto transaction = Transaction::begin(*m_station->database, u"test"_s);
            VERIFY_DONE(transaction);
            Query station(*m_station->database, u"SELECT id, site FROM station"_s);
            QVERIFY(station.next());
            site = station.text(1).rightJustified(4, u'0');
            VERIFY_DONE(
                transaction->update("station", station.integer(0), {{"unit_code", QString()}}));
            VERIFY_DONE(transaction->commit());
        }
        granted(u"a"_s, 150 * hour);
        VERIFY_DONE(m_register->issue(*m_register->awaiting(), today));
        QCOMPARE(numbers(), QStringList{site + u"-2026-00001"_s});
    }

    /// As when the program is killed while certificates are made: the number is free again.
    void halfAnIssueLeavesNoGap()
    {
        granted(u"a"_s, 150 * hour);
        const auto awards = *m_register->awaiting();
        {
            auto transaction = Transaction::begin(*m_station->database, u"certificate.issue"_s);
            const CertificateStore store(*m_station->database);
            CertificateEntry entry = **store.draft(awards.front());
            entry.issuedOn = today;
            entry.number = u"lost"_s;
            VERIFY_DONE(store.add(*transaction, entry, 1));
            QCOMPARE(*store.lastSerial(2026), 1);
        }
        m_station->reopen();
        VERIFY_DONE(m_station->station->signIn({}, TestStation::password));
        CertificateRegister after(*m_station->database);
        const auto issue = after.issue(*after.awaiting(), today);
        QCOMPARE(after.entries(issue->certificates)->front().number, u"411102001001-2026-00001"_s);
    }

    void withdrawnHoldersGetNoPaper()
    {
        granted(u"a"_s, 150 * hour);
        granted(u"b"_s, 350 * hour);
        const auto ids = m_register->issue(*m_register->awaiting(), today)->certificates;
        QCOMPARE(m_register->certificates(ids)->size(), 2U);
        const VolunteerId holder = m_register->entries(ids)->front().volunteer;
        {
            auto transaction = Transaction::begin(*m_station->database, u"test"_s);
            VERIFY_DONE(
                transaction->update("volunteer", holder.value(), {{"status", u"withdrawn"_s}}));
            VERIFY_DONE(transaction->commit());
        }
        QCOMPARE(m_register->certificates(ids).error().code, u"holder_withdrawn"_s);
        QCOMPARE(m_register->certificates(std::span(ids).last(1))->size(), 1U);
        QCOMPARE(m_register->find({CertificateFilter::State::NotPrinted, 0, {}})->size(), 1U);
        QCOMPARE(m_register->find({CertificateFilter::State::All, 0, {}})->size(), 2U);
    }

    void remembersPrints()
    {
        granted(u"a"_s, 150 * hour);
        granted(u"b"_s, 350 * hour);
        const auto ids = m_register->issue(*m_register->awaiting(), today)->certificates;
        const auto notPrinted = [this] {
            return m_register->find({CertificateFilter::State::NotPrinted, 0, {}})->size();
        };
        QCOMPARE(notPrinted(), 2U);
        QSignalSpy spy(m_register.get(), &CertificateRegister::changed);
        VERIFY_DONE(m_register->recordPrint(std::span(ids).first(1), CertificateOutput::Printer));
        m_station->clock.set(QDateTime(today, QTime(15, 30)));
        VERIFY_DONE(m_register->recordPrint(std::span(ids).first(1), CertificateOutput::Pdf));
        QCOMPARE(spy.size(), 2);
        QCOMPARE(notPrinted(), 1U);
        const CertificateEntry entry = m_register->entries(ids)->front();
        QCOMPARE(entry.prints, 2);
        QCOMPARE(entry.lastPrinted, QDateTime(today, QTime(15, 30)));
    }

    void finds_data()
    {
        QTest::addColumn<int>("star");
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("found");
        QTest::newRow("all") << 0 << QString() << 3;
        QTest::newRow("one star") << 1 << QString() << 2;
        QTest::newRow("two stars") << 2 << QString() << 1;
        QTest::newRow("five stars") << 5 << QString() << 0;
        QTest::newRow("number") << 0 << u"2026-00002"_s << 1;
        QTest::newRow("part of a name") << 0 << u"建国"_s << 1;
        QTest::newRow("a character that means something") << 0 << u"%"_s << 0;
        QTest::newRow("nobody") << 0 << u"zzz"_s << 0;
    }

    void finds()
    {
        QFETCH(int, star);
        QFETCH(QString, search);
        QFETCH(int, found);
        granted(u"张建国"_s, 150 * hour);
        granted(u"王芳"_s, 150 * hour);
        granted(u"李娜"_s, 350 * hour);
        VERIFY_DONE(m_register->issue(*m_register->awaiting(), today));
        const auto ids = m_register->find({CertificateFilter::State::All, star, search});
        VERIFY_DONE(ids);
        QCOMPARE(static_cast<int>(ids->size()), found);
    }

    void table()
    {
        granted(u"王芳"_s, 650 * hour);
        const CertificateId id = m_register->issue(*m_register->awaiting(), today)->certificates[0];
        CertificateTable source(*m_register);
        RecordTable model(source);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIds({id.value()});
        const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(CertificateTable::Number), u"411102001001-2026-00001"_s);
        QCOMPARE(text(CertificateTable::Holder), u"王芳"_s);
        QCOMPARE(text(CertificateTable::ServiceTime), u"650 h"_s);
        QCOMPARE(model.index(0, CertificateTable::Star).data(RecordTable::StarsRole).toInt(), 3);
        QCOMPARE(text(CertificateTable::Printed), u"not yet"_s);
        VERIFY_DONE(m_register->recordPrint({&id, 1}, CertificateOutput::Printer));
        model.recordChanged(id.value());
        QCOMPARE(text(CertificateTable::Printed), u"2026-11-23 10:00 (1×)"_s);
        VERIFY_DONE(m_register->voidCertificate(id, u"torn"_s));
        model.recordChanged(id.value());
        QCOMPARE(text(CertificateTable::Printed), u"void since 2026-11-23"_s);
    }

private:
    /// Somebody with the stars these minutes reach.
    VolunteerId granted(const QString &name, qint64 minutes, QDate asOf = today)
    {
        const VolunteerId volunteer = m_rows->volunteer(name);
        for (int i = 0; i < 5; ++i)
            m_rows->opening(volunteer, minutes / 5, QDate(2026, 1, 1), 4);
        const auto grant = m_stars->grant(std::vector{volunteer}, asOf);
        if (!grant || grant->awards == 0)
            qFatal("nothing granted");
        return volunteer;
    }

    QStringList numbers() const
    {
        QStringList list;
        const auto entries = m_register->entries(*m_register->find({}));
        for (const CertificateEntry &entry : *entries)
            list += entry.number;
        return list;
    }

    std::unique_ptr<TestStation> m_station;
    std::unique_ptr<HourDoors> m_hours;
    std::unique_ptr<StationRows> m_rows;
    std::unique_ptr<Stars> m_stars;
    std::unique_ptr<CertificateRegister> m_register;
};

QTEST_GUILESS_MAIN(TestCertificateRegister)
#include "tst_certificateregister.moc"

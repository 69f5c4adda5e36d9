// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registrations/registrationrules.h"

#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QDate today(2026, 11, 23);

RegistrationStanding standing(VolunteerStatus status)
{
    RegistrationStanding who;
    who.id = VolunteerId(1);
    who.name = u"孟花"_s;
    who.status = status;
    who.registeredOn = QDate(2024, 3, 5);
    who.lastStepOn = QDate(2025, 6, 1);
    return who;
}

QString codeOf(const Result<void> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

class TestRegistrationRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every pair of statuses: none of them may be missing from the table.
    void transitions()
    {
        using enum VolunteerStatus;
        const QList<VolunteerStatus> all{Applied, Accepted, Refused, Suspended, Withdrawn};
        const auto row = [](VolunteerStatus from) {
            QStringList to;
            for (const auto &move : RegistrationRules::moves()) {
                if (move.from == from)
                    to += volunteerStatusCode(move.to) + (move.needsReason ? u"!"_s : QString());
            }
            to.sort();
            return to.join(u' ');
        };
        QCOMPARE(row(Applied), u"accepted refused! withdrawn!"_s);
        QCOMPARE(row(Accepted), u"suspended! withdrawn!"_s);
        QCOMPARE(row(Refused), u"applied withdrawn!"_s);
        QCOMPARE(row(Suspended), u"accepted! withdrawn!"_s);
        QCOMPARE(row(Withdrawn), QString());
        for (const VolunteerStatus from : all) {
            for (const VolunteerStatus to : all) {
                const auto done
                    = RegistrationRules::check(standing(from), to, {today, u"理由"_s}, today);
                QCOMPARE(done.ok(), RegistrationRules::isAllowed(from, to));
                if (!done) {
                    QCOMPARE(done.error().code,
                        from == Withdrawn ? u"registration_locked"_s : u"registration_step"_s);
                }
            }
        }
    }

    void decisions_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("code");
        QTest::newRow("today") << today << u"外出"_s << QString();
        QTest::newRow("day of the last step") << QDate(2025, 6, 1) << u"外出"_s << QString();
        QTest::newRow("no reason") << today << u" "_s << u"reason_missing"_s;
        QTest::newRow("no day") << QDate() << u"外出"_s << u"on_missing"_s;
        QTest::newRow("tomorrow") << today.addDays(1) << u"外出"_s << u"on_future"_s;
        QTest::newRow("before the last step")
            << QDate(2025, 5, 31) << u"外出"_s << u"on_before_last_step"_s;
        QTest::newRow("before the registration")
            << QDate(2024, 3, 4) << u"外出"_s << u"on_before_registration"_s;
    }

    void decisions()
    {
        QFETCH(QDate, on);
        QFETCH(QString, reason);
        QFETCH(QString, code);
        QCOMPARE(codeOf(RegistrationRules::check(standing(VolunteerStatus::Accepted),
                     VolunteerStatus::Suspended, {on, reason}, today)),
            code);
    }

    void acceptingNeedsNoReason()
    {
        QVERIFY(RegistrationRules::check(
            standing(VolunteerStatus::Applied), VolunteerStatus::Accepted, {today, {}}, today));
    }

    void openComplaintsKeepSomebodyHere()
    {
        RegistrationStanding who = standing(VolunteerStatus::Accepted);
        who.complaintOpen = true;
        QCOMPARE(codeOf(RegistrationRules::check(
                     who, VolunteerStatus::Withdrawn, {today, u"迁居"_s}, today)),
            u"complaint_open"_s);
        QVERIFY(
            RegistrationRules::check(who, VolunteerStatus::Suspended, {today, u"核查"_s}, today));
    }
};

QTEST_GUILESS_MAIN(TestRegistrationRules)
#include "tst_registrationrules.moc"

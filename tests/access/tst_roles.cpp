// SPDX-License-Identifier: GPL-3.0-or-later
// Every verb of every door, tried by everybody.
#include "tests/access/roletable.h"
#include "tests/support/doorheaders.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

class TestRoles final : public QObject
{
    Q_OBJECT

private:
    /// Calls every verb; what went otherwise than the table says.
    static QStringList differing(
        RoleDesk &desk, const std::function<bool(const DoorVerb &)> &mayCall)
    {
        QStringList wrong;
        for (const DoorVerb &verb : doorVerbs()) {
            const Outcome outcome = verb.call(desk);
            if (outcome.refused == mayCall(verb)) {
                wrong += u"%1 was %2 (%3)"_s.arg(
                    verb.name, outcome.refused ? u"refused"_s : u"done"_s, outcome.code);
            }
        }
        return wrong;
    }

private Q_SLOTS:
    void everyVerbAsEveryRole_data()
    {
        QTest::addColumn<int>("role");
        for (const auto role :
            {UserRole::Reader, UserRole::Clerk, UserRole::Reviewer, UserRole::Administrator})
            QTest::newRow(qPrintable(userRoleCode(role))) << int(role);
    }

    void everyVerbAsEveryRole()
    {
        QFETCH(int, role);
        RoleDesk desk;
        desk.signIn(userRoleCode(UserRole(role)));
        const QStringList wrong = differing(
            desk, [role](const DoorVerb &verb) { return UserRole(role) >= verb.least; });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void nobodyMayNothing()
    {
        RoleDesk desk;
        desk.signOut();
        const QStringList wrong = differing(desk, [](const DoorVerb &) { return false; });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// What belongs to one unit is out of reach for an administrator of another.
    void scopeEndsAtTheUnit()
    {
        RoleDesk desk;
        desk.signIn(u"administrator"_s, desk.east);
        const QStringList wrong = differing(
            desk, [](const DoorVerb &verb) { return verb.reach == DoorVerb::Anywhere; });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void andReachesAsFarAsTheUnit()
    {
        RoleDesk desk;
        desk.signIn(u"administrator"_s, desk.west);
        const QStringList wrong
            = differing(desk, [](const DoorVerb &verb) { return verb.reach != DoorVerb::Whole; });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noVerbIsMissing()
    {
        const DoorHeaders headers(QStringLiteral(VS_SOURCE_ROOT));
        QStringList tried;
        for (const DoorVerb &verb : doorVerbs())
            tried += verb.name;
        const auto open = openVerbs();
        const QStringList verbs = headers.verbs();
        QVERIFY(verbs.size() > 80); // or the headers were not understood
        QStringList missing;
        for (const QString &verb : QSet<QString>(verbs.begin(), verbs.end())) {
            // An overload is a verb of its own.
            if (!open.contains(verb) && tried.count(verb) < verbs.count(verb))
                missing += verb;
        }
        missing.sort();
        QVERIFY2(missing.isEmpty(),
            qPrintable(u"tests/access/roletable.h lacks "_s + missing.join(u", "_s)));
        for (const QString &verb : std::as_const(tried))
            QVERIFY2(verbs.contains(verb), qPrintable(verb + u" does not exist"_s));
    }

    /// Nothing writes behind the doors' backs.
    void everyWriterIsADoor()
    {
        const DoorHeaders headers(QStringLiteral(VS_SOURCE_ROOT));
        QStringList doors = insiders();
        for (const QString &verb : headers.verbs())
            doors += verb.section(u"::"_s, 0, 0);
        const QStringList writers = headers.writers();
        QVERIFY(writers.size() > 5);
        for (const QString &writer : writers)
            QVERIFY2(doors.contains(writer, Qt::CaseInsensitive),
                qPrintable(writer + u" writes and is no door"_s));
    }
};

QTEST_MAIN(TestRoles) // personal files measure their text

#include "tst_roles.moc"

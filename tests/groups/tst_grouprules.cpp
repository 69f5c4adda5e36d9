// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of groups and their members, as tables of cases.
#include "models/groups/grouprules.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

namespace
{

const QDate today(2026, 11, 23);

Group team()
{
    Group group;
    group.id = GroupId(7);
    group.name = u"邻里帮志愿服务队"_s;
    group.kind = u"1"_s;
    group.foundedOn = QDate(2020, 3, 5);
    return group;
}

GroupMembership membership(QDate joined, QDate left = {}, const QString &role = GroupRole::member)
{
    static qint64 next = 100;
    return {GroupMembershipId(++next), GroupId(7), VolunteerId(1), role, joined, left, {}};
}

} // namespace

class TestGroupRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registrationNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept"); // empty with an error
        QTest::addColumn<bool>("warned");
        QTest::newRow("credit code") << u"91350100M000100Y43"_s << u"91350100M000100Y43"_s << false;
        QTest::newRow("as typed") << u" 91350100m000 100ｙ43 "_s << u"91350100M000100Y43"_s
                                  << false;
        QTest::newRow("last one wrong") << u"91350100M000100Y44"_s << QString() << false;
        QTest::newRow("letter O") << u"91350100MO00100Y43"_s << QString() << false;
        QTest::newRow("an old certificate")
            << u"漯民证字第0395号"_s << u"漯民证字第0395号"_s << true;
        QTest::newRow("national platform") << u"411102100000123"_s << u"411102100000123"_s << true;
        QTest::newRow("none") << u"无"_s << u""_s << false;
        QTest::newRow("blank") << u" "_s << u""_s << false;
    }

    void registrationNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        QFETCH(bool, warned);
        const auto number = GroupRules::registrationNumber(text);
        QCOMPARE(number.ok(), !kept.isNull());
        if (!number) {
            QCOMPARE(number.error().code, u"credit_code_invalid"_s);
            QCOMPARE(number.error().field, u"registration_number"_s);
            return;
        }
        QCOMPARE(*number, kept);
        QCOMPARE(!GroupRules::registrationWarning(*number).isEmpty(), warned);
    }

    void problems_data()
    {
        QTest::addColumn<Group>("group");
        QTest::addColumn<QStringList>("codes");
        const auto row = [](const char *name, auto change, const QStringList &codes) {
            Group group = team();
            change(group);
            QTest::newRow(name) << group << codes;
        };
        row("fine", [](Group &) {}, {});
        row("nothing", [](Group &g) { g = {}; }, {u"name_missing"_s, u"kind_missing"_s});
        row("own kind", [](Group &g) { g.kind = u"退役军人队"_s; }, {});
        row("phones",
            [](Group &g) {
                g.inCharge.phone = u"123"_s;
                g.contact.phone = u"abc"_s;
            },
            {u"phone_invalid"_s, u"phone_invalid"_s});
        row("no phone", [](Group &g) { g.inCharge.phone = u"无"_s; }, {});
        row("own parent", [](Group &g) { g.parent = g.id; }, {u"group_cycle"_s});
        row("tomorrow", [](Group &g) { g.foundedOn = today.addDays(1); }, {u"founded_on_future"_s});
        row("closed before", [](Group &g) { g.closedOn = g.foundedOn.addDays(-1); },
            {u"founded_after_closed"_s});
    }

    void problems()
    {
        QFETCH(Group, group);
        QFETCH(QStringList, codes);
        QStringList found;
        for (const Error &error : GroupRules::problems(GroupRules::completed(group), today))
            found += error.code;
        QCOMPARE(found, codes);
    }

    void noRings()
    {
        const QHash<GroupId, GroupId> parents{{GroupId(2), GroupId(1)}, {GroupId(3), GroupId(2)}};
        QVERIFY(GroupRules::mayStandBelow(GroupId(4), GroupId(3), parents));
        QVERIFY(GroupRules::mayStandBelow(GroupId(3), GroupId(1), parents));
        QVERIFY(GroupRules::mayStandBelow(GroupId(1), GroupId(), parents));
        const auto refused = GroupRules::mayStandBelow(GroupId(1), GroupId(3), parents);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"parent_id"_s);
        // A ring that is there already does not hang the program.
        const QHash<GroupId, GroupId> ring{{GroupId(1), GroupId(2)}, {GroupId(2), GroupId(1)}};
        QVERIFY(GroupRules::mayStandBelow(GroupId(9), GroupId(1), ring));
    }

    void joining_data()
    {
        QTest::addColumn<GroupMembership>("wanted");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const GroupMembership &wanted, const QString &code) {
            QTest::newRow(name) << wanted << code;
        };
        row("again from the last day on", membership({2024, 6, 30}), {});
        row("within the first time", membership({2024, 6, 29}), u"member_already"_s);
        row("another role at the time", membership({2024, 1, 1}, {}, GroupRole::leader), {});
        row("no role", membership({2024, 7, 1}, {}, {}), u"role_missing"_s);
        row("no day", membership({}), u"joined_on_missing"_s);
        row("tomorrow", membership(today.addDays(1)), u"joined_on_future"_s);
        row("before there was a group", membership({2020, 3, 4}), u"joined_before_founded"_s);
    }

    void joining()
    {
        QFETCH(GroupMembership, wanted);
        QFETCH(QString, code);
        const GroupRules::Joining known{
            u"张建国"_s, true, {membership({2023, 1, 1}, {2024, 6, 30})}};
        const auto answer = GroupRules::mayJoin(team(), wanted, known, today);
        QCOMPARE(answer ? QString() : answer.error().code, code);
    }

    void whoMayNotJoin()
    {
        const GroupMembership wanted = membership(today);
        Group closed = team();
        closed.closedOn = today;
        QCOMPARE(GroupRules::mayJoin(closed, wanted, {u"张建国"_s, true, {}}, today).error().code,
            u"group_closed"_s);
        QCOMPARE(GroupRules::mayJoin(team(), wanted, {u"张建国"_s, false, {}}, today).error().code,
            u"volunteer_not_accepted"_s);
        const GroupRules::Joining open{u"张建国"_s, true, {membership({2023, 1, 1})}};
        QCOMPARE(
            GroupRules::mayJoin(team(), wanted, open, today).error().code, u"member_already"_s);
    }

    void correcting_data()
    {
        QTest::addColumn<QDate>("joinedOn");
        QTest::addColumn<QDate>("leftOn");
        QTest::addColumn<QString>("code");
        const QDate begun(2023, 1, 1);
        QTest::newRow("goes on") << begun << QDate() << QString();
        QTest::newRow("is over") << begun << today << QString();
        QTest::newRow("no beginning") << QDate() << QDate() << u"joined_on_missing"_s;
        QTest::newRow("begins later") << today.addDays(1) << QDate() << u"joined_on_future"_s;
        QTest::newRow("ends later") << begun << today.addDays(1) << u"left_on_future"_s;
        QTest::newRow("ends before") << begun << begun.addDays(-1) << u"left_before_joined"_s;
        QTest::newRow("up to another") << QDate(2021, 6, 1) << QDate(2022, 1, 1) << QString();
        QTest::newRow("over another") << QDate(2022, 6, 1) << QDate() << u"membership_overlaps"_s;
    }

    void correcting()
    {
        QFETCH(QDate, joinedOn);
        QFETCH(QDate, leftOn);
        GroupMembership wanted = membership(joinedOn, leftOn);
        wanted.id = GroupMembershipId(1);
        GroupMembership earlier = membership({2022, 1, 1}, {2022, 12, 31});
        earlier.id = GroupMembershipId(2);
        const auto answer = GroupRules::mayStand(team(), wanted, {wanted, earlier}, today);
        QTEST(answer ? QString() : answer.error().code, "code");
        Group closed = team();
        closed.closedOn = today.addDays(-1);
        if (answer && (!leftOn.isValid() || leftOn > closed.closedOn))
            QCOMPARE(
                GroupRules::mayStand(closed, wanted, {}, today).error().code, u"group_closed"_s);
    }

    void leaving_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("code");
        QTest::newRow("today") << today << QString();
        QTest::newRow("the first day") << QDate(2023, 1, 1) << QString();
        QTest::newRow("before") << QDate(2022, 12, 31) << u"left_before_joined"_s;
        QTest::newRow("tomorrow") << today.addDays(1) << u"left_on_future"_s;
        QTest::newRow("no day") << QDate() << u"left_on_missing"_s;
    }

    void leaving()
    {
        QFETCH(QDate, on);
        QFETCH(QString, code);
        const auto answer = GroupRules::mayLeave(membership({2023, 1, 1}), on, today);
        QCOMPARE(answer ? QString() : answer.error().code, code);
        QCOMPARE(GroupRules::mayLeave(membership({2023, 1, 1}, today), on, today).error().code,
            u"membership_over"_s);
    }
};

QTEST_GUILESS_MAIN(TestGroupRules)

#include "tst_grouprules.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The door to groups on a real file.
#include "models/groups/grouprules.h"
#include "models/groups/groups.h"
#include "models/storage/integrity.h"
#include "models/storage/query.h"
#include "tests/support/people.h"
#include "tests/support/stationrows.h"
#include "tests/support/teststation.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

class TestGroups final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestStation> m_at;
    std::unique_ptr<Groups> m_groups;
    UnitId m_unit;

    static Group named(const QString &name)
    {
        Group group;
        group.name = name;
        group.kind = u"1"_s;
        return group;
    }

    GroupId add(const Group &group)
    {
        const auto id = m_groups->add(group);
        if (!id)
            qFatal("%s", qPrintable(id.error().text));
        return *id;
    }

    VolunteerId person(const QString &name, const QString &status = u"accepted"_s)
    {
        return addPerson(*m_at->database, name, {}, status);
    }

    GroupMembershipId join(
        GroupId group, VolunteerId person, QDate on, const QString &role = GroupRole::member)
    {
        const auto id = m_groups->join(group, person, role, on);
        if (!id)
            qFatal("%s", qPrintable(id.error().text));
        return *id;
    }

    qint64 add(const char *table, const Fields &fields)
    {
        auto transaction = Transaction::begin(*m_at->database, u"test"_s);
        const qint64 id = m_at->database->ids().next();
        if (!transaction || !transaction->insert(table, id, fields) || !transaction->commit())
            qFatal("nothing was added");
        return id;
    }

    UnitId unit(const QString &name, UnitId parent = {})
    {
        return UnitId(add("unit",
            {{"parent_id", reference(parent)}, {"level", u"point"_s}, {"name", name},
                {"code", QString()}}));
    }

    void signInClerkOf(UnitId unit)
    {
        m_at->database->setUser(UserId(add(
            "user", {{"name", u"clerk"_s}, {"role", u"clerk"_s}, {"unit_id", reference(unit)}})));
    }

    void serve(VolunteerId person, QDate day, qint64 minutes)
    {
        add("service_record",
            {{"volunteer_id", person.value()}, {"kind", u"service"_s}, {"title", u"清洁家园"_s},
                {"role", QString()}, {"served_on", day.toString(Qt::ISODate)}, {"starts_at", 480},
                {"ends_at", 480 + minutes}, {"minutes", minutes}, {"evidence", u"B"_s},
                {"nature", u"credit"_s}, {"reason", QString()}});
    }

    QStringList names(const std::vector<qint64> &ids) const
    {
        QStringList names;
        for (const qint64 id : ids)
            names += m_groups->group(GroupId(id))->name;
        return names;
    }

    std::vector<GroupMember> members(GroupId group) const
    {
        return *m_groups->members(group, QDate(2026, 1, 1), QDate(2026, 12, 31));
    }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<TestStation>();
        m_groups = std::make_unique<Groups>(*m_at->database);
        m_unit = m_at->station->profile().unit;
    }

    void keepsEverything()
    {
        Group group = named(u"  夕阳红家政服务队 "_s);
        const VolunteerId leader = person(u"张建国"_s);
        group.specialty = u"01"_s;
        group.registrationNumber = u"91350100m000100y43"_s;
        group.parent = add(named(u"泰山社区志愿服务总队"_s));
        group.unit = m_unit;
        group.inCharge = {leader, u"张建国"_s, u"139 0395 1234"_s};
        group.contact = {{}, u"李 梅"_s, u"0395-3942682"_s};
        group.serviceCategories = {u"0001"_s, u"0017"_s};
        group.skills = {u"09"_s};
        group.offers = {{u"1"_s, u"3"_s}, u"两辆面包车"_s};
        group.needs = {{u"2"_s}, u"活动室"_s};
        group.foundedOn = QDate(2021, 3, 5);
        group.note = u"周三例会"_s;
        QSignalSpy added(m_groups.get(), &Groups::added);
        const GroupId id = add(group);
        QCOMPARE(added.size(), 1);

        group.id = id;
        group.name = u"夕阳红家政服务队"_s;
        group.registrationNumber = u"91350100M000100Y43"_s;
        group.inCharge.phone = u"13903951234"_s;
        group.contact.name = u"李梅"_s;
        QVERIFY(*m_groups->openToChange(id) == group);
        QCOMPARE(m_groups->group(id)->inCharge.phone, u"139****1234"_s);
        // Who is in the register is named there only.
        Query query(*m_at->database,
            u"SELECT person_in_charge, typeof(contact_phone) FROM volunteer_group WHERE id = ?"_s);
        query.bind(id.value());
        QVERIFY(query.next());
        QCOMPARE(query.text(0), QString());
        QCOMPARE(query.text(1), u"blob"_s);
        QCOMPARE(m_groups->above(id).size(), size_t(1));
        QCOMPARE(m_groups->below(group.parent).front().name, group.name);
    }

    void refusesWhatIsThereAlready()
    {
        Group first = named(u"邻里帮"_s);
        first.registrationNumber = u"91350100M000100Y43"_s;
        first.unit = m_unit;
        const GroupId id = add(first);
        Group second = named(u"另一队"_s);
        second.registrationNumber = first.registrationNumber;
        QCOMPARE(m_groups->add(second).error().code, u"registration_known"_s);
        second = named(u"邻里帮"_s);
        second.unit = m_unit;
        QCOMPARE(m_groups->add(second).error().code, u"name_known"_s);
        second.unit = unit(u"东点"_s, m_unit);
        VERIFY_DONE(m_groups->add(second));
        // Closed, the name is free.
        VERIFY_DONE(m_groups->close(id, QDate(2026, 1, 1), u"并入总队"_s));
        second.unit = m_unit;
        VERIFY_DONE(m_groups->add(second));
        QCOMPARE(m_groups->reopen(id, u"恢复"_s).error().code, u"name_known"_s);
    }

    void changesAndKeepsOutOfRings()
    {
        const GroupId top = add(named(u"总队"_s));
        Group below = named(u"一队"_s);
        below.parent = top;
        below.id = add(below);
        Group upper = *m_groups->group(top);
        upper.parent = below.id;
        QCOMPARE(m_groups->update(upper).error().code, u"group_cycle"_s);
        QSignalSpy changed(m_groups.get(), &Groups::changed);
        below.name = u"青年突击队"_s;
        VERIFY_DONE(m_groups->update(below));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(names(m_groups->list({u"qntj"_s})), QStringList{u"青年突击队"_s});
        QCOMPARE(m_groups->close(top, m_at->clock.today(), u"撤销"_s).error().code,
            u"group_has_open_below"_s);
    }

    void closingEndsMembershipsAndReopeningResumesThem()
    {
        const GroupId id = add(named(u"一队"_s));
        const VolunteerId zhang = person(u"张建国"_s);
        const VolunteerId li = person(u"李梅"_s);
        join(id, zhang, QDate(2025, 1, 1));
        const auto gone = join(id, li, QDate(2025, 1, 1));
        VERIFY_DONE(m_groups->leave(gone, QDate(2026, 3, 1), u"搬家"_s));
        QCOMPARE(m_groups->close(id, QDate(2026, 3, 1), u" "_s).error().code, u"reason_missing"_s);
        QCOMPARE(m_groups->close(id, QDate(2026, 12, 1), u"撤销"_s).error().code, u"closed_on"_s);
        VERIFY_DONE(m_groups->close(id, QDate(2026, 3, 1), u"撤销"_s));
        QVERIFY(m_groups->group(id)->isClosed());
        for (const GroupMember &member : members(id))
            QCOMPARE(member.membership.leftOn, QDate(2026, 3, 1));
        QCOMPARE(m_groups->join(id, li, GroupRole::member, QDate(2026, 3, 1)).error().code,
            u"group_closed"_s);
        QVERIFY(m_groups->list({}).empty());
        GroupFilter closed;
        closed.state = GroupFilter::State::Closed;
        QCOMPARE(m_groups->list(closed).size(), size_t(1));

        VERIFY_DONE(m_groups->reopen(id, u"误撤"_s));
        const auto again = members(id);
        QCOMPARE(again.at(0).name, u"张建国"_s);
        QVERIFY(!again.at(0).membership.isOver());
        QVERIFY(again.at(1).membership.isOver()); // left by herself
    }

    void rolesOverTime()
    {
        const GroupId id = add(named(u"一队"_s));
        const VolunteerId zhang = person(u"张建国"_s);
        const auto first = join(id, zhang, QDate(2024, 1, 1));
        QCOMPARE(m_groups->join(id, zhang, GroupRole::member, QDate(2025, 1, 1)).error().code,
            u"member_already"_s);
        join(id, zhang, QDate(2024, 6, 1), u"3"_s); // another role besides
        const auto second = m_groups->changeRole(first, GroupRole::leader, QDate(2025, 3, 5));
        VERIFY_DONE(second);
        QVERIFY(*second != first);
        QCOMPARE(m_groups->membership(first)->leftOn, QDate(2025, 3, 5));
        // On the day it began it is put right.
        QCOMPARE(*m_groups->changeRole(*second, u"2"_s, QDate(2025, 3, 5)), *second);
        QCOMPARE(m_groups->membership(*second)->role, u"2"_s);
        QCOMPARE(m_groups->leave(*second, QDate(2026, 1, 1), {}).error().code, u"reason_missing"_s);
        VERIFY_DONE(m_groups->leave(*second, QDate(2026, 1, 1), u"身体原因"_s));
        QCOMPARE(m_groups->membership(*second)->leftReason, u"身体原因"_s);
        QCOMPARE(m_groups->groupsOf(zhang)->size(), size_t(3));
        QVERIFY(!m_groups->groupsOf(zhang)->front().membership.isOver());
    }

    void hoursCountWhileAMember()
    {
        const GroupId id = add(named(u"一队"_s));
        const VolunteerId zhang = person(u"张建国"_s);
        const auto first = join(id, zhang, QDate(2026, 2, 1));
        serve(zhang, QDate(2026, 1, 31), 60); // before
        serve(zhang, QDate(2026, 2, 1), 30);  // the first day
        serve(zhang, QDate(2026, 5, 1), 90);  // the day between two roles
        serve(zhang, QDate(2026, 7, 1), 20);  // the last day
        serve(zhang, QDate(2026, 7, 2), 60);  // after
        StationRows(*m_at->database).opening(zhang, 6'000, QDate(2026, 3, 1));
        const auto second = m_groups->changeRole(first, GroupRole::leader, QDate(2026, 5, 1));
        VERIFY_DONE(second);
        VERIFY_DONE(m_groups->leave(*second, QDate(2026, 7, 1), u"搬家"_s));

        const auto year = m_groups->memberHours(id, QDate(2026, 1, 1), QDate(2026, 12, 31));
        VERIFY_DONE(year);
        QCOMPARE(year->size(), size_t(1));
        QCOMPARE(year->front().minutes, 140); // once on the day between
        QCOMPARE(
            m_groups->memberHours(id, QDate(2026, 5, 1), QDate(2026, 6, 30))->front().minutes, 90);
        QVERIFY(m_groups->memberHours(id, QDate(2026, 8, 1), QDate(2026, 8, 31))->empty());
        const auto roles = members(id);
        QCOMPARE(roles.at(0).minutes, 110); // leader: 5-1 and 7-1
        QCOMPARE(roles.at(1).minutes, 120);
        const auto all = m_groups->minutes(QDate(2026, 1, 1), QDate(2026, 12, 31));
        VERIFY_DONE(all);
        QCOMPARE(all->value(id), 140);
    }

    void searchAndFilters()
    {
        const UnitId east = unit(u"东点"_s, m_unit);
        Group group = named(u"夕阳红家政服务队"_s);
        group.specialty = u"01"_s;
        group.unit = east;
        group.registrationNumber = u"漯民证字第0395号"_s;
        add(group);
        group = named(u"春雨文艺队"_s);
        group.specialty = u"02"_s;
        add(group);
        group = named(u"平安巡逻队"_s);
        group.kind = u"治安队"_s;
        group.unit = m_unit;
        add(group);
        QCOMPARE(names(m_groups->list({u"jiazheng"_s})), QStringList{u"夕阳红家政服务队"_s});
        QCOMPARE(names(m_groups->list({u"0395"_s})), QStringList{u"夕阳红家政服务队"_s});
        QCOMPARE(m_groups->list({}).size(), size_t(3));
        GroupFilter filter;
        filter.teams = GroupFilter::Teams::Specialists;
        QCOMPARE(m_groups->list(filter).size(), size_t(2));
        filter.specialty = u"02"_s;
        QCOMPARE(names(m_groups->list(filter)), QStringList{u"春雨文艺队"_s});
        filter = {};
        filter.kind = u"治安队"_s;
        QCOMPARE(names(m_groups->list(filter)), QStringList{u"平安巡逻队"_s});
        filter = {};
        filter.unit = m_unit;
        QCOMPARE(m_groups->list(filter).size(), size_t(2)); // with what hangs below
        QVERIFY(m_groups->kindsInUse().contains(u"治安队"_s));
        signInClerkOf(east); // their own, and the teams of the whole network
        QCOMPARE(names(m_groups->list({})), (QStringList{u"春雨文艺队"_s, u"夕阳红家政服务队"_s}));
    }

    void sortsPeopleAndUnitsByPinyin()
    {
        Group one = named(u"甲队"_s);
        one.unit = unit(u"丁香社区"_s, m_unit);
        one.inCharge.name = u"丁宁"_s;
        add(one);
        Group other = named(u"乙队"_s);
        other.unit = unit(u"八一社区"_s, m_unit); // a later code point
        other.inCharge.name = u"巴金"_s;
        other.registrationNumber = u"91350100M000100Y43"_s;
        add(other);
        const QStringList baFirst{u"乙队"_s, u"甲队"_s};
        const QStringList baLast{u"甲队"_s, u"乙队"_s};
        for (const auto order : {GroupOrder::Unit, GroupOrder::InCharge}) {
            QCOMPARE(names(m_groups->list({}, order)), baFirst);
            QCOMPARE(names(m_groups->list({}, order, Qt::DescendingOrder)), baLast);
        }
        QCOMPARE(names(m_groups->list({}, GroupOrder::RegistrationNumber)), baLast);
    }

    void rightsEndAtTheUnit()
    {
        const UnitId east = unit(u"东点"_s, m_unit);
        Group wide = named(u"全市心理疏导队"_s);
        wide.specialty = u"03"_s;
        wide.id = add(wide);
        const VolunteerId zhang = person(u"张建国"_s);
        {
            auto transaction = Transaction::begin(*m_at->database, u"test"_s);
            VERIFY_DONE(
                transaction->update("volunteer", zhang.value(), {{"unit_id", east.value()}}));
            VERIFY_DONE(transaction->commit());
        }
        signInClerkOf(east);
        QCOMPARE(m_groups->add(named(u"无单位"_s)).error().code, u"outside_scope"_s);
        QCOMPARE(m_groups->join(wide.id, zhang, GroupRole::member, QDate(2026, 1, 1)).error().code,
            u"outside_scope"_s);
        Group own = named(u"东点一队"_s);
        own.unit = east;
        own.id = add(own);
        join(own.id, zhang, QDate(2026, 1, 1));
        own.unit = m_unit; // not to be moved out of sight
        QCOMPARE(m_groups->update(own).error().code, u"outside_scope"_s);
        m_at->database->setUser(
            UserId(add("user", {{"name", u"reader"_s}, {"role", u"reader"_s}})));
        QCOMPARE(m_groups->add(own).error().code, u"right_missing"_s);
        QCOMPARE(m_groups->reveal(wide.id, u"contact_phone"_s, u"核对"_s).error().code,
            u"right_missing"_s);
    }

    void closedUnitsTakeNone()
    {
        Group group = named(u"一队"_s);
        group.unit = UnitId(add("unit",
            {{"parent_id", reference(m_unit)}, {"level", u"point"_s}, {"name", u"旧点"_s},
                {"code", QString()}, {"closed_on", u"2026-01-01"_s}}));
        QCOMPARE(m_groups->add(group).error().code, u"unit_closed"_s);
    }

    void leavingTheRegisterEndsMemberships()
    {
        const GroupId id = add(named(u"一队"_s));
        const VolunteerId zhang = person(u"张建国"_s);
        join(id, zhang, QDate(2026, 1, 1));
        const auto groups = [&]() -> Result<std::vector<GroupId>> {
            auto transaction = Transaction::begin(*m_at->database, u"volunteer.withdraw"_s);
            auto left = m_groups->leaveAll(*transaction, zhang, QDate(2026, 11, 23), u"退出"_s);
            if (auto done = transaction->commit(); !done)
                return done.error();
            return left;
        }();
        VERIFY_DONE(groups);
        QCOMPARE(*groups, std::vector<GroupId>{id});
        QCOMPARE(members(id).front().membership.leftOn, QDate(2026, 11, 23));
        QCOMPARE(
            m_groups
                ->join(id, person(u"李梅"_s, u"withdrawn"_s), GroupRole::member, QDate(2026, 1, 1))
                .error()
                .code,
            u"volunteer_not_accepted"_s);
    }

    void membershipsAreSetRight()
    {
        const GroupId id = add(named(u"一队"_s));
        const auto person = this->person(u"张建国"_s);
        const auto membership = join(id, person, QDate(2026, 1, 1));
        GroupMembership corrected = *m_groups->membership(membership);
        corrected.joinedOn = QDate(2025, 3, 5);
        corrected.role = u"队旗手"_s;
        QCOMPARE(m_groups->correct(corrected, u" "_s).error().code, u"reason_missing"_s);
        VERIFY_DONE(m_groups->correct(corrected, u"入队更早"_s));
        QCOMPARE(*m_groups->membership(membership), corrected);
        corrected.leftOn = QDate(2025, 3, 4);
        QCOMPARE(m_groups->correct(corrected, u"误"_s).error().code, u"left_before_joined"_s);
        corrected.leftOn = QDate(2026, 2, 1);
        VERIFY_DONE(m_groups->correct(corrected, u"早已离队"_s));
        QCOMPARE(m_groups->membership(membership)->leftReason, u"早已离队"_s);
        corrected.leftOn = {};
        VERIFY_DONE(m_groups->correct(corrected, u"仍在队"_s));
        QVERIFY(m_groups->membership(membership)->leftReason.isEmpty());
        // Another in the same role at that time stands in the way.
        const auto second = m_groups->join(id, person, GroupRole::member, QDate(2026, 5, 1));
        VERIFY_DONE(second);
        corrected.role = GroupRole::member;
        QCOMPARE(m_groups->correct(corrected, u"误"_s).error().code, u"membership_overlaps"_s);
        QVERIFY(Integrity::check(*m_at->database)->sound());
    }

    void everythingIsJournaledAndChecks()
    {
        const GroupId id = add(named(u"一队"_s));
        const auto membership = join(id, person(u"张建国"_s), QDate(2026, 1, 1));
        VERIFY_DONE(m_groups->leave(membership, QDate(2026, 2, 1), u"搬家"_s));
        VERIFY_DONE(m_groups->reveal(id, u"contact_phone"_s, u"联系活动"_s));
        VERIFY_DONE(m_groups->openToChange(id)); // has no phone to be shown
        VERIFY_DONE(m_groups->close(id, QDate(2026, 3, 1), u"撤销"_s));
        VERIFY_DONE(m_groups->reopen(id, u"误撤"_s));
        const auto report = Integrity::check(*m_at->database);
        VERIFY_DONE(report);
        QVERIFY(report->sound());
        Query query(*m_at->database,
            u"SELECT count(*) FROM disclosure WHERE group_id = ? AND volunteer_id IS NULL"_s);
        query.bind(id.value());
        QVERIFY(query.next());
        QCOMPARE(query.number(0), 1);
    }
};

QTEST_GUILESS_MAIN(TestGroups)

#include "tst_groups.moc"

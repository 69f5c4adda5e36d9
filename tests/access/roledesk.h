// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/access.h"
#include "models/certificates/certificateregister.h"
#include "models/duplicates/duplicates.h"
#include "models/exports/listexport.h"
#include "models/groups/groupimport.h"
#include "models/groups/groups.h"
#include "models/groups/membershipimport.h"
#include "models/history/history.h"
#include "models/history/undo.h"
#include "models/network/households.h"
#include "models/network/network.h"
#include "models/network/unitimport.h"
#include "models/printing/peopleprints.h"
#include "models/registrations/consents.h"
#include "models/registrations/registrations.h"
#include "models/registrations/retention.h"
#include "models/savedfilters/savedfilters.h"
#include "models/stars/stars.h"
#include "models/station/recovery.h"
#include "models/station/safekeeping.h"
#include "models/station/users.h"
#include "models/volunteers/complaints.h"
#include "models/volunteers/volunteerroster.h"
#include "tests/support/registrants.h"
#include "tests/support/stationrows.h"
#include "tests/support/testlists.h"

#include <QFile>
#include <QThread>

namespace vs
{

/// A station where everything is there once, in the unit `west`, and somebody at the desk of whom
/// the doors are asked what they may do.
class RoleDesk final
{
public:
    RoleDesk()
    {
        const UnitId own = lists.station.station->profile().unit;
        west = unit(own, QStringLiteral("西点"));
        east = unit(own, QStringLiteral("东点"));
        Volunteer known = people::adult();
        known.unit = west;
        person = must(volunteers().registerVolunteer(known));
        known = people::adult(QStringLiteral("张建国"), QStringLiteral("11010519491231002X"));
        known.unit = west;
        other = must(volunteers().registerVolunteer(known));
        StationRows rows(database());
        for (int month = 1; month <= 10; ++month)
            record = rows.opening(person, 720, QDate(2026, month, 5), 5);
        plan.title = QStringLiteral("清洁家园");
        plan.heldOn = QDate(2026, 11, 20);
        plan.place = QStringLiteral("广场");
        plan.content = QStringLiteral("清扫");
        plan.organiser = QStringLiteral("站点");
        plan.personInCharge = QStringLiteral("赵敏");
        plan.unit = west;
        plan.project = QStringLiteral("洁净家园");
        activity = plan.id = must(lists.activities.add(plan));
        must(lists.activities.enrol(activity, person));
        award = must(stars.grant(std::array{person}, today())).highest.front();
        certificate = must(certificates.issue(std::array{award}, today())).certificates.front();
        complaint = must(complaints.record(person, today(), QStringLiteral("迟到")));
        team.name = QStringLiteral("清洁队");
        team.kind = QStringLiteral("01");
        team.unit = west;
        group = must(groups.add(team));
        team.id = group;
        Group part = team;
        part.name += QStringLiteral("一组");
        part.parent = group;
        groupBelow = must(groups.add(part));
        membership = must(groups.join(group, person, QStringLiteral("member"), today()));
        colleague.name = QStringLiteral("同事");
        colleague.unit = west;
        colleague.id = must(users.add(colleague, QStringLiteral("springtime 42")));
        roster = file("roster.csv", "姓名,身份证号\n李四,123\n");
        teams = file("teams.csv", "队伍名称,负责人\n邻里帮,李四\n");
        members = file("members.csv", "队伍名称,姓名,加入日期\n邻里帮,李四,2026-01-01\n");
        hours = file("hours.csv",
            "姓名,活动名称,日期,开始时间,结束时间\n无此人,清洁,2026-11-01,9:00,10:00\n");
        units = file("units.csv", "名称,级别\n漯河市,市\n");
        home = must(households.add(household()));
        holdOne();
    }

    /// From now on somebody of this role is at the desk; without a unit their scope is everything.
    void signIn(const QString &role, UnitId scope = {})
    {
        Fields fields{{"name", role + QString::number(scope.value())}, {"role", role}};
        if (scope.isValid())
            fields.push_back({"unit_id", scope.value()});
        database().setUser(administrator);
        const auto user = UserId(add("user", fields));
        database().setUser(user);
    }
    void signOut() { database().setUser({}); }

    Database &database() { return *lists.station.database; }
    Station &station() { return *lists.station.station; }
    Volunteers &volunteers() { return lists.volunteers; }
    QDate today() { return database().clock().today(); }
    QString path(const char *name)
    {
        return lists.station.folder.filePath(QString::fromLatin1(name));
    }

    Volunteer somebody() const
    {
        Volunteer fresh = people::adult(QStringLiteral("王芳"), {}, QStringLiteral("13900000000"));
        fresh.documentType = QStringLiteral("99");
        fresh.birthDate = QDate(1980, 5, 5);
        return fresh;
    }
    Volunteer changed() const
    {
        Volunteer known = people::adult();
        known.id = person;
        known.unit = west;
        known.workplace = QStringLiteral("中学");
        return known;
    }
    Household household() const
    {
        Household kept;
        kept.unit = west;
        kept.name = QStringLiteral("王奶奶家");
        return kept;
    }
    /// Somebody with the name and phone of `person` is found when they may be known.
    bool knowsLookalike() const
    {
        const auto similar = duplicates.similarTo(people::adult(people::adult().name, {}));
        return similar && !similar->empty();
    }
    Result<ImportReport> take(Importer &importer, const QString &list)
    {
        const auto source = importer.locate(list);
        return source ? importer.run(*source, Importer::Mode::Commit) : source.error();
    }
    /// A list with sealed data in it.
    ListSheet sheet()
    {
        return {&everything, {}, {}, ListSheet::everyColumn(everything), {person.value()}};
    }
    std::vector<qint64> known() const { return {person.value()}; }
    PrintHead head() { return {station().profile().name, QStringLiteral("王秀兰"), today()}; }
    /// Verbs for a job's thread are called in one.
    template <typename Work>
    auto inJob(Work work)
    {
        std::optional<decltype(work())> result;
        const std::unique_ptr<QThread> thread(QThread::create([&] { result = work(); }));
        thread->start();
        thread->wait();
        return *std::move(result);
    }
    /// As the doors do that write for others.
    template <typename Work>
    Result<void> inTransaction(Work work)
    {
        auto transaction = Transaction::begin(database(), QStringLiteral("test.role"));
        return transaction ? work(*transaction) : transaction.error();
    }

    TestLists lists;
    Stars stars{database(), lists.records, StarRuleSet::shipped()};
    CertificateRegister certificates{database()};
    Complaints complaints{database()};
    ListExport exporter{database(), lists.volunteers};
    PeoplePrints prints{database(), lists.volunteers,
        {lists.volunteers, lists.records, stars, certificates, lists.codes}};
    VolunteerRoster everything{database(), lists.codes};
    Groups groups{database()};
    GroupImport groupImport{database(), lists.codes, groups, lists.heldRows};
    MembershipImport membershipImport{database(), lists.codes, groups, lists.heldRows};
    Undo undo{database(), lists.codes};
    Network network{database(), lists.codes, lists.volunteers};
    Users users{database(), station().log(), PasswordCost::forTests()};
    Recovery recovery{database(), station(), PasswordCost::forTests()};
    Households households{database()};
    UnitImport unitImport{database(), lists.heldRows, network};
    History history{database(), lists.codes};
    Duplicates duplicates{database()};
    Registrations registrations{database(), lists.volunteers, lists.activities, groups};
    Retention retention{database(), registrations};
    Consents consents{database(), lists.volunteers};
    SavedFilters savedFilters{database()};
    Safekeeping safekeeping{database()};
    UserId administrator = database().user();
    UnitId west;
    UnitId east;
    VolunteerId person; ///< of the unit `west`, as everything else
    VolunteerId other;  ///< to be moved and withdrawn
    ServiceRecordId record;
    Activity plan;
    ActivityId activity;
    StarAwardId award;
    CertificateId certificate;
    ComplaintId complaint;
    HeldRowId held;
    UserAccount colleague;
    Group team;
    GroupId group;
    GroupId groupBelow;
    GroupMembershipId membership;
    HouseholdId home; ///< looked after by `west`
    QString roster;
    QString units;
    QString hours;
    QString teams;
    QString members;

private:
    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().text));
        return *std::move(result);
    }

    qint64 add(const char *table, const Fields &fields)
    {
        const qint64 id = database().ids().next();
        const auto done = inTransaction([&](Transaction &transaction) {
            auto added = transaction.insert(table, id, fields);
            return added ? transaction.commit() : added;
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
        return id;
    }

    UnitId unit(UnitId parent, const QString &name)
    {
        return UnitId(add("unit",
            {{"parent_id", parent.value()}, {"level", QStringLiteral("point")}, {"name", name}}));
    }

    QString file(const char *name, const char *text)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("%s can't be written", name);
        return file.fileName();
    }

    /// By somebody of the unit `west`.
    void holdOne()
    {
        signIn(QStringLiteral("clerk"), west);
        must(take(lists.volunteerImport, roster));
        held = must(lists.heldRows.list(ImportKind::Volunteers)).front().id;
        database().setUser(administrator);
    }
};

} // namespace vs

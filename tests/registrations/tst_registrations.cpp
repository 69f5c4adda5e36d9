// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activities.h"
#include "models/core/codetables.h"
#include "models/groups/groups.h"
#include "models/history/journalwords.h"
#include "models/hours/servicerecords.h"
#include "models/registrations/registrations.h"
#include "models/storage/integrity.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "models/volunteers/complaints.h"
#include "models/volunteers/personaldata.h"
#include "models/volunteers/volunteerimport.h"
#include "tests/support/registrants.h"
#include "tests/support/testlists.h"

#include <QSignalSpy>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QDate today(2026, 11, 23);

/// All columns of all tables but the journal, sealed cells opened, as one text.
QString everythingLive(const Database &database)
{
    QStringList tables;
    {
        Query query(database,
            u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'journal%'"_s);
        while (query.next())
            tables += query.text(0);
    }
    const auto keys = database.vault().keys();
    QString all;
    for (const QString &table : tables) {
        QStringList columns;
        {
            Query query(database, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
            while (query.next())
                columns += query.text(0);
        }
        Query query(database, u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table));
        const QByteArray name = table.toLatin1();
        while (query.next()) {
            for (int i = 0; i < columns.size(); ++i) {
                const QByteArray column = columns[i].toLatin1();
                const Value value = query.value(i);
                if (const auto *text = std::get_if<QString>(&value))
                    all += *text + u'\n';
                if (const auto *bytes = std::get_if<QByteArray>(&value)) {
                    const auto plain = keys->openCell(*bytes, {name, query.integer(0), column});
                    all += QString::fromUtf8(plain ? *plain : QByteArray()) + u'\n';
                }
            }
        }
    }
    return all;
}

} // namespace

class TestRegistrations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_lists = std::make_unique<TestLists>();
        VERIFY_DONE(m_lists->station.founded);
        m_groups = std::make_unique<Groups>(*m_lists->station.database);
        m_door = std::make_unique<Registrations>(
            *m_lists->station.database, m_lists->volunteers, m_lists->activities, *m_groups);
    }
    void cleanup()
    {
        m_door.reset();
        m_groups.reset();
        m_lists.reset();
    }

    void aWholeLife()
    {
        Volunteer person = people::adult();
        person.status = VolunteerStatus::Applied;
        person.registeredOn = QDate(2026, 10, 1);
        const VolunteerId id = registered(person);
        QCOMPARE(m_door->count(VolunteerStatus::Applied), 1);
        move(&Registrations::refuse, id, QDate(2026, 10, 5), u"证件无法核实"_s);
        move(&Registrations::applyAgain, id, QDate(2026, 10, 10), {});
        move(&Registrations::accept, id, QDate(2026, 10, 12), {});
        move(&Registrations::suspend, id, QDate(2026, 11, 1), u"外出务工"_s);
        move(&Registrations::resume, id, QDate(2026, 11, 20), u"返乡"_s);
        move(&Registrations::withdraw, id, today, u"孟花迁往外地"_s);
        const auto steps = m_door->steps(id);
        VERIFY_DONE(steps);
        QStringList life;
        for (const RegistrationStep &step : *steps)
            life += step.on.toString(Qt::ISODate) + u' ' + volunteerStatusCode(step.to) + u' '
                + step.reason;
        // The reasons before went with the person; the last is kept without the name.
        QCOMPARE(life,
            (QStringList{u"2026-10-01 applied "_s, u"2026-10-05 refused "_s,
                u"2026-10-10 applied "_s, u"2026-10-12 accepted "_s, u"2026-11-01 suspended "_s,
                u"2026-11-20 accepted "_s, u"2026-11-23 withdrawn ***迁往外地"_s}));
        QCOMPARE(steps->back().user, u"admin"_s);
    }

    void aPersonWithoutStepsHasABeginning()
    {
        const auto steps = m_door->steps(registered(people::adult()));
        VERIFY_DONE(steps);
        QCOMPARE(steps->size(), 1U);
        QVERIFY(!steps->front().from);
        QCOMPARE(steps->front().to, VolunteerStatus::Accepted);
        QCOMPARE(steps->front().on, today);
    }

    void aSelectionIsOneEntry()
    {
        const VolunteerId adult = registered(people::adult());
        const VolunteerId minor = registered(people::minor());
        move(&Registrations::suspend, minor, today, u"学业"_s);
        const qint64 before = entries();
        QSignalSpy changed(&m_lists->volunteers, &Volunteers::changed);
        const std::vector both{adult, minor};
        const auto outcome = m_door->suspend(both, {today, u"停课"_s});
        VERIFY_DONE(outcome);
        QCOMPARE(outcome->done, std::vector{adult});
        QCOMPARE(outcome->refused.size(), 1U);
        QCOMPARE(outcome->refused.front().id, minor);
        QCOMPARE(outcome->refused.front().error.code, u"registration_step"_s);
        QVERIFY(outcome->refused.front().who.contains(u"江小诺"_s));
        QCOMPARE(entries(), before + 1);
        QCOMPARE(changed.size(), 1);
    }

    void cancellingChangesNothing()
    {
        const std::vector both{registered(people::adult()), registered(people::minor())};
        const auto stopped
            = m_door->suspend(both, {today, u"停课"_s}, [](qint64 done) { return done < 1; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(m_door->count(VolunteerStatus::Suspended), 0);
    }

    void eachVerbHasItsStart()
    {
        const VolunteerId id = registered(people::adult());
        move(&Registrations::suspend, id, today, u"外出"_s);
        const auto wrong = m_door->accept(std::span(&id, 1), {today, u"返乡"_s});
        VERIFY_DONE(wrong);
        QCOMPARE(wrong->refused.front().error.code, u"registration_step"_s); // resume() does that
    }

    void appliedPeopleTakeNoPart()
    {
        Volunteer person = people::adult();
        person.status = VolunteerStatus::Applied;
        const VolunteerId id = registered(person);
        const ActivityId activity = plan(today.addDays(2));
        const auto enrolled = m_lists->activities.enrol(activity, id);
        QVERIFY(!enrolled);
        QVERIFY(enrolled.error().text.contains(u"Accept the registration"_s));
        const auto opening = m_lists->records.addOpening({id, 600, u"旧台账"_s, today});
        QVERIFY(!opening);
        QCOMPARE(opening.error().code, u"volunteer_not_registered"_s);
        move(&Registrations::accept, id, today, {});
        VERIFY_DONE(m_lists->activities.enrol(activity, id));
        VERIFY_DONE(m_lists->records.addOpening({id, 600, u"旧台账"_s, today}));
    }

    /// The promise of a withdrawal.
    void nothingSaysWhoItWas()
    {
        const VolunteerId id = fullLife();
        const auto preview = m_door->previewWithdrawal(std::span(&id, 1));
        VERIFY_DONE(preview);
        QVERIFY(everythingLive(*m_lists->station.database).contains(u"孟花"_s));
        const auto served = m_lists->records.ofVolunteer(id);
        const auto outcome = m_door->withdraw(std::span(&id, 1), {today, u"孟花本人申请"_s});
        VERIFY_DONE(outcome);
        QCOMPARE(outcome->done, std::vector{id});

        const QString live = everythingLive(*m_lists->station.database);
        for (const QString &word : {u"孟花"_s, u"411102197908212589"_s, u"13812345678"_s,
                 u"1979-08-21"_s, u"泰山路 12 号"_s, u"孟父"_s, u"13900002222"_s, u"膝盖"_s,
                 u"第一小学"_s, u"迟到扰民"_s, u"menghua"_s})
            QVERIFY2(!live.contains(word), qPrintable(word));
        QVERIFY(live.contains(u"孟*"_s)); // of the register of certificates
        const Volunteer left = *m_lists->volunteers.find(id);
        QCOMPARE(left.name, withdrawnName());
        QCOMPARE(left.gender, std::optional(Gender::Female));
        QVERIFY(left.photo.isEmpty() && left.idNumber.isEmpty() && !left.birthDate.isValid());
        Query year(*m_lists->station.database,
            u"SELECT birth_year, id_number_index, phone_index FROM volunteer"_s);
        QVERIFY(year.next());
        QCOMPARE(year.number(0), 1979);
        QVERIFY(year.isNull(1) && year.isNull(2));
        // The ledger stays to the minute, and so do stars and certificates.
        const auto kept = m_lists->records.ofVolunteer(id);
        QCOMPARE(kept->size(), served->size());
        QCOMPARE(m_lists->records.totals(id)->minutes, 6'000 + 120);
        QCOMPARE(number(u"SELECT count(*) FROM star_award WHERE status = 'granted'"_s), 1);
        QCOMPARE(number(u"SELECT count(*) FROM certificate WHERE number = '2026-1'"_s), 1);

        QVERIFY(m_lists->volunteers.search(u"孟"_s).empty());
        QVERIFY(m_lists->volunteers.search(u"5678"_s).empty());
        QVERIFY(!m_lists->volunteers.findByIdNumber(u"01"_s, u"411102197908212589"_s));
        const auto history = m_lists->volunteers.history(id, m_lists->codes);
        VERIFY_DONE(history);
        for (const HistoryLine &line : *history) {
            const QString words = line.changes.join(u' ') + line.reason;
            QVERIFY2(!words.contains(u"孟"_s) && !words.contains(u"138"_s), qPrintable(words));
        }
        QCOMPARE(history->front().what, u"Withdrawn, personal data removed"_s);
        const auto report = Integrity::check(*m_lists->station.database);
        VERIFY_DONE(report);
        QVERIFY2(report->sound(),
            qPrintable(report->sound() ? QString() : report->findings.front().text));
    }

    /// The journal remembers, but its words keep silent, whatever table it is about.
    void noHistorySaysWhoItWas()
    {
        const Database &database = *m_lists->station.database;
        const VolunteerId id = fullLife();
        const auto words = [&] {
            QString all;
            const JournalWords journal(database, m_lists->codes);
            const auto walked = Journal::verify(database, [&](const Journal::Entry &entry) {
                Journal::readChanges(entry.payload, nullptr,
                    [&](const JournalChange &change) { all += journal.change(change) + u'\n'; });
            });
            return walked ? all : QString();
        };
        QVERIFY(words().contains(u"孟花"_s));
        move(&Registrations::withdraw, id, today, u"孟花本人申请"_s);
        const QString left = words();
        QVERIFY(!left.isEmpty());
        QVERIFY2(!left.contains(u"孟花"_s), qPrintable(left));
    }

    /// What was promised is what happened.
    void thePreviewIsTheEffect()
    {
        const VolunteerId id = fullLife();
        const auto preview = m_door->previewWithdrawal(std::span(&id, 1));
        VERIFY_DONE(preview);
        QCOMPARE(preview->people, std::vector{id});
        QStringList columns;
        for (const auto &part : preview->removed) {
            QCOMPARE(part.people, 1);
            columns += part.column;
        }
        QCOMPARE(columns,
            (QStringList{u"name"_s, u"id_number"_s, u"birth_date"_s, u"phone"_s, u"address"_s,
                u"guardian_name"_s, u"photo"_s, u"workplace"_s, u"occupation"_s, u"skills"_s,
                u"consent_by"_s, u"note"_s}));
        QCOMPARE(preview->records, 2);
        QCOMPARE(preview->minutes, 6'000 + 120);
        QCOMPARE(preview->awards, 1);
        QCOMPARE(preview->certificates, 1);
        QCOMPARE(preview->enrolments, 1);
        QCOMPARE(preview->memberships, 1);
        VERIFY_DONE(m_door->withdraw(std::span(&id, 1), {today, u"申请"_s}));
        QCOMPARE(number(u"SELECT count(*) FROM group_membership WHERE left_on = ''"_s), 0);
        // Where hours are recorded.
        QCOMPARE(number(u"SELECT count(*) FROM enrolment WHERE status = 'enrolled'"_s), 1);
    }

    void aSelectionIsSummed()
    {
        const VolunteerId adult = registered(people::adult());
        const VolunteerId minor = registered(people::minor());
        VERIFY_DONE(m_lists->records.addOpening({adult, 600, u"旧台账"_s, today}));
        VERIFY_DONE(m_lists->records.addOpening({minor, 90, u"旧台账"_s, today}));
        Complaints complaints(*m_lists->station.database);
        const VolunteerId third = registered(people::adult(u"王芳"_s, u"11010519491231002X"_s, {}));
        VERIFY_DONE(complaints.record(third, today, u"未到场"_s));
        const std::vector all{adult, minor, third};
        const auto preview = m_door->previewWithdrawal(all);
        VERIFY_DONE(preview);
        QCOMPARE(preview->people.size(), 2U);
        QCOMPARE(preview->refused.size(), 1U);
        QCOMPARE(preview->refused.front().error.code, u"complaint_open"_s);
        QCOMPARE(preview->records, 2);
        QCOMPARE(preview->minutes, 690);
        QCOMPARE(preview->removed.front().people, 2); // name
    }

    void theRecordIsLocked()
    {
        const VolunteerId id = registered(people::adult());
        const auto record = m_lists->records.addOpening({id, 600, u"旧台账"_s, today});
        VERIFY_DONE(record);
        const Volunteer before = *m_lists->volunteers.find(id);
        move(&Registrations::withdraw, id, today, u"申请"_s);
        const auto locked = [](const auto &result) {
            return !result && result.error().code == "registration_locked"_L1;
        };
        QVERIFY(locked(m_lists->volunteers.update(before)));
        QVERIFY(locked(m_lists->volunteers.recordReveal(id, u"phone"_s, u"联系"_s)));
        Complaints complaints(*m_lists->station.database);
        QVERIFY(locked(complaints.record(id, today, u"未到场"_s)));
        QVERIFY(locked(m_lists->records.addOpening({id, 60, u"别的台账"_s, today})));
        QVERIFY(locked(m_lists->records.correct(*record, -60, u"核减"_s)));
        QVERIFY(!m_lists->activities.enrol(plan(today.addDays(1)), id));
        const auto again = m_door->withdraw(std::span(&id, 1), {today, u"申请"_s});
        VERIFY_DONE(again);
        QCOMPARE(again->refused.front().error.code, u"registration_locked"_s);
    }

    /// A list that still has the person is a new registration, not the old one come back.
    void importingDoesNotBringBack()
    {
        const VolunteerId id = registered(people::adult());
        move(&Registrations::withdraw, id, today, u"申请"_s);
        const QString path = list("姓名,身份证号\n孟花,411102197908212589\n");
        const auto report = m_lists->import(m_lists->volunteerImport, path);
        VERIFY_DONE(report);
        QCOMPARE(report->count(RowStatus::Added), 1);
        QCOMPARE(m_lists->volunteers.find(id)->name, withdrawnName());
        QCOMPARE(m_lists->volunteers.count(), 2);
    }

    void heldRowsOfThePersonAreErased()
    {
        const QString path = list("姓名,身份证号\n孟小花,411102197908212589\n"
                                  "王芳,411102197908212580\n");
        const VolunteerId id = registered(people::adult());
        VERIFY_DONE(m_lists->import(m_lists->volunteerImport, path));
        QCOMPARE(m_lists->heldRows.count(ImportKind::Volunteers), 2);
        QCOMPARE(m_door->previewWithdrawal(std::span(&id, 1))->heldRows, 1);
        move(&Registrations::withdraw, id, today, u"申请"_s);
        QCOMPARE(m_lists->heldRows.count(ImportKind::Volunteers), 1);
        QVERIFY(!everythingLive(*m_lists->station.database).contains(u"孟小花"_s));
    }

    /// A new column has to say whether it tells who somebody is.
    void everyColumnOfAPersonIsJudged()
    {
        const QStringList kept{u"id"_s, u"changed_at"_s, u"number"_s, u"gender"_s, u"birth_year"_s,
            u"unit_id"_s, u"registered_on"_s, u"status"_s, u"merged_into_id"_s};
        Query query(
            *m_lists->station.database, u"SELECT name FROM pragma_table_info('volunteer')"_s);
        while (query.next()) {
            QVERIFY2(kept.contains(query.text(0))
                    != !isShownAfterWithdrawal(u"volunteer"_s, query.text(0)),
                qPrintable(query.text(0)));
        }
        for (const PersonalColumn &column : personalColumns()) {
            Query exists(*m_lists->station.database,
                u"SELECT %1 FROM %2 LIMIT 1"_s.arg(
                    QString::fromLatin1(column.column), QString::fromLatin1(column.table)));
            static_cast<void>(exists.next());
            QVERIFY2(!exists.failed(), column.column);
        }
    }

private:
    using Verb = Result<RegistrationOutcome> (Registrations::*)(
        Registrations::Ids, const RegistrationDecision &, const Registrations::Progress &);

    VolunteerId registered(const Volunteer &person)
    {
        const auto id = m_lists->volunteers.registerVolunteer(person);
        if (!id)
            qFatal("%s", qPrintable(id.error().text));
        return *id;
    }

    void move(Verb verb, VolunteerId id, QDate on, const QString &reason)
    {
        const auto outcome = ((*m_door).*verb)(std::span(&id, 1), {on, reason}, {});
        VERIFY_DONE(outcome);
        QVERIFY2(outcome->refused.empty(),
            outcome->refused.empty() ? "" : qPrintable(outcome->refused.front().error.text));
    }

    qint64 number(const QString &sql) const
    {
        Query query(*m_lists->station.database, sql);
        return query.next() ? query.integer(0) : -1;
    }
    qint64 entries() const { return number(u"SELECT count(*) FROM journal"_s); }

    ActivityId plan(QDate day)
    {
        Activity activity;
        activity.title = u"清洁家园"_s;
        activity.heldOn = day;
        activity.time = {9 * 60, 11 * 60};
        activity.place = u"广场"_s;
        activity.content = u"清扫"_s;
        activity.organiser = u"泰山社区"_s;
        activity.personInCharge = u"赵敏"_s;
        const auto id = m_lists->activities.add(activity);
        return id ? *id : ActivityId();
    }

    QString list(const QByteArray &text)
    {
        const QString path = m_lists->station.folder.filePath(u"list.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no list");
        return path;
    }

    /// Somebody who has left traces everywhere.
    VolunteerId fullLife()
    {
        Database &database = *m_lists->station.database;
        Volunteer person = people::adult();
        person.address = u"泰山路 12 号"_s;
        person.guardian = {u"孟父"_s, u"13900002222"_s};
        person.photo = QByteArray("no picture, but bytes");
        person.note = u"膝盖不好"_s;
        person.workplace = u"第一小学"_s;
        person.education = u"20"_s;
        person.skills = QStringList{u"03"_s};
        person.residenceDivision.clear();
        person.registeredOn = QDate(2020, 1, 1);
        const VolunteerId id = registered(person);
        auto &records = m_lists->records;
        static_cast<void>(records.addOpening({id, 6'000, u"孟花的旧台账"_s, QDate(2021, 1, 1)}));
        const ActivityId past = plan(today.addDays(-1));
        Attendance row;
        row.volunteer = id;
        row.from = 9 * 60;
        row.to = 11 * 60;
        row.scores = {5, 5, 5};
        const auto recorded = records.record(past, std::span(&row, 1));
        if (!recorded || !recorded->errors.empty())
            qFatal("no hours");
        static_cast<void>(m_lists->activities.enrol(plan(today.addDays(3)), id));
        Group group;
        group.name = u"义诊队"_s;
        group.kind = u"义诊队"_s;
        group.unit = m_lists->station.station->profile().unit;
        const auto team = m_groups->add(group);
        if (!team || !m_groups->join(*team, id, u"member"_s, QDate(2021, 1, 1)))
            qFatal("no group");
        Complaints complaints(database);
        const auto complaint = complaints.record(id, today, u"孟花迟到扰民"_s);
        static_cast<void>(complaints.close(*complaint, u"已向孟花说明"_s));
        static_cast<void>(m_lists->volunteers.recordReveal(id, u"phone"_s, u"联系孟花"_s));
        grantStar(id);
        return id;
    }

    /// A star as the register has it, whatever the rules ask.
    void grantStar(VolunteerId id)
    {
        Database &database = *m_lists->station.database;
        auto transaction = Transaction::begin(database, u"test"_s);
        const qint64 rules = database.ids().next();
        const qint64 award = database.ids().next();
        const qint64 certificate = database.ids().next();
        const auto must = [](const Result<void> &done) {
            if (!done)
                qFatal("%s", qPrintable(done.error().text));
        };
        must(transaction->insert(
            "star_rule_set", rules, {{"name", u"r"_s}, {"version", u"t"_s}, {"rules", u"{}"_s}}));
        must(transaction->insert("star_award", award,
            {{"volunteer_id", id.value()}, {"star", 1}, {"rule_set_id", rules},
                {"as_of", u"2026-01-01"_s}, {"awarded_on", u"2026-01-01"_s}, {"minutes", 6000},
                {"evaluations", 3}, {"quality_hundredths", 500}, {"status", u"granted"_s}}));
        must(transaction->insert("certificate", certificate,
            {{"number", u"2026-1"_s}, {"year", 2026}, {"serial", 1}, {"volunteer_id", id.value()},
                {"award_id", award}, {"holder", u"孟花"_s}, {"star", 1}, {"minutes", 6000},
                {"as_of", u"2026-01-01"_s}, {"issued_on", u"2026-01-02"_s},
                {"issuer", u"泰山社区"_s}, {"rule", u"r"_s}, {"status", u"issued"_s},
                {"void_on", QString()}, {"void_reason", QString()}}));
        must(transaction->commit());
    }

    std::unique_ptr<TestLists> m_lists;
    std::unique_ptr<Groups> m_groups;
    std::unique_ptr<Registrations> m_door;
};

QTEST_GUILESS_MAIN(TestRegistrations)
#include "tst_registrations.moc"

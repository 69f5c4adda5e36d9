// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/access/roledesk.h"

#include <functional>
#include <map>

namespace vs
{

/// What became of a call, as far as rights go.
struct Outcome {
    bool refused = false;
    QString code; ///< of the error, whatever it was

    template <typename T>
    Outcome(const Result<T> &result) // NOLINT: rows read better without its name
        : code(result ? QString() : result.error().code)
    {
        refused
            = code == QStringLiteral("right_missing") || code == QStringLiteral("outside_scope");
    }
    /// Verbs for a selection leave out whom the user may not touch, and say so.
    template <typename T>
    static Outcome ofSelection(const Result<T> &result)
    {
        if (result && !result->refused.empty())
            return Result<void>(result->refused.front().error);
        return result;
    }
    /// Lists leave out what lies outside the user's units.
    static Outcome ofRows(const Result<int> &rows) { return rows ? Outcome(*rows > 0) : rows; }
    /// Look-ups that have no way to refuse answer with nothing.
    Outcome(bool seen) // NOLINT
        : refused(!seen)
    {
    }
};

template <typename T>
Result<void> asVoid(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

/// One verb of a door, and who may.
struct DoorVerb {
    enum Reach {
        Anywhere, ///< the call concerns no unit
        Person,   ///< it concerns what belongs to the unit `west`
        Whole,    ///< it concerns everything, and nobody of one unit may
    };

    QString name;
    UserRole least;
    Reach reach;
    std::function<Outcome(RoleDesk &)> call;
};

/// Every verb of every door. A new verb is one line; TestRoles says which are missing.
inline std::vector<DoorVerb> doorVerbs()
{
    using namespace Qt::Literals::StringLiterals;
    constexpr auto reader = UserRole::Reader;
    constexpr auto clerk = UserRole::Clerk;
    constexpr auto reviewer = UserRole::Reviewer;
    constexpr auto administrator = UserRole::Administrator;
    constexpr auto any = DoorVerb::Anywhere;
    constexpr auto person = DoorVerb::Person;
    constexpr auto whole = DoorVerb::Whole;
    const auto why = u"原因"_s;
    const auto roster = ImportKind::Volunteers;
    using D = RoleDesk;
    // clang-format off
    return {
        {u"Volunteers::brief"_s, reader, person, [](D &d) { return d.volunteers().brief(d.person); }},
        {u"Volunteers::masked"_s, reader, person, [](D &d) { return d.volunteers().masked(d.person); }},
        {u"Volunteers::history"_s, reader, person, [](D &d) { return d.volunteers().history(d.person, d.lists.codes); }},
        {u"Volunteers::count"_s, reader, person, [](D &d) { return d.volunteers().count() > 0; }},
        {u"Volunteers::units"_s, reader, any, [](D &d) { return !d.volunteers().units().empty(); }},
        {u"Volunteers::search"_s, reader, person, [](D &d) { return !d.volunteers().search(u"menghua"_s).empty(); }},
        {u"Volunteers::searchLater"_s, reader, person, [](D &d) { return !d.volunteers().searchLater(u"menghua"_s)().empty(); }},
        {u"Volunteers::list"_s, reader, person, [](D &d) { return !d.volunteers().list({}).empty(); }},
        {u"Volunteers::ask"_s, reader, person, [](D &d) { return !d.volunteers().ask({}, VolunteerOrder::Name, Qt::AscendingOrder).all().empty(); }},
        {u"Volunteers::findByIdNumber"_s, reader, person, [](D &d) { return d.volunteers().findByIdNumber(u"01"_s, people::adult().idNumber).has_value(); }},
        {u"Volunteers::findByPhone"_s, reader, person, [](D &d) { return !d.volunteers().findByPhone(people::adult().phone).empty(); }},
        {u"Volunteers::lastFour"_s, reader, person, [](D &d) { return !d.volunteers().lastFour(u"5678"_s).empty(); }},
        {u"Volunteers::find"_s, clerk, person, [](D &d) { return d.volunteers().find(d.person); }},
        {u"Volunteers::mergedInto"_s, reader, person, [](D &d) { return d.volunteers().mergedInto(d.person); }},
        {u"Volunteers::openToChange"_s, clerk, person, [](D &d) { return d.volunteers().openToChange(d.person); }},
        {u"Volunteers::reveal"_s, clerk, person, [=](D &d) { return d.volunteers().reveal(d.person, u"phone"_s, why); }},
        {u"Volunteers::recordReveal"_s, clerk, person, [=](D &d) { return d.volunteers().recordReveal(d.person, u"phone"_s, why); }},
        {u"Volunteers::recordUnmaskedExport"_s, reviewer, any, [=](D &d) { return d.volunteers().recordUnmaskedExport(1, why); }},
        {u"Volunteers::registerVolunteer"_s, clerk, any, [](D &d) { return d.volunteers().registerVolunteer(d.somebody()); }},
        {u"Volunteers::update"_s, clerk, person, [](D &d) { return d.volunteers().update(d.changed()); }},
        {u"VolunteerImport::run"_s, clerk, any, [](D &d) { return d.take(d.lists.volunteerImport, d.roster); }},
        {u"VolunteerImport::acceptAll"_s, clerk, person, [](D &d) { HeldRow row; row.id = d.held; return d.lists.volunteerImport.accept(row, {}); }},
        {u"VolunteerImport::acceptAll"_s, clerk, any, [](D &d) { return d.lists.volunteerImport.acceptAll({}); }},

        {u"Complaints::record"_s, reviewer, person, [=](D &d) { return d.complaints.record(d.person, d.today(), why); }},
        {u"Complaints::of"_s, reviewer, person, [](D &d) { return d.complaints.of(d.person); }},
        {u"Complaints::close"_s, reviewer, person, [=](D &d) { return d.complaints.close(d.complaint, why); }},

        {u"HeldRows::list"_s, reader, any, [=](D &d) { return d.lists.heldRows.list(roster); }},
        {u"HeldRows::count"_s, reader, person, [=](D &d) { return d.lists.heldRows.count(roster) > 0; }},
        {u"HeldRows::ask"_s, reader, person, [=](D &d) { return !d.lists.heldRows.ask({roster}).all().empty(); }},
        {u"HeldRows::rows"_s, clerk, person, [](D &d) { const qint64 id = d.held.value(); const auto rows = d.lists.heldRows.rows({&id, 1}); return rows && !rows->empty(); }},
        {u"HeldRows::counts"_s, reader, person, [](D &d) { const auto counts = d.lists.heldRows.counts(); return counts && !counts->empty(); }},
        {u"HeldRows::accept"_s, clerk, person, [](D &d) { return d.inTransaction([&](Transaction &t) { return d.lists.heldRows.accept(t, d.held, 1); }); }},
        {u"HeldRows::dismiss"_s, clerk, person, [=](D &d) { return d.lists.heldRows.dismiss(d.held, why); }},
        {u"HeldRows::dismissAll"_s, clerk, person, [=](D &d) { const qint64 id = d.held.value(); return d.lists.heldRows.dismissAll({&id, 1}, why); }},
        {u"HeldRows::keep"_s, clerk, person, [=](D &d) { return d.inTransaction([&](Transaction &t) { HeldRow row; row.id = d.held; return d.lists.heldRows.keep(t, row, {}, u"name_missing"_s); }); }},

        {u"Activities::activity"_s, reader, person, [](D &d) { return d.lists.activities.activity(d.activity); }},
        {u"Activities::list"_s, reader, person, [](D &d) { const auto found = d.lists.activities.list(d.plan.heldOn, d.plan.heldOn); return found && !found->empty(); }},
        {u"Activities::monthOverview"_s, reader, person, [](D &d) { const auto days = d.lists.activities.monthOverview(2026, 11); return days && !days->isEmpty(); }},
        {u"Activities::figures"_s, reader, person, [](D &d) { return d.lists.activities.figures(d.activity); }},
        {u"Activities::projects"_s, reader, person, [](D &d) { const auto found = d.lists.activities.projects(); return found && !found->empty(); }},
        {u"Activities::enrolled"_s, reader, person, [](D &d) { return d.lists.activities.enrolled(d.activity); }},
        {u"Activities::add"_s, clerk, person, [](D &d) { return d.lists.activities.add(d.plan); }},
        {u"Activities::update"_s, clerk, person, [](D &d) { return d.lists.activities.update(d.plan); }},
        {u"Activities::copy"_s, clerk, person, [](D &d) { return d.lists.activities.copy(d.activity, d.today()); }},
        {u"Activities::cancel"_s, clerk, person, [](D &d) { return d.lists.activities.cancel(d.activity, {}); }},
        {u"Activities::enrol"_s, clerk, person, [](D &d) { return d.lists.activities.enrol(d.activity, d.person); }},
        {u"Activities::withdraw"_s, clerk, person, [](D &d) { return d.lists.activities.withdraw(d.activity, d.person); }},
        {u"Activities::addWalkIn"_s, clerk, person, [](D &d) { return d.inTransaction([&](Transaction &t) { return d.lists.activities.addWalkIn(t, d.activity, d.person); }); }},

        {u"ServiceRecords::record"_s, clerk, person, [](D &d) { return d.lists.records.record(d.activity, {}); }},
        {u"ServiceRecords::record"_s, reader, person, [](D &d) { return d.lists.records.record(d.record); }},
        {u"ServiceRecords::keptMinutes"_s, reader, person, [](D &d) { return d.lists.records.keptMinutes(d.record); }},
        {u"ServiceRecords::ofVolunteer"_s, reader, person, [](D &d) { return d.lists.records.ofVolunteer(d.person); }},
        {u"ServiceRecords::totals"_s, reader, person, [](D &d) { return d.lists.records.totals(d.person); }},
        {u"ServiceRecords::search"_s, reader, any, [](D &d) { return d.lists.records.search({}); }},
        {u"ServiceRecords::summary"_s, reader, any, [](D &d) { return d.lists.records.summary({}); }},
        {u"ServiceRecords::allTotals"_s, reader, any, [](D &d) { return d.lists.records.allTotals(); }},
        {u"ServiceRecords::correct"_s, reviewer, person, [=](D &d) { return d.lists.records.correct(d.record, -1, why); }},
        {u"ServiceRecords::addOpening"_s, reviewer, person, [=](D &d) { return d.lists.records.addOpening({d.person, 60, why, d.today()}); }},
        {u"HourImport::run"_s, clerk, any, [](D &d) { return d.take(d.lists.hourImport, d.hours); }},
        {u"HourImport::acceptAll"_s, clerk, person, [](D &d) { HeldRow row; row.id = d.held; return d.lists.hourImport.accept(row, {}); }},
        {u"HourImport::acceptAll"_s, clerk, any, [](D &d) { return d.lists.hourImport.acceptAll({}); }},

        {u"ListExport::admit"_s, clerk, person, [](D &d) { const auto list = d.exporter.admit(d.sheet(), {}); return list && !list->ids.empty(); }},
        {u"ListExport::write"_s, clerk, person, [](D &d) { return Outcome::ofRows(d.exporter.write(d.path("masked.csv"), d.sheet())); }},
        {u"ListExport::write"_s, reviewer, person, [=](D &d) { return Outcome::ofRows(d.exporter.write(d.path("open.csv"), d.sheet(), {true, why})); }},
        {u"ListExport::writeInJob"_s, clerk, person, [](D &d) { return Outcome::ofRows(d.inJob([&] { return d.exporter.writeInJob(d.path("job.csv"), d.sheet(), {}, {}); })); }},
        {u"Volunteers::recordUnmaskedPrint"_s, reviewer, any, [=](D &d) { return d.volunteers().recordUnmaskedPrint(d.known(), u"labels"_s, why); }},
        {u"PeoplePrints::files"_s, clerk, person, [](D &d) { return d.prints.files(d.known(), {}, d.head()); }},
        {u"PeoplePrints::files"_s, reviewer, person, [=](D &d) { return d.prints.files(d.known(), {true, why}, d.head()); }},
        {u"PeoplePrints::cards"_s, clerk, person, [](D &d) { return d.prints.cards(d.known(), d.head()); }},
        {u"PeoplePrints::labels"_s, reviewer, person, [=](D &d) { return d.prints.labels(d.known(), {LabelFormat::of(u"3x8"_s)}, why, d.head()); }},
        {u"PeoplePrints::mayUnmask"_s, reviewer, any, [](D &d) { return d.prints.mayUnmask(); }},
        {u"ListExport::mayExport"_s, clerk, any, [](D &d) { return d.exporter.mayExport(); }},
        {u"ListExport::mayUnmask"_s, reviewer, any, [](D &d) { return d.exporter.mayUnmask(); }},

        {u"Groups::group"_s, reader, person, [](D &d) { return d.groups.group(d.group); }},
        {u"Groups::count"_s, reader, any, [](D &d) { return d.groups.count() > 0; }},
        {u"Groups::below"_s, reader, person, [](D &d) { return !d.groups.below(d.group).empty(); }},
        {u"Groups::above"_s, reader, person, [](D &d) { return !d.groups.above(d.groupBelow).empty(); }},
        {u"Groups::members"_s, reader, any, [](D &d) { return d.groups.members(d.group, d.today(), d.today()); }},
        {u"Groups::memberHours"_s, reader, any, [](D &d) { return d.groups.memberHours(d.group, d.today(), d.today()); }},
        {u"Groups::minutes"_s, reader, any, [](D &d) { return d.groups.minutes(d.today(), d.today()); }},
        {u"Groups::membership"_s, reader, person, [](D &d) { return d.groups.membership(d.membership); }},
        {u"Groups::groupsOf"_s, reader, person, [](D &d) { return d.groups.groupsOf(d.person); }},
        {u"Groups::search"_s, reader, person, [](D &d) { return !d.groups.search(u"清洁"_s).empty(); }},
        {u"Groups::list"_s, reader, person, [](D &d) { return !d.groups.list({}).empty(); }},
        {u"Groups::add"_s, clerk, person, [](D &d) { return d.groups.add(d.team); }},
        {u"Groups::update"_s, clerk, person, [](D &d) { return d.groups.update(d.team); }},
        {u"Groups::openToChange"_s, clerk, person, [](D &d) { return d.groups.openToChange(d.group); }},
        {u"Groups::openNames"_s, reader, person, [](D &d) { return !d.groups.openNames().empty(); }},
        {u"Groups::reveal"_s, clerk, person, [=](D &d) { return d.groups.reveal(d.group, u"phone"_s, why); }},
        {u"GroupImport::run"_s, clerk, any, [](D &d) { return d.take(d.groupImport, d.teams); }},
        {u"GroupImport::acceptAll"_s, clerk, any, [](D &d) { return d.groupImport.acceptAll({}); }},
        {u"MembershipImport::run"_s, clerk, any, [](D &d) { return d.take(d.membershipImport, d.members); }},
        {u"MembershipImport::acceptAll"_s, clerk, any, [](D &d) { return d.membershipImport.acceptAll({}); }},
        {u"Groups::join"_s, clerk, person, [](D &d) { return d.groups.join(d.group, d.person, GroupRole::member, d.today()); }},
        {u"Groups::changeRole"_s, clerk, person, [](D &d) { return d.groups.changeRole(d.membership, GroupRole::leader, d.today()); }},
        {u"Groups::correct"_s, clerk, person, [=](D &d) { GroupMembership kept; kept.id = d.membership; return d.groups.correct(kept, why); }},
        {u"Groups::leave"_s, clerk, person, [=](D &d) { return d.groups.leave(d.membership, d.today(), why); }},
        {u"Groups::leaveAll"_s, reviewer, person, [=](D &d) { return d.inTransaction([&](Transaction &t) { return asVoid(d.groups.leaveAll(t, d.person, d.today(), why)); }); }},
        {u"Groups::close"_s, clerk, person, [=](D &d) { return d.groups.close(d.group, d.today(), why); }},
        {u"Groups::reopen"_s, clerk, person, [=](D &d) { return d.groups.reopen(d.group, why); }},

        {u"Network::rollUp"_s, reader, any, [](D &d) { return d.network.rollUp(d.today(), d.today()); }},
        {u"Network::unit"_s, reader, person, [](D &d) { return d.network.unit(d.west); }},
        {u"Network::steps"_s, reader, person, [](D &d) { return d.network.steps(d.west); }},
        {u"Network::add"_s, administrator, person, [](D &d) { Unit unit; unit.parent = d.west; return d.network.add(unit); }},
        {u"Network::change"_s, administrator, person, [](D &d) { Unit unit; unit.id = d.west; return d.network.change(unit, {}); }},
        {u"Network::move"_s, administrator, person, [](D &d) { return d.network.move({d.west, d.west, d.today(), {}}); }},
        {u"Network::close"_s, administrator, person, [](D &d) { return d.network.close({d.west, d.today(), {}, {}}); }},
        {u"Network::reopen"_s, administrator, person, [=](D &d) { return d.network.reopen(d.west, d.today(), why); }},
        {u"Volunteers::moveAll"_s, administrator, person, [](D &d) { return d.inTransaction([&](Transaction &t) { return asVoid(d.volunteers().moveAll(t, d.west, d.west)); }); }},
        {u"UnitImport::run"_s, administrator, any, [](D &d) { return d.take(d.unitImport, d.units); }},
        {u"UnitImport::acceptAll"_s, administrator, any, [](D &d) { return d.unitImport.acceptAll({}); }},
        {u"Households::at"_s, clerk, person, [](D &d) { return d.households.at(d.west); }},
        {u"Households::add"_s, clerk, person, [](D &d) { return d.households.add(d.household()); }},
        {u"Households::change"_s, clerk, person, [](D &d) { Household kept = d.household(); kept.id = d.home; return d.households.change(kept); }},
        {u"Households::close"_s, clerk, person, [=](D &d) { return d.households.close(d.home, d.today(), why); }},

        {u"Undo::undo"_s, clerk, any, [](D &d) { return d.undo.undo(); }},
        {u"Undo::undo"_s, clerk, any, [](D &d) { return d.undo.undo(1); }},
        {u"Undo::redo"_s, clerk, any, [](D &d) { return d.undo.redo(); }},

        {u"Registrations::suspend"_s, clerk, person, [=](D &d) { return Outcome::ofSelection(d.registrations.suspend(std::array{d.other}, {d.today(), why})); }},
        {u"Registrations::resume"_s, clerk, person, [=](D &d) { return Outcome::ofSelection(d.registrations.resume(std::array{d.other}, {d.today(), why})); }},
        {u"Registrations::accept"_s, clerk, person, [=](D &d) { return Outcome::ofSelection(d.registrations.accept(std::array{d.other}, {d.today(), why})); }},
        {u"Registrations::refuse"_s, clerk, person, [=](D &d) { return Outcome::ofSelection(d.registrations.refuse(std::array{d.other}, {d.today(), why})); }},
        {u"Registrations::applyAgain"_s, clerk, person, [=](D &d) { return Outcome::ofSelection(d.registrations.applyAgain(std::array{d.other}, {d.today(), why})); }},
        {u"Registrations::withdraw"_s, reviewer, person, [=](D &d) { return Outcome::ofSelection(d.registrations.withdraw(std::array{d.other}, {d.today(), why})); }},
        {u"Registrations::previewWithdrawal"_s, reviewer, person, [](D &d) { return Outcome::ofSelection(d.registrations.previewWithdrawal(std::array{d.person})); }},
        {u"Registrations::retain"_s, administrator, person, [=](D &d) { return Outcome::ofSelection(d.registrations.retain(std::array{d.other}, {}, {d.today(), why})); }},
        {u"Consents::review"_s, reader, any, [](D &d) { return d.consents.review(); }},
        {u"Consents::record"_s, clerk, person, [](D &d) { return Outcome::ofSelection(d.consents.record(std::array{d.person}, {ConsentBy::Self, ConsentHow::Signed, d.today()})); }},
        {u"Retention::plan"_s, administrator, any, [](D &d) { return d.retention.plan(); }},
        {u"Retention::plan"_s, administrator, any, [](D &d) { return d.retention.plan(RegistrationPolicy()); }},
        {u"Retention::planInJob"_s, administrator, any, [](D &d) { return d.inJob([&] { return d.retention.planInJob({}); }); }},
        {u"Retention::run"_s, administrator, any, [](D &d) { return d.retention.run({}); }},
        {u"Retention::runInJob"_s, administrator, any, [](D &d) { return d.inJob([&] { return d.retention.runInJob({}, {}); }); }},
        {u"Retention::setPolicy"_s, administrator, any, [](D &d) { return d.retention.setPolicy({}); }},
        {u"Registrations::standings"_s, reader, person, [](D &d) { return !d.registrations.standings(std::array{d.person}).empty(); }},
        {u"Registrations::steps"_s, reader, person, [](D &d) { return d.registrations.steps(d.person); }},
        {u"Registrations::count"_s, reader, person, [](D &d) { return d.registrations.count(VolunteerStatus::Accepted) > 0; }},
        {u"Activities::endEnrolments"_s, reviewer, person, [](D &d) { return d.inTransaction([&](Transaction &t) { return asVoid(d.lists.activities.endEnrolments(t, d.person, d.today())); }); }},


        {u"Stars::candidates"_s, reader, any, [](D &d) { return d.stars.candidates(d.today()); }},
        {u"Stars::candidate"_s, reader, person, [](D &d) { return d.stars.candidate(d.person, d.today()); }},
        {u"Stars::awards"_s, reader, person, [](D &d) { return d.stars.awards(d.person); }},
        {u"Stars::counts"_s, reader, any, [](D &d) { return d.stars.counts(); }},
        {u"Stars::grant"_s, reviewer, person, [](D &d) { return d.stars.grant(std::array{d.person}, d.today()); }},

        {u"CertificateRegister::awaiting"_s, reader, any, [](D &d) { return d.certificates.awaiting(); }},
        {u"CertificateRegister::find"_s, reader, any, [](D &d) { return d.certificates.find({}); }},
        {u"CertificateRegister::byNumber"_s, reader, any, [](D &d) { return d.certificates.byNumber({}); }},
        {u"CertificateRegister::entries"_s, reader, any, [](D &d) { return d.certificates.entries(std::array{d.certificate}); }},
        {u"CertificateRegister::certificates"_s, reader, any, [](D &d) { return d.certificates.certificates(std::array{d.certificate}); }},
        {u"CertificateRegister::issue"_s, clerk, person, [](D &d) { return d.certificates.issue(std::array{d.award}, d.today()); }},
        {u"CertificateRegister::recordPrint"_s, clerk, person, [](D &d) { return d.certificates.recordPrint(std::array{d.certificate}, CertificateOutput::Printer); }},
        {u"CertificateRegister::voidCertificate"_s, reviewer, person, [=](D &d) { return d.certificates.voidCertificate(d.certificate, why); }},

        {u"SavedFilters::save"_s, reader, any, [](D &d) { return d.savedFilters.save(u"volunteers"_s, u"近邻"_s, {}); }},
        {u"SavedFilters::drop"_s, reader, any, [](D &d) { return d.savedFilters.drop({}); }},

        {u"Users::list"_s, administrator, any, [](D &d) { return d.users.list(); }},
        {u"Users::add"_s, administrator, person, [](D &d) { return d.users.add(d.colleague, {}); }},
        {u"Users::change"_s, administrator, person, [](D &d) { return d.users.change(d.colleague); }},
        {u"Users::deactivate"_s, administrator, person, [](D &d) { return d.users.deactivate(d.colleague.id, {}); }},
        {u"Users::reactivate"_s, administrator, person, [](D &d) { return d.users.reactivate(d.colleague.id, {}); }},
        {u"Users::setPassword"_s, administrator, person, [](D &d) { return d.users.setPassword(d.colleague.id, {}); }},
        {u"Users::release"_s, administrator, person, [](D &d) { return d.users.release(d.colleague.id); }},
        {u"Users::setPasswordRules"_s, administrator, whole, [](D &d) { return d.users.setPasswordRules({}); }},
        {u"Recovery::make"_s, administrator, whole, [](D &d) { return d.recovery.make(d.path("key.txt")); }},
        {u"Station::setSetting"_s, administrator, any, [](D &d) { return d.station().setSetting(u"key"_s, u"value"_s); }},
        {u"Safekeeping::backUp"_s, clerk, any, [](D &d) { return d.inJob([&] { return d.safekeeping.backUp(d.path("backup"), {}); }); }},
        {u"Safekeeping::check"_s, clerk, any, [](D &d) { return d.inJob([&] { return d.safekeeping.check(); }); }},

        {u"History::find"_s, reviewer, any, [](D &d) { return d.history.find({}); }},
        {u"History::entries"_s, reviewer, whole, [](D &d) { return d.history.entries(std::array{qint64(1)}); }},
        {u"History::open"_s, reviewer, any, [](D &d) { return d.history.open(std::array{qint64(1)}); }},
        {u"History::detail"_s, reviewer, whole, [](D &d) { return d.history.detail(1); }},
        {u"History::recordsOf"_s, reviewer, person, [](D &d) { return d.history.recordsOf(d.person); }},
        {u"History::users"_s, reviewer, any, [](D &d) { return !d.history.users().empty(); }},
        {u"History::actions"_s, reviewer, any, [](D &d) { return !d.history.actions().empty(); }},

        {u"Duplicates::find"_s, reader, any, [](D &d) { return d.duplicates.find(); }},
        {u"Duplicates::similarTo"_s, clerk, person, [](D &d) { return d.knowsLookalike(); }},
        {u"Duplicates::figures"_s, reader, person, [](D &d) { return d.duplicates.figures(d.person).records > 0; }},
        {u"Duplicates::isOpen"_s, reader, person, [](D &d) { return d.duplicates.isOpen(d.person, d.other); }},
        {u"Duplicates::doubled"_s, clerk, person, [](D &d) { return d.duplicates.doubled(d.person, d.other); }},
        {u"Duplicates::setDistinct"_s, clerk, person, [](D &d) { return d.duplicates.setDistinct(d.person, d.other); }},
        {u"Duplicates::merge"_s, reviewer, person, [=](D &d) { return d.duplicates.merge(d.person, d.other, d.changed(), why); }},
    };
    // clang-format on
}

/// Public functions of doors that ask nobody, and why.
inline std::map<QString, const char *> openVerbs()
{
    using namespace Qt::Literals::StringLiterals;
    constexpr auto signingIn = "comes before anybody is signed in";
    constexpr auto own = "concerns the user's own password";
    constexpr auto steps = "concerns only what the user did";
    constexpr auto facts = "says nothing about people";
    constexpr auto announces = "tells the screen what a verb has done";
    // clang-format off
    return {
        {u"Station::isFounded"_s, signingIn},
        {u"Station::profile"_s, signingIn},
        {u"Station::found"_s, signingIn},
        {u"Retention::policy"_s, facts},
        {u"Volunteers::beside"_s, "runs what its caller may do"},
        {u"SavedFilters::of"_s, steps},
        {u"Station::users"_s, signingIn},
        {u"Station::signIn"_s, signingIn},
        {u"Station::waitFor"_s, signingIn},
        {u"Station::lastUser"_s, signingIn},
        {u"Station::signOut"_s, signingIn},
        {u"Station::log"_s, signingIn},
        {u"Station::passwordRules"_s, facts},
        {u"Users::passwordRules"_s, facts},
        {u"Users::unknown"_s, facts},
        {u"Recovery::made"_s, signingIn},
        {u"Recovery::isMissing"_s, signingIn},
        {u"Recovery::liesBesideStation"_s, "asks the disks, not the register"},
        {u"Recovery::tryKey"_s, "needs the key file"},
        {u"Recovery::recover"_s, "needs the key file"},
        {u"Network::tree"_s, facts},
        {u"Network::treeAsOf"_s, facts},
        {u"Network::burden"_s, facts},
        {u"Network::remarks"_s, facts},
        {u"Network::announce"_s, announces},
        {u"Volunteers::homeUnit"_s, facts},
        {u"Volunteers::unitTree"_s, facts},
        {u"Volunteers::unitsBeyond"_s, facts},
        {u"Station::isSignedIn"_s, signingIn},
        {u"Station::currentUser"_s, signingIn},
        {u"Station::lock"_s, signingIn},
        {u"Station::unlock"_s, signingIn},
        {u"Station::setting"_s, signingIn},
        {u"Station::changePassword"_s, own},
        {u"Undo::next"_s, steps},
        {u"Undo::nextRedo"_s, steps},
        {u"Undo::canUndo"_s, steps},
        {u"Safekeeping::path"_s, facts},
        {u"Safekeeping::size"_s, facts},
        {u"ServiceRecords::limits"_s, facts},
        {u"Stars::rules"_s, facts},
        {u"HourImport::kind"_s, facts},
        {u"HourImport::columns"_s, facts},
        {u"HourImport::mendingColumns"_s, facts},
        {u"HourImport::reasonText"_s, facts},
        {u"HourImport::reasonColumn"_s, facts},
        {u"VolunteerImport::kind"_s, facts},
        {u"VolunteerImport::columns"_s, facts},
        {u"VolunteerImport::reasonText"_s, facts},
        {u"Volunteers::prepareSearch"_s, facts},
        {u"Volunteers::prepareSearchLater"_s, facts},
        {u"Registrations::inJob"_s, "runs another verb"},
        {u"ListExport::inJob"_s, "runs another verb"},
        {u"Undo::inJob"_s, "runs another verb"},
        {u"Stars::inJob"_s, "runs another verb"},
        {u"CertificateRegister::inJob"_s, "runs another verb"},
        {u"Volunteers::announce"_s, announces},
        {u"HeldRows::announce"_s, announces},
        {u"HeldRows::areFew"_s, "says whether lists of them are quick, nothing of any row"},
        {u"Groups::announce"_s, announces},
        {u"Groups::announceMembers"_s, announces},
        {u"Groups::kindsInUse"_s, facts},
        {u"Groups::specialtiesInUse"_s, facts},
        {u"UnitImport::kind"_s, facts},
        {u"UnitImport::columns"_s, facts},
        {u"UnitImport::reasonText"_s, facts},
        {u"UnitImport::reasonColumn"_s, facts},
        {u"GroupImport::kind"_s, facts},
        {u"GroupImport::columns"_s, facts},
        {u"GroupImport::reasonText"_s, facts},
        {u"GroupImport::reasonColumn"_s, facts},
        {u"MembershipImport::kind"_s, facts},
        {u"MembershipImport::columns"_s, facts},
        {u"MembershipImport::reasonText"_s, facts},
        {u"MembershipImport::reasonColumn"_s, facts},
        {u"GroupFigures::read"_s, "asks on its thread"},
        {u"GroupFigures::counts"_s, facts},
        {u"GroupFigures::isReading"_s, facts},
        {u"GroupFigures::recount"_s, facts},
        {u"Activities::announceEnrolments"_s, announces},
        {u"ServiceRecords::announceImport"_s, announces},
    };
    // clang-format on
}

/// Classes that write but are no doors; the rights were asked for before, by the door or, as a
/// sheet of held rows and the memory of columns do, by themselves.
inline QStringList insiders()
{
    using namespace Qt::Literals::StringLiterals;
    return {u"GroupJob"_s, u"MembershipJob"_s, u"RosterJob"_s, u"SampleWriter"_s, u"EarnedUnits"_s,
        u"UnitRun"_s, u"HeldSheet"_s, u"MappingMemory"_s};
}

} // namespace vs

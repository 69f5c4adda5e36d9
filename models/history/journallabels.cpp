// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/journallabels.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Words = QHash<QString, QString>;

} // namespace

QHash<QString, QString> JournalLabels::actionWords()
{
    QHash<QString, QString> words = peopleWords();
    words.insert(stationWords());
    return words;
}

QHash<QString, QString> JournalLabels::peopleWords()
{
    return {{u"undo"_s, tr("Undone")}, {u"redo"_s, tr("Done again")},
        {u"volunteer.register"_s, tr("Volunteer registered")},
        {u"volunteer.change"_s, tr("Volunteer changed")},
        {u"volunteer.suspend"_s, tr("Service suspended")},
        {u"volunteer.resume"_s, tr("Service resumed")},
        {u"volunteer.import"_s, tr("List of volunteers imported")},
        {u"volunteer.import_accept"_s, tr("Held row of a volunteer judged again")},
        {u"volunteer.reveal"_s, tr("Personal data shown")},
        {u"volunteer.export_unmasked"_s, tr("List exported unmasked")},
        {u"volunteer.print_unmasked"_s, tr("Printed unmasked")},
        {u"volunteer.merge"_s, tr("Two records merged")},
        {u"volunteer.distinct"_s, tr("Said to be two people")},
        {u"volunteer.accept"_s, tr("Registration accepted")},
        {u"volunteer.refuse"_s, tr("Registration refused")},
        {u"volunteer.apply"_s, tr("Applied again")},
        {u"volunteer.withdraw"_s, tr("Withdrawn, personal data removed")},
        {u"retention.run"_s, tr("Personal data removed after the time of keeping")},
        {u"volunteer.consent"_s, tr("Consent recorded")},
        {u"complaint.record"_s, tr("Complaint received")},
        {u"complaint.close"_s, tr("Complaint closed")},
        {u"activity.plan"_s, tr("Activity planned")}, {u"activity.copy"_s, tr("Activity copied")},
        {u"activity.change"_s, tr("Activity changed")},
        {u"activity.cancel"_s, tr("Activity cancelled")}, {u"activity.enrol"_s, tr("Enrolled")},
        {u"activity.withdraw"_s, tr("Taken off the list")},
        {u"hours.record"_s, tr("Hours recorded")}, {u"hours.correct"_s, tr("Hours corrected")},
        {u"hours.opening"_s, tr("Opening balance entered")},
        {u"hours.import"_s, tr("List of hours imported")},
        {u"hours.accept_row"_s, tr("Held row of hours judged again")},
        {u"held_row.dismiss"_s, tr("Held row dismissed")},
        {u"held_row.export"_s, tr("Held rows exported")}, {u"star.grant"_s, tr("Stars granted")},
        {u"certificate.issue"_s, tr("Certificates issued")},
        {u"certificate.print"_s, tr("Certificates printed")},
        {u"certificate.void"_s, tr("Certificate made void")}};
}

QHash<QString, QString> JournalLabels::stationWords()
{
    return {{u"group.add"_s, tr("Group added")}, {u"group.change"_s, tr("Group changed")},
        {u"group.close"_s, tr("Group closed")}, {u"group.reopen"_s, tr("Group opened again")},
        {u"group.join"_s, tr("Joined a group")}, {u"group.leave"_s, tr("Left a group")},
        {u"group.change_role"_s, tr("Role in a group changed")},
        {u"group.correct"_s, tr("Membership corrected")},
        {u"group.reveal"_s, tr("Contact data of a group shown")},
        {u"group.import"_s, tr("List of groups imported")},
        {u"group.import_accept"_s, tr("Held row of a group judged again")},
        {u"membership.import"_s, tr("List of group members imported")},
        {u"membership.accept_row"_s, tr("Held row of a group member judged again")},
        {u"unit.accept_row"_s, tr("Held row of a unit judged again")},
        {u"household.add"_s, tr("Household added")},
        {u"household.change"_s, tr("Household changed")},
        {u"household.close"_s, tr("Household closed")},
        {u"import.remember"_s, tr("Columns of a list remembered")},
        {u"filter.save"_s, tr("Filter saved")}, {u"filter.drop"_s, tr("Saved filter removed")},
        {u"unit.import"_s, tr("List of units imported")}, {u"unit.add"_s, tr("Unit added")},
        {u"unit.change"_s, tr("Unit changed")}, {u"unit.move"_s, tr("Unit moved")},
        {u"unit.close"_s, tr("Unit closed")}, {u"unit.reopen"_s, tr("Unit opened again")},
        {u"network.settle"_s, tr("People and hours given their unit")},
        {u"network.earned_units"_s, tr("Hours given the unit they were earned in")},
        {u"names.settle"_s, tr("Names put in order of their syllables")},
        {u"held_row.mend"_s, tr("Held row mended")}, {u"setting.change"_s, tr("Setting changed")},
        {u"user.change_password"_s, tr("Password changed")}, {u"user.add"_s, tr("User added")},
        {u"user.change"_s, tr("User changed")}, {u"user.deactivate"_s, tr("Account closed")},
        {u"user.reactivate"_s, tr("Account opened again")},
        {u"user.set_password"_s, tr("New password set by the administrator")},
        {u"user.recover"_s, tr("New password set by the recovery key")},
        {u"recovery.make"_s, tr("Recovery key made")}, {u"station.found"_s, tr("Station set up")},
        {u"sample.fill"_s, tr("Sample data added")}};
}

QString JournalLabels::action(const QString &key)
{
    return actionWords().value(key);
}

QStringList JournalLabels::actions()
{
    QStringList keys = actionWords().keys();
    keys.sort();
    return keys;
}

QString JournalLabels::table(const QByteArray &table)
{
    const Words words{{u"volunteer"_s, tr("Volunteer")}, {u"activity"_s, tr("Activity")},
        {u"project"_s, tr("Project")}, {u"enrolment"_s, tr("Enrolment")},
        {u"service_record"_s, tr("Service record")}, {u"complaint"_s, tr("Complaint")},
        {u"star_award"_s, tr("Star")}, {u"star_rule_set"_s, tr("Star rules")},
        {u"certificate"_s, tr("Certificate")}, {u"certificate_print"_s, tr("Print")},
        {u"held_row"_s, tr("Held row")}, {u"import_batch"_s, tr("Import")},
        {u"disclosure"_s, tr("Disclosure")}, {u"setting"_s, tr("Setting")},
        {u"volunteer_group"_s, tr("Group")}, {u"group_membership"_s, tr("Membership")},
        {u"registration_step"_s, tr("Step of the registration")},
        {u"unit_step"_s, tr("Step of a unit")}, {u"household"_s, tr("Household")},
        {u"saved_filter"_s, tr("Saved filter")}, {u"import_mapping"_s, tr("Remembered columns")},
        {u"station"_s, tr("Station")}, {u"unit"_s, tr("Service unit")}, {u"user"_s, tr("User")},
        {u"vault_slot"_s, tr("Password")}, {u"recovery_slot"_s, tr("Recovery key")},
        {u"undone"_s, tr("Note of undo")}, {u"distinct_people"_s, tr("Two different people")}};
    return words.value(QString::fromLatin1(table));
}

QString JournalLabels::setting(const QString &key)
{
    const Words words{{u"registration.renew_at_eighteen"_s, tr("Consent anew at eighteen")},
        {u"registration.consent_years"_s, tr("Years a consent holds")},
        {u"registration.keep_years"_s, tr("Years kept after the last service")},
        {u"registration.keep_refused_months"_s, tr("Months a refused registration is kept")},
        {u"registration.keep_held_row_months"_s, tr("Months a held row is kept")},
        {u"password.shortest"_s, tr("Fewest characters of a password")},
        {u"password.lock_after"_s, tr("Wrong passwords before an account is locked")},
        {u"password.lock_minutes"_s, tr("Minutes an account stays locked")},
        {u"network.earned_units"_s, tr("Hours count for the unit they were earned in")},
        {u"names.order"_s, tr("Names stand in order of their syllables")}};
    return words.value(key);
}

} // namespace vs

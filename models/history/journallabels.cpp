// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/journallabels.h"

#include <QSet>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Words = QHash<QString, QString>;

} // namespace

QHash<QString, QString> JournalLabels::actionWords()
{
    return {{u"undo"_s, tr("Undone")}, {u"redo"_s, tr("Done again")},
        {u"volunteer.register"_s, tr("Volunteer registered")},
        {u"volunteer.change"_s, tr("Volunteer changed")},
        {u"volunteer.suspend"_s, tr("Service suspended")},
        {u"volunteer.resume"_s, tr("Service resumed")},
        {u"volunteer.import"_s, tr("List of volunteers imported")},
        {u"volunteer.import_accept"_s, tr("Held row of a volunteer accepted")},
        {u"volunteer.reveal"_s, tr("Personal data shown")},
        {u"volunteer.export_unmasked"_s, tr("List exported unmasked")},
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
        {u"hours.accept_row"_s, tr("Held row of hours accepted")},
        {u"held_row.dismiss"_s, tr("Held row dismissed")}, {u"star.grant"_s, tr("Stars granted")},
        {u"certificate.issue"_s, tr("Certificates issued")},
        {u"certificate.print"_s, tr("Certificates printed")},
        {u"certificate.void"_s, tr("Certificate made void")}, {u"group.add"_s, tr("Group added")},
        {u"group.change"_s, tr("Group changed")}, {u"group.close"_s, tr("Group closed")},
        {u"group.reopen"_s, tr("Group opened again")}, {u"group.join"_s, tr("Joined a group")},
        {u"group.leave"_s, tr("Left a group")},
        {u"group.change_role"_s, tr("Role in a group changed")},
        {u"group.correct"_s, tr("Membership corrected")},
        {u"group.reveal"_s, tr("Contact data of a group shown")},
        {u"group.import"_s, tr("List of groups imported")},
        {u"membership.import"_s, tr("List of group members imported")},
        {u"membership.accept_row"_s, tr("Held row of a group member accepted")},
        {u"unit.import"_s, tr("List of units imported")}, {u"unit.add"_s, tr("Unit added")},
        {u"unit.change"_s, tr("Unit changed")}, {u"unit.move"_s, tr("Unit moved")},
        {u"unit.close"_s, tr("Unit closed")}, {u"unit.reopen"_s, tr("Unit opened again")},
        {u"network.settle"_s, tr("People and hours given their unit")},
        {u"network.earned_units"_s, tr("Hours given the unit they were earned in")},
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

QString JournalLabels::column(const QByteArray &table, const QString &column)
{
    const Words words{{u"name"_s, tr("Name")}, {u"number"_s, tr("Number")},
        {u"title"_s, tr("Title")}, {u"status"_s, tr("Status")}, {u"reason"_s, tr("Reason")},
        {u"note"_s, tr("Note")}, {u"role"_s, tr("Role")}, {u"kind"_s, tr("Kind")},
        {u"active"_s, tr("In force")}, {u"volunteer_id"_s, tr("Volunteer")},
        {u"activity_id"_s, tr("Activity")}, {u"project_id"_s, tr("Project")},
        {u"unit_id"_s, tr("Service unit")}, {u"user_id"_s, tr("User")},
        {u"merged_into_id"_s, tr("Merged into")}, {u"first_id"_s, tr("First record")},
        {u"second_id"_s, tr("Second record")}, {u"corrects_id"_s, tr("Corrects")},
        {u"held_on"_s, tr("Date")}, {u"served_on"_s, tr("Date")}, {u"starts_at"_s, tr("From")},
        {u"ends_at"_s, tr("To")}, {u"place"_s, tr("Place")}, {u"content"_s, tr("Content")},
        {u"category"_s, tr("Category")}, {u"organiser"_s, tr("Organiser")},
        {u"person_in_charge"_s, tr("Person in charge")}, {u"capacity"_s, tr("Capacity")},
        {u"walk_in"_s, tr("Walk-in")}, {u"minutes"_s, tr("Service time")},
        {u"punctuality"_s, tr("Punctuality")}, {u"attitude"_s, tr("Attitude")},
        {u"skill"_s, tr("Skill")}, {u"evidence"_s, tr("Evidence")}, {u"nature"_s, tr("Nature")},
        {u"received_on"_s, tr("Received on")}, {u"matter"_s, tr("Matter")},
        {u"closed_on"_s, tr("Closed on")}, {u"finding"_s, tr("Finding")}, {u"star"_s, tr("Star")},
        {u"rule_set_id"_s, tr("Star rules")}, {u"rule"_s, tr("Star rules")},
        {u"as_of"_s, tr("Counted up to")}, {u"awarded_on"_s, tr("Granted on")},
        {u"evaluations"_s, tr("Evaluated records")}, {u"award_id"_s, tr("Star")},
        {u"holder"_s, tr("Holder")}, {u"issued_on"_s, tr("Issued on")}, {u"issuer"_s, tr("Issuer")},
        {u"void_on"_s, tr("Void since")}, {u"void_reason"_s, tr("Reason it is void")},
        {u"how"_s, tr("How")}, {u"what"_s, tr("What")}, {u"people"_s, tr("People")},
        {u"key"_s, tr("Setting")}, {u"value"_s, tr("Value")}, {u"level"_s, tr("Level")},
        {u"code"_s, tr("Code")}, {u"parent_id"_s, tr("Belongs to")}, {u"file_name"_s, tr("File")},
        {u"sheet"_s, tr("Sheet")}, {u"rows_added"_s, tr("Rows added")},
        {u"rows_updated"_s, tr("Rows updated")}, {u"rows_unchanged"_s, tr("Rows unchanged")},
        {u"rows_duplicate"_s, tr("Rows twice in the list")},
        {u"rows_skipped"_s, tr("Rows passed over")}, {u"rows_held"_s, tr("Rows held")},
        {u"row_number"_s, tr("Row")}, {u"founded_on"_s, tr("Founded on")},
        {u"unit_code"_s, tr("Unit code")}, {u"certificate_id"_s, tr("Certificate")}};
    if (table == "user" && column == u"role")
        return tr("May work as");
    return words.value(column);
}

QString JournalLabels::word(const QByteArray &table, const QString &column, const QString &code)
{
    const Words words{{u"activity.status.planned"_s, tr("planned")},
        {u"activity.status.cancelled"_s, tr("cancelled")},
        {u"enrolment.status.enrolled"_s, tr("enrolled")},
        {u"enrolment.status.withdrawn"_s, tr("taken off the list")},
        {u"star_award.status.granted"_s, tr("granted")},
        {u"star_award.status.revoked"_s, tr("revoked")},
        {u"certificate.status.issued"_s, tr("valid")}, {u"certificate.status.void"_s, tr("void")},
        {u"held_row.status.held"_s, tr("held")}, {u"held_row.status.accepted"_s, tr("accepted")},
        {u"held_row.status.dismissed"_s, tr("dismissed")},
        {u"service_record.kind.service"_s, tr("service")},
        {u"service_record.kind.correction"_s, tr("correction")},
        {u"service_record.kind.opening"_s, tr("opening balance")},
        {u"service_record.nature.credit"_s, tr("credit hours")},
        {u"service_record.nature.honour"_s, tr("honour hours")},
        {u"disclosure.how.screen"_s, tr("on the screen")},
        {u"disclosure.how.export"_s, tr("in a file")},
        {u"volunteer_group.status.active"_s, tr("open")},
        {u"volunteer_group.status.closed"_s, tr("closed")},
        {u"user.role.administrator"_s, tr("Administrator")},
        {u"user.role.reviewer"_s, tr("Reviewer")}, {u"user.role.clerk"_s, tr("Clerk")},
        {u"user.role.reader"_s, tr("Read-only")}};
    return words.value(QString::fromLatin1(table) + u'.' + column + u'.' + code);
}

bool JournalLabels::isDerived(const QByteArray &column)
{
    static const QSet<QByteArray> exact{"name_key", "name_initials", "birth_year", "fingerprint",
        "import_id", "quality_hundredths", "year", "serial", "printed_at", "salt", "operations",
        "memory", "sealed_key", "sequence", "record_id", "site", "rules"};
    return column.endsWith("_index") || column.endsWith("_tail") || exact.contains(column);
}

bool JournalLabels::isYesNo(const QString &column)
{
    return column == u"station_staff" || column == u"walk_in" || column == u"active";
}

} // namespace vs

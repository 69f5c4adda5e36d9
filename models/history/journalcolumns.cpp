// SPDX-License-Identifier: GPL-3.0-or-later
// The words of JournalLabels for columns and for what stands in them.
#include "models/history/journallabels.h"

#include <QSet>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Words = QHash<QString, QString>;

} // namespace

QString JournalLabels::column(const QByteArray &table, const QString &column)
{
    const QString own = ofItsTable(table, column);
    if (!own.isEmpty())
        return own;
    const QString text = recordColumns().value(column);
    return text.isEmpty() ? stationColumns().value(column) : text;
}

/// Of columns that are called otherwise in one table than in the others.
QString JournalLabels::ofItsTable(const QByteArray &table, const QString &column)
{
    const Words words{{u"user.role"_s, tr("May work as")},
        {u"unit.closed_on"_s, tr("Unit closed on")},
        {u"household.closed_on"_s, tr("Household closed on")},
        {u"volunteer_group.closed_on"_s, tr("Group closed on")},
        {u"unit_step.from_id"_s, tr("From unit")}, {u"unit_step.to_id"_s, tr("To unit")},
        {u"import_batch.kind"_s, tr("Kind of list")},
        {u"import_mapping.kind"_s, tr("Kind of list")}, {u"held_row.kind"_s, tr("Kind of list")}};
    return words.value(QString::fromLatin1(table) + u'.' + column);
}

QHash<QString, QString> JournalLabels::recordColumns()
{
    return {{u"name"_s, tr("Name")}, {u"number"_s, tr("Number")}, {u"title"_s, tr("Title")},
        {u"status"_s, tr("Status")}, {u"reason"_s, tr("Reason")}, {u"note"_s, tr("Note")},
        {u"role"_s, tr("Role")}, {u"kind"_s, tr("Kind")}, {u"active"_s, tr("In force")},
        {u"volunteer_id"_s, tr("Volunteer")}, {u"activity_id"_s, tr("Activity")},
        {u"project_id"_s, tr("Project")}, {u"unit_id"_s, tr("Service unit")},
        {u"user_id"_s, tr("User")}, {u"merged_into_id"_s, tr("Merged into")},
        {u"first_id"_s, tr("First record")}, {u"second_id"_s, tr("Second record")},
        {u"corrects_id"_s, tr("Corrects")}, {u"held_on"_s, tr("Date")},
        {u"served_on"_s, tr("Date")}, {u"starts_at"_s, tr("From")}, {u"ends_at"_s, tr("To")},
        {u"place"_s, tr("Place")}, {u"content"_s, tr("Content")}, {u"category"_s, tr("Category")},
        {u"organiser"_s, tr("Organiser")}, {u"person_in_charge"_s, tr("Person in charge")},
        {u"capacity"_s, tr("Capacity")}, {u"walk_in"_s, tr("Walk-in")},
        {u"minutes"_s, tr("Service time")}, {u"punctuality"_s, tr("Punctuality")},
        {u"attitude"_s, tr("Attitude")}, {u"skill"_s, tr("Skill")}, {u"evidence"_s, tr("Evidence")},
        {u"nature"_s, tr("Nature")}, {u"received_on"_s, tr("Received on")},
        {u"matter"_s, tr("Matter")}, {u"closed_on"_s, tr("Closed on")},
        {u"finding"_s, tr("Finding")}, {u"star"_s, tr("Star")},
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
}

QHash<QString, QString> JournalLabels::stationColumns()
{
    return {{u"address"_s, tr("Address")}, {u"phone"_s, tr("Phone")}, {u"group_id"_s, tr("Group")},
        {u"opened_on"_s, tr("Opened on")}, {u"on_day"_s, tr("Date")}, {u"was"_s, tr("Name before")},
        {u"specialty"_s, tr("Specialty")}, {u"registration_number"_s, tr("Registration number")},
        {u"person_in_charge_id"_s, tr("Person in charge")},
        {u"person_in_charge_phone"_s, tr("Phone of the person in charge")},
        {u"contact_id"_s, tr("Contact")}, {u"contact"_s, tr("Contact")},
        {u"contact_phone"_s, tr("Phone of the contact")},
        {u"service_categories"_s, tr("Service categories")}, {u"skills"_s, tr("Skills")},
        {u"offers"_s, tr("Offers")}, {u"offers_text"_s, tr("Offers besides")},
        {u"needs"_s, tr("Needs")}, {u"needs_text"_s, tr("Needs besides")},
        {u"closed_reason"_s, tr("Reason for closing")}, {u"joined_on"_s, tr("Joined on")},
        {u"left_on"_s, tr("Left on")}, {u"left_reason"_s, tr("Reason for leaving")},
        {u"from_status"_s, tr("Status before")}, {u"to_status"_s, tr("Status after")},
        {u"step_on"_s, tr("Date")}, {u"list"_s, tr("List")}, {u"cells"_s, tr("Cells of the row")},
        {u"mark"_s, tr("Mark of the key")}, {u"made_on"_s, tr("Made on")},
        {u"version"_s, tr("Version")}, {u"as_applied"_s, tr("As applications")},
        {u"deactivated_on"_s, tr("Account closed on")},
        {u"must_change"_s, tr("Has to choose a password")}};
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
        {u"disclosure.how.export"_s, tr("on paper or in a file")},
        {u"disclosure.what.list"_s, tr("List")}, {u"disclosure.what.file"_s, tr("Personal file")},
        {u"disclosure.what.labels"_s, tr("Address labels")},
        {u"disclosure.what.held_row"_s, tr("Held rows")},
        {u"certificate_print.how.print"_s, tr("on paper")},
        {u"certificate_print.how.pdf"_s, tr("as a PDF file")},
        {u"saved_filter.status.kept"_s, tr("kept")},
        {u"saved_filter.status.dropped"_s, tr("removed")},
        {u"saved_filter.list.volunteers"_s, tr("Volunteers")},
        {u"unit_step.kind.added"_s, tr("added")}, {u"unit_step.kind.renamed"_s, tr("renamed")},
        {u"unit_step.kind.moved"_s, tr("moved")}, {u"unit_step.kind.closed"_s, tr("closed down")},
        {u"unit_step.kind.reopened"_s, tr("opened again")},
        {u"kind.volunteers"_s, tr("Volunteers")}, {u"kind.hours"_s, tr("Hours")},
        {u"kind.units"_s, tr("Service units")}, {u"kind.groups"_s, tr("Groups")},
        {u"kind.memberships"_s, tr("Group members")},
        {u"service_record.evidence.A"_s, tr("A checked in")},
        {u"service_record.evidence.B"_s, tr("B paper sheet")},
        {u"service_record.evidence.C"_s, tr("C from memory")},
        {u"service_record.evidence.D"_s, tr("D imported")},
        {u"volunteer_group.status.active"_s, tr("open")},
        {u"volunteer_group.status.closed"_s, tr("closed")},
        {u"user.role.administrator"_s, tr("Administrator")},
        {u"user.role.reviewer"_s, tr("Reviewer")}, {u"user.role.clerk"_s, tr("Clerk")},
        {u"user.role.reader"_s, tr("Read-only")}};
    const QString own = words.value(QString::fromLatin1(table) + u'.' + column + u'.' + code);
    return own.isEmpty() ? words.value(column + u'.' + code) : own;
}

bool JournalLabels::isDerived(const QByteArray &column)
{
    static const QSet<QByteArray> exact{"name_key", "name_initials", "birth_year", "fingerprint",
        "import_id", "quality_hundredths", "year", "serial", "printed_at", "salt", "operations",
        "memory", "sealed_key", "sequence", "record_id", "site", "rules", "question", "head",
        "columns"};
    return column.endsWith("_index") || column.endsWith("_tail") || exact.contains(column);
}

bool JournalLabels::isYesNo(const QString &column)
{
    return column == u"station_staff" || column == u"walk_in" || column == u"active"
        || column == u"must_change" || column == u"as_applied";
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteertext.h"

#include <QHash>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

QString VolunteerText::status(VolunteerStatus status)
{
    switch (status) {
    case VolunteerStatus::Applied:
        return tr("Applied");
    case VolunteerStatus::Accepted:
        return tr("Registered");
    case VolunteerStatus::Refused:
        return tr("Not registered");
    case VolunteerStatus::Suspended:
        return tr("Suspended");
    case VolunteerStatus::Withdrawn:
        return tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString VolunteerText::merged()
{
    return tr("Merged", "state of a record");
}

QString VolunteerText::mergedName()
{
    return tr("Merged record");
}

QString VolunteerText::gender(std::optional<Gender> gender)
{
    if (!gender)
        return {};
    return *gender == Gender::Male ? tr("Male") : tr("Female");
}

QString VolunteerText::consentBy(ConsentBy by)
{
    switch (by) {
    case ConsentBy::Nobody:
        return {};
    case ConsentBy::Self:
        return tr("The volunteer");
    case ConsentBy::Guardian:
        return tr("The guardian");
    case ConsentBy::Organisation:
        return tr("The organisation, with the person's consent");
    }
    Q_UNREACHABLE();
}

QString VolunteerText::consentHow(ConsentHow how)
{
    switch (how) {
    case ConsentHow::Unknown:
        return {};
    case ConsentHow::Signed:
        return tr("Signed form");
    case ConsentHow::Oral:
        return tr("By word of mouth");
    case ConsentHow::Online:
        return tr("Online");
    case ConsentHow::List:
        return tr("List of an organisation");
    }
    Q_UNREACHABLE();
}

QString VolunteerText::column(const QString &column)
{
    const QHash<QString, QString> labels{{u"number"_s, tr("Number")}, {u"name"_s, tr("Name")},
        {u"gender"_s, tr("Gender")}, {u"birth_date"_s, tr("Birth date")},
        {u"document_type"_s, tr("Document")}, {u"id_number"_s, tr("Document number")},
        {u"phone"_s, tr("Phone")}, {u"residence_division"_s, tr("Area of residence")},
        {u"address"_s, tr("Address")}, {u"skills"_s, tr("Skills")},
        {u"service_categories"_s, tr("Service categories")},
        {u"availability"_s, tr("Availability")}, {u"ethnicity"_s, tr("Ethnicity")},
        {u"political_status"_s, tr("Political status")}, {u"education"_s, tr("Education")},
        {u"occupation"_s, tr("Occupation")}, {u"workplace"_s, tr("Employer or school")},
        {u"unit_id"_s, tr("Service unit")}, {u"groups"_s, tr("Groups")}, {u"photo"_s, tr("Photo")},
        {u"consent_by"_s, tr("Consent of")}, {u"consent_how"_s, tr("Consent given")},
        {u"consent_on"_s, tr("Date of consent")}, {u"guardian_name"_s, tr("Guardian")},
        {u"guardian_phone"_s, tr("Guardian's phone")}, {u"station_staff"_s, tr("Station staff")},
        {u"note"_s, tr("Note")}, {u"registered_on"_s, tr("Registered on")},
        {u"status"_s, tr("Status")}};
    return labels.value(column);
}

QString VolunteerText::action(const QString &action)
{
    const QHash<QString, QString> texts{{u"volunteer.register"_s, tr("Registered")},
        {u"volunteer.change"_s, tr("Changed")}, {u"volunteer.suspend"_s, tr("Service suspended")},
        {u"volunteer.resume"_s, tr("Service resumed")},
        {u"volunteer.accept"_s, tr("Registration accepted")},
        {u"volunteer.refuse"_s, tr("Registration refused")},
        {u"volunteer.apply"_s, tr("Applied again")},
        {u"volunteer.withdraw"_s, tr("Withdrawn, personal data removed")},
        {u"retention.run"_s, tr("Personal data removed after the time of keeping")},
        {u"volunteer.consent"_s, tr("Consent recorded")},
        {u"volunteer.import"_s, tr("Imported from a list")},
        {u"volunteer.import_accept"_s, tr("Held row accepted")},
        {u"volunteer.reveal"_s, tr("Personal data shown")},
        {u"sample.fill"_s, tr("Added with the sample data")},
        {u"complaint.record"_s, tr("Complaint received")},
        {u"complaint.close"_s, tr("Complaint closed")}};
    return texts.value(action, action);
}

} // namespace vs

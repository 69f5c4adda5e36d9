// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteerrules.h"

#include "models/core/dates.h"
#include "models/core/personname.h"
#include "models/core/phone.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Error noName(const QString &code, const QString &field)
{
    return Error::invalid(code,
        VolunteerRules::tr("This is no name. A name has letters and does not begin with = + - @. "
                           "Enter it as it stands in the document."),
        field);
}

constexpr qsizetype largestPhoto = 512 * 1024;

QString readPhone(const QString &text)
{
    const auto phone = Phone::read(text);
    return phone ? *phone : text.trimmed();
}

} // namespace

Volunteer VolunteerRules::completed(Volunteer volunteer, QDate today)
{
    volunteer.name = normalisePersonName(volunteer.name);
    volunteer.phone = readPhone(volunteer.phone);
    volunteer.guardian.name = normalisePersonName(volunteer.guardian.name);
    volunteer.guardian.phone = readPhone(volunteer.guardian.phone);
    volunteer.address = volunteer.address.trimmed();
    volunteer.workplace = volunteer.workplace.trimmed();
    volunteer.note = volunteer.note.trimmed();
    const auto reading = IdNumber::readAs(volunteer.documentType, volunteer.idNumber, false, today);
    if (!reading)
        return volunteer;
    volunteer.idNumber = reading->normalised;
    volunteer.documentType = reading->documentType;
    if (reading->gender)
        volunteer.gender = reading->gender;
    if (reading->birthDate)
        volunteer.birthDate = *reading->birthDate;
    return volunteer;
}

std::vector<Error> VolunteerRules::problems(
    const Volunteer &volunteer, Occasion occasion, QDate today)
{
    std::vector<Error> problems;
    checkPerson(volunteer, today, problems);
    checkGuardian(volunteer, today, problems);
    if (occasion == Occasion::Registration)
        checkConsent(volunteer, today, problems);
    if (volunteer.registeredOn > today) {
        problems.push_back(Error::invalid(u"registered_on_future"_s,
            tr("The day of registration lies in the future."), u"registered_on"_s));
    }
    if (volunteer.photo.size() > largestPhoto) {
        problems.push_back(Error::invalid(u"photo_too_large"_s,
            tr("The photo is larger than 512 KB. Choose a smaller one."), u"photo"_s));
    }
    return problems;
}

bool VolunteerRules::needsGuardian(const Volunteer &volunteer, QDate today)
{
    return volunteer.birthDate.isValid() && isMinorOn(volunteer.birthDate, today);
}

bool VolunteerRules::hasGuardian(const Volunteer &volunteer)
{
    return !volunteer.guardian.name.isEmpty() && !volunteer.guardian.phone.isEmpty();
}

void VolunteerRules::checkPerson(
    const Volunteer &volunteer, QDate today, std::vector<Error> &problems)
{
    if (volunteer.name.isEmpty()) {
        problems.push_back(Error::invalid(
            u"name_missing"_s, tr("Enter the name as it stands in the document."), u"name"_s));
    } else if (!isPossiblePersonName(volunteer.name)) {
        problems.push_back(noName(u"name_invalid"_s, u"name"_s));
    }
    const auto reading = IdNumber::readAs(volunteer.documentType, volunteer.idNumber, false, today);
    if (!reading)
        problems.push_back(reading.error());
    if (!volunteer.gender) {
        problems.push_back(
            Error::invalid(u"gender_missing"_s, tr("Choose the gender."), u"gender"_s));
    }
    if (!volunteer.birthDate.isValid()) {
        problems.push_back(
            Error::invalid(u"birth_date_missing"_s, tr("Enter the birth date."), u"birth_date"_s));
    } else if (volunteer.birthDate > today) {
        problems.push_back(Error::invalid(
            u"birth_date_future"_s, tr("The birth date lies in the future."), u"birth_date"_s));
    }
    if (const auto phone = Phone::read(volunteer.phone); !phone)
        problems.push_back(phone.error());
}

void VolunteerRules::checkGuardian(
    const Volunteer &volunteer, QDate today, std::vector<Error> &problems)
{
    const bool needed = needsGuardian(volunteer, today);
    if (needed && volunteer.guardian.name.isEmpty()) {
        problems.push_back(Error::invalid(u"guardian_missing"_s,
            tr("Under 18 the guardian's name is needed."), u"guardian_name"_s));
    } else if (const QString &name = volunteer.guardian.name;
               !name.isEmpty() && !isPossiblePersonName(name)) {
        problems.push_back(noName(u"guardian_name_invalid"_s, u"guardian_name"_s));
    }
    const auto phone = Phone::read(volunteer.guardian.phone);
    if (!phone) {
        problems.push_back(
            Error::invalid(phone.error().code, phone.error().text, u"guardian_phone"_s));
    } else if (needed && phone->isEmpty()) {
        problems.push_back(Error::invalid(u"guardian_missing"_s,
            tr("Under 18 the guardian's phone is needed."), u"guardian_phone"_s));
    }
}

void VolunteerRules::checkConsent(
    const Volunteer &volunteer, QDate today, std::vector<Error> &problems)
{
    const Consent &consent = volunteer.consent;
    if (consent.by == ConsentBy::Nobody) {
        problems.push_back(Error::invalid(u"consent_missing"_s,
            tr("Enter who agreed; nobody is registered without."), u"consent_by"_s));
    } else if (needsGuardian(volunteer, today) && consent.by != ConsentBy::Guardian) {
        problems.push_back(Error::invalid(
            u"consent_guardian"_s, tr("Under 18 the guardian has to agree."), u"consent_by"_s));
    }
    if (consent.how == ConsentHow::Unknown) {
        problems.push_back(Error::invalid(
            u"consent_how_missing"_s, tr("Enter how the consent was given."), u"consent_how"_s));
    }
    if (!consent.on.isValid() || consent.on > today) {
        problems.push_back(Error::invalid(u"consent_date"_s,
            tr("Enter the day of the consent, today at the latest."), u"consent_on"_s));
    }
}

} // namespace vs

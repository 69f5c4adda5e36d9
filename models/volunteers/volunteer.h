// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/idnumber.h"
#include "models/core/ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace vs
{

enum class VolunteerStatus {
    Applied,   ///< asked to be registered, nobody has decided yet
    Accepted,  ///< registered
    Refused,   ///< was not registered
    Suspended, ///< takes no part for the time being
    Withdrawn, ///< has left; what named the person is gone, the hours stay
};

enum class ConsentBy {
    Nobody,
    Self,
    Guardian,
    Organisation, ///< an organisation that entered its people with their consent
};

enum class ConsentHow {
    Unknown,
    Signed,
    Oral,
    Online,
    List, ///< came with the list of an organisation
};

/// Who agreed to the registration, how and when (志愿服务条例 第七条, 民政部令第67号 第六条).
struct Consent {
    ConsentBy by = ConsentBy::Nobody;
    ConsentHow how = ConsentHow::Unknown;
    QDate on;

    bool operator==(const Consent &) const = default;
};

/// Who answers for a volunteer under 18 (河南省志愿服务条例 第八条).
struct Guardian {
    QString name;
    QString phone;

    bool operator==(const Guardian &) const = default;
};

/// A person in the register (民政部令第67号 第五条). Codes are those of the tables named; a word
/// no code fits is kept as it was written.
struct Volunteer {
    VolunteerId id;
    QString number; ///< given by the station, see VolunteerNumbers
    QString name;
    std::optional<Gender> gender;
    QDate birthDate;
    QString documentType; ///< `document_type`
    QString idNumber;     ///< as IdNumber normalises it
    QString phone;
    QString residenceDivision; ///< 6 or 9 digits of GB/T 2260
    QString address;
    QStringList skills;            ///< `skill`
    QStringList serviceCategories; ///< `service_category`
    QStringList availability;      ///< `availability`
    QString ethnicity;             ///< `ethnicity`
    QString politicalStatus;       ///< `political_status`
    QString education;             ///< `education`
    QString occupation;            ///< `occupation`
    QString workplace;             ///< employer or school
    UnitId unit;                   ///< where in the service network the volunteer belongs
    QByteArray photo;              ///< JPEG
    Consent consent;
    Guardian guardian;
    bool stationStaff = false; ///< 社区工作人员
    QString note;
    QDate registeredOn;
    VolunteerStatus status = VolunteerStatus::Accepted;

    bool operator==(const Volunteer &) const = default;
};

QString volunteerStatusCode(VolunteerStatus status);
VolunteerStatus volunteerStatus(const QString &code);
QString consentByCode(ConsentBy by);
ConsentBy consentBy(const QString &code);
QString consentHowCode(ConsentHow how);
ConsentHow consentHow(const QString &code);
QString genderCode(std::optional<Gender> gender);
std::optional<Gender> genderOf(const QString &code);

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/personaldata.h"

#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/volunteers/volunteer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using enum PersonalColumn::Removal;

constexpr std::array columns{
    PersonalColumn{"volunteer", "name", Replaced},
    PersonalColumn{"volunteer", "name_key", Replaced},
    PersonalColumn{"volunteer", "name_initials", Replaced},
    PersonalColumn{"volunteer", "birth_date", Sealed},
    PersonalColumn{"volunteer", "document_type", Emptied},
    PersonalColumn{"volunteer", "id_number", Sealed},
    PersonalColumn{"volunteer", "id_number_index", Nulled},
    PersonalColumn{"volunteer", "id_number_tail", Nulled},
    PersonalColumn{"volunteer", "phone", Sealed},
    PersonalColumn{"volunteer", "phone_index", Nulled},
    PersonalColumn{"volunteer", "phone_tail", Nulled},
    PersonalColumn{"volunteer", "residence_division", Emptied},
    PersonalColumn{"volunteer", "address", Sealed},
    PersonalColumn{"volunteer", "skills", Emptied},
    PersonalColumn{"volunteer", "service_categories", Emptied},
    PersonalColumn{"volunteer", "availability", Emptied},
    PersonalColumn{"volunteer", "ethnicity", Emptied},
    PersonalColumn{"volunteer", "political_status", Emptied},
    PersonalColumn{"volunteer", "education", Emptied},
    PersonalColumn{"volunteer", "occupation", Emptied},
    PersonalColumn{"volunteer", "workplace", Emptied},
    PersonalColumn{"volunteer", "photo", Sealed},
    PersonalColumn{"volunteer", "consent_by", Emptied},
    PersonalColumn{"volunteer", "consent_how", Emptied},
    PersonalColumn{"volunteer", "consent_on", Emptied},
    PersonalColumn{"volunteer", "guardian_name", Sealed},
    PersonalColumn{"volunteer", "guardian_phone", Sealed},
    PersonalColumn{"volunteer", "station_staff", Zeroed},
    PersonalColumn{"volunteer", "note", Sealed},
    PersonalColumn{"complaint", "matter", Replaced},
    PersonalColumn{"complaint", "finding", Sealed},
    PersonalColumn{"registration_step", "reason", Sealed},
    PersonalColumn{"group_membership", "left_reason", Sealed},
    PersonalColumn{"group_membership", "role", Purged},
    PersonalColumn{"certificate", "holder", Masked},
    PersonalColumn{"certificate", "void_reason", Purged},
    PersonalColumn{"disclosure", "reason", Purged},
    PersonalColumn{"enrolment", "role", Purged},
    PersonalColumn{"service_record", "title", Purged},
    PersonalColumn{"service_record", "role", Purged},
    PersonalColumn{"service_record", "reason", Purged},
    PersonalColumn{"service_record", "note", PurgedSealed},
};

} // namespace

std::span<const PersonalColumn> personalColumns()
{
    return columns;
}

QString withdrawnName()
{
    return u"已注销志愿者"_s; // kept in the file, so it is no text of the screen
}

bool isWithdrawn(const Database &database, VolunteerId volunteer)
{
    Query query(database, u"SELECT 1 FROM volunteer WHERE id = ? AND status = 'withdrawn'"_s);
    query.bind(volunteer.value());
    return query.next();
}

Error recordLocked()
{
    return {Error::Kind::Conflict, u"registration_locked"_s,
        QCoreApplication::translate("vs::Volunteers",
            "This person has been withdrawn. The record is locked and stays as it is."),
        {}};
}

Result<void> requireOpenRecord(const Database &database, VolunteerId volunteer)
{
    return isWithdrawn(database, volunteer) ? Result<void>(recordLocked()) : Result<void>();
}

Result<void> requireRegistered(const Database &database, VolunteerId volunteer)
{
    Query query(database, u"SELECT status, name FROM volunteer WHERE id = ?"_s);
    query.bind(volunteer.value());
    if (!query.next())
        return {};
    const VolunteerStatus status = volunteerStatus(query.text(0));
    if (status == VolunteerStatus::Withdrawn)
        return recordLocked();
    if (status == VolunteerStatus::Accepted || status == VolunteerStatus::Suspended)
        return {};
    return Error{Error::Kind::Conflict, u"volunteer_not_registered"_s,
        QCoreApplication::translate("vs::Volunteers",
            "%1 is not registered. Accept the registration first, then record the hours.")
            .arg(query.text(1)),
        u"volunteer"_s};
}

bool isShownAfterWithdrawal(const QString &table, const QString &column)
{
    if (table == "held_row"_L1)
        return false;
    return std::none_of(columns.begin(), columns.end(), [&](const PersonalColumn &personal) {
        return table == QLatin1StringView(personal.table)
            && column == QLatin1StringView(personal.column);
    });
}

} // namespace vs

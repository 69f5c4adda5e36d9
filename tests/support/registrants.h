// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/volunteers/volunteer.h"

namespace vs::people
{

/// A grown-up with everything registration asks for.
inline Volunteer adult(const QString &name = QStringLiteral("孟花"),
    const QString &idNumber = QStringLiteral("411102197908212589"),
    const QString &phone = QStringLiteral("13812345678"))
{
    Volunteer person;
    person.name = name;
    person.documentType = QStringLiteral("01");
    person.idNumber = idNumber;
    person.phone = phone;
    person.consent = {ConsentBy::Self, ConsentHow::Signed, QDate(2026, 11, 23)};
    return person;
}

/// Born in 2014, with a guardian.
inline Volunteer minor()
{
    Volunteer person
        = adult(QStringLiteral("江小诺"), QStringLiteral("411121201412105323"), QString());
    person.guardian = {QStringLiteral("江洋"), QStringLiteral("13900001111")};
    person.consent.by = ConsentBy::Guardian;
    return person;
}

} // namespace vs::people

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/storage/transaction.h"
#include "models/volunteers/volunteerstore.h"

namespace vs
{

/// Puts somebody into the register past the rules of registration, as old lists have it: without a
/// document, or with one in another form.
inline VolunteerId storePerson(Database &database, Volunteer person)
{
    person.id = database.ids().next<VolunteerId>();
    person.number = QStringLiteral("T%1").arg(person.id.value() % 1'000'000'000);
    if (!person.registeredOn.isValid())
        person.registeredOn = QDate(2026, 1, 1);
    const auto keys = database.vault().keys();
    auto transaction = Transaction::begin(database, QStringLiteral("volunteer.register"));
    const auto done = transaction->insert("volunteer", person.id.value(),
        VolunteerStore::fieldsOf(person, VolunteerStore::keysOf(person, *keys)));
    if (!done || !transaction->commit())
        qFatal("the person was not stored");
    return person.id;
}

inline VolunteerId storePerson(Database &database, const QString &name, QDate birth = {},
    const QString &phone = {}, const QString &address = {}, const QString &number = {})
{
    Volunteer person;
    person.name = name;
    person.documentType = number.isEmpty() ? QString() : QStringLiteral("01");
    person.idNumber = number;
    person.phone = phone;
    person.birthDate = birth;
    person.address = address;
    return storePerson(database, person);
}

} // namespace vs

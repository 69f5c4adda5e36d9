// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/namekeys.h"
#include "models/storage/database.h"
#include "models/storage/transaction.h"

#include <QString>

namespace vs
{

/// Somebody in the register for tests of what people do; `idNumber` may be empty.
inline void insertPerson(Database &database, Transaction &transaction, VolunteerId id,
    const QString &name, const QString &idNumber, const QString &status)
{
    using namespace Qt::Literals::StringLiterals;
    const NameKeys key = NameKeys::of(name);
    const auto vault = database.vault().keys();
    const Value index
        = idNumber.isEmpty() ? Value() : Value(vault->blindIndex("id_number", idNumber));
    const auto done = transaction.insert("volunteer", id.value(),
        {{"number", QString::number(id.value() % 100'000'000)}, {"name", name},
            {"name_key", key.pinyin}, {"name_initials", key.initials}, {"gender", QString()},
            {"document_type", u"01"_s}, {"id_number", Sealed(idNumber)}, {"id_number_index", index},
            {"residence_division", QString()}, {"skills", QString()},
            {"service_categories", QString()}, {"availability", QString()},
            {"ethnicity", QString()}, {"political_status", QString()}, {"education", QString()},
            {"occupation", QString()}, {"workplace", QString()}, {"consent_by", QString()},
            {"consent_how", QString()}, {"consent_on", QString()}, {"station_staff", 0},
            {"registered_on", u"2026-01-01"_s}, {"status", status}});
    if (!done)
        qFatal("%s", qPrintable(done.error().text));
}

inline VolunteerId addPerson(Database &database, const QString &name, const QString &idNumber = {},
    const QString &status = QStringLiteral("accepted"))
{
    auto transaction = Transaction::begin(database, QStringLiteral("test.people"));
    const auto id = database.ids().next<VolunteerId>();
    insertPerson(database, *transaction, id, name, idNumber, status);
    if (!transaction->commit())
        qFatal("the person was not saved");
    return id;
}

} // namespace vs

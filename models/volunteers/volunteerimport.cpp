// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteerimport.h"

#include "models/access/access.h"
#include "models/imports/listrows.h"
#include "models/volunteers/rosterjob.h"
#include "models/volunteers/volunteers.h"

#include <QHash>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

VolunteerImport::VolunteerImport(
    Database &database, const CodeTables &codes, Volunteers &volunteers, HeldRows &heldRows)
    : m_database(database)
    , m_codes(codes)
    , m_volunteers(volunteers)
    , m_heldRows(heldRows)
{
}

std::vector<ColumnSpec> VolunteerImport::columns() const
{
    return RosterReader::columns();
}

Result<ImportReport> VolunteerImport::run(
    const ImportSource &source, Mode mode, const ImportProgress &progress)
{
    if (auto allowed = Access(m_database).require(Right::ImportLists); !allowed)
        return allowed.error();
    if (auto complete = check(source); !complete)
        return complete.error();
    RosterJob job(m_database, m_codes);
    auto report = job.run(source, mode, progress);
    if (report && mode == Mode::Commit) {
        m_volunteers.announce(job.added(), job.changed());
        m_heldRows.announce();
    }
    return report;
}

Result<std::vector<RowOutcome>> VolunteerImport::acceptAll(
    const std::vector<MendedRow> &rows, const ImportProgress &progress)
{
    if (auto allowed = Access(m_database).require(Right::ImportLists); !allowed)
        return allowed.error();
    RosterJob job(m_database, m_codes);
    auto outcomes = job.accept(rows, progress, m_heldRows);
    if (outcomes) {
        m_volunteers.announce(job.added(), job.changed());
        m_heldRows.announce();
    }
    return outcomes;
}

QString VolunteerImport::reasonText(const QString &reason) const
{
    const QHash<QString, QString> texts{{u"name_missing"_s, tr("The name is missing")},
        {u"name_invalid"_s, tr("No name: without a letter, or it begins with = + - @")},
        {u"id_number_missing"_s, tr("The document number is missing")},
        {u"id_number_checksum"_s, tr("The check digit of the document number does not fit")},
        {u"id_number_length"_s, tr("The document number has too many or too few digits")},
        {u"id_number_legacy"_s, tr("An old 15-digit number, not valid since 2013")},
        {u"id_number_precision_lost"_s,
            tr("The spreadsheet lost the last digits of the document number")},
        {u"id_number_birth_date"_s, tr("The birth date in the document number is impossible")},
        {u"id_number_conflict"_s, tr("Somebody else has this document number")},
        {u"phone_invalid"_s, tr("The phone number is not possible")},
        {u"guardian_name_invalid"_s,
            tr("Guardian: no name, without a letter, or it begins with = + - @")},
        {u"guardian_phone_invalid"_s, tr("The guardian's phone number is not possible")},
        {u"guardian_missing"_s, tr("Under 18 without the guardian's name and phone")},
        {u"unit_outside_scope"_s, tr("Belongs to a unit outside your own")}};
    return reason == unsolvedReason() ? unsolvedText() : texts.value(reason, reason);
}

} // namespace vs

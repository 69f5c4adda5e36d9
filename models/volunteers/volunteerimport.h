// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/heldrows.h"
#include "models/imports/importer.h"

namespace vs
{

class CodeTables;
class Database;
class Volunteers;

/// Takes lists of people into the register. The document number says who is who: known people are
/// filled up and corrected where the list says something, never wiped. Consent is that of the
/// organisation that gave the list (民政部令第67号 第六条). Runs on any thread with a connection.
///
/// Reasons to hold a row: `name_missing name_invalid id_number_missing id_number_checksum
/// id_number_length id_number_legacy id_number_precision_lost id_number_birth_date
/// id_number_conflict phone_invalid guardian_name_invalid guardian_phone_invalid guardian_missing
/// unit_outside_scope`.
class VolunteerImport final : public Importer
{
    Q_DECLARE_TR_FUNCTIONS(vs::VolunteerImport)

public:
    VolunteerImport(
        Database &database, const CodeTables &codes, Volunteers &volunteers, HeldRows &heldRows);

    ImportKind kind() const override { return ImportKind::Volunteers; }
    std::vector<ColumnSpec> columns() const override;
    Result<ImportReport> run(
        const ImportSource &source, Mode mode, const ImportProgress &progress = {}) override;
    Result<std::vector<RowOutcome>> acceptAll(
        const std::vector<MendedRow> &rows, const ImportProgress &progress = {}) override;
    QString reasonText(const QString &reason) const override;

private:
    Database &m_database;
    const CodeTables &m_codes;
    Volunteers &m_volunteers;
    HeldRows &m_heldRows;
};

} // namespace vs

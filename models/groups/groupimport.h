// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/heldrows.h"
#include "models/imports/importer.h"

namespace vs
{

class CodeTables;
class Database;
class Groups;

/// Takes lists of groups over. A group is known by its registration number, else by its name and,
/// where the list says it, its unit; known ones are filled up and corrected, never wiped. Parents
/// may stand further down in the same list. Runs on any thread with a connection.
///
/// Reasons to hold a row: `name_missing credit_code_invalid registration_precision_lost
/// registration_conflict phone_invalid unit_unknown unit_ambiguous outside_scope group_ambiguous
/// parent_unknown parent_ambiguous group_cycle founded_on_unreadable founded_on_future`.
class GroupImport final : public Importer
{
    Q_DECLARE_TR_FUNCTIONS(vs::GroupImport)

public:
    GroupImport(Database &database, const CodeTables &codes, Groups &groups, HeldRows &heldRows);

    ImportKind kind() const override { return ImportKind::Groups; }
    std::vector<ColumnSpec> columns() const override;
    Result<ImportReport> run(
        const ImportSource &source, Mode mode, const ImportProgress &progress = {}) override;
    Result<std::vector<RowOutcome>> acceptAll(
        const std::vector<MendedRow> &rows, const ImportProgress &progress = {}) override;
    QString reasonText(const QString &reason) const override;
    QString reasonColumn(const QString &reason, const RowCells &cells) const override;

private:
    Database &m_database;
    const CodeTables &m_codes;
    Groups &m_groups;
    HeldRows &m_heldRows;
};

} // namespace vs

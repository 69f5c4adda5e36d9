// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/heldrows.h"
#include "models/imports/importer.h"

namespace vs
{

class CodeTables;
class Database;
class Groups;

/// Takes lists of who belongs to which group over: the group by name or registration number, the
/// person by volunteer number, document number or, where it is unique, name; role, from, to. A
/// membership that is known may be ended by the list, never begun or prolonged anew; for the rest
/// there is Groups::correct(). Runs on any thread with a connection.
///
/// Reasons to hold a row: `group_missing group_unknown group_ambiguous outside_scope person_missing
/// volunteer_unknown volunteer_ambiguous volunteer_not_registered joined_on_unreadable
/// left_on_unreadable left_on_differs` and those of GroupRules::mayJoin() and mayStand().
class MembershipImport final : public Importer
{
    Q_DECLARE_TR_FUNCTIONS(vs::MembershipImport)

public:
    MembershipImport(
        Database &database, const CodeTables &codes, Groups &groups, HeldRows &heldRows);

    ImportKind kind() const override { return ImportKind::Memberships; }
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/heldrows.h"
#include "models/imports/importer.h"

namespace vs
{

class Database;
class Network;
class Transaction;
struct UnitVerdict;

/// Takes the tree of the network over from a list: name, level, code, unit above (by code, by name,
/// or by its path 源汇区/老街街道), person in charge, phone. The rows may stand in any order. A row
/// without a unit above goes where its code belongs. Units that are known are filled up; one that
/// stands at the top is hung where the list says; one that hangs elsewhere is held, because moving
/// needs a decision.
///
/// Reasons to hold a row: those of UnitRules::check(), `unit_level_unreadable unit_parent_ambiguous
/// unit_elsewhere outside_scope`.
class UnitImport final : public Importer
{
    Q_DECLARE_TR_FUNCTIONS(vs::UnitImport)

public:
    UnitImport(Database &database, HeldRows &heldRows, Network &network);

    ImportKind kind() const override { return ImportKind::Units; }
    std::vector<ColumnSpec> columns() const override;
    Result<ImportReport> run(
        const ImportSource &source, Mode mode, const ImportProgress &progress = {}) override;
    Result<std::vector<RowOutcome>> acceptAll(
        const std::vector<MendedRow> &rows, const ImportProgress &progress = {}) override;
    QString reasonText(const QString &reason) const override;
    QString reasonColumn(const QString &reason, const RowCells &cells) const override;

private:
    Result<void> settle(Transaction &transaction, const MendedRow &row, const UnitVerdict &verdict);

    Database &m_database;
    HeldRows &m_heldRows;
    Network &m_network;
};

} // namespace vs

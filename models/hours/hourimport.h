// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hours/hourrules.h"
#include "models/imports/heldrows.h"
#include "models/imports/importer.h"

namespace vs
{

class Database;
class HourJudge;
struct HourRow;
class ServiceRecords;
class Transaction;
struct ServiceRecord;

/// Takes hours over from lists with a row for each service: name, ID number, activity, date, from,
/// to, role, scores. Their evidence grade is D. See PersonMatcher for whom a row means and
/// HourJudge for what becomes of it. Works in any thread that has a connection.
class HourImport final : public Importer
{
    Q_DECLARE_TR_FUNCTIONS(vs::HourImport)

public:
    HourImport(Database &database, HeldRows &heldRows, ServiceRecords &records);

    ImportKind kind() const override { return ImportKind::Hours; }
    std::vector<ColumnSpec> columns() const override;
    std::vector<ColumnSpec> mendingColumns() const override;
    Result<ImportReport> run(
        const ImportSource &source, Mode mode, const ImportProgress &progress = {}) override;

    /// What was mended may hold the reasons for a long day, see HourColumns.
    Result<std::vector<RowOutcome>> acceptAll(
        const std::vector<MendedRow> &rows, const ImportProgress &progress = {}) override;

    QString reasonText(const QString &reason) const override;
    QString reasonColumn(const QString &reason, const RowCells &cells) const override;

private:
    class Run;

    Result<void> checkPeople(const ImportSource &source) const;
    Result<RowOutcome> acceptOne(
        const MendedRow &mended, const HourRow &row, HourJudge &judge, Transaction &transaction);
    static Result<void> learnScores(Transaction &transaction, const ServiceRecord &record);

    Database &m_database;
    HeldRows &m_heldRows;
    ServiceRecords &m_records;
};

} // namespace vs

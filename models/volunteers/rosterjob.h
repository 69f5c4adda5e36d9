// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/access.h"
#include "models/imports/heldrows.h"
#include "models/imports/importbatch.h"
#include "models/imports/importer.h"
#include "models/storage/transaction.h"
#include "models/volunteers/knownpeople.h"
#include "models/volunteers/rosterrow.h"
#include "models/volunteers/volunteernumbers.h"

#include <optional>

namespace vs
{

/// One run over a list. A thread of its own reads and judges the rows while the last ones are
/// written; what a row becomes is decided in the order of the sheet.
class RosterJob final
{
    Q_DECLARE_TR_FUNCTIONS(vs::VolunteerImport)

public:
    RosterJob(Database &database, const CodeTables &codes);
    Q_DISABLE_COPY_MOVE(RosterJob)

    Result<ImportReport> run(
        const ImportSource &source, Importer::Mode mode, const ImportProgress &progress);
    /// Judges mended rows and takes over those that are right, in one transaction.
    Result<std::vector<RowOutcome>> accept(
        const std::vector<MendedRow> &rows, const ImportProgress &progress, HeldRows &heldRows);

    /// As Volunteers::announce() takes them: of many only that they are.
    const std::vector<qint64> &added() const { return m_added; }
    const std::vector<qint64> &changed() const { return m_changed; }

private:
    Result<void> prepare(bool forWriting);
    Result<void> beginWriting(Result<Transaction> transaction);
    Result<void> readList(const ImportSource &source);
    Result<RowOutcome> acceptOne(const MendedRow &mended, HeldRows &heldRows);
    Result<void> takeJudged(std::vector<RosterRow> rows);
    Result<void> take(RosterRow &row, const QHash<qint64, Volunteer> &known);
    Result<RowStatus> takeKnown(
        RosterRow &row, KnownPeople::Person &person, const Volunteer &known);
    Result<RowStatus> takeNew(RosterRow &row);
    static RowStatus conflict(RosterRow &row, const QString &remark);
    static RowStatus outsideScope(RosterRow &row);
    Result<void> insertNew();
    Result<void> hold(const RosterRow &row);
    Result<QHash<qint64, Volunteer>> loadKnown(const std::vector<RosterRow> &rows);
    Result<RowStatus> decide(RosterRow &row, const QHash<qint64, Volunteer> &known);

    Database &m_database;
    const CodeTables &m_codes;
    const QDate m_today;
    std::shared_ptr<const VaultKeys> m_vault;
    SettledRows m_settled;
    std::unique_ptr<RosterReader> m_reader; ///< the reading thread's while that runs
    std::unique_ptr<ListRows> m_rows;
    KnownPeople m_people;
    UnitScope m_scope;

    std::optional<Transaction> m_transaction;
    std::optional<ImportBatch> m_batch;
    std::optional<VolunteerNumbers> m_numbers;
    std::vector<Transaction::Row> m_new; ///< decided, not written yet
    size_t m_registered = 0;             ///< people before this run
    bool m_indexesDeferred = false;

    ImportProgress m_progress;
    ImportReport m_report;
    std::vector<qint64> m_added;
    std::vector<qint64> m_changed;
};

} // namespace vs

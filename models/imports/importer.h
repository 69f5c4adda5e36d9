// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/heldrow.h"
#include "models/imports/importreport.h"
#include "models/tabular/headfinder.h"

#include <QCoreApplication>

#include <functional>

namespace vs
{

/// A list on the disk and how its columns are understood.
struct ImportSource {
    QString path;
    int sheet = -1; ///< index in Workbook::sheets()
    QString sheetName;
    Head head;
    /// Of people: whom the list adds has applied and waits to be accepted. Else they are accepted
    /// at once, because somebody has decided before the list was written.
    bool asApplied = false;
};

/// Called with the rows done so far; false stops the import, which then has changed nothing.
using ImportProgress = std::function<bool(int rowsDone)>;

/// Takes one kind of list over. Every row is judged, nothing is lost: what can't be taken over is
/// held with its reason. A blank cell never wipes what is known.
class Importer
{
    Q_DECLARE_TR_FUNCTIONS(vs::Importer)

public:
    enum class Mode {
        Preview, ///< judges every row and writes nothing
        Commit,  ///< writes everything in one transaction
    };

    virtual ~Importer() = default;

    virtual ImportKind kind() const = 0;
    virtual std::vector<ColumnSpec> columns() const = 0;
    /// What is asked for when a held row is mended: the columns, and what only the desk can say.
    virtual std::vector<ColumnSpec> mendingColumns() const { return columns(); }

    /// The sheet with the best head, or the one named. Errors: those of Workbook::open(),
    /// `sheet_missing`, `head_missing`. Required columns may still be without a place, see check().
    Result<ImportSource> locate(const QString &path, const QString &sheetName = {}) const;

    /// Whether every required column has its place; error `columns_missing`, which run() gives too.
    Result<void> check(const ImportSource &source) const;

    /// Error Cancelled when progress said stop; errors of the file and of storage otherwise. Both
    /// modes give the same report for the same state of the register.
    virtual Result<ImportReport> run(
        const ImportSource &source, Mode mode, const ImportProgress &progress = {})
        = 0;

    /// Judges held rows again with mended cells and takes over those of which nothing is wrong any
    /// more; the others stay held, with what was typed and the reason that is left. An outcome
    /// each in their order, all in one transaction; stopped, nothing has changed.
    virtual Result<std::vector<RowOutcome>> acceptAll(
        const std::vector<MendedRow> &rows, const ImportProgress &progress = {})
        = 0;
    /// The same for one.
    Result<RowOutcome> accept(const HeldRow &row, const RowCells &mended);

    /// Why a row is held, in the user's words, for a reason key.
    virtual QString reasonText(const QString &reason) const = 0;

    /// Key of the mending column to look at when a row with these cells is held for that reason;
    /// empty when it is none in particular. Without more knowledge the reason's own words tell:
    /// `id_number_checksum` speaks of `id_number`, `guardian_missing` of the first empty column
    /// `guardian_…`.
    virtual QString reasonColumn(const QString &reason, const RowCells &cells) const;

    /// Progress said stop, and the transaction was given up.
    static Error stopped();

private:
    Result<ImportSource> located(
        const QString &path, const Workbook &workbook, int sheet, const Head &head) const;
};

} // namespace vs

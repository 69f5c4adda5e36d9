// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/imports/importreport.h"
#include "models/lists/latestanswer.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QString>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace vs
{

class Database;
class Transaction;
class VaultKeys;

/// What is imported.
enum class ImportKind {
    Volunteers,
    Hours,
    Units,
    Groups,
    Memberships,
};
inline constexpr std::array importKinds{ImportKind::Volunteers, ImportKind::Hours,
    ImportKind::Units, ImportKind::Groups, ImportKind::Memberships};
/// `volunteers`, `hours`, `units`, `groups`, `memberships`
QString importKindCode(ImportKind kind);
std::optional<ImportKind> importKindOf(QStringView code);

/// The cells of a row by column key (`name`, `id_number` …), as text.
using RowCells = QMap<QString, QString>;

/// A row that could not be taken over, kept until somebody mends or dismisses it. Sealed in the
/// file, because it holds what people's lists hold.
struct HeldRow {
    HeldRowId id;
    ImportId import;
    ImportKind kind = ImportKind::Volunteers;
    QString fileName;
    int row = 0;    ///< as the sheet shows it, from 1
    QString reason; ///< stable key
    RowCells cells;
    bool asApplied = false; ///< see ImportSource; its list was taken over that way
};

/// A held row with what somebody made of its cells.
struct MendedRow {
    HeldRow held;
    RowCells cells;
    bool numberWasLost = false; ///< a spreadsheet took the document number for a number again
};

/// Which held rows are meant; what is empty narrows nothing.
struct HeldFilter {
    std::optional<ImportKind> kind = {};
    QString reason = {}; ///< stable key
    ImportId import = {};
    QString text = {}; ///< part of any cell
};

/// How many rows of one import are held for one reason.
struct HeldCount {
    ImportKind kind = ImportKind::Volunteers;
    QString reason;
    ImportId import;
    QString fileName;
    int rows = 0;
};

/// Door to the held rows of all imports.
class HeldRows final : public QObject
{
    Q_OBJECT

public:
    explicit HeldRows(Database &database, QObject *parent = nullptr);

    /// Held rows in the order of their import and row.
    Result<std::vector<HeldRow>> list(ImportKind kind) const;
    int count(std::optional<ImportKind> kind = {}) const; ///< without one, of all kinds

    /// Ids in the order of import and row. Looking for text opens every row, so it is asked beside
    /// the window.
    ListQuestion ask(const HeldFilter &filter) const;
    /// The rows of these ids in their order; those that are held no more are left out. Needs
    /// Right::ImportLists.
    Result<std::vector<HeldRow>> rows(std::span<const qint64> ids) const;
    /// What is held, newest import first.
    Result<std::vector<HeldCount>> counts() const;
    /// So few wait that they are listed and counted without a pause.
    bool areFew() const;

    /// Part of the transaction in which a mended row was judged and is still wrong: it keeps what
    /// was typed and the reason that is left.
    Result<void> keep(
        Transaction &transaction, const HeldRow &row, const RowCells &cells, const QString &reason);
    /// Part of the transaction that takes the mended row over; `record` is what it became.
    Result<void> accept(Transaction &transaction, HeldRowId id, qint64 record);
    /// Puts a row away for good, with the reason.
    Result<void> dismiss(HeldRowId id, const QString &reason);
    using Progress = std::function<bool(int done, int total)>;
    /// All of them in one transaction; needs Right::ImportLists. Error Cancelled when progress said
    /// stop.
    Result<void> dismissAll(
        std::span<const qint64> ids, const QString &reason, const Progress &progress = {});
    /// Tells the screen after a transaction that held or accepted rows has been committed.
    void announce() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    std::vector<qint64> ids(const HeldFilter &filter) const;

    Database &m_database;
};

/// Rows of earlier lists that somebody has dealt with. The same row in the same list again is not
/// held once more.
class SettledRows final
{
public:
    Result<void> load(const Database &database, ImportKind kind);

    /// What a row that would be held is instead: Unchanged when it was mended and taken over,
    /// Skipped when it was dismissed, Held when nobody has seen to it yet.
    RowStatus statusOf(const RowCells &cells) const;

private:
    std::shared_ptr<const VaultKeys> m_keys;
    QHash<QByteArray, RowStatus> m_byFingerprint;
};

/// One import as it is written: its batch row, its held rows, its counts. Lives inside a
/// transaction; a row that is held already from an earlier import of the same list is not held
/// twice.
class ImportBatch final
{
public:
    static Result<ImportBatch> begin(Database &database, Transaction &transaction, ImportKind kind,
        const QString &fileName, const QString &sheet, bool asApplied = false);

    ImportId id() const { return m_id; }
    Result<void> hold(int row, const QString &reason, const RowCells &cells);
    /// Writes the counts.
    Result<void> finish(const ImportReport &report);

private:
    ImportBatch(Database &database, Transaction &transaction, ImportKind kind);

    Database *m_database;
    Transaction *m_transaction;
    ImportKind m_kind;
    ImportId m_id;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace vs
{

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

/// Cells as the file keeps them, before they are sealed; empty ones are left out.
QByteArray packedCells(const RowCells &cells);
RowCells unpackedCells(const QByteArray &bytes);
/// The same row in the same kind of list gives the same; without the keys nobody can tell which.
QByteArray fingerprintOf(const VaultKeys &keys, const QByteArray &packed);

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace vs
{

/// What became of one row of an imported sheet.
enum class RowStatus {
    Added,     ///< new in the register
    Updated,   ///< known, and something new was learnt
    Unchanged, ///< known, and nothing new
    Duplicate, ///< the same person or record again in this file
    Skipped,   ///< blank, title or total row
    Held,      ///< kept aside with a reason until somebody mends it
};

/// The word used for a status in reports and on the command line, e.g. `added`.
QString statusCode(RowStatus status);

struct RowOutcome {
    int row = 0; ///< number of the row as the sheet shows it, from 1
    RowStatus status = RowStatus::Skipped;
    QString reason; ///< stable key, only when held, e.g. `id_number_checksum`
    QString detail; ///< one sentence in the user's language; may be empty
};

struct ImportReport {
    std::vector<RowOutcome> rows; ///< every row below the head, in sheet order

    int count(RowStatus status) const;
};

} // namespace vs

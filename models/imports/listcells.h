// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/lists/textcolumn.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace vs
{

class ListRows;
struct ImportSource;

/// The cells of a list, to be shown beside what becomes of its rows. Packed: 180,000 rows of ten
/// columns take some 25 MB.
class ListCells final
{
public:
    /// Reads the columns with these indexes in the importer's columns. `progress` is called with
    /// the rows read so far; Error Cancelled when it says false, errors of the file otherwise.
    static Result<ListCells> read(const ListRows &rows, const ImportSource &source,
        const std::vector<int> &columns, const std::function<bool(int rowsDone)> &progress);

    int rowCount() const { return int(m_numbers.size()); }
    /// One text a column; empty for a row the sheet does not have.
    QStringList row(int number) const;

private:
    std::vector<int> m_numbers; ///< of the rows as the sheet shows them, ascending
    TextColumn m_texts;
};

} // namespace vs

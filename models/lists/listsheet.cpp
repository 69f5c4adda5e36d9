// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/listsheet.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

std::vector<int> ListSheet::everyColumn(const RecordSource &source)
{
    std::vector<int> columns(static_cast<std::size_t>(source.columnCount()));
    std::iota(columns.begin(), columns.end(), 0);
    return columns;
}

Result<std::vector<RecordRow>> ListReader::rows(std::size_t first, std::size_t count) const
{
    const std::span<const qint64> all(m_sheet.ids);
    const auto ids = all.subspan(std::min(first, all.size()))
                         .first(std::min(count, all.size() - std::min(first, all.size())));
    // In the order of the file, which is quicker to read than any other.
    std::vector<qint64> sorted(ids.begin(), ids.end());
    std::sort(sorted.begin(), sorted.end());
    std::vector<RecordRow> fetched
        = m_sheet.source->fetchWanted(sorted, {m_sheet.columns, m_unmasked});
    if (fetched.empty() && !ids.empty()) {
        return Error{Error::Kind::Io, u"list_unreadable"_s,
            tr("The rows from %1 on cannot be read. Show the list anew and try again.")
                .arg(first + 1),
            {}};
    }
    const QSet<int> different(m_sheet.columns.begin(), m_sheet.columns.end());
    const bool eachOnce = different.size() == qsizetype(m_sheet.columns.size());
    QHash<qint64, RecordRow *> byId;
    byId.reserve(qsizetype(fetched.size()));
    for (RecordRow &row : fetched)
        byId.insert(row.id, &row);
    std::vector<RecordRow> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        RecordRow *row = byId.value(id);
        if (!row)
            continue;
        RecordRow shown{id, std::vector<RecordCell>(m_sheet.columns.size())};
        for (std::size_t i = 0; i < m_sheet.columns.size(); ++i) {
            const auto from = std::size_t(m_sheet.columns[i]);
            if (from < row->cells.size())
                shown.cells[i] = eachOnce ? std::move(row->cells[from]) : row->cells[from];
        }
        rows.push_back(std::move(shown));
    }
    return rows;
}

} // namespace vs

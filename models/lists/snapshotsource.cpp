// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/snapshotsource.h"

namespace vs
{

SnapshotSource::SnapshotSource(const QAbstractItemModel &model)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        m_headers += model.headerData(column, Qt::Horizontal).toString();
        const QVariant said = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        m_alignments += said.canConvert<Qt::Alignment>() ? said.value<Qt::Alignment>()
                                                         : Qt::AlignLeft | Qt::AlignVCenter;
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        RecordRow record{row + 1, {}};
        for (int column = 0; column < model.columnCount(); ++column)
            record.cells.push_back({model.index(row, column).data().toString()});
        m_rows.push_back(std::move(record));
    }
}

std::vector<qint64> SnapshotSource::ids() const
{
    std::vector<qint64> ids;
    for (const RecordRow &row : m_rows)
        ids.push_back(row.id);
    return ids;
}

std::vector<RecordRow> SnapshotSource::fetch(std::span<const qint64> ids)
{
    std::vector<RecordRow> rows;
    for (const qint64 id : ids) {
        if (id > 0 && std::size_t(id) <= m_rows.size())
            rows.push_back(m_rows[std::size_t(id) - 1]);
    }
    return rows;
}

} // namespace vs

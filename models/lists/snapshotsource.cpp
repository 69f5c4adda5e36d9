// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/snapshotsource.h"

namespace vs
{

SnapshotSource::SnapshotSource(const QAbstractItemModel &model, const QString &parentHeader)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        m_headers += model.headerData(column, Qt::Horizontal).toString();
        const QVariant said = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        m_alignments += !said.isValid()        ? Qt::AlignLeft | Qt::AlignVCenter
            : said.canConvert<Qt::Alignment>() ? said.value<Qt::Alignment>()
                                               : Qt::Alignment(said.toInt());
    }
    if (!parentHeader.isEmpty()) {
        m_headers += parentHeader;
        m_alignments += Qt::AlignLeft | Qt::AlignVCenter;
    }
    read(model, {}, !parentHeader.isEmpty());
}

/// Numbers without the signs between thousands, so that a spreadsheet takes them for numbers.
QString SnapshotSource::textOf(const QModelIndex &index, int column) const
{
    const QVariant plain
        = kind(column) == ColumnKind::Number ? index.data(Qt::EditRole) : QVariant();
    return plain.isValid() ? plain.toString() : index.data().toString();
}

void SnapshotSource::read(const QAbstractItemModel &model, const QModelIndex &parent, bool isTree)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        RecordRow record{qint64(m_rows.size()) + 1, {}};
        for (int column = 0; column < model.columnCount(parent); ++column)
            record.cells.push_back({textOf(model.index(row, column, parent), column)});
        if (isTree)
            record.cells.push_back({parent.data().toString()});
        m_rows.push_back(std::move(record));
        if (isTree)
            read(model, model.index(row, 0, parent), isTree);
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

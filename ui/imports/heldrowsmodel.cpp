// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/heldrowsmodel.h"

#include "ui/imports/importwords.h"

#include <algorithm>

namespace vs
{

void HeldRowsModel::setRows(std::vector<HeldRow> rows, const Importer &importer)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_importer = &importer;
    m_nameKey = importer.columns().front().key;
    filter();
    endResetModel();
}

void HeldRowsModel::setReason(const QString &reason)
{
    if (reason == m_reason)
        return;
    beginResetModel();
    m_reason = reason;
    filter();
    endResetModel();
}

void HeldRowsModel::filter()
{
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_reason.isEmpty() || m_rows[i].reason == m_reason)
            m_shown.push_back(i);
    }
}

void HeldRowsModel::remove(HeldRowId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + std::ptrdiff_t(m_shown[size_t(row)]));
    filter();
    endRemoveRows();
}

const HeldRow *HeldRowsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[m_shown[size_t(row)]] : nullptr;
}

int HeldRowsModel::rowOf(HeldRowId id) const
{
    const auto found = std::find_if(
        m_shown.begin(), m_shown.end(), [this, id](size_t i) { return m_rows[i].id == id; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int HeldRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int HeldRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeldRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == RowColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const HeldRow &held = *at(index.row());
    switch (index.column()) {
    case RowColumn:
        return held.row;
    case NameColumn:
        return held.cells.value(m_nameKey);
    case ReasonColumn: {
        const QString text = m_importer->reasonText(held.reason);
        return role == Qt::ToolTipRole ? text : ImportWords::brief(text);
    }
    default:
        return held.fileName;
    }
}

QVariant HeldRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == RowColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case NameColumn:
        return m_importer ? m_importer->columns().front().title : QString();
    case ReasonColumn:
        return tr("Why it is held");
    default:
        return tr("File");
    }
}

} // namespace vs

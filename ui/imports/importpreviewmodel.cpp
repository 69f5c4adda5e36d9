// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importpreviewmodel.h"

#include "ui/imports/importwords.h"

#include <QGuiApplication>

namespace vs
{

void ImportPreviewModel::setPreview(
    std::shared_ptr<const ImportPreview> preview, const Importer &importer)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_importer = &importer;
    filter();
    endResetModel();
}

void ImportPreviewModel::setFilter(std::optional<RowStatus> status)
{
    beginResetModel();
    m_status = status;
    filter();
    endResetModel();
}

void ImportPreviewModel::filter()
{
    m_shown.clear();
    if (!m_preview)
        return;
    const RowOutcomes &rows = m_preview->report.rows;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!m_status || rows[i].status == *m_status)
            m_shown.push_back(int(i));
    }
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return FirstCellColumn + (m_preview ? int(m_preview->titles.size()) : 0);
}

RowOutcome ImportPreviewModel::outcome(int row) const
{
    return m_preview->report.rows[size_t(m_shown[size_t(row)])];
}

QString ImportPreviewModel::text(int row, int column) const
{
    const RowOutcome told = outcome(row);
    switch (column) {
    case RowColumn:
        return QString::number(told.row);
    case StatusColumn:
        return ImportWords::status(told.status);
    case ReasonColumn:
        return ImportWords::explanation(told, *m_importer);
    default:
        return m_preview->cells.row(told.row).value(column - FirstCellColumn);
    }
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::ForegroundRole:
        if (index.column() == StatusColumn) {
            return ImportWords::colour(
                outcome(index.row()).status, colours(QGuiApplication::palette()));
        }
        return {};
    case Qt::TextAlignmentRole:
        return int(
            (index.column() == RowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case StatusColumn:
        return tr("Result");
    case ReasonColumn:
        return tr("Why");
    default:
        return m_preview ? m_preview->titles.value(section - FirstCellColumn) : QString();
    }
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/mergemodel.h"

#include "models/core/codetables.h"

#include <QFont>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

MergeModel::MergeModel(const CodeTables &codes, QObject *parent)
    : QAbstractTableModel(parent)
    , m_codes(codes)
{
}

void MergeModel::setPeople(const Volunteer &left, const Volunteer &right)
{
    beginResetModel();
    m_left = left;
    m_right = right;
    m_open = false;
    m_keys.clear();
    m_sides.clear();
    for (const QString &key : MergeFields::keys()) {
        if (text(left, key).isEmpty() && text(right, key).isEmpty())
            continue;
        m_keys += key;
        m_sides.push_back(MergeFields::suggested(left, right, key));
    }
    endResetModel();
}

void MergeModel::setOpen(bool open)
{
    m_open = open;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Left), index(rowCount() - 1, Right));
}

void MergeModel::choose(int row, MergeSide side)
{
    if (row < 0 || row >= rowCount())
        return;
    const QString &key = m_keys.at(row);
    if (MergeFields::areSame(m_left, m_right, key)
        || (side == MergeSide::Both && !MergeFields::isList(key)))
        return;
    m_sides[static_cast<size_t>(row)] = side;
    Q_EMIT dataChanged(index(row, Left), index(row, Right));
}

MergeSide MergeModel::side(int row) const
{
    return m_sides.at(static_cast<size_t>(row));
}

Volunteer MergeModel::merged() const
{
    Volunteer merged = m_left;
    for (int row = 0; row < rowCount(); ++row)
        MergeFields::take(merged, m_left, m_right, m_keys.at(row), side(row));
    merged.stationStaff = m_left.stationStaff || m_right.stationStaff;
    return merged;
}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int MergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MergeModel::text(const Volunteer &person, const QString &key) const
{
    return MergeFields::text(person, key, m_codes, m_units.value(person.unit), m_open);
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &key = m_keys.at(index.row());
    const bool differs = !MergeFields::areSame(m_left, m_right, key);
    const MergeSide unwanted = index.column() == Left ? MergeSide::Right : MergeSide::Left;
    const bool chosen = index.column() != Part && differs && side(index.row()) != unwanted;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == Part)
            return MergeFields::label(key);
        return text(index.column() == Left ? m_left : m_right, key);
    case Qt::AccessibleDescriptionRole:
        return chosen ? tr("taken") : QString();
    case ChosenRole:
        return chosen;
    case DiffersRole:
        return differs;
    case Qt::FontRole: {
        QFont font;
        font.setBold(chosen);
        return font;
    }
    default:
        return {};
    }
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Left:
        return tr("Left record");
    case Right:
        return tr("Right record");
    default:
        return tr("Part");
    }
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkmodel.h"

#include "models/core/grouped.h"
#include "models/core/hours.h"
#include "models/network/unit.h"

#include <algorithm>

namespace vs
{

NetworkModel::NetworkModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void NetworkModel::setRollUp(RollUp rollUp)
{
    beginResetModel();
    m_rollUp = std::move(rollUp);
    m_entries.clear();
    m_top.clear();
    addBelow(m_rollUp->tree().roots(), -1);
    if (!m_rollUp->nowhere().isEmpty())
        addEntry({}, -1);
    endResetModel();
}

void NetworkModel::addEntry(UnitId unit, int parent)
{
    const int place = int(m_entries.size());
    auto &siblings = parent < 0 ? m_top : m_entries[size_t(parent)].children;
    const int row = int(siblings.size());
    siblings.push_back(place);
    m_entries.push_back({unit, parent, row});
}

/// Below a unit that is left out its children move up to the next one shown.
void NetworkModel::addBelow(const std::vector<UnitId> &units, int parent)
{
    for (const UnitId unit : units) {
        const UnitTree::Node *node = m_rollUp->tree().find(unit);
        const bool shown = m_rollUp->shows(unit);
        const int place = int(m_entries.size());
        if (shown)
            addEntry(unit, parent);
        addBelow(node->children, shown ? place : parent);
    }
}

UnitId NetworkModel::unitAt(const QModelIndex &index) const
{
    return index.isValid() ? m_entries[index.internalId()].unit : UnitId();
}

QModelIndex NetworkModel::indexOf(UnitId unit) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [unit](const Entry &entry) { return entry.unit == unit; });
    if (!unit.isValid() || found == m_entries.end())
        return {};
    return createIndex(found->row, 0, quintptr(found - m_entries.begin()));
}

const std::vector<int> &NetworkModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_entries[parent.internalId()].children : m_top;
}

QModelIndex NetworkModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(childrenOf(parent)[size_t(row)]));
}

QModelIndex NetworkModel::parent(const QModelIndex &child) const
{
    const int above = child.isValid() ? m_entries[child.internalId()].parent : -1;
    if (above < 0)
        return {};
    return createIndex(m_entries[size_t(above)].row, 0, quintptr(above));
}

int NetworkModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int NetworkModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString NetworkModel::text(const Entry &entry, int column) const
{
    const UnitTree::Node *node = m_rollUp->tree().find(entry.unit);
    const UnitFigures figures = node ? m_rollUp->total(entry.unit) : m_rollUp->nowhere();
    switch (column) {
    case Name:
        if (!node)
            return tr("Without a unit");
        return node->isOpen() ? node->name : tr("%1 (closed)").arg(node->name);
    case Level:
        return node ? UnitWords::level(unitLevel(node->level).value_or(UnitLevel::Station))
                    : QString();
    case Code:
        return node ? node->code : QString();
    case Volunteers:
        return grouped(figures.volunteers);
    case Groups:
        return grouped(figures.groups);
    case Activities:
        return grouped(figures.activities);
    case Hours:
        return vs::Hours::grouped(figures.minutes);
    default:
        return {};
    }
}

/// What a figure is without the signs its text has between thousands.
QVariant NetworkModel::number(const Entry &entry, int column) const
{
    const UnitFigures figures
        = entry.unit.isValid() ? m_rollUp->total(entry.unit) : m_rollUp->nowhere();
    switch (column) {
    case Volunteers:
        return figures.volunteers;
    case Groups:
        return figures.groups;
    case Activities:
        return figures.activities;
    default:
        return {};
    }
}

QVariant NetworkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[index.internalId()];
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::EditRole:
        return number(entry, index.column());
    case Qt::TextAlignmentRole:
        return int(
            (index.column() >= Volunteers ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case UnitRole:
        return entry.unit.value();
    default:
        return {};
    }
}

QVariant NetworkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Volunteers ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Unit");
    case Level:
        return tr("Level");
    case Code:
        return tr("Code");
    case Volunteers:
        return tr("Volunteers");
    case Groups:
        return tr("Groups");
    case Activities:
        return tr("Activities");
    case Hours:
        return tr("Hours");
    default:
        return {};
    }
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/retentionmodel.h"

#include <algorithm>

namespace vs
{

void RetentionModel::setPlan(RetentionPlan plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_ticked.assign(m_plan.people.size(), true);
    endResetModel();
    Q_EMIT ticksChanged();
}

void RetentionModel::tickAll(bool ticked)
{
    m_ticked.assign(m_plan.people.size(), ticked);
    if (!m_ticked.empty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

int RetentionModel::tickedCount() const
{
    return int(std::count(m_ticked.begin(), m_ticked.end(), true));
}

RetentionPlan RetentionModel::tickedPlan() const
{
    RetentionPlan plan{m_plan.policy, {}, m_plan.heldRows};
    for (size_t i = 0; i < m_plan.people.size(); ++i) {
        if (m_ticked[i])
            plan.people.push_back(m_plan.people[i]);
    }
    return plan;
}

int RetentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.people.size());
}

int RetentionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RetentionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RetentionPlan::Person &person = m_plan.people[size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Name)
        return m_ticked[size_t(index.row())] ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return person.name;
    case Number:
        return person.number;
    case Why:
        return person.why == RetentionPlan::Why::Refused ? tr("Not registered")
                                                         : tr("No service since");
    case Since:
        return person.since.toString(Qt::ISODate);
    default:
        return {};
    }
}

bool RetentionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Name)
        return false;
    m_ticked[size_t(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags RetentionModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant RetentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Number:
        return tr("Number");
    case Why:
        return tr("Why");
    case Since:
        return tr("Since");
    default:
        return {};
    }
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registrations/retention.h"

#include <QAbstractTableModel>

#include <vector>

namespace vs
{

/// The people of a retention plan, each with a tick.
class RetentionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Number,
        Why,
        Since,
        ColumnCount,
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(RetentionPlan plan); ///< everybody ticked
    void tickAll(bool ticked);
    int tickedCount() const;
    /// The plan without the people who are not ticked.
    RetentionPlan tickedPlan() const;
    const RetentionPlan &plan() const { return m_plan; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    RetentionPlan m_plan;
    std::vector<bool> m_ticked;
};

} // namespace vs

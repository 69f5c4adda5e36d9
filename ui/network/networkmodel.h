// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/network/rollup.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace vs
{

/// The network with the figures of a period, as a tree. Units that were closed before the period
/// are left out; what was earned there is in the sums above them. People and hours that belong to
/// no unit come last, in a row of their own.
class NetworkModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Level,
        Code,
        Volunteers,
        Groups,
        Activities,
        Hours,
        ColumnCount,
    };
    enum Role {
        UnitRole = Qt::UserRole, ///< qint64; 0 in the row of those without a unit
    };

    explicit NetworkModel(QObject *parent = nullptr);

    void setRollUp(RollUp rollUp);
    const std::optional<RollUp> &rollUp() const { return m_rollUp; }
    UnitId unitAt(const QModelIndex &index) const;
    QModelIndex indexOf(UnitId unit) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        UnitId unit; ///< not valid: those without a unit
        int parent = -1;
        int row = 0;
        std::vector<int> children = {};
    };

    void addBelow(const std::vector<UnitId> &units, int parent);
    void addEntry(UnitId unit, int parent);
    const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    QString text(const Entry &entry, int column) const;
    QVariant number(const Entry &entry, int column) const;

    std::optional<RollUp> m_rollUp;
    std::vector<Entry> m_entries;
    std::vector<int> m_top;
};

} // namespace vs

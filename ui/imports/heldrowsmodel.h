// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importer.h"

#include <QAbstractTableModel>

#include <vector>

namespace vs
{

/// The held rows of one kind of list: their number in the sheet, the reason in words, whom or what
/// they are about, and the file they came from.
class HeldRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RowColumn,
        NameColumn,
        ReasonColumn,
        FileColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `importer` outlives the model.
    void setRows(std::vector<HeldRow> rows, const Importer &importer);
    /// Only the rows of one reason; all when it is empty.
    void setReason(const QString &reason);
    void remove(HeldRowId id);

    const std::vector<HeldRow> &rows() const { return m_rows; }
    const HeldRow *at(int row) const; ///< nullptr when there is no such row
    int rowOf(HeldRowId id) const;    ///< -1 when it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void filter();

    std::vector<HeldRow> m_rows;
    const Importer *m_importer = nullptr;
    QString m_nameKey; ///< the column that tells rows apart: the first
    QString m_reason;
    std::vector<size_t> m_shown; ///< indexes into m_rows
};

} // namespace vs

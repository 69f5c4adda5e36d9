// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importjobs.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace vs
{

/// Every row of a list with what would become of it: its number, the outcome in a word, the reason,
/// and its cells. Rows are unpacked only when they are shown.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RowColumn,
        StatusColumn,
        ReasonColumn,
        FirstCellColumn,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `importer` outlives the model.
    void setPreview(std::shared_ptr<const ImportPreview> preview, const Importer &importer);
    /// Only the rows of one status; all without.
    void setFilter(std::optional<RowStatus> status);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    RowOutcome outcome(int row) const;
    QString text(int row, int column) const;
    void filter();

    std::shared_ptr<const ImportPreview> m_preview;
    const Importer *m_importer = nullptr;
    std::optional<RowStatus> m_status;
    std::vector<int> m_shown; ///< indexes into the report
};

} // namespace vs

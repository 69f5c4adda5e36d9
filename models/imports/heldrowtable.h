// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importer.h"
#include "models/lists/recordtable.h"

#include <QCoreApplication>

namespace vs
{

/// What the list of held rows shows. Cells are opened only for the rows on the screen.
class HeldRowTable final : public RecordSource
{
    Q_DECLARE_TR_FUNCTIONS(vs::HeldRowTable)

public:
    enum Column {
        RowColumn,
        NameColumn, ///< what stands in the first column of its kind of list
        ReasonColumn,
        FileColumn,
        ColumnCount,
    };

    /// `importers`: one a kind of list; all outlive this.
    HeldRowTable(const HeldRows &heldRows, std::vector<const Importer *> importers);

    int columnCount() const override { return ColumnCount; }
    QString header(int column) const override;
    Qt::Alignment alignment(int column) const override;
    std::vector<RecordRow> fetch(std::span<const qint64> ids) override;

private:
    const HeldRows &m_heldRows;
    const std::vector<const Importer *> m_importers;
};

/// The first sentence of a reason without its full stop, for a list.
QString briefReason(const QString &text);

} // namespace vs

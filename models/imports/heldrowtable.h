// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/heldrows.h"
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
        NameColumn, ///< who or what the row is about
        ReasonColumn,
        FileColumn,
        ColumnCount,
    };

    /// `importers`: one a kind of list; all outlive this.
    HeldRowTable(const HeldRows &heldRows, std::vector<const Importer *> importers);

    /// The only kind of list there are rows of, if there is only one: the column of names is headed
    /// as that list heads it. True when the heading is another now.
    bool setKind(std::optional<ImportKind> kind);

    int columnCount() const override { return ColumnCount; }
    QString header(int column) const override;
    Qt::Alignment alignment(int column) const override;
    std::vector<RecordRow> fetch(std::span<const qint64> ids) override;

private:
    static ColumnSpec nameColumn(const Importer &importer);
    const Importer *importerOf(ImportKind kind) const;

    const HeldRows &m_heldRows;
    const std::vector<const Importer *> m_importers;
    std::optional<ImportKind> m_kind;
};

/// The first sentence of a reason without its full stop, for a list.
QString briefReason(const QString &text);

} // namespace vs

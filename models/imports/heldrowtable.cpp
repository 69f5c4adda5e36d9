// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/heldrowtable.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

QString briefReason(const QString &text)
{
    static const QRegularExpression end(u"(。|\\.(?= [A-Z]|$)).*$"_s);
    return QString(text).remove(end);
}

HeldRowTable::HeldRowTable(const HeldRows &heldRows, std::vector<const Importer *> importers)
    : m_heldRows(heldRows)
    , m_importers(std::move(importers))
{
}

bool HeldRowTable::setKind(std::optional<ImportKind> kind)
{
    return std::exchange(m_kind, kind) != kind;
}

const Importer *HeldRowTable::importerOf(ImportKind kind) const
{
    const auto found = std::find_if(m_importers.begin(), m_importers.end(),
        [kind](const Importer *each) { return each->kind() == kind; });
    return found == m_importers.end() ? nullptr : *found;
}

/// A member's name, not the group's; else what stands first.
ColumnSpec HeldRowTable::nameColumn(const Importer &importer)
{
    const std::vector<ColumnSpec> columns = importer.columns();
    const auto found = std::find_if(columns.begin(), columns.end(),
        [](const ColumnSpec &column) { return column.key == "name"_L1; });
    return found == columns.end() ? columns.front() : *found;
}

QString HeldRowTable::header(int column) const
{
    switch (column) {
    case RowColumn:
        return tr("Row");
    case NameColumn:
        if (const Importer *importer = m_kind ? importerOf(*m_kind) : nullptr)
            return nameColumn(*importer).title;
        return tr("Name");
    case ReasonColumn:
        return tr("Why it is held");
    default:
        return tr("File");
    }
}

Qt::Alignment HeldRowTable::alignment(int column) const
{
    return (column == RowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

std::vector<RecordRow> HeldRowTable::fetch(std::span<const qint64> ids)
{
    std::vector<RecordRow> records;
    const auto rows = m_heldRows.rows(ids);
    if (!rows)
        return records;
    for (const HeldRow &row : *rows) {
        const Importer *importer = importerOf(row.kind);
        if (!importer)
            continue;
        const QString reason = importer->reasonText(row.reason);
        const QString name = row.cells.value(nameColumn(*importer).key);
        records.push_back({row.id.value(),
            {{QString::number(row.row)}, {name}, {briefReason(reason), reason}, {row.fileName}}});
    }
    return records;
}

} // namespace vs

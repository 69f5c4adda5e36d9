// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/heldrowtable.h"

#include <QRegularExpression>

#include <algorithm>

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

QString HeldRowTable::header(int column) const
{
    switch (column) {
    case RowColumn:
        return tr("Row");
    case NameColumn:
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
        const auto found = std::find_if(m_importers.begin(), m_importers.end(),
            [&row](const Importer *each) { return each->kind() == row.kind; });
        if (found == m_importers.end())
            continue;
        const QString reason = (*found)->reasonText(row.reason);
        const QString first = row.cells.value((*found)->columns().front().key);
        const QString name = row.cells.value(u"name"_s, first); // a member's, not the group's
        records.push_back({row.id.value(),
            {{QString::number(row.row)}, {name}, {briefReason(reason), reason}, {row.fileName}}});
    }
    return records;
}

} // namespace vs

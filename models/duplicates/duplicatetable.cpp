// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/duplicatetable.h"

#include "models/duplicates/duplicaterules.h"
#include "models/volunteers/volunteers.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

QString DuplicateTable::header(int column) const
{
    switch (column) {
    case Strength:
        return tr("Likely");
    case People:
        return tr("Two records");
    case Reasons:
        return tr("Why");
    default:
        return {};
    }
}

std::vector<RecordRow> DuplicateTable::fetch(std::span<const qint64> ids)
{
    std::vector<RecordRow> rows;
    const auto name = [this](VolunteerId id) {
        const auto brief = m_volunteers.brief(id);
        return brief ? brief->name : QString();
    };
    for (const qint64 id : ids) {
        const DuplicatePair &pair = this->pair(id);
        const QString first = name(pair.first);
        const QString second = name(pair.second);
        const QString reasons = DuplicateRules::reasons(pair.likeness).join(tr(", "));
        std::vector<RecordCell> cells(ColumnCount);
        cells[Strength] = {tr("%1 %").arg(pair.strength), reasons};
        cells[People] = {first == second ? first : first + u" · "_s + second, reasons};
        cells[Reasons] = {reasons, reasons};
        rows.push_back({id, std::move(cells)});
    }
    return rows;
}

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/historytable.h"

#include "models/history/history.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

QString HistoryTable::header(int column) const
{
    switch (column) {
    case At:
        return tr("When");
    case User:
        return tr("Who");
    case What:
        return tr("What");
    case Whom:
        return tr("Concerning");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

std::vector<RecordRow> HistoryTable::fetch(std::span<const qint64> ids)
{
    std::vector<RecordRow> rows;
    const auto entries = m_history.entries(ids);
    if (!entries)
        return rows;
    for (const HistoryEntry &entry : *entries) {
        std::vector<RecordCell> cells(ColumnCount);
        cells[At] = {entry.at.toString(u"yyyy-MM-dd HH:mm"_s)};
        cells[User] = {entry.user};
        cells[What] = {entry.undone ? tr("%1 (undone)").arg(entry.action) : entry.action};
        cells[Whom] = {entry.subject, entry.subject};
        cells[Why] = {entry.reason, entry.reason};
        rows.push_back({entry.sequence, std::move(cells)});
    }
    return rows;
}

} // namespace vs

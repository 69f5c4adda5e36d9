// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importreport.h"

#include <algorithm>

namespace vs
{

QString statusCode(RowStatus status)
{
    switch (status) {
    case RowStatus::Added:
        return QStringLiteral("added");
    case RowStatus::Updated:
        return QStringLiteral("updated");
    case RowStatus::Unchanged:
        return QStringLiteral("unchanged");
    case RowStatus::Duplicate:
        return QStringLiteral("duplicate");
    case RowStatus::Skipped:
        return QStringLiteral("skipped");
    case RowStatus::Held:
        return QStringLiteral("held");
    }
    Q_UNREACHABLE();
}

int ImportReport::count(RowStatus status) const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(),
        [status](const RowOutcome &row) { return row.status == status; }));
}

} // namespace vs

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

RowOutcomes::RowOutcomes(std::initializer_list<RowOutcome> outcomes)
{
    for (const RowOutcome &outcome : outcomes)
        push_back(outcome);
}

RowOutcome RowOutcomes::operator[](std::size_t at) const
{
    const Row row = m_rows[at];
    const Words words = m_words.value(at);
    return {row.number(), row.status(), words.reason, words.detail};
}

void RowOutcomes::push_back(const RowOutcome &outcome)
{
    m_rows.push_back({outcome.row, outcome.status});
    set(size() - 1, outcome);
}

void RowOutcomes::set(std::size_t at, const RowOutcome &outcome)
{
    m_rows[at] = {outcome.row, outcome.status};
    if (outcome.reason.isEmpty() && outcome.detail.isEmpty())
        m_words.remove(at);
    else
        m_words.insert(at, {outcome.reason, outcome.detail});
}

int ImportReport::count(RowStatus status) const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(),
        [status](const RowOutcome &row) { return row.status == status; }));
}

} // namespace vs

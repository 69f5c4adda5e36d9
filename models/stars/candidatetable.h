// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/recordtable.h"
#include "models/stars/candidatelist.h"

#include <QCoreApplication>

namespace vs
{

class Volunteers;

/// The list of those who are rated.
class CandidateTable final : public RecordSource
{
    Q_DECLARE_TR_FUNCTIONS(vs::CandidateTable)

public:
    enum Column {
        Name,
        Number,
        ServiceTime,
        Evaluations,
        Quality,
        Awarded,
        Reached,
        Missing,
        ColumnCount,
    };

    /// Both must outlive the table; `list` may be replaced by assignment.
    CandidateTable(const Volunteers &volunteers, const CandidateList &list)
        : m_volunteers(volunteers)
        , m_list(list)
    {
    }

    int columnCount() const override { return ColumnCount; }
    QString header(int column) const override;
    Qt::Alignment alignment(int column) const override;
    QByteArray table() const override { return "volunteer"; }
    std::vector<RecordRow> fetch(std::span<const qint64> ids) override;

    /// What the list is sorted by when this column is chosen.
    static CandidateOrder orderOf(int column);
    /// What stands in the last column.
    static QString words(const StarStanding &standing);

private:
    const Volunteers &m_volunteers;
    const CandidateList &m_list;
};

} // namespace vs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/recordtable.h"
#include "models/stars/candidatelist.h"

#include <QCoreApplication>

#include <atomic>

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

    /// `volunteers` outlives the table.
    explicit CandidateTable(const Volunteers &volunteers)
        : m_volunteers(volunteers)
    {
    }

    /// Whom the rows tell of from now on; an export may be reading the ones before.
    void setList(std::shared_ptr<const CandidateList> list) { m_list = std::move(list); }

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
    std::atomic<std::shared_ptr<const CandidateList>> m_list;
};

} // namespace vs

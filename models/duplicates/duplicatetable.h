// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicates/duplicatepair.h"
#include "models/lists/recordtable.h"

#include <QCoreApplication>

#include <vector>

namespace vs
{

class Volunteers;

/// Pairs as a list shows them. An id is the place among the pairs, from 1.
class DuplicateTable final : public RecordSource
{
    Q_DECLARE_TR_FUNCTIONS(vs::DuplicateTable)

public:
    enum Column {
        Strength,
        People,
        Reasons,
        ColumnCount,
    };

    explicit DuplicateTable(const Volunteers &volunteers)
        : m_volunteers(volunteers)
    {
    }

    void setPairs(std::vector<DuplicatePair> pairs) { m_pairs = std::move(pairs); }
    const std::vector<DuplicatePair> &pairs() const { return m_pairs; }
    const DuplicatePair &pair(qint64 id) const { return m_pairs.at(static_cast<size_t>(id - 1)); }

    int columnCount() const override { return ColumnCount; }
    QString header(int column) const override;
    std::vector<RecordRow> fetch(std::span<const qint64> ids) override;

private:
    const Volunteers &m_volunteers;
    std::vector<DuplicatePair> m_pairs;
};

} // namespace vs

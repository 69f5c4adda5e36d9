// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/recordtable.h"

#include <QCoreApplication>

namespace vs
{

class History;

/// The history as a list shows it.
class HistoryTable final : public RecordSource
{
    Q_DECLARE_TR_FUNCTIONS(vs::HistoryTable)

public:
    enum Column {
        At,
        User,
        What,
        Whom,
        Why,
        ColumnCount,
    };

    explicit HistoryTable(const History &history)
        : m_history(history)
    {
    }

    int columnCount() const override { return ColumnCount; }
    QString header(int column) const override;
    std::vector<RecordRow> fetch(std::span<const qint64> ids) override;

private:
    const History &m_history;
};

} // namespace vs

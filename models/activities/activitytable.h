// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/recordtable.h"

#include <QCoreApplication>

namespace vs
{

class Database;

/// What the list of activities shows, for RecordTable.
class ActivityTable final : public RecordSource
{
    Q_DECLARE_TR_FUNCTIONS(vs::ActivityTable)

public:
    enum Column {
        Date,
        Time,
        Title,
        Enrolled, ///< `12/20`, or `12` without a capacity
        Hours,
        Status,
        Place,
        Project,
        ColumnCount,
    };

    explicit ActivityTable(const Database &database)
        : m_database(database)
    {
    }

    int columnCount() const override { return ColumnCount; }
    QString header(int column) const override;
    Qt::Alignment alignment(int column) const override;
    ColumnKind kind(int column) const override
    {
        return column == Date ? ColumnKind::Date : RecordSource::kind(column);
    }
    QByteArray table() const override { return "activity"; }
    std::vector<RecordRow> fetch(std::span<const qint64> ids) override;

private:
    const Database &m_database;
};

} // namespace vs

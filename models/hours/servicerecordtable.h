// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hours/servicerecord.h"
#include "models/lists/recordtable.h"

#include <QCoreApplication>

namespace vs
{

class Database;

/// The words for parts of a record.
class RecordWords final
{
    Q_DECLARE_TR_FUNCTIONS(vs::RecordWords)

public:
    static QString kind(RecordKind kind);
    /// `B paper sheet`
    static QString evidence(Evidence evidence);
    /// What a list calls the record: its activity, or what kind of row it is.
    static QString title(const ServiceRecord &record);
    /// `5 4 3`; `–` for a score not said, nothing without any.
    static QString scores(const Scores &scores);
};

/// What the list of hours shows, for RecordTable.
class ServiceRecordTable final : public RecordSource
{
    Q_DECLARE_TR_FUNCTIONS(vs::ServiceRecordTable)

public:
    enum Column {
        Date,
        Name,
        Number,
        Title,
        Time,
        Hours,
        Quality, ///< the three scores
        EvidenceGrade,
        Remark, ///< what corrections left of it, or the reason
        ColumnCount,
    };

    explicit ServiceRecordTable(const Database &database)
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
    QByteArray table() const override { return "service_record"; }
    std::vector<RecordRow> fetch(std::span<const qint64> ids) override;

private:
    const Database &m_database;
};

} // namespace vs

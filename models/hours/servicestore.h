// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/access.h"
#include "models/core/result.h"
#include "models/hours/recordfilter.h"
#include "models/hours/servicerecord.h"
#include "models/storage/query.h"
#include "models/storage/value.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace vs
{

class Database;

/// A record with what a list shows of the person.
struct NamedRecord {
    ServiceRecord record;
    QString name;
    QString number;         ///< given by this station
    qint64 keptMinutes = 0; ///< corrections included
};

/// The SQL of the hour ledger. Only the door, the import and the list of hours include this.
class ServiceStore final
{
public:
    explicit ServiceStore(const Database &database)
        : m_database(database)
    {
    }

    static Fields fieldsOf(const ServiceRecord &record, ImportId import = {});

    Result<ServiceRecord> record(ServiceRecordId id) const;
    /// The record's minutes with all its corrections.
    Result<int> keptMinutes(ServiceRecordId id) const;
    /// In any order.
    Result<std::vector<NamedRecord>> records(std::span<const qint64> ids) const;
    /// The newest first.
    Result<std::vector<ServiceRecord>> ofVolunteer(VolunteerId volunteer) const;

    /// A past service as it still stands: its minutes include its corrections.
    struct Served {
        qint64 record = 0;
        QDate day;
        TimeSpan time;
        int minutes = 0;
        QString title;
        Scores scores;
    };
    bool isEmpty() const;
    /// Where the person belongs now; not valid for nowhere.
    Result<UnitId> unitOf(VolunteerId volunteer) const;
    Result<bool> hasOpening(VolunteerId volunteer, const QString &source) const;

    /// The newest first; answered by an index alone.
    Result<std::vector<qint64>> search(const RecordFilter &filter, const UnitScope &scope) const;
    Result<RecordSummary> summary(const RecordFilter &filter, const UnitScope &scope) const;

    /// Service up to and including `asOf`, of one person or of everybody who has any.
    Result<std::vector<ServiceTotals>> totals(
        std::optional<VolunteerId> volunteer, std::optional<QDate> asOf) const;

private:
    const Database &m_database;
};

/// Reads the past of one person after the other; made for a loop and dropped after it.
class ServedReader final
{
public:
    explicit ServedReader(const Database &database);
    Q_DISABLE_COPY_MOVE(ServedReader)

    Result<void> read(
        VolunteerId volunteer, const std::function<void(const ServiceStore::Served &)> &sink);

private:
    Query m_query;
};

} // namespace vs
